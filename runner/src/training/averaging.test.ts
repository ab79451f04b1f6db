import type { Averaging } from '@advexp/schemas';
import { describe, expect, test } from 'vitest';
import type { DeviceTensors, Executor } from '../engine/executor.ts';
import { sizeOf } from '../engine/graph/graph.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { Network } from '../models/network.ts';
import { RandomStream } from '../random/philox.ts';
import { averageDecay, averageIn, reestimateStatistics } from './averaging.ts';
import { averageKey, TrainingStep, TrainingTensors } from './step.ts';
import { initialTensors } from './weights.ts';

const IMAGE = [1, 8, 8];
const BATCH = 5;

const NETWORK = new Network(
  {
    architecture: 'custom',
    layers: [
      { type: 'conv', channels: 3, kernel: 3, stride: 1, padding: 0, bias: false },
      { type: 'batchnorm' },
      { type: 'relu' },
      { type: 'flatten' },
      { type: 'linear', units: 4, bias: true },
    ],
  },
  IMAGE,
  4,
);
const [FILTERS] = NETWORK.tensors;

const executors: [string, () => Promise<Executor>][] = [
  ['reference', async () => new ReferenceExecutor()],
  ['onnx', () => OnnxExecutor.create({ threads: 1, memory: null })],
];

function uniform(size: number, index: number, low = 0, high = 1): Float32Array {
  const data = new Float32Array(size);
  new RandomStream(11, 'initialisation', index).fillUniform(data, low, high);
  return data;
}

function weightsOf(executor: Executor): DeviceTensors {
  const values = NETWORK.initialise(2);
  return Object.fromEntries(
    NETWORK.tensors.map(({ name, shape }) => [name, executor.tensor(values[name] ?? new Float32Array(), shape)]),
  );
}

/** Mean and unbiased variance of each channel of the first convolution over a batch, in float64 by their definitions. */
function channelStatistics(images: Float32Array, filters: Float32Array): { mean: number; variance: number }[] {
  return [0, 1, 2].map((channel) => {
    const values: number[] = [];
    for (let n = 0; n < BATCH; n++)
      for (let y = 0; y < 6; y++)
        for (let x = 0; x < 6; x++) {
          let total = 0;
          for (let i = 0; i < 3; i++)
            for (let j = 0; j < 3; j++)
              total += Number(images[n * 64 + (y + i) * 8 + x + j]) * Number(filters[channel * 9 + i * 3 + j]);
          values.push(total);
        }
    const mean = values.reduce((a, b) => a + b) / values.length;
    return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) };
  });
}

test('the decay of the moving average starts fast and ends at its setting', () => {
  const ema: Averaging = { method: 'ema', decay: 0.99 };
  expect([0, 1, 8, 90].map((update) => averageDecay(ema, update))).toEqual([1 / 10, 2 / 11, 9 / 18, 91 / 100]);
  expect(averageDecay(ema, 1_000_000)).toBe(0.99);
  expect(averageDecay({ method: 'none' }, 1)).toBe(0);
});

