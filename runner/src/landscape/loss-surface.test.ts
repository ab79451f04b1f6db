/** Gradients and products against the dense Hessian of the float64 reference, and against the closed forms of ground-truth C1. */
import type { Attack, Model } from '@advexp/schemas';
import { describe, expect, test } from 'vitest';
import { denseHessian, randomSplit } from '../../../test/dense-hessian.ts';
import type { Split } from '../data/split.ts';
import type { DeviceTensor, Executor } from '../engine/executor.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { Network } from '../models/network.ts';
import { RandomStream } from '../random/philox.ts';
import { Attacker } from './adversarial.ts';
import { LossSurface } from './loss-surface.ts';
import type { SymmetricOperator } from './operator.ts';
import { ParameterSpace } from './parameter-space.ts';
import { reattackedHessian } from './reattacked-hessian.ts';
import { chooseSamples } from './samples.ts';
import { norm, randomUnit } from './vector.ts';

const executors: Record<string, Executor> = {
  onnx: await OnnxExecutor.create({ threads: 2, memory: null, lowerings: {} }),
  reference: new ReferenceExecutor(),
};

function tensors(executor: Executor, network: Network, values: Readonly<Record<string, Float32Array>>) {
  return Object.fromEntries(
    network.tensors.map(({ name, shape }): [string, DeviceTensor] => [name, executor.tensor(values[name], shape)]),
  );
}

async function dense({ size, apply }: SymmetricOperator): Promise<number[][]> {
  const rows: number[][] = [];
  for (let i = 0; i < size; i++) {
    const unit = new Float32Array(size);
    unit[i] = 1;
    rows.push([...(await apply(unit))]);
  }
  return rows;
}

function largestDifference(a: readonly number[][], b: readonly number[][]): number {
  return Math.max(...a.flatMap((row, i) => row.map((value, j) => Math.abs(value - b[i][j]))));
}

const relu = { type: 'relu' } as const;
const models: Record<string, Model> = {
  mlp: { architecture: 'mlp', hidden: [7], bias: true },
  convolutional: {
    architecture: 'custom',
    layers: [
      { type: 'conv', channels: 4, kernel: 3, stride: 1, padding: 1, bias: true },
      { type: 'batchnorm' },
      relu,
      { type: 'maxpool', kernel: 2, stride: 2 },
      { type: 'flatten' },
      { type: 'linear', units: 3, bias: true },
    ],
  },
};

describe.each(Object.keys(models))('%s', (name) => {
  const network = new Network(models[name], [1, 4, 4], 3);
  const split = randomSplit([1, 4, 4], 3, 37);
  const values = network.initialise(2);

  test.each(Object.keys(executors))('gradient and Hessian are the dense ones, on %s', async (kind) => {
    const executor = executors[kind];
    const expected = await denseHessian(network, values, split);
    const largest = Math.max(...expected.hessian.flat().map(Math.abs));
    const weights = tensors(executor, network, values);
    for (const batch of [16, 48]) {
      const surface = new LossSurface(executor, network, { batch });
      const { gradient } = await surface.gradient(weights, split);
      expect(largestDifference([[...gradient]], [expected.gradient])).toBeLessThan(1e-6);
      const hessian = await dense(surface.hessian(weights, split));
      expect(largestDifference(hessian, expected.hessian), `batch ${batch}`).toBeLessThan(3e-6 * largest);
      await surface.dispose();
    }
  });
});

test('the Hessian of one layer is that block of the whole', async () => {
  const network = new Network(models.mlp, [1, 4, 4], 3);
  const split = randomSplit([1, 4, 4], 3, 20);
  const values = network.initialise(2);
  const { hessian } = await denseHessian(network, values, split);
  const space = new ParameterSpace(network.parameters, [network.parameters[2].name]);
  const from = network.parameters.slice(0, 2).reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1), 0);
  const surface = new LossSurface(executors.onnx, network, { batch: 32, space });
  const block = await dense(surface.hessian(tensors(executors.onnx, network, values), split));
  const expected = hessian.slice(from, from + space.size).map((row) => row.slice(from, from + space.size));
  expect(block.length).toBe(21);
  expect(largestDifference(block, expected)).toBeLessThan(1e-6);
  expect(() => new ParameterSpace(network.parameters, ['conv9'])).toThrow(
    'The network has no layer "conv9". Its layers are',
  );
});

/** The samples of ground-truth C1.16, as images of two pixels. */
function fixture(classes: number, labels: number[]): Split {
  return {
    images: Float32Array.of(1, 2, 3, -1, 0, 1, 2, 2),
    labels: Uint8Array.from(labels),
    count: 4,
    shape: [1, 1, 2],
    classes,
  };
}

