import { expect, test } from 'vitest';
import { anchorMarks } from './anchors.ts';

test('anchors and aliases are found with their places, and not in comments or strings', () => {
  const text = "a: &one { b: 1 } # &no\nc: *one\nd: '&no *no'\ne: [*one, &two 3]\nf: |\n  *no\n";
  const found = anchorMarks(text).map(({ kind, name, start, end }) => [kind, name, text.slice(start, end)]);
  expect(found).toEqual([
    ['anchor', 'one', '&one'],
    ['alias', 'one', '*one'],
    ['alias', 'one', '*one'],
    ['anchor', 'two', '&two'],
  ]);
});

test('a text that is not valid YAML has them too', () => {
  expect(anchorMarks('a: &x [1, *x').map(({ name }) => name)).toEqual(['x', 'x']);
});
