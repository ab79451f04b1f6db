/** @file What the panel knows: all that was sent at first, and the changes since. */
import type { Change, Result, ToPanel, Whole } from '../../src/landscape/contract.ts';

export type Model = Omit<Whole, 'type'>;

const keyOf = ({ checkpoint, analysis }: Result): string => `${checkpoint}.${analysis}`;

/** The model after a message; null when one before it was lost. */
export function after(model: Model | null, message: ToPanel): Model | null {
  if (message.type === 'whole') return message;
  if (model === null || message.sequence !== model.sequence + 1) return null;
  return { ...model, ...standingOf(message), sequence: message.sequence, results: merged(model.results, message) };
}

function standingOf({ words, computing, problem, checkpoints }: Change) {
  return { words, computing, problem, checkpoints };
}

function merged(results: readonly Result[], { results: changed, gone }: Change): Result[] {
  const replaced = new Set([...changed.map(keyOf), ...gone]);
  return [...results.filter((result) => !replaced.has(keyOf(result))), ...changed];
}
