/**
 * @file The newest run of a spec, from its folder: how it stands, its robust accuracy and its largest Hessian eigenvalue.
 * Only small files and the end of the events are read, and nothing twice; what cannot be read, or is of a newer format,
 * counts as not there.
 */
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type EvaluationEvent,
  type RunState,
  type RunStatus,
  validateEvent,
  validateLandscapeOutput,
  validateStatus,
} from '@advexp/schemas';

/** Bytes of the events that are read: hundreds of results. */
const TAIL = 1 << 16;
/** A larger file is no status and no list of eigenvalues. */
const LARGEST = 1 << 20;
/** Milliseconds without a heartbeat after which a run counts as dead, as in docs/run-folder.md. */
const FRESH = 60_000;

export interface LastRun {
  /** Absolute path of the run folder. */
  folder: string;
  /** `crashed` when it should be running but shows no sign of life. */
  state: RunState | 'crashed';
  /** Epochs finished, and of how many. */
  epoch: number;
  epochs: number;
  robust: RobustAccuracy | null;
  /** Largest eigenvalue of the Hessian, where it was analysed. */
  topEigenvalue: number | null;
}

export interface RobustAccuracy {
  accuracy: number;
  /** The attack under which it is lowest, at the end of the run; null for held-out accuracy during training. */
  attack: string | null;
}

/** A run as its files tell, which do not change when it dies. */
interface ReadRun extends LastRun {
  /** Milliseconds since 1970. */
  heartbeat: number;
}

/** Where runs of a spec go unless `--out` says otherwise. */
export function runsFolder(specFile: string, name: string): string {
  return join(dirname(specFile), 'runs', name);
}

export class LastRuns {
  private readonly known = new Map<string, { stamp: string; run: ReadRun | null }>();

  /** The newest run below a folder, or null when there is none that can be read. */
  in(runs: string): LastRun | null {
    const folder = newestRun(runs);
    if (folder === null) return null;
    // A heartbeat that stops changes no file, so whether the run is alive is not remembered.
    const read = this.read(folder);
    if (read === null) return null;
    const { heartbeat, ...run } = read;
    const dead = (run.state === 'running' || run.state === 'paused') && Math.abs(Date.now() - heartbeat) > FRESH;
    return dead ? { ...run, state: 'crashed' } : run;
  }

  private read(folder: string): ReadRun | null {
    const analysis = join(folder, 'analysis');
    const results = namesIn(analysis).filter((name) => name.endsWith('.json'));
    const files = ['status.json', 'events.jsonl'].map((name) => join(folder, name));
    const stamp = [...files, ...results.map((name) => join(analysis, name))].map(stampOf).join();
    const known = this.known.get(folder);
    if (known?.stamp === stamp) return known.run;
    const run = readRun(
      folder,
      results.map((name) => join(analysis, name)),
    );
    this.known.set(folder, { stamp, run });
    return run;
  }
}

/** Ids of runs sort by time. */
function newestRun(runs: string): string | null {
  const ids = namesIn(runs).filter((id) => stampOf(join(runs, id, 'status.json')) !== '');
  const newest = ids.toSorted().at(-1);
  return newest === undefined ? null : join(runs, newest);
}

function readRun(folder: string, results: readonly string[]): ReadRun | null {
  const status = readJson(join(folder, 'status.json'));
  if (!validateStatus(status)) return null;
  const { state, progress } = status;
  // While it runs its events grow by the second, and there are no results yet.
  const ended = state !== 'running' && state !== 'paused' && state !== 'queued';
  return {
    folder,
    state,
    epoch: progress.epoch,
    epochs: progress.epochs,
    robust: (ended ? finalAccuracy(join(folder, 'events.jsonl')) : null) ?? heldOutAccuracy(status),
    topEigenvalue: topEigenvalue(results),
    heartbeat: Date.parse(status.heartbeat),
  };
}

function heldOutAccuracy({ robust_accuracy: accuracy }: RunStatus): RobustAccuracy | null {
  return accuracy === null ? null : { accuracy, attack: null };
}

/** The lowest accuracy of the last weights under an attack, from the evaluation at the end of the events. */
function finalAccuracy(events: string): RobustAccuracy | null {
  const evaluations: EvaluationEvent[] = [];
  for (const line of lastLines(events).reverse()) {
    const event = parsed(line);
    if (!validateEvent(event)) continue;
    // What stands before these belongs to the training, or to an evaluation that was started anew.
    if (event.type === 'epoch' || event.type === 'resume') break;
    if (event.type === 'evaluation' && event.weights === 'last' && event.epsilon > 0) evaluations.push(event);
  }
  const [worst] = evaluations.toSorted((a, b) => a.accuracy - b.accuracy);
  return worst ? { accuracy: worst.accuracy, attack: worst.attack } : null;
}

/** From `analysis/<checkpoint>.hessian.json`, of the last weights if there are several. */
function topEigenvalue(results: readonly string[]): number | null {
  const ofLast = results.toSorted((a, b) => Number(b.includes('last')) - Number(a.includes('last')));
  for (const file of ofLast) {
    const [eigenvalue] = eigenvaluesIn(readJson(file)).toSorted((a, b) => b - a);
    if (eigenvalue !== undefined) return eigenvalue;
  }
  return null;
}

function eigenvaluesIn(result: unknown): readonly number[] {
  if (!validateLandscapeOutput(result) || !result.hessian || result.hessian.which === 'smallest') return [];
  return result.hessian.eigenvalues;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Changes when the file does; empty where there is none. */
function stampOf(file: string): string {
  try {
    const { mtimeMs, size } = statSync(file);
    return `${mtimeMs}:${size}`;
  } catch {
    return '';
  }
}

function readJson(file: string): unknown {
  try {
    return statSync(file).size > LARGEST ? null : parsed(readFileSync(file, 'utf8'));
  } catch {
    return null; // gone since it was listed, or closed to this user
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whole lines at the end of a file; a last one without line feed is not yet written. */
function lastLines(file: string): string[] {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const tail = Buffer.alloc(TAIL);
      const from = Math.max(0, fstatSync(descriptor).size - TAIL);
      const count = readSync(descriptor, tail, 0, TAIL, from);
      const first = from === 0 ? 0 : tail.indexOf('\n') + 1;
      return tail.toString('utf8', first, count).split('\n').slice(0, -1);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return [];
  }
}
