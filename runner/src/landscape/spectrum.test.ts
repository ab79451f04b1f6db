/** Density and traces against exact values (ground-truth C1.19, 21, 22), within the errors that they state. */
import { describe, expect, test } from 'vitest';
import { RandomStream } from '../random/philox.ts';
import { estimate } from './estimate.ts';
import { hutchinson } from './hutchinson.ts';
import { hutchPlusPlus } from './hutchpp.ts';
import { lanczos } from './lanczos.ts';
import type { SymmetricOperator } from './operator.ts';
import { spectralDensity } from './spectral-density.ts';
import { gaussQuadrature, tridiagonalise } from './tridiagonalise.ts';

const random = (start = 0) => new RandomStream(7, 'test', start);

function operatorOf(size: number, element: (i: number, j: number) => number): SymmetricOperator {
  const rows = Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (_, j) => element(i, j)));
  return {
    size,
    precision: 'float64',
    apply: async (v) => Float64Array.from(rows, (row) => row.reduce((sum, value, i) => sum + value * v[i], 0)),
  };
}

const diagonal = (values: ArrayLike<number>) => operatorOf(values.length, (i, j) => (i === j ? values[i] : 0));

/** GGᵀ/m for Gaussian G [n, m]. */
function wishart(n: number, m: number): SymmetricOperator {
  const stream = random(n);
  const g = Array.from({ length: n }, () => Array.from({ length: m }, () => stream.normal()));
  return operatorOf(n, (i, j) => g[i].reduce((sum, value, k) => sum + value * g[j][k], 0) / m);
}

describe('tridiagonalise', () => {
  test('diag(1..10) from ones, three steps (C1.19)', async () => {
    const operator = diagonal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const tridiagonal = await tridiagonalise(operator, new Float64Array(10).fill(1), 3);
    for (const value of tridiagonal.diagonal) expect(value).toBeCloseTo(5.5, 12);
    expect(tridiagonal.offDiagonal[0]).toBeCloseTo(2.87228132, 8);
    expect(tridiagonal.offDiagonal[1]).toBeCloseTo(2.52982213, 8);
    const { nodes, weights } = gaussQuadrature(tridiagonal);
    const expected = [
      [1.67246816, 0.28156997],
      [5.5, 0.43686007],
      [9.32753184, 0.28156997],
    ];
    for (const [k, [node, weight]] of expected.entries()) {
      expect(nodes[k]).toBeCloseTo(node, 8);
      expect(weights[k]).toBeCloseTo(weight, 8);
    }
    const moment = (p: number) => nodes.reduce((sum, node, k) => sum + weights[k] * node ** p, 0);
    for (let p = 0; p <= 5; p++) {
      const exact = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].reduce((sum, value) => sum + value ** p / 10, 0);
      expect(moment(p) / exact).toBeCloseTo(1, 12);
    }
    expect(moment(6)).toBeCloseTo(197531.62, 2);
  });

  test('an eigenvector as start exhausts the space at once', async () => {
    expect(await tridiagonalise(diagonal([3, 1, 2]), Float64Array.of(0, 5, 0), 3)).toEqual({
      diagonal: [1],
      offDiagonal: [],
    });
  });
});