describe('linear classifiers (C1.16)', () => {
  const linear = (classes: number) => new Network({ architecture: 'linear', bias: false }, [1, 1, 2], classes);

  test('logistic regression: XᵀSX/N in its own block', async () => {
    const network = linear(2);
    const weights = tensors(executors.onnx, network, { [network.tensors[0].name]: Float32Array.of(0.5, -0.25, 0, 0) });
    const surface = new LossSurface(executors.onnx, network, { batch: 16 });
    const hessian = await dense(surface.hessian(weights, fixture(2, [0, 1, 0, 1])));
    expect(Math.abs(hessian[0][0] - 0.58129447)).toBeLessThan(1e-6);
    expect(Math.abs(hessian[0][1] - 0.26540679)).toBeLessThan(1e-6);
    expect(Math.abs(hessian[1][1] - 0.57806954)).toBeLessThan(1e-6);
  });

  test('softmax at W = 0: the Hessian is the Gauss–Newton matrix, of trace 4, whatever the labels', async () => {
    const network = linear(3);
    const weights = tensors(executors.onnx, network, { [network.tensors[0].name]: new Float32Array(6) });
    const surface = new LossSurface(executors.onnx, network, { batch: 16 });
    const split = fixture(3, [0, 1, 2, 2]);
    const hessian = await dense(surface.hessian(weights, split));
    const gaussNewton = await dense(surface.gaussNewton(weights, split));
    expect(largestDifference(hessian, gaussNewton)).toBeLessThan(1e-6);
    expect(Math.abs(hessian.reduce((sum, row, i) => sum + row[i], 0) - 4)).toBeLessThan(1e-6);
  });
});

test('one hidden layer: single-layer blocks equal their Gauss–Newton blocks, cross blocks do not (C1.24)', async () => {
  const network = new Network(models.mlp, [1, 4, 4], 3);
  const split = randomSplit([1, 4, 4], 3, 20);
  const weights = tensors(executors.onnx, network, network.initialise(2));
  const surface = new LossSurface(executors.onnx, network, { batch: 32 });
  const hessian = await dense(surface.hessian(weights, split));
  const gaussNewton = await dense(surface.gaussNewton(weights, split));
  const first = 7 * 16 + 7;
  const block = (matrix: number[][], rows: [number, number], columns: [number, number]) =>
    matrix.slice(...rows).map((row) => row.slice(...columns));
  const end = hessian.length;
  for (const range of [
    [0, first],
    [first, end],
  ] as const) {
    expect(
      largestDifference(block(hessian, [...range], [...range]), block(gaussNewton, [...range], [...range])),
    ).toBeLessThan(1e-6);
  }
  const cross = largestDifference(
    block(hessian, [0, first], [first, end]),
    block(gaussNewton, [0, first], [first, end]),
  );
  expect(cross).toBeGreaterThan(1e-2);
});

const pgd: Attack = {
  method: 'pgd',
  norm: 'linf',
  steps: 3,
  step_size: { value: 0.5, relative: true },
  start: 'uniform',
  restarts: 1,
  keep: 'last',
  batchnorm: 'train',
  loss: 'cross-entropy',
  bounds: [0, 1],
};

test('frozen adversarial samples repeat, raise the loss, and do not depend on batches', async () => {
  const network = new Network(models.convolutional, [1, 4, 4], 3);
  const split = randomSplit([1, 4, 4], 3, 37);
  const weights = tensors(executors.onnx, network, network.initialise(2));
  const sets: Split[] = [];
  for (const batch of [16, 48]) {
    const attacker = await Attacker.compile(executors.onnx, network, pgd, batch);
    sets.push(await attacker.attack(weights, split, { epsilon: 0.1, seed: 4 }));
    if (batch === 48)
      expect((await attacker.attack(weights, split, { epsilon: 0, seed: 4 })).images).toBe(split.images);
  }
  expect(sets[0].images).toEqual(sets[1].images);
  const moved = sets[0].images.map((value, i) => Math.abs(value - split.images[i]));
  expect(Math.max(...moved)).toBeCloseTo(0.1, 6);
  const surface = new LossSurface(executors.onnx, network, { batch: 16 });
  const clean = await surface.score(weights, split);
  const attacked = await surface.score(weights, sets[0]);
  expect(attacked.loss).toBeGreaterThan(clean.loss + 0.01);
});

test('without budget the re-attacked Hessian is the clean one', async () => {
  const network = new Network({ architecture: 'linear', bias: true }, [1, 4, 4], 3);
  const split = randomSplit([1, 4, 4], 3, 64);
  const weights = tensors(executors.onnx, network, network.initialise(2));
  const surface = new LossSurface(executors.onnx, network, { batch: 64 });
  const v = randomUnit(new RandomStream(0, 'test'), surface.space.size, 'float32');
  const exact = await surface.hessian(weights, split).apply(v);
  const differenced = await reattackedHessian(surface, weights, async () => split).apply(v);
  expect(norm(exact.map((value, i) => value - differenced[i])) / norm(exact)).toBeLessThan(1e-3);
});

test('more samples contain fewer, and too many are refused', () => {
  const split = randomSplit([1, 2, 2], 3, 50);
  const ten = chooseSamples(split, 10, 3, 'train');
  const twenty = chooseSamples(split, 20, 3, 'train');
  expect([...twenty.images.subarray(0, 40)]).toEqual([...ten.images]);
  expect(() => chooseSamples(split, 51, 3, 'train')).toThrow(
    '51 samples are asked for, but the train split has 50. Ask for at most that many.',
  );
});
