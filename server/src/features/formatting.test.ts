import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { open } from '../testing.ts';
import { formattingEdits } from './formatting.ts';

function formatted(marked: string, sortKeys = false, tabSize = 2): string {
  const { document, ranges } = open(marked);
  const edits = formattingEdits(document, { tabSize }, sortKeys, ranges[0] ?? null);
  return TextDocument.applyEdits(TextDocument.create('', '', 0, document.text), edits);
}

test('spaces and lines, with comments kept', () => {
  expect(formatted('seed:   0   # first\n\n\n\ntrain:   {epochs:  4}')).toBe(
    'seed: 0 # first\n\ntrain: { epochs: 4 }\n',
  );
});

test('keys are sorted only on demand', () => {
  expect(formatted('seed: 0\nname: x\n')).toBe('seed: 0\nname: x\n');
  expect(formatted('seed: 0\nname: x\n', true)).toBe('name: x\nseed: 0\n');
});

test('a range alone', () => {
  expect(formatted('seed:   0\n<|name:   x|>\ntrain:   { epochs: 4 }\n')).toBe(
    'seed:   0\nname: x\ntrain:   { epochs: 4 }\n',
  );
});

test('indentation follows the editor as far as YAML allows', () => {
  expect(formatted('train:\n   epochs: 4\n', false, 4)).toBe('train:\n    epochs: 4\n');
  expect(formatted('train:\n   epochs: 4\n', false, 8)).toBe('train:\n    epochs: 4\n');
});

test('a text that cannot be read stays as it is', () => {
  expect(formatted('a:   [1\nb:   2')).toBe('a:   [1\nb:   2');
});
