/**
 * @file The newest run of a spec, from its folder: how it stands, its robust accuracy and its largest Hessian eigenvalue.
 * Only small files and the end of the events are read, and nothing twice; what cannot be read, or is of a newer format,
 * counts as not there.
 */
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type EvaluationEvent,
  find,
  type RunState,
  type RunStatus,
  validateEvent,
  validateStatus,
} from '@advexp/schemas';
import { hessianIn, resultFiles } from './last-analysis.ts';
import type { SpecDocument } from './spec-document.ts';

/** Bytes of the events that are read: hundreds of results. */
const TAIL = 1 << 16;
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

/** What the schema takes for a name, so that no other folder is meant. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** The experiment's name, also while the spec has mistakes. */
export function nameOf({ loaded: { spec }, own }: SpecDocument): string | null {
  if (spec !== null) return spec.name;
  const written = own && find(own, ['name']);
  return written?.kind === 'scalar' && NAME.test(String(written.value)) ? String(written.value) : null;
}

export class LastRuns {
  private readonly known = new Map<string, { stamp: string; run: ReadRun | null }>();

  /** The newest run of a spec, or null when there is none that can be read. */
  of(document: SpecDocument): LastRun | null {
    const name = nameOf(document);
    return name === null ? null : this.in(runsFolder(document.file, name));
  }

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
    const results = resultFiles(folder);
    const files = ['status.json', 'events.jsonl'].map((name) => join(folder, name));
    const stamp = [...files, ...results].map(stampOf).join();
    const known = this.known.get(folder);
    if (known?.stamp === stamp) return known.run;
    const run = readRun(folder, results);
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
    topEigenvalue: hessianIn(results)?.eigenvalues.toSorted((a, b) => b - a)[0] ?? null,
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
    return parsed(readFileSync(file, 'utf8'));
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
