/** @file `advexp run`: trains what a spec describes. */
import type { Data, LoadedSpec } from '@advexp/schemas';
import { Command } from 'commander';
import { DataError } from '../../data/data-error.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { fetchData } from '../data-download.ts';
import { requireWritable } from '../out-folder.ts';
import { complain, paintStderr } from '../output.ts';
import { defaultOut, paintProblem, problemAt, requireSpec, setOption } from '../spec-argument.ts';
import { conclude, train } from '../train.ts';

const EXAMPLES = `
Examples:
  advexp run mine.advexp
  advexp run mine.advexp --set seed=3 --set epsilon.target=8/255
  advexp run mine.advexp --out /scratch/runs
  advexp run mine.advexp --json | jq -c 'select(.type == "epoch")'

The run folder is <out>/<name>/<run-id>/. Ctrl-C makes a checkpoint and stops after the current batch (exit code 130);
\`advexp resume\` goes on from there, to the very same bits as if nothing had happened. A second Ctrl-C stops at once.
`;

interface RunOptions {
  out?: string;
  set?: string[];
  json?: boolean;
}

export function runCommand(): Command {
  return new Command('run')
    .description('train as a spec describes')
    .argument('<file>', 'the spec')
    .option('--out <dir>', 'folder that receives <name>/<run-id>/ (default: runs/ beside the spec)')
    .addOption(setOption())
    .option('--json', 'print events as JSON lines, and last {run, state, metrics}')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, { out, set = [], json = false }: RunOptions) => {
      const { text, spec, loaded, file: specFile } = requireSpec(file, set);
      const folder = requireWritable(out ?? defaultOut(file));
      await fetchDataOf(spec.data, { loaded, file });
      const trained = await train(
        {
          kind: 'run',
          spec,
          specText: text,
          specFile,
          overrides: set,
          out: folder,
          commandLine: ['advexp', ...process.argv.slice(2)],
        },
        { json, written: { loaded, file } },
      );
      conclude(trained, { json });
    });
}

/** @throws CommandError with exit code 2, after showing the line of the spec at fault, when the data are not to be had */
async function fetchDataOf(data: Data, { loaded, file }: { loaded: LoadedSpec; file: string }): Promise<void> {
  try {
    await fetchData(data);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    complain(paintProblem(problemAt(loaded, file, error.key, error.message), paintStderr));
    throw new CommandError('The run was not started.', EXIT.badInput);
  }
}
