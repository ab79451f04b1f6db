import { expect, test } from 'vitest';
import { open } from '../testing.ts';
import { workspaceSymbols } from './workspace-symbol.ts';

test('specs are found by name or file, by letters in their order', () => {
  const { workspace } = open('name: fmnist-pas\n', {
    '/specs/constant.advexp': 'seed: 0\n',
    '/specs/empty.advexp': '',
  });
  const specs = workspace.all.map(({ file, own }) => ({ file, own }));
  const names = (query: string) => workspaceSymbols(workspace, query, specs).map(({ name }) => name);
  expect(names('')).toEqual(['constant', 'empty', 'fmnist-pas']);
  expect(names('FP')).toEqual(['fmnist-pas']);
  expect(names('mine')).toEqual(['fmnist-pas']);
  expect(names('tnatsnoc')).toEqual([]);
});
