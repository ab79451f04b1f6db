import { expect, test } from 'vitest';
import { bar, flow, sparkline, table, wrap } from './layout.ts';

test('a bar has its width at every fraction and grows', () => {
  expect(bar(0, 4)).toBe('░░░░');
  expect(bar(0.5, 4)).toBe('██░░');
  expect(bar(1, 4)).toBe('████');
  expect(bar(0.53125, 4)).toBe('██▏░');
  expect(bar(7, 4)).toBe('████');
  for (let i = 0; i <= 100; i++) expect(bar(i / 100, 7)).toHaveLength(7);
});

test('a sparkline runs from its least to its greatest value and shows the newest', () => {
  expect(sparkline([0, 0.5, 1], 10)).toBe('▁▅█');
  expect(sparkline([9, 0, 1], 2)).toBe('▁█');
  expect(sparkline([0.3, 0.3], 10)).toBe('▄▄');
});

test('pieces flow onto lines; what is too long is cut', () => {
  expect(flow(['aaa', 'bbb', 'cc'], 9)).toEqual(['aaa · bbb', 'cc']);
  expect(flow(['aaaaaaaaaa'], 5)).toEqual(['aaaa…']);
  expect(wrap('one two three', 7)).toEqual(['one two', '  three']);
});

test('tables align by what is seen, colours and wide characters included', () => {
  const red = (text: string): string => `\u001b[31m${text}\u001b[39m`;
  expect(
    table(
      [
        ['a', 'bb'],
        [red('ccc'), '1'],
        ['漢', '22'],
      ],
      { right: [1] },
    ),
  ).toEqual(['a    bb', `${red('ccc')}   1`, '漢   22']);
  expect(table([['long', 'cells']], { width: 6 })).toEqual(['long …']);
});
