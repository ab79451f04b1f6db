/** Training steps and training in mixed precision: the update agrees with float32, and one that overflows is none. */
import type { ResolvedSpec, RunEvent } from '@advexp/schemas';
import { loadSpec } from '@advexp/schemas';
import { describe, expect, test } from 'vitest';
import type { LoadedData } from '../data/load.ts';
import type { Split } from '../data/split.ts';
import type { DeviceTensor, Executor } from '../engine/executor.ts';
import { type Shape, sizeOf } from '../engine/graph/graph.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { Network } from '../models/network.ts';
import { RandomStream } from '../random/philox.ts';
import { AccumulatedStep, type BatchPart } from './accumulation.ts';
import { startOfTraining } from './progress.ts';
import { gradientOverflowed, TrainingStep, TrainingTensors } from './step.ts';
import { Diverged, Trainer } from './trainer.ts';
import { initialTensors } from './weights.ts';

const IMAGE = [1, 6, 6] as const;
const CLASSES = 10;
const BATCH = 4;

function specOf(text: string): ResolvedSpec {
  const whole = `
seed: 2
data: { dataset: mnist }
attack: { method: pgd, steps: 2, step_size: 0.5eps }
epsilon: 0.1
learning_rate: 0.01
optimizer: { name: adam }
evaluate: { batch_size: 4, during: clean }
${text}`;
  const { spec, problems } = loadSpec({ file: 'mixed', text: whole }, {});
  if (spec === null) throw new Error(problems.map(({ message }) => message).join(' '));
  return spec;
}

const CONVOLUTIONAL =
  'model: { architecture: custom, layers: [{ type: conv, channels: 4, kernel: 3 }, batchnorm, relu, flatten, { type: linear, units: 10 }] }';
const trainedIn = (precision: string, more = '') =>
  specOf(`${CONVOLUTIONAL}\ntrain: { epochs: 1, batch_size: 4, averaging: ema, precision: ${precision}${more} }`);

const networkOf = ({ model }: ResolvedSpec) => new Network(model, [...IMAGE], CLASSES);

function uniform(shape: Shape, index: number): Float32Array {
  const data = new Float32Array(sizeOf(shape));
  new RandomStream(7, 'test', index).fillUniform(data, 0, 1);
  return data;
}

const oneHot = (count: number) =>
  Float32Array.from({ length: count * CLASSES }, (_, i) => Number(i % CLASSES === Math.floor(i / CLASSES) % CLASSES));

const samplesOn = (executor: Executor, count: number) => ({
  adversarial: executor.tensor(uniform([count, ...IMAGE], 1), [count, ...IMAGE]),
  labels: executor.tensor(oneHot(count), [count, CLASSES]),
});

const SCALARS = { learning_rate: 0.1, first_correction: 10, second_correction: 30, average_decay: 0.5 };

const elementsOf = async (tensors: Readonly<Record<string, DeviceTensor>>) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(tensors).map(async ([name, tensor]) => [name, Array.from(await tensor.read())] as const),
    ),
  );

describe.each<[string, () => Promise<Executor>]>([
  ['reference', async () => new ReferenceExecutor({ results: 'float32' })],
  ['processor', () => OnnxExecutor.create({ threads: 1, memory: null })],
])('%s', (_, create) => {
  test('the gradient is that of float32 but for rounding, whatever the loss scale', async () => {
    const executor = await create();
    const norms: number[] = [];
    for (const [precision, scale] of [
      ['float32', 1],
      ['mixed-float16', 1],
      ['mixed-float16', 2 ** 12],
    ] as const) {
      const spec = trainedIn(precision);
      const network = networkOf(spec);
      const step = await TrainingStep.compile(executor, spec, network, BATCH);
      const tensors = new TrainingTensors(initialTensors(executor, spec, network), executor);
      const mixed = precision !== 'float32' && { loss_scale: scale };
      const { gradientNorm } = await step.run(tensors, samplesOn(executor, BATCH), { ...SCALARS, ...mixed });
      norms.push(gradientNorm);
      await step.dispose();
    }
    const [exact = Number.NaN, ...mixed] = norms;
    expect(exact).toBeGreaterThan(0.1);
    for (const norm of mixed) {
      expect(norm).not.toBe(exact);
      expect(Math.abs(norm / exact - 1)).toBeLessThan(2e-3);
    }
  });

  test.each([
    ['whole', [4]],
    ['in parts', [2, 2]],
  ])('a batch (%s) whose gradient overflows changes nothing but statistics', async (_name, sizes) => {
    const executor = await create();
    const spec = trainedIn('mixed-float16', sizes.length > 1 ? ', micro_batch_size: 2' : '');
    const network = networkOf(spec);
    const tensors = new TrainingTensors(initialTensors(executor, spec, network), executor);
    async function* parts(lossScale: number): AsyncGenerator<BatchPart> {
      for (const size of sizes) yield { samples: samplesOn(executor, size), share: size / BATCH, lossScale };
    }
    const update = async (scale: number) => {
      if (sizes.length > 1) {
        const step = await AccumulatedStep.compile(executor, spec, network, sizes);
        return step.run(tensors, parts(scale), SCALARS);
      }
      const step = await TrainingStep.compile(executor, spec, network, BATCH);
      return step.run(tensors, samplesOn(executor, BATCH), { ...SCALARS, loss_scale: scale });
    };
    await update(256);
    const before = await elementsOf(tensors.current);
    const measures = await update(2 ** 40);
    expect(gradientOverflowed(measures)).toBe(true);
    expect(measures.loss).toBeGreaterThan(0);
    const after = await elementsOf(tensors.current);
    const buffers = new Set(network.buffers.map(({ name }) => name));
    for (const [name, elements] of Object.entries(before)) {
      if (buffers.has(name)) expect(after[name], name).not.toEqual(elements);
      else expect(after[name], name).toEqual(elements);
    }
    expect(gradientOverflowed(await update(256))).toBe(false);
    expect((await elementsOf(tensors.current))['0.weight']).not.toEqual(before['0.weight']);
  });
});

