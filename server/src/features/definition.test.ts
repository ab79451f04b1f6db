import { expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { open, textIn } from '../testing.ts';
import { definitionAt } from './definition.ts';

const FILES = {
  '/specs/base.advexp': 'extends: ground.advexp\nseed: 1\ntrain: { epochs: 4 }\n',
  '/specs/ground.advexp': 'train: { epochs: 2, batch_size: 64 }\nepsilon: 8/255\n',
  '/specs/other.advexp': 'epsilon: 4/255\n',
};

/** `file: text there`, of each place that the cursor leads to. */
function leadsTo(marked: string): string[] {
  const { workspace, document, cursors } = open(marked, FILES);
  const [cursor] = cursors;
  return (cursor ? definitionAt(workspace, document, cursor) : []).map(({ uri, range }) => {
    const target = workspace.get(uri);
    return `${URI.parse(uri).path.replace('/specs/', '')}: ${target ? textIn(target, range) : '?'}`;
  });
}

test.each([
  ['a base', 'extends: ba<|>se.advexp\n', ['base.advexp: ']],
  ['a setting that a base writes', 'extends: base.advexp\ntrain: { epo<|>chs: 9 }\n', ['base.advexp: epochs']],
  [
    'one that only the base of a base writes',
    'extends: base.advexp\ntrain: { batch_size: 1<|>6 }\n',
    ['ground.advexp: batch_size'],
  ],
  ['of several bases the last', 'extends: [base.advexp, other.advexp]\neps<|>ilon: 0.1\n', ['other.advexp: epsilon']],
  [
    'a path of the sweep',
    'epsilon: { target: 0.1 }\nsweep: { grid: { epsilon.tar<|>get: [0.1, 0.2] } }\n',
    ['mine.advexp: target'],
  ],
  [
    'a path of the sweep that a base writes',
    'extends: base.advexp\nsweep: { grid: { train.epo<|>chs: [1, 2] } }\n',
    ['base.advexp: epochs'],
  ],
  ['an alias', 'a: &x 1\nb: *<|>x\n', ['mine.advexp: &x']],
  ['of anchors of one name the one before', 'a: &x 1\nb: *x<|>\nc: &x 2\n', ['mine.advexp: &x']],
  ['an alias of nothing', 'b: *<|>x\n', []],
  ['a setting that no base writes', 'extends: base.advexp\nna<|>me: x\n', []],
  ['nothing', '<|>\n', []],
])('from %s', (_, marked, places) => {
  expect(leadsTo(marked)).toEqual(places);
});

test('half of a surrogate pair in the name of a base leads nowhere', () => {
  expect(leadsTo('extends: ba<|>\uD83D.advexp\n')).toEqual(['ba\uFFFD.advexp: ?']);
});

test('specs that extend one another in a circle do not hold the search up', () => {
  const { workspace, document, cursors } = open('extends: a.advexp\nse<|>ed: 1\n', {
    '/specs/a.advexp': 'extends: mine.advexp\n',
  });
  expect(cursors[0] && definitionAt(workspace, document, cursors[0])).toEqual([]);
});
