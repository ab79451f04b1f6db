/** @file `advexp doctor`: whether this machine has what advexp needs, and the exact fix for what it lacks. */
import { accessSync, constants, existsSync, mkdirSync, statfsSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import type { NamedDevice } from '@advexp/schemas';
import { cacheFolder } from '@advexp/schemas/cache-folder';
import { Command } from 'commander';
import { PUBLIC_DATA_SETS, type PublicName } from '../../data/catalogue.ts';
import { EMBEDDED_FOLDER, findDataSet } from '../../data/resolve.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { deviceOption } from '../device-option.ts';
import { table, wrap } from '../display/layout.ts';
import { bytes } from '../display/numbers.ts';
import { fromHome, paintStdout, print, printJson } from '../output.ts';

const EXAMPLES = `
Examples:
  advexp doctor
  advexp doctor --device cuda:1
  advexp doctor --json

The exit code is 1 when something is missing without which nothing can be trained.
`;

/** One thing looked at. `note` is for what is good to know or have but not needed. */
interface Finding {
  subject: string;
  state: 'ok' | 'note' | 'problem';
  found: string;
  /** What to do; null when all is well. */
  fix: string | null;
}

const isProblem = ({ state }: Finding) => state === 'problem';

export function doctorCommand(): Command {
  return new Command('doctor')
    .description(
      'check this machine: Node, ONNX Runtime, devices, memory, data sets, disk; with the fix for what is missing',
    )
    .addOption(deviceOption('every kind that ONNX Runtime has here'))
    .option('--json', 'print [{subject, state, found, fix}, …]')
    .addHelpText('after', EXAMPLES)
    .action(async ({ device, json = false }: { device?: NamedDevice; json?: boolean }) => {
      const computing = await runtime();
      const computes = computing.state === 'ok';
      const findings = [
        node(),
        computing,
        ...(computes ? [await kernels()] : []),
        processor(),
        memory(),
        cache(),
        disk(),
        ...(computes ? await devices(device) : []),
        embeddedData(),
        ...publicData(),
      ];
      if (json) printJson(findings);
      // What has to be mended comes last, where a terminal and the editor's output stand.
      else print(...findingLines(findings.toSorted((a, b) => Number(isProblem(a)) - Number(isProblem(b)))));
      if (findings.some(isProblem)) process.exitCode = EXIT.failed;
    });
}

function findingLines(findings: readonly Finding[]): string[] {
  const marks = {
    ok: paintStdout('green', 'OK     '),
    note: paintStdout('yellow', 'note   '),
    problem: paintStdout('red', 'PROBLEM'),
  };
  const lines = table(findings.map(({ subject, found, state }) => [marks[state], subject, found]));
  return findings.flatMap(({ fix }, i) => [
    lines[i] ?? '',
    ...(fix === null ? [] : wrap(fix, 100).map((line) => `         ${line}`)),
  ]);
}

function node(): Finding {
  const found = `${process.versions.node} on ${process.platform}-${process.arch}`;
  return { subject: 'Node', state: 'ok', found, fix: null };
}

async function runtime(): Promise<Finding> {
  const subject = 'ONNX Runtime';
  try {
    const { runtime, runtimeVersion } = await import('../../engine/onnx/runtime.ts');
    const providers = runtime.listSupportedBackends().filter(({ bundled }) => bundled);
    const found = `${runtimeVersion}, providers ${providers.map(({ name }) => name).join(', ')}`;
    return { subject, state: 'ok', found, fix: null };
  } catch (error) {
    return { subject, state: 'problem', found: 'cannot be loaded', fix: (error as Error).message };
  }
}

async function kernels(): Promise<Finding> {
  const subject = 'kernels';
  const { blockSize } = await import('../../engine/onnx/blocked-support.ts');
  const block = await blockSize();
  if (block > 0) return { subject, state: 'ok', found: `blocked by ${block} channels`, fix: null };
  return {
    subject,
    state: 'note',
    found: 'no blocked kernels for this processor',
    fix: 'Convolutions will be slower. Nothing can be done but to use an x64 processor with AVX2 or AVX-512.',
  };
}

/**
 * Every provider of this ONNX Runtime and TensorFlow, or the one device given, tested. A GPU is good to have; the processor
 * one cannot do without.
 */
async function devices(only: NamedDevice | undefined): Promise<Finding[]> {
  const [{ fastest, testableDevices, testDevices }, { formatProvider, PROVIDER_NAMES }] = await Promise.all([
    import('../../device/choice.ts'),
    import('../../engine/onnx/provider.ts'),
  ]);
  const name = [...PROVIDER_NAMES, 'tensorflow' as const].find((known) => known === only?.kind);
  if (only && only.kind !== 'auto' && !name)
    throw new CommandError(`There is no self-test of ${only.kind}.`, EXIT.badInput);
  const tests = await testDevices(0, name ? [{ name, index: only?.index ?? 0 }] : testableDevices());
  const { adapterOf } = await import('../../device/adapter.ts');
  const findings = tests.map((test): Finding => {
    const subject = `device ${formatProvider(test.provider)}`;
    if (!test.passed) {
      const state = test.provider.name === 'cpu' ? 'problem' : 'note';
      return { subject, state, found: 'not usable', fix: test.reason };
    }
    const adapter = adapterOf(test.provider, test.tensorflow);
    const moved = test.fallbacks.length > 0 ? `; on the processor: ${test.fallbacks.join(', ')}` : '';
    const precision = test.mixedPrecision ? 'float32 and mixed-float16' : 'float32 alone';
    const found = `${adapter === null ? '' : `${adapter}: `}self-test passed in ${precision} (error ${test.error.toExponential(0)}), ${test.stepsPerSecond.toPrecision(3)} PGD steps/s${moved}`;
    return { subject, state: 'ok', found, fix: null };
  });
  const libraries = tests.some(({ provider }) => provider.name === 'cuda') ? await cudaLibraries() : [];
  if (name) return [...findings, ...libraries];
  const auto: Finding = { subject: 'device auto', state: 'ok', found: fastest(tests).why, fix: null };
  return [
    ...findings,
    ...libraries,
    ...(tests.some(({ provider }) => provider.name === 'tensorflow') ? [] : [noTensorFlow()]),
    auto,
  ];
}

/** The libraries that CUDA computes with, where there is a GPU to use them. */
async function cudaLibraries(): Promise<Finding[]> {
  const { cudaReadiness, installCommand } = await import('../../engine/onnx/cuda/readiness.ts');
  const { libraries } = await cudaReadiness();
  return libraries.map((library): Finding => {
    const { name: subject, file, version, purpose } = library;
    if (file === null)
      return { subject, state: 'note', found: 'missing', fix: `For ${purpose}: \`${installCommand([library])}\`.` };
    return { subject, state: 'ok', found: `${version ?? 'unknown version'}, ${fromHome(dirname(file))}`, fix: null };
  });
}

function noTensorFlow(): Finding {
  return {
    subject: 'device tensorflow',
    state: 'note',
    found: 'not set up',
    fix: 'If you have TensorFlow, on an NVIDIA GPU with CUDA, say: `advexp setup tensorflow` makes it ready.',
  };
}

function processor(): Finding {
  const cores = availableParallelism();
  return {
    subject: 'processor',
    state: 'ok',
    found: `${cpus()[0]?.model.trim() || 'unknown'}, ${cores} cores`,
    fix: null,
  };
}

/** The LeNet of width 16 needs less than this. */
const ENOUGH_MEMORY = 1.5 * 2 ** 30;

function memory(): Finding {
  const free = process.availableMemory();
  const found = `${bytes(free)} free of ${bytes(totalmem())}`;
  if (free >= ENOUGH_MEMORY) return { subject: 'memory', state: 'ok', found, fix: null };
  return {
    subject: 'memory',
    state: 'note',
    found,
    fix: 'Close other programs, or use small widths and batches; `advexp plan` tells what a spec needs.',
  };
}

function cache(): Finding {
  const folder = cacheFolder();
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return { subject: 'cache', state: 'ok', found: folder, fix: null };
  } catch {
    return {
      subject: 'cache',
      state: 'note',
      found: `${folder} is not writable`,
      fix: 'Downloads need it, and kernels are measured anew at each start. Make it writable, or set XDG_CACHE_HOME to a folder that is.',
    };
  }
}

