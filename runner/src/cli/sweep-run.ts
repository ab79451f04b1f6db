/** @file The points of a sweep, trained one after another, and what is said of them. */
import type { RunOutput } from '@advexp/schemas';
import type { TrainingRequest } from '../training/messages.ts';
import { EXIT, type ExitCode } from './command-error.ts';
import { table } from './display/layout.ts';
import { duration, percent } from './display/numbers.ts';
import type { EarlierRun } from './earlier-runs.ts';
import type { Experiment } from './experiments.ts';
import { complain, paintStderr, paintStdout, print, printJson, showPath } from './output.ts';
import { runOutput, type TrainOptions, train } from './train.ts';

interface SweepOptions {
  json: boolean;
  /** The spec. */
  file: string;
  /** The command that goes on with the sweep. */
  again: string;
}

interface EndedPoint {
  name: string;
  /** Null when no run folder came to be. */
  output: RunOutput | null;
  exitCode: ExitCode;
  /** Whether nothing was left to do. */
  earlier: boolean;
}

/**
 * Trains every point; one that fails does not hold up the others, an interruption ends the sweep.
 * @param next what is to be done for a point, or what has been done
 */
export async function runSweep(
  experiments: readonly Experiment[],
  next: (experiment: Experiment) => TrainingRequest | EarlierRun,
  { json, file, again }: SweepOptions,
): Promise<void> {
  const ended: EndedPoint[] = [];
  for (const experiment of experiments) {
    const name = experiment.point?.name ?? experiment.spec.name;
    const one = next(experiment);
    const written = { origin: experiment.origin, file };
    const isNew = 'kind' in one;
    if (!json && isNew) {
      const place = `point ${ended.length}, ${ended.length + 1} of ${experiments.length}`;
      print('', `${paintStdout('bold', name)} (${place})`);
    }
    const point = { name, earlier: !isNew, ...(isNew ? await trainPoint(one, { json, written }) : one) };
    ended.push(point);
    if (json && point.output) printJson({ ...point.output, point: name }, { indent: false });
    if (point.exitCode === EXIT.interrupted) break;
  }
  const failed = ended.find(({ exitCode }) => exitCode !== EXIT.ok);
  const interrupted = ended.some(({ exitCode }) => exitCode === EXIT.interrupted);
  process.exitCode = interrupted ? EXIT.interrupted : (failed?.exitCode ?? EXIT.ok);
  if (!json) print('', ...sweepTable(ended, experiments.length));
  if (ended.some(({ output, exitCode }) => exitCode !== EXIT.ok && output?.state !== 'diverged')) {
    complain(`${interrupted ? 'Stopped. Go' : 'Some points did not finish. Go'} on with: ${again}`);
  }
}

async function trainPoint(
  request: TrainingRequest,
  options: TrainOptions,
): Promise<Pick<EndedPoint, 'output' | 'exitCode'>> {
  const trained = await train(request, options);
  const { outcome, progress, exitCode } = trained;
  if (outcome.kind === 'done' && outcome.state === 'diverged') {
    complain(`${paintStderr('red', 'The run diverged.')} ${progress.end?.message ?? ''}`.trim());
  }
  return { output: runOutput(trained), exitCode };
}

function sweepTable(ended: readonly EndedPoint[], count: number): string[] {
  const rows = ended.map(({ name, output, earlier }, i) => [
    String(i),
    name,
    `${output?.state ?? 'not started'}${earlier ? ' before' : ''}`,
    percent(output?.metrics.clean_accuracy ?? null),
    percent(output?.metrics.robust_accuracy ?? null),
    output?.metrics.seconds === undefined ? '' : duration(output.metrics.seconds),
    output === null ? '' : showPath(output.run),
  ]);
  const head = ['', 'point', 'state', 'clean', 'robust', 'took', 'run folder'];
  const [first = '', ...lines] = table([head, ...rows], { right: [0, 3, 4, 5] });
  const missing = count - ended.length;
  return [
    paintStdout('bold', first),
    ...lines,
    ...(missing > 0 ? [`${missing} more ${missing === 1 ? 'point was' : 'points were'} not begun.`] : []),
  ];
}
