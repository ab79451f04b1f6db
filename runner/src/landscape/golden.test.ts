/** Hessians against PyTorch's double backward in float64: of every kind of network, and of a trained LeNet at given adversarial samples. */
import type { Model } from '@advexp/schemas';
import { expect, test } from 'vitest';
import { GoldenFile } from '../../../test/golden-file.ts';
import type { Split } from '../data/split.ts';
import type { DeviceTensor } from '../engine/executor.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { Network } from '../models/network.ts';
import { RandomStream } from '../random/philox.ts';
import { lanczos } from './lanczos.ts';
import { LossSurface } from './loss-surface.ts';
import { norm } from './vector.ts';

const executor = await OnnxExecutor.create({ threads: 2, memory: null, lowerings: {} });

function samplesOf(golden: GoldenFile): Split {
  const {
    data,
    shape: [, channels, height, width],
  } = golden.tensor('input');
  const labels = Uint8Array.from(golden.integers('labels'));
  return { images: data, labels, count: labels.length, shape: [channels, height, width], classes: 10 };
}

function weightsOf(golden: GoldenFile, network: Network): Record<string, DeviceTensor> {
  return Object.fromEntries(
    network.tensors.map(({ name, shape }) => [
      name,
      executor.tensor(golden.tensor(`state/${name}`).data.slice(), shape),
    ]),
  );
}

/** The direction of the golden products, as test/golden/README.md defines it. */
const directionOf = (size: number) => Float32Array.from({ length: size }, (_, i) => Math.cos(i));

function expectClose(product: ArrayLike<number>, expected: Float32Array, tolerance: number): void {
  expect(product.length).toBe(expected.length);
  const difference = norm(expected.map((value, i) => value - product[i]));
  expect(difference / norm(expected)).toBeLessThan(tolerance);
}

// In eval mode; two batches, the second one not full.
test.each<[string, Model]>([
  ['lenet-mnist', { architecture: 'lenet', width: 2 }],
  ['vgg16', { architecture: 'vgg16', width: 1 }],
  ['resnet18', { architecture: 'resnet18', width: 1 }],
])('Hessian-vector product of %s', async (name, model) => {
  const golden = new GoldenFile(name);
  const samples = samplesOf(golden);
  const network = new Network(model, samples.shape, 10);
  const surface = new LossSurface(executor, network, { batch: Math.ceil(samples.count / 2 + 0.5) });
  const hessian = surface.hessian(weightsOf(golden, network), samples);
  const parts = network.parameters.map(({ name }) => golden.tensor(`eval/hvp/${name}`).data);
  const expected = Float32Array.from(parts.flatMap((part) => [...part]));
  // Float32 PyTorch itself is 10⁻⁵ off for the deepest of them.
  expectClose(await hessian.apply(directionOf(hessian.size)), expected, 1e-4);
});

const golden = new GoldenFile('lenet-hessian');
const samples = samplesOf(golden);
const network = new Network({ architecture: 'lenet', width: 1 }, samples.shape, 10);
const weights = weightsOf(golden, network);
// Unequal batches: 48 and 16.
const surface = new LossSurface(executor, network, { batch: 48 });
const hessian = surface.hessian(weights, samples);

test('loss and Hessian-vector product', async () => {
  const { loss } = await surface.score(weights, samples);
  expect(loss).toBeCloseTo(golden.tensor('loss').data[0], 6);
  expectClose(await hessian.apply(directionOf(hessian.size)), golden.tensor('hvp').data, 1e-5);
});

test('the ten eigenvalues of largest magnitude', async () => {
  const { pairs, converged } = await lanczos(hessian, {
    count: 10,
    which: 'magnitude',
    tolerance: 1e-4,
    basis: 60,
    mostProducts: 500,
    random: new RandomStream(0, 'test'),
  });
  expect(converged).toBe(true);
  for (const [i, expected] of golden.tensor('eigenvalues').data.entries()) {
    expect(Math.abs(pairs[i].value - expected), `eigenvalue ${i + 1}`).toBeLessThan(1e-5 * Math.abs(expected));
  }
});
