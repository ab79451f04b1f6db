/** The eigenvalue methods on matrices whose spectrum is known, and on networks against the dense Hessian. */
import type { Model } from '@advexp/schemas';
import { describe, expect, test } from 'vitest';
import { denseHessian, randomSplit } from '../../../test/dense-hessian.ts';
import type { DeviceTensor } from '../engine/executor.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { Network } from '../models/network.ts';
import { RandomStream } from '../random/philox.ts';
import type { EigenProgress } from './eigenpairs.ts';
import { type LanczosSettings, lanczos } from './lanczos.ts';
import { LossSurface } from './loss-surface.ts';
import type { SymmetricOperator } from './operator.ts';
import { powerIteration } from './power-iteration.ts';
import { symmetricEigen, tridiagonalEigen } from './symmetric-eigen.ts';
import { dot, norm, scaled } from './vector.ts';

const random = (position = 0) => new RandomStream(0, 'test', position);

function operatorOf(matrix: readonly (readonly number[])[]): SymmetricOperator & { products: number } {
  return {
    size: matrix.length,
    precision: 'float64',
    products: 0,
    async apply(v) {
      this.products++;
      return Float64Array.from(matrix, (row) => row.reduce((sum, value, i) => sum + value * v[i], 0));
    },
  };
}

const diagonal = (...values: number[]) => values.map((value, i) => values.map((_, j) => (i === j ? value : 0)));

/** QDQᵀ for a random orthogonal Q. */
function withSpectrum(values: readonly number[]): number[][] {
  const n = values.length;
  const stream = random(n);
  const noise = Array.from({ length: n }, () => Array.from({ length: n }, () => stream.normal()));
  const q = symmetricEigen(noise.map((row, i) => row.map((value, j) => value + noise[j][i]))).vectors;
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => values.reduce((sum, value, k) => sum + value * q[k][i] * q[k][j], 0)),
  );
}

async function trueResidual(operator: SymmetricOperator, value: number, vector: Float64Array | Float32Array) {
  const product = await operator.apply(vector);
  return norm(Float64Array.from(product, (x, i) => x - value * vector[i]));
}

const settings: LanczosSettings = {
  count: 4,
  which: 'largest',
  tolerance: 1e-9,
  basis: 1000,
  mostProducts: 1000,
  random: random(),
};

describe('symmetricEigen', () => {
  test('M of C1.21', () => {
    const { values, vectors } = symmetricEigen([
      [2, 1, 0],
      [1, 3, -1],
      [0, -1, 1],
    ]);
    for (const [i, value] of [0.46791111, 1.65270364, 3.87938524].entries()) expect(values[i]).toBeCloseTo(value, 8);
    expect(dot(vectors[0], vectors[1])).toBeCloseTo(0, 14);
  });

  test('the second difference matrix: 2 − 2cos(kπ/(n+1))', () => {
    const n = 40;
    const { values } = tridiagonalEigen(new Array(n).fill(2), new Array(n - 1).fill(-1));
    for (const [k, value] of values.entries()) {
      expect(Math.abs(value - (2 - 2 * Math.cos(((k + 1) * Math.PI) / (n + 1))))).toBeLessThan(1e-13);
    }
  });

  test('multiple and zero eigenvalues, and A = VΛVᵀ', () => {
    const spectrum = [-3, -3, 0, 0, 0, 1e-9, 2, 2, 7];
    const matrix = withSpectrum(spectrum);
    const { values, vectors } = symmetricEigen(matrix);
    for (const [i, value] of spectrum.entries()) expect(Math.abs(values[i] - value)).toBeLessThan(1e-13);
    for (const [i, row] of matrix.entries())
      for (const [j, value] of row.entries()) {
        const sum = vectors.reduce((total, v, k) => total + values[k] * v[i] * v[j], 0);
        expect(Math.abs(sum - value)).toBeLessThan(1e-13);
      }
  });

  test('numbers that are not finite are refused', () => {
    expect(() => symmetricEigen([[Number.NaN]])).toThrow('not finite');
  });
});