function splitOf(count: number): Split {
  return {
    images: uniform([count, ...IMAGE], 3),
    labels: Uint8Array.from({ length: count }, (_, i) => i % CLASSES),
    count,
    shape: [...IMAGE],
    classes: CLASSES,
  };
}

/** Trains on 20 samples in batches of 4 from a given loss scale, to the end or to divergence. */
async function train(spec: ResolvedSpec, scale: number, weights: Readonly<Record<string, number>> = {}) {
  const executor = await OnnxExecutor.create({ threads: 1, memory: null });
  const network = networkOf(spec);
  const tensors = initialTensors(executor, spec, network);
  for (const [name, value] of Object.entries(weights)) {
    const { shape } = tensors[name] as DeviceTensor;
    const elements = Float32Array.from({ length: sizeOf(shape) }, (_, i) => (i % 2 === 0 ? value : -value));
    tensors[name] = executor.constant(elements, shape);
  }
  const data: LoadedData = { dataset: 'mnist', files: [], train: splitOf(20), validation: null, test: splitOf(4) };
  const progress = { ...startOfTraining(spec.train.precision), lossScale: { scale, good_steps: 0 } };
  const trainer = await Trainer.create(spec, network, executor, data, tensors, progress);
  const events: RunEvent[] = [];
  const host = {
    emit: (event: RunEvent) => void events.push(event),
    boundary: async () => {},
    betweenBatches: async () => {},
    epochEnded: async () => {},
  };
  const ended = await trainer.run(host).then(
    () => null,
    (error: unknown) => error,
  );
  const health = events.filter((event) => event.type === 'health').filter(({ kind }) => kind === 'gradient-overflow');
  return { ended, health, batches: events.filter((event) => event.type === 'batch'), trainer };
}

test('the scale falls from where it overflows to where it does not, attacks being made anew, and training goes on', async () => {
  const { ended, health, batches, trainer } = await train(trainedIn('mixed-float16'), 2 ** 40);
  expect(ended).toBeNull();
  expect(batches).toHaveLength(5);
  const [first] = batches;
  expect(health.length).toBeGreaterThan(10);
  expect(health[0]).toMatchObject({
    severity: 'information',
    message: expect.stringMatching(
      /^The gradient of the attack overflowed half precision at a loss scale of 1099511627776 .* The attack is made anew; the scale is 549755813888/,
    ),
  });
  // Each overflow halves it, and no batch is left without an attack.
  expect(trainer.progress.lossScale?.scale).toBe(2 ** (40 - health.length));
  expect(first?.loss_scale).toBeLessThan(2 ** 30);
  expect(batches.every(({ loss, accuracy }) => Number.isFinite(loss) && accuracy >= 0)).toBe(true);
  expect(trainer.progress.step).toBe(5);
  const skipped = health.filter(({ message }) => message.includes('of the update')).length;
  expect(trainer.progress.optimizerUpdates).toBe(5 - skipped);
});

test('where it fits, nothing is said of it and it is in every batch', async () => {
  const { health, batches, trainer } = await train(trainedIn('mixed-float16'), 256);
  expect(health).toEqual([]);
  expect(batches.map(({ loss_scale }) => loss_scale)).toEqual([256, 256, 256, 256, 256]);
  expect(trainer.progress.lossScale).toEqual({ scale: 256, good_steps: 5 });
});

test('a network that overflows at any scale has diverged, and is told why', async () => {
  const spec = specOf('model: { architecture: linear }\ntrain: { epochs: 1, batch_size: 4, precision: mixed-float16 }');
  const { ended, health } = await train(spec, 4, { 'fc.weight': 60_000 });
  expect(ended).toBeInstanceOf(Diverged);
  expect(health.map(({ severity }) => severity)).toEqual(['information', 'information', 'error']);
  expect(health.at(-1)).toMatchObject({
    message: expect.stringMatching(/at a loss scale of 1 in epoch 1, batch 1; there is no smaller one\.$/),
    next: expect.stringContaining('train.precision: float32'),
  });
});
