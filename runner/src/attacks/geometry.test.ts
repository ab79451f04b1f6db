/** Projections: feasible, idempotent, closest; against the sorting algorithm for l1 (ground-truth.md B1, C1 item 5). */
import type { Norm } from '@advexp/schemas';
import { beforeAll, describe, expect, test } from 'vitest';
import { distance } from '../../../test/golden-file.ts';
import type { Executor } from '../engine/executor.ts';
import { Graph, type Shape } from '../engine/graph/graph.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { ReferenceExecutor, ReferenceTensor } from '../engine/reference/executor.ts';
import { RandomStream } from '../random/philox.ts';
import { projectOntoBall } from './geometry.ts';

const NORMS: Norm[] = ['linf', 'l2', 'l1'];
const reference = new ReferenceExecutor();

/** Projects rows of numbers, [B, size]. */
async function project(
  executor: Executor,
  rows: readonly number[][],
  epsilon: number,
  norm: Norm,
): Promise<number[][]> {
  const size = rows[0].length;
  const graph = new Graph();
  const delta = graph.input('delta', [rows.length, size]);
  const program = await executor.compile({ y: projectOntoBall(delta, graph.input('epsilon', []), norm) });
  const tensor = (values: number[], shape: Shape) =>
    executor === reference
      ? reference.tensor(Float64Array.from(values), shape)
      : executor.tensor(Float32Array.from(values), shape);
  const { y } = await program.run({ delta: tensor(rows.flat(), delta.shape), epsilon: tensor([epsilon], []) });
  const data = y instanceof ReferenceTensor ? y.data : await y.read();
  return rows.map((_, n) => [...data.subarray(n * size, (n + 1) * size)]);
}

const sizeOf = (delta: readonly number[], norm: Norm): number => {
  if (norm === 'linf') return Math.max(...delta.map(Math.abs));
  return norm === 'l2' ? Math.hypot(...delta) : delta.reduce((total, value) => total + Math.abs(value), 0);
};
const subtract = (a: readonly number[], b: readonly number[]) => a.map((value, k) => value - b[k]);
const inner = (a: readonly number[], b: readonly number[]) => a.reduce((total, value, k) => total + value * b[k], 0);

function gaussianRows(count: number, size: number, scale: number, seed: number): number[][] {
  const stream = new RandomStream(seed, 'initialisation', 0);
  return Array.from({ length: count }, () => Array.from({ length: size }, () => scale * stream.normal()));
}

/** Projection onto the l1 ball by sorting (Duchi et al. 2008). */
function duchi(row: readonly number[], epsilon: number): number[] {
  const sizes = row.map(Math.abs).sort((a, b) => b - a);
  let total = 0;
  let threshold = 0;
  for (const [i, size] of sizes.entries()) {
    total += size;
    if (size > (total - epsilon) / (i + 1)) threshold = Math.max(0, (total - epsilon) / (i + 1));
  }
  return row.map((value) => Math.sign(value) * Math.max(Math.abs(value) - threshold, 0));
}

test('l1 fixtures', async () => {
  expect(await project(reference, [[3, -1, 0.5, 0]], 2, 'l1')).toEqual([[2, -0, 0, 0]]);
  const [thirds] = await project(reference, [[1, -1, 1]], 1, 'l1');
  expect(distance(thirds, [1 / 3, -1 / 3, 1 / 3])).toBeLessThan(1e-15);
});

describe.each(NORMS)('%s', (norm) => {
  const rows = gaussianRows(200, 7, 1, 1);
  const epsilon = { linf: 1.2, l2: 2, l1: 4 }[norm];

  test('feasible, idempotent, and inner points stay as they are', async () => {
    const projected = await project(reference, rows, epsilon, norm);
    for (const row of projected) expect(sizeOf(row, norm)).toBeLessThanOrEqual(epsilon + 1e-12);
    for (const [n, row] of (await project(reference, projected, epsilon, norm)).entries()) {
      expect(distance(row, projected[n])).toBeLessThan(1e-12);
    }
    const inside = rows.flatMap((row, n) => (sizeOf(row, norm) < epsilon ? [n] : []));
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.length).toBeLessThan(195);
    for (const n of inside) expect(projected[n]).toEqual(rows[n]);
  });

  test('non-expansive, and the closest point by the variational inequality', async () => {
    const projected = await project(reference, rows, epsilon, norm);
    for (let n = 1; n < rows.length; n++) {
      const apart = Math.hypot(...subtract(rows[n], rows[n - 1]));
      expect(Math.hypot(...subtract(projected[n], projected[n - 1]))).toBeLessThanOrEqual(apart + 1e-12);
      // ⟨x − Px, z − Px⟩ ≤ 0 for every z in the ball, here the other projections.
      for (const z of projected.slice(0, 50)) {
        expect(inner(subtract(rows[n], projected[n]), subtract(z, projected[n]))).toBeLessThan(1e-12);
      }
    }
  });

  test('the closest of all points of a grid in two dimensions', async () => {
    const points = gaussianRows(40, 2, 1.5, 2);
    const projected = await project(reference, points, 1, norm);
    for (const [n, x] of points.entries()) {
      const nearest = Math.hypot(...subtract(x, projected[n]));
      let best = Number.POSITIVE_INFINITY;
      for (let i = -100; i <= 100; i++)
        for (let j = -100; j <= 100; j++) {
          const z = [i / 100, j / 100];
          if (sizeOf(z, norm) <= 1) best = Math.min(best, Math.hypot(x[0] - z[0], x[1] - z[1]));
        }
      expect(nearest).toBeLessThanOrEqual(best + 1e-12);
      expect(nearest).toBeGreaterThan(best - 0.015); // the grid's own spacing
    }
  });
});

describe('l1 in the size of images', () => {
  const stream = new RandomStream(9, 'initialisation', 0);
  const image = (value: () => number) => Array.from({ length: 3072 }, value);
  const rows = {
    uniform: image(() => 2 * stream.uniform() - 1),
    Gaussian: image(() => stream.normal()),
    'heavy-tailed': image(() => stream.normal() / Math.max(stream.uniform() ** 2, 1e-4)),
    sparse: image(() => (stream.uniform() < 0.01 ? stream.normal() : 0)),
    geometric: Array.from({ length: 3072 }, (_, k) => 0.97 ** k),
    harmonic: Array.from({ length: 3072 }, (_, k) => 1 / (k + 1)),
    equal: image(() => 0.5),
  };
  let onnx: OnnxExecutor;
  beforeAll(async () => {
    onnx = await OnnxExecutor.create({ threads: 2, memory: null, lowerings: {} });
  });
  test.each(Object.entries(rows))('%s values: equal to sorting', async (_, row) => {
    for (const epsilon of [0.5, 12, 60]) {
      const single = row.map(Math.fround);
      const expected = duchi(single, epsilon);
      const [exact] = await project(reference, [single], epsilon, 'l1');
      expect(distance(exact, expected), `reference, ε = ${epsilon}`).toBeLessThan(1e-10);
      const [rounded] = await project(onnx, [single], epsilon, 'l1');
      expect(distance(rounded, expected), `ONNX, ε = ${epsilon}`).toBeLessThan(
        1e-6 * Math.max(1, sizeOf(single, 'linf')),
      );
    }
  });
});
