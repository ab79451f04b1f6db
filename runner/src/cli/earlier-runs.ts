/** @file Runs that experiments have had already, so that an interrupted sweep goes on where it stopped. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedSpec, RunOutput } from '@advexp/schemas';
import { listRuns, type RunSummary } from '../runs/list.ts';
import { runFolderAt } from '../runs/run-folder.ts';
import type { TrainingRequest } from '../training/messages.ts';
import { EXIT, type ExitCode } from './command-error.ts';
import type { Experiment } from './experiments.ts';

/** A run that leaves nothing to do: it came to its end, or another process is at it. */
export interface EarlierRun {
  output: RunOutput;
  exitCode: ExitCode;
}

/** The runs below `<out>/<name>/`, by what they ran: only a run of the very same resolved spec counts. */
export class EarlierRuns {
  private readonly byExperiment = new Map<string, RunSummary>();

  constructor(out: string, name: string) {
    const folder = join(out, name);
    if (!existsSync(folder)) return;
    for (const run of listRuns(folder)) {
      for (const experiment of experimentsOf(run.path)) {
        const known = this.byExperiment.get(experiment);
        if (known === undefined || rank(known) < rank(run)) this.byExperiment.set(experiment, run);
      }
    }
  }

  /** What the run that came furthest leaves to do: nothing, or to be resumed; null without one. */
  of({ spec }: Experiment, commandLine: readonly string[]): EarlierRun | TrainingRequest | null {
    const run = this.byExperiment.get(identity(spec));
    if (run === undefined || run.state === 'unknown') return null;
    if (isInterrupted(run.state)) return { kind: 'resume', folder: run.path, commandLine };
    const { clean_accuracy, robust_accuracy } = run;
    const output = {
      run: run.path,
      state: run.state,
      metrics: run.metrics ?? { clean_accuracy, robust_accuracy, weights: {} },
    };
    return { output, exitCode: run.state === 'diverged' ? EXIT.failed : EXIT.ok };
  }
}

type State = RunSummary['state'];

function isInterrupted(state: State): state is 'stopped' | 'crashed' | 'failed' {
  return state === 'stopped' || state === 'crashed' || state === 'failed';
}

function rank({ state }: RunSummary): number {
  if (state === 'unknown') return 0;
  if (isInterrupted(state)) return 1;
  return state === 'finished' ? 3 : 2;
}

/** Which of several equal devices computed is no part of what was run, nor how many samples at once where the machine decides. */
function identity(spec: ResolvedSpec): string {
  const { micro_batch_size = null, ...train } = spec.train;
  const { batch_size, ...evaluate } = spec.evaluate;
  const atOnce = micro_batch_size === 'auto' ? micro_batch_size : [micro_batch_size, batch_size];
  return JSON.stringify({ ...spec, train, evaluate, atOnce, device: { ...spec.device, index: undefined } });
}

/** What a run may have been asked for: what it ran, and that with `auto`, which it has settled; nothing where that cannot be read. */
function experimentsOf(path: string): string[] {
  try {
    const spec: ResolvedSpec = JSON.parse(readFileSync(runFolderAt(path).resolved, 'utf8'));
    return [spec, { ...spec, train: { ...spec.train, micro_batch_size: 'auto' as const } }].map(identity);
  } catch {
    return [];
  }
}
