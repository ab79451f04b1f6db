import { expect, test } from 'vitest';
import { budget, budgetWithLevels, bytes, duration, loss, metric, percent, remaining, short } from './numbers.ts';

test.each([
  [percent(0.5104), '51.0 %'],
  [percent(null), '–'],
  [loss(1.23456), '1.2346'],
  [loss(null), 'not finite'],
  [short(0.0051234), '0.00512'],
  [short(1.25e-7), '1.25e-7'],
  [budget(8 / 255), '0.0314'],
  [budgetWithLevels(8 / 255), '0.0314 (8/255)'],
  [duration(0), '0s'],
  [duration(3.21), '3.2s'],
  [duration(59.7), '1m'],
  [duration(8075), '2h 14m'],
  [remaining(61.2), '1m 1s left'],
  [bytes(1_234_567), '1.2 MB'],
  [metric(3.4712e12), '3.47 T'],
  [metric(999), '999'],
  [metric(0), '0'],
])('%s', (shown, expected) => {
  expect(shown).toBe(expected);
});
