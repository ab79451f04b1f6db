import { expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { open, textIn } from '../testing.ts';
import { referencesAt } from './references.ts';

const FILES = {
  '/specs/base.advexp': 'epsilon: 8/255\ntrain: { epochs: 4 }\n',
  '/specs/mine-too.advexp': 'extends: mine.advexp\nepsilon: 4/255\n',
  '/specs/stranger.advexp': 'epsilon: 1/255\n',
};

function found(marked: string): string[] {
  const { workspace, document, cursors } = open(marked, FILES);
  const specs = workspace.all.map(({ file, own }) => ({ file, own }));
  return (cursors[0] ? referencesAt(workspace, document, cursors[0], specs) : [])
    .map(({ uri, range }) => {
      const target = workspace.get(uri);
      return `${URI.parse(uri).path.replace('/specs/', '')}:${range.start.line + 1}: ${target ? textIn(target, range) : '?'}`;
    })
    .sort();
}

test('a setting is followed through extends, both ways, and into the sweep', () => {
  const text =
    'extends: base.advexp\neps<|>ilon: 2/255\nsweep: { grid: { epsilon: [0.1] }, exclude: [{ epsilon: 0.1 }] }\n';
  expect(found(text)).toEqual([
    'base.advexp:1: epsilon',
    'mine-too.advexp:2: epsilon',
    'mine.advexp:2: epsilon',
    'mine.advexp:3: epsilon',
    'mine.advexp:3: epsilon',
  ]);
});

test('the name leads to the specs that extend this one', () => {
  expect(found('na<|>me: mine\n')).toEqual(['mine-too.advexp:1: mine.advexp']);
});

test('an anchor leads to its aliases', () => {
  expect(found('a: &x<|> 1\nb: *x\nc: *y\n')).toEqual(['mine.advexp:1: &x', 'mine.advexp:2: *x']);
});
