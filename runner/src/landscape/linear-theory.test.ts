/** Linear theory against the fixtures of ground-truth C1 and against brute force. */
import { describe, expect, test } from 'vitest';
import type { Split } from '../data/split.ts';
import { RandomStream } from '../random/philox.ts';
import { enclosingRadius } from './enclosing-ball.ts';
import { linearThresholds, robustRadii, sketchLoss, trivialFrom } from './linear-theory.ts';

function splitOf(rows: number[][], labels: number[], classes: number): Split {
  return {
    images: Float32Array.from(rows.flat()),
    labels: Uint8Array.from(labels),
    count: rows.length,
    shape: [1, 1, rows[0].length],
    classes,
  };
}

describe('thresholds', () => {
  test('data ±mu: ‖mu‖ in each norm, with and without bias (C1.13)', () => {
    const split = splitOf(
      [
        [0.5, -0.2],
        [-0.5, 0.2],
      ],
      [1, 0],
      2,
    );
    const [linf, l2, l1] = linearThresholds(split);
    for (const { with_bias, without_bias } of [linf]) expect([with_bias, without_bias]).toEqual([0.5, 0.5]);
    expect(l2.with_bias).toBeCloseTo(Math.hypot(0.5, 0.2), 7);
    expect(l2.without_bias).toBeCloseTo(Math.hypot(0.5, 0.2), 7);
    expect(l1.with_bias).toBeCloseTo(0.7, 7);
    expect(l1.without_bias).toBeCloseTo(0.7, 7);
  });

  test('means off the origin: with a bias only their difference counts', () => {
    const split = splitOf(
      [
        [0.9, 0.4],
        [0.5, 0.4],
        [0.5, 0.4],
        [0.5, 0.4],
      ],
      [0, 1, 1, 1],
      2,
    );
    const [linf, l2, l1] = linearThresholds(split);
    for (const { with_bias } of [linf, l2, l1]) expect(with_bias).toBeCloseTo(0.2, 6);
    // |0.9 − 1.5|/4 and |0.4 − 1.2|/4
    expect(linf.without_bias).toBeCloseTo(0.2, 6);
    expect(l1.without_bias).toBeCloseTo(0.35, 6);
    expect(l2.without_bias).toBeCloseTo(Math.hypot(0.15, 0.2), 6);
  });

  test('three classes: the l2 threshold is below every weighting’s least slope, the l1 one is not known', () => {
    const split = splitOf(
      [
        [0, 0],
        [1, 0],
        [0.5, 0.1],
      ],
      [0, 1, 2],
      3,
    );
    const [, l2, l1] = linearThresholds(split);
    expect(l2.with_bias).toBeCloseTo(0.5, 6);
    expect(l1.with_bias).toBeNull();
  });
});

describe('enclosing ball', () => {
  test('equilateral triangle, obtuse triangle, one point, equal points', () => {
    const h = Math.sqrt(3) / 2;
    const at = (...points: number[][]) =>
      enclosingRadius(
        points.map((p) => Float64Array.from(p)),
        points.map(() => 1),
      );
    expect(at([0, 0], [1, 0], [0.5, h])).toBeCloseTo(1 / Math.sqrt(3), 8);
    expect(at([0, 0], [2, 0], [1, 0.1])).toBeCloseTo(1, 8);
    expect(at([3, 4])).toBe(0);
    expect(at([3, 4], [3, 4])).toBe(0);
  });

  test('with weights, as a search over centres finds it', () => {
    const stream = new RandomStream(3, 'test');
    const points = Array.from({ length: 5 }, () => Float64Array.of(stream.normal(), stream.normal()));
    const weights = [1, 2, 0.5, 1.5, 3];
    const radiusAt = (x: number, y: number) =>
      Math.max(...points.map(([a, b], c) => Math.hypot(a - x, b - y) / weights[c]));
    // The radius is convex in the centre: a search over x of the least over y.
    const least = (f: (x: number) => number): number => {
      let [low, high] = [-5, 5];
      for (let i = 0; i < 80; i++) {
        const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
        if (f(a) < f(b)) high = b;
        else low = a;
      }
      return f(low);
    };
    const exact = least((x) => least((y) => radiusAt(x, y)));
    expect(enclosingRadius(points, weights)).toBeCloseTo(exact, 8);
  });
});

describe('robust sets', () => {
  // W and x of C1.1.
  const weights = { weight: Float32Array.of(1, -2, 0.5, 0, 1, -1, -1, 0, 2), bias: Float32Array.of(0.1, 0, -0.2) };
  const split = splitOf([[0.6, 0.2, 0.5]], [0], 3);

  test.each([
    ['linf', 0.06363636],
    ['l2', 0.10932163],
    ['l1', 0.175],
  ] as const)('radius in %s', (norm, radius) => {
    expect(robustRadii(weights, split, norm)[0]).toBeCloseTo(radius, 6);
  });

  test('a wrong label has a negative radius, equal logits none', () => {
    expect(robustRadii(weights, splitOf([[0.6, 0.2, 0.5]], [1], 3), 'linf')[0]).toBeLessThan(0);
    const zero = { weight: new Float32Array(9), bias: null };
    expect([...robustRadii(zero, split, 'l2')]).toEqual([0]);
    expect(trivialFrom(zero, split, 'l2')).toBe(0);
  });

  test('one example: T_ε from |s·x|/‖s‖₁, and everything from ‖x‖_∞', () => {
    const bare = { ...weights, bias: null };
    // s = Σ_j (w_j − w_0) = (−3, 5, 0)
    expect(trivialFrom(bare, split, 'linf')).toBeCloseTo(Math.abs(-3 * 0.6 + 5 * 0.2) / 8, 6);
    const stream = new RandomStream(1, 'test');
    for (let draw = 0; draw < 200; draw++) {
      const weight = Float32Array.from({ length: 9 }, () => stream.normal());
      expect(trivialFrom({ weight, bias: null }, split, 'linf')).toBeLessThanOrEqual(0.6 + 1e-6);
    }
  });

  test('beyond the data’s threshold every weighting is trivial, and below it some are not', () => {
    const stream = new RandomStream(2, 'test');
    const labels = Array.from({ length: 30 }, (_, n) => n % 3);
    const rows = labels.map((label) => [0, 1].map((k) => 0.4 * Number(label === k) + 0.1 * stream.normal()));
    const data = splitOf(rows, labels, 3);
    for (const { norm, without_bias } of linearThresholds(data)) {
      if (without_bias === null) continue;
      let largest = 0;
      for (let draw = 0; draw < 20_000; draw++) {
        const weight = Float32Array.from({ length: 6 }, () => stream.normal());
        largest = Math.max(largest, trivialFrom({ weight, bias: null }, data, norm));
      }
      expect(largest, norm).toBeLessThanOrEqual(without_bias * (1 + 1e-6));
      expect(largest, norm).toBeGreaterThan(0.9 * without_bias);
    }
  });
});

test('the sketch of Figure 1 has the values of the poster', () => {
  expect(sketchLoss(2, 1, 0)).toBeCloseTo(2.127, 3);
  expect(sketchLoss(-2, 1, 0)).toBeCloseTo(0.127, 3);
  expect(sketchLoss(2, 1, 0.6)).toBeCloseTo(3.24, 2);
  expect(sketchLoss(-2, 1, 0.6)).toBeCloseTo(0.371, 3);
  expect(sketchLoss(2, 1, 1.2)).toBeCloseTo(4.41, 2);
  expect(sketchLoss(-2, 1, 1.2)).toBeCloseTo(0.913, 3);
});
