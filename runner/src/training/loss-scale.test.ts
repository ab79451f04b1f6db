import type { LossScale } from '@advexp/schemas';
import { expect, test } from 'vitest';
import { afterGoodStep, afterOverflow, attackScale, FIRST_LOSS_SCALE } from './loss-scale.ts';

/** The scale after each batch, from those (counted from 1) that overflow. */
function scales(batches: number, overflows: readonly number[]): number[] {
  let scale: LossScale = FIRST_LOSS_SCALE;
  return Array.from({ length: batches }, (_, i) => {
    scale = overflows.includes(i + 1) ? afterOverflow(scale) : afterGoodStep(scale);
    return scale.scale;
  });
}

test('the scale doubles after every 2000 batches without overflow', () => {
  const all = scales(4001, []);
  const doubled = all.flatMap((scale, i) => (i > 0 && scale !== all[i - 1] ? [[i + 1, scale]] : []));
  expect(doubled).toEqual([
    [2000, 2 ** 17],
    [4000, 2 ** 18],
  ]);
});

test('an overflow halves it and starts the count again', () => {
  const all = scales(4000, [1, 2, 1999]);
  expect(all.slice(0, 3)).toEqual([2 ** 15, 2 ** 14, 2 ** 14]);
  expect([all[1997], all[1998], all[1999]]).toEqual([2 ** 14, 2 ** 13, 2 ** 13]);
  expect([all[3997], all[3998]]).toEqual([2 ** 13, 2 ** 14]);
});

test('it stays a power of two, through overflows without end', () => {
  expect(
    scales(
      20,
      Array.from({ length: 20 }, (_, i) => i + 1),
    )[19],
  ).toBe(2 ** -4);
});

test.each([
  [128, 2 ** 9],
  [100, 2 ** 9],
  [129, 2 ** 8],
  [1, 2 ** 16],
])('an attack on %d samples at once has the scale %d at first', (samples, expected) => {
  expect(attackScale(FIRST_LOSS_SCALE, samples)).toBe(expected);
});