const ENOUGH_DISK = 2 ** 30;

function disk(): Finding {
  const here = process.cwd();
  const { bavail, bsize } = statfsSync(here);
  const free = bavail * bsize;
  const found = `${bytes(free)} free in ${here}`;
  if (free >= ENOUGH_DISK) return { subject: 'disk', state: 'ok', found, fix: null };
  return {
    subject: 'disk',
    state: 'note',
    found,
    fix: 'Runs write checkpoints: free some space, or choose another disk with --out.',
  };
}

function embeddedData(): Finding {
  const subject = 'fashion-mnist-mini';
  if (existsSync(EMBEDDED_FOLDER)) return { subject, state: 'ok', found: 'part of advexp', fix: null };
  return {
    subject,
    state: 'problem',
    found: `${EMBEDDED_FOLDER} is missing`,
    fix: 'Restore it with `git checkout -- runner/data`.',
  };
}

const PACKAGES: Partial<Record<PublicName, string>> = {
  'fashion-mnist': ' On Debian and Ubuntu: apt install dataset-fashion-mnist.',
};

function publicData(): Finding[] {
  return (Object.keys(PUBLIC_DATA_SETS) as PublicName[]).map((subject) => {
    const folder = findDataSet(subject);
    if (folder !== null) return { subject, state: 'ok', found: folder, fix: null };
    const size = PUBLIC_DATA_SETS[subject].downloads.reduce((sum, file) => sum + file.bytes, 0);
    return {
      subject,
      state: 'note',
      found: 'not on this machine',
      fix: `It is downloaded when a run needs it (${bytes(size)}).${PACKAGES[subject] ?? ''}`,
    };
  });
}
