import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { outFolders } from './out-folders.ts';

const at = (...parts: string[]) => resolve('/work', ...parts);

test('runs are beside specs and in the folders of the workspace', () => {
  const specs = [at('a', 'one.advexp'), at('a', 'two.advexp'), at('a', 'runs', 'one', '20260101', 'spec.advexp')];
  expect(outFolders({ specs, workspace: [at('a'), at('b')], further: [] })).toEqual([at('a', 'runs'), at('b', 'runs')]);
});

test('further folders are absolute, below the home folder, or below each folder of the workspace', () => {
  const further = [at('scratch'), ' ~/runs ', '~', 'results/', '../shared', '', at('a', 'runs')];
  const outs = outFolders({ specs: [], workspace: [at('a'), at('b')], further });
  expect(outs).toEqual([
    at('a', 'runs'),
    at('b', 'runs'),
    at('scratch'),
    join(homedir(), 'runs'),
    homedir(),
    at('a', 'results'),
    at('b', 'results'),
    at('shared'),
  ]);
  expect(outFolders({ specs: [], workspace: [], further: ['results'] })).toEqual([]);
});

test('copies of specs in further folders are no specs', () => {
  const specs = [at('results', 'one', '20260101', 'spec.advexp'), at('results-of-others', 'spec.advexp')];
  expect(outFolders({ specs, workspace: [], further: [at('results')] })).toEqual([
    at('results-of-others', 'runs'),
    at('results'),
  ]);
});
