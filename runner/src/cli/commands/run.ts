/** @file `advexp run`: trains what a spec describes, of a sweep every point. */
import type { Data, NamedDevice } from '@advexp/schemas';
import { Command } from 'commander';
import { DataError } from '../../data/data-error.ts';
import type { TrainingRequest } from '../../training/messages.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { fetchData } from '../data-download.ts';
import { deviceOption, deviceOverrides } from '../device-option.ts';
import { type EarlierRun, EarlierRuns } from '../earlier-runs.ts';
import { type Experiment, experimentsOf, pointOption } from '../experiments.ts';
import { requireWritable } from '../out-folder.ts';
import { complain, invocation, paintStderr, print, printJson, quote, showPath } from '../output.ts';
import {
  type CheckedSpec,
  defaultOut,
  paintProblem,
  problemAt,
  requireSpec,
  setOption,
  type Written,
} from '../spec-argument.ts';
import { runSweep } from '../sweep-run.ts';
import { conclude, type TrainOptions, train } from '../train.ts';

const EXAMPLES = `
Examples:
  advexp run mine.advexp
  advexp run mine.advexp --set seed=3 --set epsilon.target=8/255
  advexp run mine.advexp --out /scratch/runs
  advexp run mine.advexp --json | jq -c 'select(.type == "epoch")'
  advexp run sweep.advexp                                    every point of its sweep, one after another
  advexp run sweep.advexp --missing                          go on with a sweep that was interrupted
  advexp run sweep.advexp --point "$SLURM_ARRAY_TASK_ID"     one point, for a job array

The run folder is <out>/<name>/<run-id>/. Ctrl-C makes a checkpoint and stops after the current batch (exit code 130);
\`advexp resume\` goes on from there, to the very same bits as if nothing had happened. A second Ctrl-C stops at once.

When the training is over, the analyses that the spec's landscape section writes are done, at the checkpoints of landscape.at.

Of a sweep each point is a run of its own, with the point in its manifest. A point that fails does not hold up the others;
the exit code tells of it. --missing looks into the run folders for runs of the very same experiment: what has finished, or
runs in another process, is left out, what was interrupted is resumed, and the rest is run.
`;

interface RunOptions {
  out?: string;
  set?: string[];
  device?: NamedDevice;
  point?: string;
  missing?: boolean;
  json?: boolean;
}

export function runCommand(): Command {
  return new Command('run')
    .description('train as a spec describes, of a sweep every point')
    .argument('<file>', 'the spec')
    .option('--out <dir>', 'folder that receives <name>/<run-id>/ (default: runs/ beside the spec)')
    .addOption(setOption())
    .addOption(deviceOption())
    .addOption(pointOption())
    .option('--missing', 'leave out what has finished already, and resume what was interrupted')
    .option('--json', 'print events as JSON lines, and last {run, state, metrics} (of a sweep, after each point)')
    .addHelpText('after', EXAMPLES)
    .action(
      async (file: string, { out, set: written = [], device, point, missing = false, json = false }: RunOptions) => {
        const set = [...written, ...deviceOverrides(device)];
        const checked = requireSpec(file, set);
        const experiments = experimentsOf(checked, point);
        const folder = requireWritable(out ?? defaultOut(file));
        const data = new Map(experiments.map((one) => [`${one.spec.data.dataset} ${one.spec.data.path}`, one]));
        for (const { spec, origin } of data.values()) await fetchDataOf(spec.data, { origin, file });
        const earlier = missing ? new EarlierRuns(folder, checked.spec.name) : null;
        const commandLine = ['advexp', ...process.argv.slice(2)];
        const next = (experiment: Experiment) =>
          earlier?.of(experiment, commandLine) ?? newRun(experiment, checked, { set, out: folder, commandLine });
        const [only] = experiments;
        if (experiments.length > 1)
          await runSweep(experiments, next, { json, file, again: againCommand(file, set, out) });
        else if (only) await runOne(only, next(only), { json, written: { origin: only.origin, file } });
      },
    );
}

function newRun(
  { spec, point }: Experiment,
  { text, file }: CheckedSpec,
  { set, out, commandLine }: { set: readonly string[]; out: string; commandLine: readonly string[] },
): TrainingRequest {
  return { kind: 'run', spec, specText: text, specFile: file, overrides: set, point, out, commandLine };
}

async function runOne({ point }: Experiment, next: TrainingRequest | EarlierRun, options: TrainOptions): Promise<void> {
  if ('kind' in next) {
    conclude(await train(next, options), { json: options.json, point: point?.name });
    return;
  }
  process.exitCode = next.exitCode;
  if (options.json) printJson({ ...next.output, ...(point && { point: point.name }) }, { indent: false });
  else print(`Nothing to do: ${showPath(next.output.run)} is ${next.output.state}.`);
}

/** The command that goes on with an interrupted sweep. */
function againCommand(file: string, set: readonly string[], out: string | undefined): string {
  const options = [...set.flatMap((one) => ['--set', quote(one)]), ...(out === undefined ? [] : ['--out', quote(out)])];
  return [invocation(), 'run', quote(file), ...options, '--missing'].join(' ');
}

/** @throws CommandError with exit code 2, after showing the line of the spec at fault, when the data are not to be had */
async function fetchDataOf(data: Data, written: Written): Promise<void> {
  try {
    await fetchData(data);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    complain(paintProblem(problemAt(written, error.key, error.message), paintStderr));
    throw new CommandError('The run was not started.', EXIT.badInput);
  }
}
