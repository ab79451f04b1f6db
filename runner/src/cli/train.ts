/** @file Training from the command line: thread, display and signals together, and what is said at the end. */
import { join } from 'node:path';
import type { DeviceUse, EpochEvent, RunMetrics, RunOutput } from '@advexp/schemas';
import { occupy } from '../device/occupancy.ts';
import { lastStay } from '../device/recorded.ts';
import { readEvents } from '../runs/events.ts';
import { openRunFolder, runFolderAt } from '../runs/run-folder.ts';
import type { TrainingReport, TrainingRequest } from '../training/messages.ts';
import { analyseTrained } from './analyses.ts';
import { EXIT, type ExitCode } from './command-error.ts';
import { openDisplay } from './display/display.ts';
import { duration } from './display/numbers.ts';
import { resultsTable, rowsOfMetrics } from './display/results.ts';
import { RunProgress } from './display/run-progress.ts';
import { onInterruption } from './interruption.ts';
import { complain, invocation, paintStderr, paintStdout, print, printJson, quote, showPath } from './output.ts';
import { paintProblem, problemAt, type Written } from './spec-argument.ts';
import { type TrainingOutcome, TrainingThread } from './training-thread.ts';

export interface TrainOptions {
  json: boolean;
  /** The spec with its places, so that an error can be shown at its line; null when resuming. */
  written: Written | null;
}

export interface Trained {
  outcome: TrainingOutcome;
  progress: RunProgress;
  exitCode: ExitCode;
}

/**
 * Trains to the end, or until interrupted, then does the analyses that the spec asks for, and shows it. What went wrong has
 * been said when it returns.
 */
export async function train(request: TrainingRequest, { json, written }: TrainOptions): Promise<Trained> {
  const progress = new RunProgress();
  const display = openDisplay(progress, { json });
  if (request.kind === 'run') occupy(request.spec.device, null);
  const thread = new TrainingThread(request, (told) => {
    const report = told.kind === 'prepared' ? onItsDevice(told) : told;
    progress.take(report);
    if (report.kind === 'event' && report.event.type === 'resume') {
      progress.remember(epochsBefore(progress.folder, report.event.epoch));
    }
    display.show(report);
  });
  const ignoreSignals = onInterruption(
    () => {
      progress.stopping = true;
      thread.stop();
      if (json) complain('Stopping after this batch; interrupt again to stop at once.');
      else display.stopping();
    },
    () => {
      progress.over = true;
      display.close();
      complain(...afterStop(progress.folder));
      process.exit(EXIT.interrupted);
    },
  );
  const outcome = await thread.outcome;
  progress.take(outcome);
  ignoreSignals();
  display.close();
  if (outcome.kind === 'failed') complain(failure(outcome, written));
  const isTrained = outcome.kind === 'done' && outcome.state === 'finished';
  const exitCode = isTrained ? await analyseTrained(outcome.folder, { json }) : exitCodeOf(outcome);
  return { outcome, progress, exitCode };
}

type Prepared = Extract<TrainingReport, { kind: 'prepared' }>;

/** Takes the device of a run that is prepared, and notes who computes there already. */
function onItsDevice(report: Prepared): Prepared {
  const others = occupy(lastStay(openRunFolder(report.folder).manifest).device, report.folder);
  return { ...report, notes: [...report.notes, ...others.map(sharedDevice)] };
}

function sharedDevice({ device, pid, run }: DeviceUse): string {
  const who = run === null ? `process ${pid}, which prepares a run` : `${showPath(run)} (process ${pid})`;
  return `${device} is in use already, by ${who}: both become slower, and its memory may not do for both. Choose another device with --device, or wait.`;
}

/** Epochs that a resumed run finished earlier. */
function epochsBefore(folder: string | null, epoch: number): EpochEvent[] {
  if (folder === null) return [];
  const epochs: EpochEvent[] = [];
  for (const line of readEvents(runFolderAt(folder).events)) {
    if ('event' in line && line.event.type === 'epoch' && line.event.epoch < epoch) epochs.push(line.event);
  }
  return epochs;
}

function exitCodeOf(outcome: TrainingOutcome): ExitCode {
  if (outcome.kind === 'failed') return outcome.exitCode;
  return { finished: EXIT.ok, stopped: EXIT.interrupted, diverged: EXIT.failed }[outcome.state];
}

function failure(
  { message, key }: Extract<TrainingOutcome, { kind: 'failed' }>,
  written: TrainOptions['written'],
): string {
  if (key !== null && written !== null) {
    return paintProblem(problemAt(written, key, message), paintStderr);
  }
  return `${paintStderr('red', 'error:')} ${message}${key === null ? '' : ` (${key})`}`;
}

/** What `run --json` prints last; null when no run folder came to be. */
export function runOutput({ outcome, progress }: Trained): RunOutput | null {
  if (outcome.folder === null) return null;
  const state = outcome.kind === 'failed' ? 'failed' : outcome.state;
  return { run: outcome.folder, state, metrics: progress.end?.metrics ?? metricsSoFar(progress) };
}

/** Of a run that did not come to its end: the last held-out accuracies. */
function metricsSoFar({ epochs, best }: RunProgress): RunMetrics {
  const held = epochs.findLast(({ validation }) => validation !== null)?.validation;
  return {
    clean_accuracy: held?.clean_accuracy ?? null,
    robust_accuracy: held?.robust_accuracy ?? null,
    best_epoch: best?.epoch ?? null,
    weights: {},
  };
}

/** Says how the run ended, what it achieved, where it is, and what to do next. */
export function conclude(trained: Trained, { json, point }: { json: boolean; point?: string | undefined }): void {
  process.exitCode = trained.exitCode;
  const output = runOutput(trained);
  if (json) {
    if (output !== null) printJson({ ...output, ...(point && { point }) }, { indent: false });
    return;
  }
  if (output === null) return;
  const { outcome, progress } = trained;
  if (outcome.kind === 'failed') {
    complain(`What it has done so far is kept. ${goOn(output.run)}`);
    return;
  }
  if (outcome.state === 'stopped') {
    complain(...afterStop(output.run));
    return;
  }
  if (outcome.state === 'diverged') {
    complain(`${paintStderr('red', 'The run diverged.')} ${progress.end?.message ?? ''}`.trim());
  }
  print('', ...achieved(output.metrics), ...nextSteps(output.run));
}

function achieved(metrics: RunMetrics): string[] {
  const [head, ...rows] = resultsTable(rowsOfMetrics(metrics));
  if (head === undefined) return [];
  const took = metrics.seconds === undefined ? [] : [`Trained and evaluated in ${duration(metrics.seconds)}.`];
  return [paintStdout('bold', head), ...rows, '', ...took];
}

function nextSteps(folder: string): string[] {
  const run = quote(showPath(folder));
  const program = invocation();
  return [
    `Run folder  ${run}`,
    `Next        ${program} show ${run}`,
    `            ${program} export ${run} --to pytorch`,
    `            tensorboard --logdir ${quote(showPath(join(folder, 'tensorboard')))}`,
  ];
}

function afterStop(folder: string | null): string[] {
  if (folder === null) return ['Stopped before the run began; nothing was written.'];
  return [`Stopped. ${goOn(folder)}`];
}

function goOn(folder: string): string {
  return `Go on with: ${invocation()} resume ${quote(showPath(folder))}`;
}
