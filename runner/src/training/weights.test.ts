import { expect, test } from 'vitest';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { Network } from '../models/network.ts';
import { initialTensors, loadWeights, stateDict, trainingState } from './weights.ts';

const EXECUTOR = new ReferenceExecutor();

const NETWORK = new Network(
  {
    architecture: 'custom',
    layers: [
      { type: 'conv', channels: 2, kernel: 3, stride: 1, padding: 0, bias: false },
      { type: 'batchnorm' },
      { type: 'flatten' },
      { type: 'linear', units: 3, bias: true },
    ],
  },
  [1, 4, 4],
  3,
);

const SPEC: Parameters<typeof initialTensors>[1] = {
  seed: 4,
  optimizer: { name: 'adam', betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0 },
  train: {
    epochs: 1,
    batch_size: 2,
    objective: { name: 'trades', beta: 1 },
    averaging: { method: 'ema', decay: 0.9 },
    gradient_clip: null,
  },
};

test('training starts at the seeded weights, an average equal to them, and optimiser state of zeros', async () => {
  const tensors = initialTensors(EXECUTOR, SPEC, NETWORK);
  const first = NETWORK.initialise(SPEC.seed);
  for (const { name, buffer } of NETWORK.tensors) {
    expect(await tensors[name]?.read()).toEqual(first[name]);
    expect(await tensors[`average/${name}`]?.read()).toEqual(first[name]);
    expect(`initial/${name}` in tensors).toBe(!buffer);
    const moments = await tensors[`exp_avg/${name}`]?.read();
    expect(moments?.every((value) => value === 0)).toBe(buffer ? undefined : true);
  }
});

test("the state dict is PyTorch's, with BatchNorm's count of forward passes", async () => {
  const dict = await stateDict(NETWORK, initialTensors(EXECUTOR, SPEC, NETWORK), 14);
  const batchNorm = NETWORK.buffers[0]?.name.replace('.running_mean', '');
  const entry = (suffix: string) => dict.find(({ name }) => name === `${batchNorm}.${suffix}`);
  expect(dict.map(({ name }) => name.replace(/.*\./, ''))).toEqual([
    'weight',
    'weight',
    'bias',
    'running_mean',
    'running_var',
    'num_batches_tracked',
    'weight',
    'bias',
  ]);
  expect(entry('num_batches_tracked')).toMatchObject({ shape: [], data: BigInt64Array.of(14n) });
  expect(entry('running_var')?.data).toEqual(Float32Array.of(1, 1));
});

test('weights and state together are all that training carries but the initial weights, and load as they were', async () => {
  const tensors = initialTensors(EXECUTOR, SPEC, NETWORK);
  const stored = [...(await stateDict(NETWORK, tensors, 0)), ...(await trainingState(NETWORK, tensors))];
  const carried = Object.entries(tensors).filter(([name]) => !name.startsWith('initial/'));
  const expected = carried.map(([name, { shape }]) => ({ name, shape }));
  const loaded = loadWeights(EXECUTOR, expected, stored, 'last');
  expect(Object.keys(loaded)).toEqual(carried.map(([name]) => name));
  for (const [name, tensor] of carried) expect(await loaded[name]?.read()).toEqual(await tensor.read());
});

test.each([
  ['another architecture', [], /^Checkpoint last has no tensor "w"; it is of another architecture\.$/],
  ['another shape', [{ name: 'w', shape: [3], data: new Float32Array(3) }], /has shape \[3\], the network needs \[2\]/],
  ['another type', [{ name: 'w', shape: [2], data: new Float64Array(2) }], /needs \[2\] of float32/],
])('weights of %s are refused', (_, stored, message) => {
  expect(() => loadWeights(EXECUTOR, [{ name: 'w', shape: [2] }], stored, 'last')).toThrow(message);
});
