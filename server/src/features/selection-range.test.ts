import { expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver';
import { open, textIn } from '../testing.ts';
import { selectionRangeAt } from './selection-range.ts';

function steps(marked: string): string[] {
  const { document, cursors } = open(marked);
  const texts: string[] = [];
  let range: SelectionRange | undefined = cursors[0] && selectionRangeAt(document, cursors[0]);
  for (; range; range = range.parent) texts.push(textIn(document, range.range));
  return texts;
}

test('from a value outwards', () => {
  expect(steps('seed: 0\ntrain: { epochs: 1<|>0, batch_size: 4 }\n')).toEqual([
    '10',
    'epochs: 10',
    '{ epochs: 10, batch_size: 4 }',
    'train: { epochs: 10, batch_size: 4 }',
    'seed: 0\ntrain: { epochs: 10, batch_size: 4 }\n',
  ]);
});

test('from a key outwards', () => {
  expect(steps('tr<|>ain:\n  epochs: 10\n')).toEqual(['train', 'train:\n  epochs: 10', 'train:\n  epochs: 10\n']);
});

test('where nothing is written the whole document is selected', () => {
  expect(steps('<|>')).toEqual(['']);
  expect(steps('a: 1\n\n<|>\n')).toEqual(['a: 1\n\n\n']);
});
