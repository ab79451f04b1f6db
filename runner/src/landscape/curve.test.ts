/** Coefficients of curves (ground-truth B9, C1.26) and barriers. */
import { describe, expect, test } from 'vitest';
import { barrierHeight, bezier, polygonal, straightLine } from './curve.ts';
import { combine } from './vector.ts';

describe('coefficients', () => {
  test.each([
    [bezier, 3, 0.5, [0.25, 0.5, 0.25]],
    [bezier, 3, 0.25, [0.5625, 0.375, 0.0625]],
    [bezier, 5, 0.5, [0.0625, 0.25, 0.375, 0.25, 0.0625]],
    [bezier, 5, 0.25, [0.31640625, 0.421875, 0.2109375, 0.046875, 0.00390625]],
    [polygonal, 5, 0.6, [0, 0, 0.6, 0.4, 0]],
  ] as const)('%o of %i points at %f', (coefficients, points, t, expected) => {
    for (const [k, value] of coefficients(points, t).entries()) expect(value).toBeCloseTo(expected[k], 12);
  });

  test('end in the ends, add up to 1, and follow a straight line from straight control points', () => {
    const from = Float64Array.of(1, -2, 3);
    const to = Float64Array.of(0, 5, 4);
    for (const coefficients of [bezier, polygonal]) {
      for (const points of [2, 3, 6]) {
        expect(coefficients(points, 0)).toEqual([1, ...new Array(points - 1).fill(0)]);
        expect(coefficients(points, 1)).toEqual([...new Array(points - 1).fill(0), 1]);
        for (const t of [0.1, 0.37, 0.8]) {
          expect(coefficients(points, t).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
          const at = combine(coefficients(points, t), straightLine(from, to, points));
          for (const [i, x] of at.entries()) expect(x).toBeCloseTo((1 - t) * from[i] + t * to[i], 12);
        }
      }
    }
  });
});

test('a barrier is height above the line between the ends', () => {
  expect(barrierHeight([0, 0.5, 1], [1, 5, 3])).toBe(3);
  expect(barrierHeight([0, 0.5, 1], [1, 0, 3])).toBe(0);
});
