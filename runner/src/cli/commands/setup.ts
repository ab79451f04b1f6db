/** @file `advexp setup tensorflow`: makes the TensorFlow that a user has ready for `device: tensorflow`. */
import { Command } from 'commander';
import { nvidia } from '../../device/adapter.ts';
import { SetupError } from '../../setup/tensorflow/setup-error.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { ProgressLine } from '../display/progress-line.ts';
import { onInterruption } from '../interruption.ts';
import { print, showPath } from '../output.ts';

const EXAMPLES = `
Examples:
  advexp setup tensorflow
  advexp setup tensorflow --python ~/envs/tf
  advexp setup tensorflow --wheel tensorflow_cpu-2.21.0-cp311-cp311-manylinux_2_27_x86_64.whl
  advexp setup tensorflow --remove

It finds a TensorFlow in your Python environments (the active one, PATH, pyenv, the system's), compiles TF.js's native
binding against it, tries it, and remembers it; then \`device: tensorflow\` computes with it, on the GPU if it sees one.
TensorFlow stays where it is; of a wheel, the needed part (850 MB) is copied. It takes half a minute and a C++ compiler.
A working build of @tensorflow/tfjs-node-gpu or tfjs-node in node_modules is used as it is.
`;

interface Options {
  python?: string;
  wheel?: string;
  remove?: boolean;
}

export function setupCommand(): Command {
  const tensorflow = new Command('tensorflow')
    .description('make a TensorFlow ready')
    .option('--python <path>', 'take that of this python, or Python environment')
    .option('--wheel <file>', 'take that of this wheel file')
    .option('--remove', 'undo it')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      if (Object.keys(options).length > 1)
        throw new CommandError('--python, --wheel and --remove exclude each other.', EXIT.badInput);
      if (options.remove) await remove();
      else await setUp(options);
    });
  return new Command('setup')
    .description('make a device ready that needs more than its driver')
    .addCommand(tensorflow)
    .addHelpText('after', '\nExamples:\n  advexp setup tensorflow\n');
}

async function remove(): Promise<void> {
  const [{ removeTensorFlow }, { installationFolder }] = await Promise.all([
    import('../../setup/tensorflow/setup.ts'),
    import('../../engine/tensorflow/installation.ts'),
  ]);
  print(removeTensorFlow() ? `Removed ${showPath(installationFolder())}.` : 'TensorFlow was not set up.');
}

/** How often the time that a step takes is shown anew. */
const TICK_MS = 1000;
const WORK = 'Setting up TensorFlow';

async function setUp(request: Options): Promise<void> {
  const { setUpTensorFlow } = await import('../../setup/tensorflow/setup.ts');
  const interrupted = new AbortController();
  const stopListening = onInterruption(
    () => interrupted.abort(new CommandError('Interrupted; nothing was changed.', EXIT.interrupted)),
    () => process.exit(EXIT.interrupted),
  );
  const line = new ProgressLine();
  let step = '';
  const show = () => line.progress(WORK, { done: 0, total: null, note: step });
  line.begin(WORK);
  const ticking = setInterval(show, TICK_MS);
  try {
    const { version, gpu, source } = await setUpTensorFlow(request, {
      signal: interrupted.signal,
      onStep(next) {
        step = next;
        show();
      },
    });
    line.close();
    print(
      `TensorFlow ${version} of ${showPath(source)} is ready and computes right, on ${gpu ? 'the GPU' : 'the processor: it sees no GPU'}.`,
    );
    const card = gpu ? null : nvidia(0);
    if (card !== null) {
      print(
        `This machine has an ${card}, which that TensorFlow does not see: it needs CUDA beside it, as \`pip install 'tensorflow[and-cuda]'\` brings it.`,
      );
    }
    print('Use it with `device: tensorflow` in a spec, or --device tensorflow.');
  } catch (error) {
    line.close();
    throw error instanceof SetupError ? new CommandError(error.message) : error;
  } finally {
    clearInterval(ticking);
    stopListening();
  }
}
