/** @file Where a running run is told of in its spec, and in which words. */
import { find, parseSource, type SourceNode } from '@advexp/schemas';
import { budget } from '../runs/in-words.ts';
import type { Run } from '../runs/run.ts';

/** Where the epochs are written, the first of these that is there; and the budget. */
const EPOCHS = [['train', 'epochs'], ['pas', 'periods'], ['train']];
const EPSILON = [['epsilon', 'target'], ['epsilon']];

export interface Told {
  /** Of the document, from 0. */
  offset: number;
  words: string;
}

/** What to write behind which lines of a spec while a run of it goes on. Nothing where a value comes from a base file. */
export function toldIn(file: string, text: string, { state, status }: Run): Told[] {
  const { root } = parseSource(file, text);
  if (!root || !status) return [];
  const { epoch, epochs, fraction } = status.progress;
  const now = Math.min(epoch + 1, epochs);
  const paused = state === 'paused' ? ', paused' : '';
  const epsilon = typeof status.epsilon === 'number' ? `ε is ${budget(status.epsilon)} now` : null;
  return [
    ...placed(root, EPOCHS, `epoch ${now} of ${epochs}, ${Math.floor(100 * fraction)} %${paused}`),
    ...(epsilon === null ? [] : placed(root, EPSILON, epsilon)),
  ];
}

function placed(root: SourceNode, paths: readonly string[][], words: string): Told[] {
  const node = paths.map((path) => find(root, path)).find((one) => one !== null);
  return node ? [{ offset: node.range.start.offset, words }] : [];
}
