import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { open, textIn } from '../testing.ts';
import { renamableAt, renameAt } from './rename.ts';

function renamed(marked: string, name: string): string | null {
  const { document, cursors } = open(marked);
  const edits = cursors[0] && renameAt(document, cursors[0], name);
  return edits ? TextDocument.applyEdits(TextDocument.create('', '', 0, document.text), edits) : null;
}

test('an anchor is renamed with its aliases', () => {
  expect(renamed('a: &on<|>e { b: 1 } # &one\nc: *one\nd: *two\n', 'x-1')).toBe(
    'a: &x-1 { b: 1 } # &one\nc: *x-1\nd: *two\n',
  );
  expect(renamed('a: &one 1\nc: *<|>one\n', 'x')).toBe('a: &x 1\nc: *x\n');
});

test('a path of the sweep is renamed wherever the sweep names it', () => {
  const text =
    'epsilon: 8/255\nsweep:\n  grid: { eps<|>ilon: [1/255] }\n  exclude:\n    - { epsilon: 1/255 }\n    - epsilon: 0.1\n';
  expect(renamed(text, 'epsilon.target')).toBe(
    text.replace('<|>', '').replaceAll(/(?<=\{ |- )epsilon/g, 'epsilon.target'),
  );
});

test('what has a fixed name is not renamed', () => {
  expect(renamed('tra<|>in: { epochs: 1 }\n', 'x')).toBeNull();
  expect(renamed('<|>', 'x')).toBeNull();
});

test('a name that is none is refused with the rule', () => {
  expect(() => renamed('a: &o<|>ne 1\n', 'a b')).toThrow('letters, digits');
  expect(() => renamed('sweep: { grid: { e<|>psilon: [1] } }', 'a: b')).toThrow('epsilon.target');
});

test('what is renamed is shown without its mark', () => {
  const { document, cursors } = open('a: &o<|>ne 1\n');
  const renamable = cursors[0] && renamableAt(document, cursors[0]);
  expect(renamable && textIn(document, renamable.range)).toBe('one');
});
