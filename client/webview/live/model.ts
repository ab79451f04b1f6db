/** @file What the panel knows of a run, kept up to date by messages. */
import type { Delta, EpochPoint, Note, Points, Trace, Whole } from '../../src/live/contract.ts';

export interface Model {
  /** Its folder. */
  run: string;
  title: string;
  apart: readonly string[];
  words: string;
  stepsPerEpoch: number;
  points: Points;
  epochs: EpochPoint[];
  notes: Note[];
  sequence: number;
}

/** The model after a message; null when one before it is missing. */
export function after(model: Model | null, message: Whole | Delta): Model | null {
  if (message.type === 'whole') return message;
  if (model === null || message.sequence !== model.sequence + 1) return null;
  const { from, sequence, words, points, epochs, notes } = message;
  const replaced = <T>(old: readonly T[], next: readonly T[]): T[] => [...old.slice(0, from), ...next];
  const traces = Object.fromEntries(
    (Object.keys(points.traces) as Trace[]).map((trace) => [
      trace,
      replaced(model.points.traces[trace], points.traces[trace]),
    ]),
  ) as Points['traces'];
  return {
    ...model,
    sequence,
    words,
    points: {
      step: replaced(model.points.step, points.step),
      seconds: replaced(model.points.seconds, points.seconds),
      traces,
    },
    epochs: [...model.epochs, ...epochs],
    notes: [...model.notes, ...notes],
  };
}

/** What to call each of several runs: by its name, else by the first thing that tells all of them apart, else by all that is known. */
export function labelsOf(models: readonly Model[]): string[] {
  const candidates = models.map(({ title, apart }) => [title, ...apart]);
  const known = Math.min(...candidates.map(({ length }) => length));
  for (let i = 0; i < known; i++) {
    const labels = candidates.map((one) => one[i] ?? '');
    if (new Set(labels).size === labels.length && labels.every((label) => label !== '')) return labels;
  }
  return candidates.map((one) => one.filter((part) => part !== '').join(' · '));
}
