import { expect, test } from 'vitest';
import { open } from '../testing.ts';
import { foldingRanges } from './folding-range.ts';

const folds = (text: string) => {
  const { document } = open(text);
  const lines = document.text.split('\n');
  return foldingRanges(document).map(({ startLine, endLine, kind }) => [lines[startLine], lines[endLine], kind]);
};

test('sections, lists, items and comments of several lines fold; blank lines and comments below stay out', () => {
  const text =
    '# one\n# two\nmodel:\n  layers:\n    - type: conv\n      channels: 3\n    - relu\n\n# alone\ntrain: {\n  epochs: 4 }\nseed: 0\n';
  expect(folds(text)).toEqual([
    ['model:', '    - relu', undefined],
    ['  layers:', '    - relu', undefined],
    ['    - type: conv', '      channels: 3', undefined],
    ['train: {', '  epochs: 4 }', undefined],
    ['# one', '# two', 'comment'],
  ]);
});

test('nothing folds in an empty or one-line text', () => {
  expect(folds('')).toEqual([]);
  expect(folds('a: { b: 1 }')).toEqual([]);
});
