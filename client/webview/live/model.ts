/** @file What the panel knows of the run, kept up to date by messages. */
import type { EpochPoint, Note, Points, ToPanel, Trace } from '../../src/live/contract.ts';

export interface Model {
  title: string;
  words: string;
  stepsPerEpoch: number;
  points: Points;
  epochs: EpochPoint[];
  notes: Note[];
  sequence: number;
}

/** The model after a message; null when one before it is missing. */
export function after(model: Model | null, message: ToPanel): Model | null {
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