describe.each(executors)('on the %s executor', (_, create) => {
  test('the running average of several weights is their mean', async () => {
    const executor = await create();
    const points = [3, 4, 5, 6].map((index) => (size: number) => uniform(size, index, -1, 1));
    let averages: DeviceTensors = Object.fromEntries(
      NETWORK.tensors.map(({ name, shape }) => [averageKey(name), executor.tensor(uniform(sizeOf(shape), 99), shape)]),
    );
    for (const [seen, point] of points.entries()) {
      const weights = Object.fromEntries(
        NETWORK.tensors.map(({ name, shape }) => [name, executor.tensor(point(sizeOf(shape)), shape)]),
      );
      averages = await averageIn(executor, NETWORK, { ...weights, ...averages }, seen);
    }
    for (const { name, shape } of NETWORK.tensors) {
      const all = points.map((point) => point(sizeOf(shape)));
      const average = await averages[averageKey(name)]?.read();
      for (let i = 0; i < sizeOf(shape); i++) {
        const mean = all.reduce((sum, values) => sum + Number(values[i]), 0) / all.length;
        expect(average?.[i]).toBeCloseTo(mean, 6);
      }
    }
  });

  test('re-estimated BatchNorm statistics are the mean over batches, whatever they were before', async () => {
    const executor = await create();
    const batches = [20, 21, 22].map((index) => uniform(BATCH * 64, index, 0, index / 20));
    async function* images() {
      for (const batch of batches) yield executor.tensor(batch, [BATCH, ...IMAGE]);
    }
    const weights = weightsOf(executor);
    const buffer = (value: number) => executor.tensor(new Float32Array(3).fill(value), [3]);
    const spoilt = Object.fromEntries(NETWORK.buffers.map(({ name }) => [name, buffer(1e6)]));
    const result = await reestimateStatistics(executor, NETWORK, { ...weights, ...spoilt }, images());
    const filters = await weights[FILTERS?.name ?? '']?.read();
    const statistics = batches.map((batch) => channelStatistics(batch, filters ?? new Float32Array()));
    const meanOf = (key: 'mean' | 'variance', channel: number) =>
      statistics.reduce((sum, batch) => sum + Number(batch[channel]?.[key]), 0) / statistics.length;
    for (const { name } of NETWORK.buffers) {
      const key = name.endsWith('.running_mean') ? 'mean' : 'variance';
      const found = Array.from((await result[name]?.read()) ?? []);
      expect(found).toEqual([0, 1, 2].map((channel) => expect.closeTo(meanOf(key, channel), 4)));
    }
    for (const { name } of NETWORK.parameters) expect(result[name]).toBe(weights[name]);
  });

  test('a training step moves the average by its decay, and copies BatchNorm statistics', async () => {
    const executor = await create();
    const spec = {
      seed: 2,
      optimizer: { name: 'sgd', momentum: 0, dampening: 0, nesterov: false, weight_decay: 0 } as const,
      train: {
        epochs: 1,
        batch_size: BATCH,
        objective: { name: 'clean' } as const,
        averaging: { method: 'ema', decay: 0.9 } as const,
        gradient_clip: null,
      },
    };
    const step = await TrainingStep.compile(executor, spec, NETWORK, BATCH);
    const tensors = new TrainingTensors(initialTensors(executor, spec, NETWORK), executor);
    const labels = Float32Array.from({ length: BATCH * 4 }, (__, i) => Number(i % 4 === Math.floor(i / 4) % 4));
    const read = async (name: string) => Array.from((await tensors.current[name]?.read()) ?? []);
    const all = async (key: (name: string) => string) =>
      Object.fromEntries(
        await Promise.all(NETWORK.tensors.map(async ({ name }) => [name, await read(key(name))] as const)),
      );
    let expected = await all((name) => name);
    for (let update = 0; update < 3; update++) {
      const decay = averageDecay(spec.train.averaging, update);
      await step.run(
        tensors,
        {
          clean: executor.tensor(uniform(BATCH * 64, 40 + update), [BATCH, ...IMAGE]),
          labels: executor.tensor(labels, [BATCH, 4]),
        },
        { learning_rate: 0.5, average_decay: decay },
      );
      const now = await all((name) => name);
      expected = Object.fromEntries(
        NETWORK.tensors.map(({ name, buffer }) => [
          name,
          (now[name] ?? []).map((value, i) =>
            buffer ? value : decay * Number(expected[name]?.[i]) + (1 - decay) * value,
          ),
        ]),
      );
    }
    const averages = await all(averageKey);
    for (const { name } of NETWORK.tensors) {
      expect(averages[name]).toEqual(expected[name]?.map((value) => expect.closeTo(value, 5)));
    }
  });
});

test('a network without BatchNorm keeps its weights as they are', async () => {
  const executor = new ReferenceExecutor();
  const linear = new Network({ architecture: 'linear', bias: true }, IMAGE, 4);
  const weights = { some: executor.tensor(new Float32Array(1), [1]) };
  async function* none() {}
  expect(await reestimateStatistics(executor, linear, weights, none())).toBe(weights);
});
