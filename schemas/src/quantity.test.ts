import { expect, test } from 'vitest';
import { parseFraction, parseLength, parseMoment, showBudget } from './quantity.ts';

test.each([
  ['8/255', { value: 8 / 255, unit: 'fraction' }],
  [' 8 / 255 ', { value: 8 / 255, unit: 'fraction' }],
  ['-2/255', { value: -2 / 255, unit: 'fraction' }],
  ['8px', { value: 8 / 255, unit: 'px' }],
  ['0.5 px', { value: 0.5 / 255, unit: 'px' }],
  ['.25eps', { value: 0.25, unit: 'eps' }],
  ['3e-2', { value: 0.03, unit: 'none' }],
  [0.03, { value: 0.03, unit: 'none' }],
  ['8/0', null],
  ['8/255px', null],
  ['1/4 eps', null],
  ['', null],
  ['eps', null],
  [Number.NaN, null],
])('parseLength(%j)', (written, expected) => {
  expect(parseLength(written)).toEqual(expected);
});

test.each([
  ['50%', { value: 0.5, unit: 'relative' }],
  [0.5, { value: 0.5, unit: 'relative' }],
  ['10 epochs', { value: 10, unit: 'epochs' }],
  ['1.5 epochs', { value: 1.5, unit: 'epochs' }],
  ['1epoch', { value: 1, unit: 'epochs' }],
  [10, { value: 10, unit: 'epochs' }],
  [0, { value: 0, unit: 'either' }],
  [1.5, null],
  [-1, null],
  ['half', null],
])('parseMoment(%j)', (written, expected) => {
  expect(parseMoment(written)).toEqual(expected);
});

test('parseFraction reads both forms', () => {
  expect([parseFraction(0.4), parseFraction('40%'), parseFraction(' 40 %')]).toEqual([0.4, 0.4, 0.4]);
});

test.each([
  [8 / 255, '8/255'],
  [0.5 / 255, '0.5/255'],
  [0.1, '0.1'],
  [0.4, '0.4'],
  [0, '0'],
  [0.0123456789, '0.0123457'],
])('showBudget(%d) = %s', (value, text) => {
  expect(showBudget(value)).toBe(text);
});
