/** The Hessian of a trained LeNet at given adversarial samples, against PyTorch's double backward in float64. */
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

const golden = new GoldenFile('lenet-hessian');
const network = new Network({ architecture: 'lenet', width: 1 }, [1, 28, 28], 10);
const labels = Uint8Array.from(golden.integers('labels'));
const samples: Split = {
  images: golden.tensor('input').data,
  labels,
  count: labels.length,
  shape: [1, 28, 28],
  classes: 10,
};
const executor = await OnnxExecutor.create({ threads: 2, memory: null, lowerings: {} });
const weights = Object.fromEntries(
  network.tensors.map(({ name, shape }): [string, DeviceTensor] => [
    name,
    executor.tensor(golden.tensor(`state/${name}`).data.slice(), shape),
  ]),
);
// Unequal batches: 48 and 16.
const surface = new LossSurface(executor, network, { batch: 48 });
const hessian = surface.hessian(weights, samples);

test('loss and Hessian-vector product', async () => {
  const { loss } = await surface.score(weights, samples);
  expect(loss).toBeCloseTo(golden.tensor('loss').data[0], 6);
  const direction = Float32Array.from({ length: hessian.size }, (_, i) => Math.cos(i));
  const product = await hessian.apply(direction);
  const expected = golden.tensor('hvp').data;
  const difference = norm(expected.map((value, i) => value - product[i]));
  expect(difference / norm(expected)).toBeLessThan(1e-5);
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
