/** @file The trace of training as in the paper's Fig. 2: the first and the last batches of events.jsonl. */
import { readEvents } from '../../runs/events.ts';

interface Quantity {
  readonly key: 'gradient_norm' | 'distance_from_init' | 'error';
  readonly label: string;
  readonly logarithmic: boolean;
}

const QUANTITIES: readonly Quantity[] = [
  { key: 'gradient_norm', label: 'gradient norm of the batch', logarithmic: true },
  { key: 'error', label: 'training error of the batch', logarithmic: false },
  { key: 'distance_from_init', label: 'l2 distance from initialisation', logarithmic: false },
];

export interface TracePart {
  readonly steps: number[];
  readonly values: Readonly<Record<Quantity['key'], (number | null)[]>>;
}

export interface TrainingTrace {
  readonly quantities: readonly Quantity[];
  readonly first: TracePart;
  readonly last: TracePart;
}

const part = (): TracePart => ({ steps: [], values: { gradient_norm: [], distance_from_init: [], error: [] } });

/**
 * The first and last `count` batches of a run; null if it has none.
 * @throws FileError when the events cannot be read
 */
export function trainingTrace(events: string, count: number): TrainingTrace | null {
  const first = part();
  const last = part();
  for (const line of readEvents(events)) {
    if (!('event' in line) || line.event.type !== 'batch') continue;
    const { step, gradient_norm, distance_from_init, accuracy } = line.event;
    const values = { gradient_norm, distance_from_init, error: accuracy === null ? null : 1 - accuracy };
    for (const target of first.steps.length < count ? [first, last] : [last]) {
      target.steps.push(step);
      for (const { key } of QUANTITIES) target.values[key].push(values[key]);
    }
    if (last.steps.length > 2 * count) cut(last, count);
  }
  cut(last, count);
  return first.steps.length === 0 ? null : { quantities: QUANTITIES, first, last };
}

/** Keeps the last `count`. */
function cut({ steps, values }: TracePart, count: number): void {
  for (const list of [steps, ...Object.values(values)]) list.splice(0, Math.max(0, list.length - count));
}
