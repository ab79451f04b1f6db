import { expect, test } from 'vitest';
import { splitOverrides } from './overrides.ts';

test('assignments are parted at spaces, but not inside brackets and quotes', () => {
  expect(splitOverrides('')).toEqual([]);
  expect(splitOverrides('  seed=3   epsilon.target=8/255 ')).toEqual(['seed=3', 'epsilon.target=8/255']);
  expect(splitOverrides('pas.periods=[4, 4] optimizer={name: adam, betas: [0.9, 0.99]} seed=1')).toEqual([
    'pas.periods=[4, 4]',
    'optimizer={name: adam, betas: [0.9, 0.99]}',
    'seed=1',
  ]);
  expect(splitOverrides(`data.path="a b/c" name='it is [one'`)).toEqual([`data.path="a b/c"`, `name='it is [one'`]);
  expect(splitOverrides('a=] b=2')).toEqual(['a=]', 'b=2']);
});
