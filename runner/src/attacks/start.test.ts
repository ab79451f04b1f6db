/** Start points: inside the unit ball, uniform over it, and each sample's own whatever the batch. */
import type { Attack, Norm } from '@advexp/schemas';
import { describe, expect, test } from 'vitest';
import { RandomStream } from '../random/philox.ts';
import { fillStartNoise, fillUnitBall } from './start.ts';

const COUNT = 4000;
const SIZE = 5;
/** 1.95/√n: what the Kolmogorov–Smirnov statistic of n true samples exceeds once in a thousand times. */
const CRITICAL = 1.95 / Math.sqrt(COUNT);

function points(norm: Norm): Float32Array[] {
  return Array.from({ length: COUNT }, (_, n) => {
    const point = new Float32Array(SIZE);
    fillUnitBall(point, norm, new RandomStream(1, 'attack-start', n));
    return point;
  });
}

const SIZES: Record<Norm, (point: Float32Array) => number> = {
  linf: (point) => Math.max(...point.map(Math.abs)),
  l2: (point) => Math.hypot(...point),
  l1: (point) => point.reduce((total, value) => total + Math.abs(value), 0),
};

/** The largest distance of the empirical distribution from the uniform one on [0, 1]. */
function kolmogorov(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.max(
    ...sorted.map((value, i) =>
      Math.max(Math.abs((i + 1) / values.length - value), Math.abs(i / values.length - value)),
    ),
  );
}

/** Distribution of |first coordinate| of the uniform point of the unit ball: the share of the ball where it is below t. */
const COORDINATE: Record<Norm, (t: number) => number> = {
  linf: (t) => t,
  l1: (t) => 1 - (1 - t) ** SIZE,
  // ∝ ∫₀ᵗ (1 − s²)² ds in five dimensions
  l2: (t) => (t - (2 / 3) * t ** 3 + t ** 5 / 5) / (8 / 15),
};

describe.each(['linf', 'l2', 'l1'] as const)('%s', (norm) => {
  const drawn = points(norm);

  test('inside the ball, at radii of density ∝ r^(d−1)', () => {
    const sizes = drawn.map(SIZES[norm]);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1 + 1e-6);
    expect(kolmogorov(sizes.map((size) => size ** SIZE))).toBeLessThan(CRITICAL);
  });

  test('coordinates have the marginal distribution of the ball, in both signs alike', () => {
    for (const k of [0, SIZE - 1]) {
      expect(kolmogorov(drawn.map((point) => COORDINATE[norm](Math.abs(point[k]))))).toBeLessThan(CRITICAL);
      const positive = drawn.filter((point) => point[k] > 0).length;
      expect(Math.abs(positive / COUNT - 0.5)).toBeLessThan(1.65 / Math.sqrt(COUNT));
    }
  });

  test('a sample’s start does not depend on its batch, and differs between epochs and restarts', () => {
    const attack = { start: 'uniform', norm } as Attack;
    const key = { seed: 2, purpose: 'attack-start', epoch: 4, restart: 0 } as const;
    const noise = (indices: number[], changed: object = {}) => {
      const out = new Float32Array(indices.length * SIZE);
      fillStartNoise(out, attack, Uint32Array.from(indices), { ...key, ...changed });
      return [...out];
    };
    const both = noise([8, 3]);
    expect(both.slice(SIZE)).toEqual(noise([3]));
    for (const changed of [{ epoch: 5 }, { restart: 1 }, { seed: 3 }, { purpose: 'evaluation-start' }]) {
      expect(noise([8, 3], changed)).not.toEqual(both);
    }
    const none = new Float32Array(SIZE).fill(1);
    fillStartNoise(none, { ...attack, start: 'none' }, Uint32Array.of(0), key);
    expect([...none]).toEqual([0, 0, 0, 0, 0]);
  });
});