describe('spectral density', () => {
  test('of a Wishart matrix: integral 1, mean tr/n, support and variance of Marchenko and Pastur (C1.22)', async () => {
    const operator = wishart(200, 800);
    const result = await spectralDensity(operator, { starts: 32, steps: 40, points: 1000, random });
    const { grid, density, standardError, sigma, products } = result;
    expect(products).toBe(1280);
    const spacing = grid[1] - grid[0];
    const integral = (f: (t: number) => number) => density.reduce((sum, d, i) => sum + d * f(grid[i]) * spacing, 0);
    expect(integral(() => 1)).toBeCloseTo(1, 5);
    const mean = integral((t) => t);
    // The mean of n starts has variance 2·var(λ)/n each.
    expect(Math.abs(mean - 1)).toBeLessThan(4 * Math.sqrt((2 * 0.25) / 200 / 32) + 0.01);
    expect(integral((t) => (t - mean) ** 2) - sigma ** 2).toBeCloseTo(0.25, 1);
    expect(integral((t) => Number(t < 0.25 - 4 * sigma || t > 2.25 + 4 * sigma))).toBeLessThan(0.01);
    // Against the Gaussians on all eigenvalues: within the errors stated.
    const { pairs } = await lanczos(operator, {
      count: 200,
      which: 'largest',
      tolerance: 1e-9,
      basis: 200,
      mostProducts: 1000,
      random: random(),
    });
    const exact = grid.map((t) => {
      const bells = pairs.map(({ value }) => Math.exp(-0.5 * ((t - value) / sigma) ** 2));
      return bells.reduce((a, b) => a + b, 0) / (200 * sigma * Math.sqrt(2 * Math.PI));
    });
    const peak = Math.max(...exact);
    const inside = density.filter((d, i) => Math.abs(d - exact[i]) < 4 * standardError[i] + 0.001 * peak);

    expect(inside.length).toBeGreaterThan(0.97 * grid.length);
  });

  test('a spectrum of one value is one bell around it', async () => {
    const { grid, density, sigma } = await spectralDensity(diagonal([2, 2, 2, 2]), {
      starts: 2,
      steps: 10,
      points: 101,
      random,
    });
    expect(grid[50]).toBeCloseTo(2, 12);
    expect(density[50]).toBeCloseTo(1 / (sigma * Math.sqrt(2 * Math.PI)), 8);
  });
});

describe('trace', () => {
  const m = [
    [2, 1, 0],
    [1, 3, -1],
    [0, -1, 1],
  ];

  test('Hutchinson: M has trace 6, variance 8 and squared Frobenius norm 18 (C1.21)', async () => {
    const products = 4000;
    const { trace, frobeniusSquared } = await hutchinson(
      operatorOf(3, (i, j) => m[i][j]),
      { products, random: random() },
    );
    expect(Math.abs(trace.value - 6)).toBeLessThan(4 * trace.standardError);
    expect(trace.standardError).toBeCloseTo(Math.sqrt(8 / products), 2);
    expect(Math.abs(frobeniusSquared.value - 18)).toBeLessThan(4 * frobeniusSquared.standardError);
  });

  test('Hutchinson has no variance on a diagonal matrix', async () => {
    const { trace } = await hutchinson(diagonal([1, -2, 7]), { products: 5, random: random() });
    expect(trace).toEqual({ value: 6, standardError: 0 });
  });

  test('Hutch++ is exact up to a rank of a third of the products', async () => {
    const lowRank = diagonal(Float64Array.from({ length: 60 }, (_, i) => (i < 5 ? 10 - i : 0)));
    const { value, standardError } = await hutchPlusPlus(lowRank, { products: 15, random: random() });
    expect(value).toBeCloseTo(40, 9);
    expect(standardError).toBeLessThan(1e-9);
  });

  test('Hutch++ is closer than Hutchinson where the spectrum decays, and says so', async () => {
    const spectrum = Float64Array.from({ length: 100 }, (_, i) => 100 / (i + 1) ** 2);
    const stream = random(1);
    const u = Float64Array.from({ length: 100 }, () => stream.normal());
    const square = u.reduce((sum, value) => sum + value * value, 0);
    // Reflected, so that it is not diagonal.
    const reflection = (i: number, j: number) => Number(i === j) - (2 * u[i] * u[j]) / square;
    const operator = operatorOf(100, (i, j) =>
      spectrum.reduce((sum, value, k) => sum + value * reflection(i, k) * reflection(j, k), 0),
    );
    const exact = spectrum.reduce((a, b) => a + b, 0);
    const plain = await hutchinson(operator, { products: 60, random: random() });
    const better = await hutchPlusPlus(operator, { products: 60, random: random() });
    expect(Math.abs(better.value - exact)).toBeLessThan(4 * better.standardError);
    expect(Math.abs(plain.trace.value - exact)).toBeLessThan(4 * plain.trace.standardError);
    expect(better.standardError).toBeLessThan(plain.trace.standardError / 5);
  });

  test('a single sample has no error to state', () => {
    expect(estimate([3])).toEqual({ value: 3, standardError: Number.NaN });
  });
});