describe('lanczos', () => {
  test('finds all eigenvalues of diag(1..10) in ten products', async () => {
    const operator = operatorOf(diagonal(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    const { pairs, products } = await lanczos(operator, { ...settings, count: 10 });
    expect(products).toBe(10);
    for (const [i, { value }] of pairs.entries()) expect(Math.abs(value - (10 - i))).toBeLessThan(1e-13);
  });

  test.each([
    ['largest', [3, -5]],
    ['smallest', [-5, 3]],
    ['magnitude', [-5, 3]],
  ] as const)('orders diag(−5, 3) by %s', async (which, expected) => {
    const { pairs } = await lanczos(operatorOf(diagonal(-5, 3)), { ...settings, count: 2, which });
    for (const [i, { value }] of pairs.entries()) expect(value).toBeCloseTo(expected[i], 12);
  });

  const spectrum = Array.from({ length: 120 }, (_, i) => (i < 100 ? i / 100 - 0.3 : 1 + (i - 99) ** 1.5));
  test.each([
    ['largest', 14],
    ['largest', 1000],
    ['smallest', 30],
    ['magnitude', 14],
  ] as const)('%s of 120 with a basis of %i: values, residuals and errors are true', async (which, basis) => {
    const operator = operatorOf(withSpectrum(spectrum));
    const steps: EigenProgress[] = [];
    const { pairs, converged } = await lanczos(operator, {
      ...settings,
      which,
      basis,
      tolerance: 1e-7,
      onProgress: (progress) => steps.push(progress),
    });
    expect(converged).toBe(true);
    const sorted = [...spectrum].sort((a, b) => (which === 'smallest' ? a - b : b - a));
    for (const [i, { value, residual, error, vector }] of pairs.entries()) {
      expect(Math.abs(value - sorted[i])).toBeLessThan(Math.max(error * 1.5, 1e-12));
      expect(residual).toBeLessThanOrEqual(1e-7 * Math.abs(value));
      expect(await trueResidual(operator, value, vector)).toBeLessThan(residual * 1.001 + 1e-12);
    }
    expect(steps.at(-1)?.converged).toBe(4);
    expect(steps[0].converged).toBeLessThan(4);
  });

  test('a new start finds the copies of multiple eigenvalues, and zeros', async () => {
    const spectrum = [5, 5, 5, 2, 2, 1, 0, 0, 0, 0, 0, 0];
    const { pairs } = await lanczos(operatorOf(withSpectrum(spectrum)), { ...settings, count: 12 });
    for (const [i, { value }] of pairs.entries()) expect(Math.abs(value - spectrum[i])).toBeLessThan(1e-12);
  });

  test('the zero matrix, and a single dimension', async () => {
    const zeros = await lanczos(operatorOf(diagonal(0, 0, 0)), { ...settings, count: 3 });
    expect(zeros.pairs.map(({ value }) => value + 0)).toEqual([0, 0, 0]);
    const one = await lanczos(operatorOf([[4]]), { ...settings, count: 3 });
    expect(one.pairs.map(({ value }) => value)).toEqual([4]);
  });

  test('says when products run out', async () => {
    const { converged, products } = await lanczos(operatorOf(withSpectrum(spectrum)), { ...settings, mostProducts: 9 });
    expect([converged, products]).toEqual([false, 9]);
  });

  test('refuses a basis that cannot hold what is asked', async () => {
    await expect(lanczos(operatorOf(withSpectrum(spectrum)), { ...settings, count: 20, basis: 20 })).rejects.toThrow(
      '20 eigenpairs need a basis of at least 22 vectors, better 50, not 20.',
    );
  });
});

describe('power iteration', () => {
  test('finds −5 first in diag(−5, 3)', async () => {
    const power = { count: 2, tolerance: 1e-12, mostProducts: 500, random: random() };
    const { pairs } = await powerIteration(operatorOf(diagonal(-5, 3)), power);
    expect(pairs[0].value).toBeCloseTo(-5, 10);
    expect(pairs[1].value).toBeCloseTo(3, 10);
  });

  test('needs over ten times the products of Lanczos for the same residuals', async () => {
    const spectrum = Array.from({ length: 200 }, (_, i) => 0.93 ** i - 0.1 * 0.9 ** (200 - i));
    const matrix = withSpectrum(spectrum);
    const power = operatorOf(matrix);
    const slow = await powerIteration(power, { count: 10, tolerance: 1e-9, mostProducts: 5000, random: random() });
    const worst = Math.max(...slow.pairs.map(({ residual, value }) => residual / Math.abs(value)));
    const fast = await lanczos(operatorOf(matrix), {
      ...settings,
      count: 10,
      which: 'magnitude',
      basis: 60,
      tolerance: worst,
    });
    for (const [i, { value }] of fast.pairs.entries()) {
      expect(Math.abs(value - slow.pairs[i].value)).toBeLessThan(1e-4);
    }
    expect(slow.products).toBeGreaterThan(10 * fast.products);
  });
});

describe('networks of at most 500 parameters', () => {
  const mlp: Model = { architecture: 'mlp', hidden: [10, 8], bias: true };
  const convolutional: Model = {
    architecture: 'custom',
    layers: [
      { type: 'conv', channels: 4, kernel: 3, stride: 1, padding: 1, bias: true },
      { type: 'relu' },
      { type: 'maxpool', kernel: 2, stride: 2 },
      { type: 'flatten' },
      { type: 'linear', units: 12, bias: true },
      { type: 'relu' },
      { type: 'linear', units: 3, bias: true },
    ],
  };

  test.each([
    ['mlp', mlp],
    ['convolutional', convolutional],
  ])('%s: all eigenvalues are those of the dense float64 Hessian', async (_, model) => {
    const executor = await OnnxExecutor.create({ threads: 2, memory: null, lowerings: {} });
    const network = new Network(model, [1, 4, 4], 3);
    expect(network.parameterCount).toBeLessThanOrEqual(500);
    const split = randomSplit([1, 4, 4], 3, 40);
    const values = network.initialise(1);
    const { hessian } = await denseHessian(network, values, split);
    const exact = symmetricEigen(hessian).values.toReversed();
    const weights = Object.fromEntries(
      network.tensors.map(({ name, shape }): [string, DeviceTensor] => [name, executor.tensor(values[name], shape)]),
    );
    const surface = new LossSurface(executor, network, { batch: 48 });
    const operator = surface.hessian(weights, split);
    const all = await lanczos(operator, { ...settings, count: operator.size, random: random(1) });
    const largest = Math.max(Math.abs(exact[0]), Math.abs(exact[exact.length - 1]));
    for (const [i, { value }] of all.pairs.entries()) {
      // Float32 products know eigenvalues to about 1e-7 of the largest.
      expect(Math.abs(value - exact[i])).toBeLessThan(1e-4 * Math.abs(exact[i]) + 1e-6 * largest);
    }
    const top = await lanczos(operator, { ...settings, count: 5, tolerance: 1e-4, basis: 20, random: random(2) });
    for (const [i, { value, vector, residual }] of top.pairs.entries()) {
      expect(Math.abs(value - exact[i])).toBeLessThan(1e-5 * largest);
      const product = await operator.apply(scaled(1, vector, 'float32'));
      const measured = norm(Float64Array.from(product, (x, k) => x - value * vector[k]));
      expect(measured).toBeLessThan(1.1 * residual);
      expect(residual).toBeLessThan(1.1 * measured + 2e-6 * largest);
    }
  });
});
