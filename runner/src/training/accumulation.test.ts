import type { ResolvedSpec } from '@advexp/schemas';
import { describe, expect, test } from 'vitest';
import type { DeviceTensors, Executor } from '../engine/executor.ts';
import { sizeOf } from '../engine/graph/graph.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { Network } from '../models/network.ts';
import { RandomStream } from '../random/philox.ts';
import { AccumulatedStep, type BatchPart, partSizes } from './accumulation.ts';
import { stepScalars } from './optimizer.ts';
import { type StepMeasures, TrainingStep, TrainingTensors } from './step.ts';
import { initialTensors } from './weights.ts';

const IMAGE = [1, 4, 4];
const CLASSES = 3;
const BATCH = 7;
const PLAIN = new Network({ architecture: 'mlp', hidden: [6], bias: true }, IMAGE, CLASSES);
const NORMALISED = new Network(
  {
    architecture: 'custom',
    layers: [
      { type: 'conv', channels: 2, kernel: 3, stride: 1, padding: 0, bias: false },
      { type: 'batchnorm' },
      { type: 'relu' },
      { type: 'flatten' },
      { type: 'linear', units: CLASSES, bias: true },
    ],
  },
  IMAGE,
  CLASSES,
);

type Spec = Pick<ResolvedSpec, 'seed' | 'train' | 'optimizer'>;

function specOf(objective: Spec['train']['objective']): Spec {
  return {
    seed: 4,
    // Clipping, Adam and the moving average depend on the whole gradient in ways that do not add up over parts.
    optimizer: { name: 'adamw', betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0.01 },
    train: {
      epochs: 1,
      batch_size: BATCH,
      objective,
      averaging: { method: 'ema', decay: 0.9 },
      gradient_clip: 0.05,
    },
  };
}

function uniform(size: number, index: number): Float32Array {
  const data = new Float32Array(size);
  new RandomStream(7, 'initialisation', index).fillUniform(data, 0, 1);
  return data;
}

const CLEAN = uniform(BATCH * sizeOf(IMAGE), 1);
const ADVERSARIAL = CLEAN.map((value, i) => value + ((i % 3) - 1) * 0.1);
const LABELS = Float32Array.from({ length: BATCH * CLASSES }, (_, i) =>
  Number(i % CLASSES === (Math.floor(i / CLASSES) * 2) % CLASSES),
);

function samplesOf(executor: Executor, from: number, to: number): DeviceTensors {
  const images = (data: Float32Array) =>
    executor.tensor(data.subarray(from * sizeOf(IMAGE), to * sizeOf(IMAGE)), [to - from, ...IMAGE]);
  return {
    clean: images(CLEAN),
    adversarial: images(ADVERSARIAL),
    labels: executor.tensor(LABELS.subarray(from * CLASSES, to * CLASSES), [to - from, CLASSES]),
  };
}

async function* partsOf(executor: Executor, sizes: readonly number[]): AsyncGenerator<BatchPart> {
  let from = 0;
  for (const size of sizes) {
    yield { samples: samplesOf(executor, from, from + size), share: size / BATCH, lossScale: null };
    from += size;
  }
}

const scalarsAt = (spec: Spec, update: number) => ({
  learning_rate: 0.01,
  average_decay: 0.5,
  ...stepScalars(spec.optimizer, update),
});

async function read(tensors: TrainingTensors): Promise<Record<string, number[]>> {
  const entries = Object.entries(tensors.current).map(
    async ([name, tensor]) => [name, Array.from(await tensor.read())] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

test('parts are as few and as even as the limit allows', () => {
  expect(partSizes(128, 32)).toEqual([32, 32, 32, 32]);
  expect(partSizes(128, 50)).toEqual([43, 43, 42]);
  expect(partSizes(129, 128)).toEqual([65, 64]);
  expect(partSizes(5, 8)).toEqual([5]);
  expect(partSizes(3, 1)).toEqual([1, 1, 1]);
  expect(partSizes(0, 8)).toEqual([]);
});

describe.each<[string, () => Promise<Executor>, number]>([
  ['float64 reference', async () => new ReferenceExecutor(), 6],
  ['ONNX Runtime', () => OnnxExecutor.create({ threads: 1, memory: null }), 5],
])('on %s', (_, create, digits) => {
  test.each<Spec['train']['objective']>([
    { name: 'clean' },
    { name: 'adversarial' },
    { name: 'mix', clean_weight: 0.3 },
    { name: 'trades', beta: 6 },
    { name: 'mart', beta: 5 },
  ])('an update in parts is that of the whole batch: $name', async (objective) => {
    const executor = await create();
    const spec = specOf(objective);
    const whole = await TrainingStep.compile(executor, spec, PLAIN, BATCH);
    const sizes = partSizes(BATCH, 3);
    const inParts = await AccumulatedStep.compile(executor, spec, PLAIN, sizes);
    const expected = new TrainingTensors(initialTensors(executor, spec, PLAIN), executor);
    const found = new TrainingTensors(initialTensors(executor, spec, PLAIN), executor);
    for (let update = 0; update < 3; update++) {
      const scalars = scalarsAt(spec, update);
      const atOnce = await whole.run(expected, samplesOf(executor, 0, BATCH), scalars);
      const measured = await inParts.run(found, partsOf(executor, sizes), scalars);
      for (const key of Object.keys(atOnce) as (keyof StepMeasures)[]) {
        if (atOnce[key] === null) expect(measured[key]).toBeNull();
        else expect(measured[key]).toBeCloseTo(atOnce[key], digits);
      }
      expect(atOnce.gradientNorm, 'clipping has something to do').toBeGreaterThan(0.05);
    }
    const close = Object.entries(await read(expected)).map(([name, values]) => [
      name,
      values.map((value) => expect.closeTo(value, digits)),
    ]);
    expect(await read(found)).toEqual(Object.fromEntries(close));
    await whole.dispose();
    await inParts.dispose();
  });

  test('running statistics of BatchNorm follow the parts one after another', async () => {
    const executor = await create();
    const spec = specOf({ name: 'trades', beta: 2 });
    const sizes = [4, 3];
    const inParts = await AccumulatedStep.compile(executor, spec, NORMALISED, sizes);
    const found = new TrainingTensors(initialTensors(executor, spec, NORMALISED), executor);
    await inParts.run(found, partsOf(executor, sizes), scalarsAt(spec, 0));
    // Without a learning rate the weights stand still, so that whole steps on the parts see what the parts saw.
    const expected = new TrainingTensors(initialTensors(executor, spec, NORMALISED), executor);
    for await (const { samples } of partsOf(executor, sizes)) {
      const step = await TrainingStep.compile(executor, spec, NORMALISED, Number(samples.labels?.shape[0]));
      await step.run(expected, samples, { ...scalarsAt(spec, 0), learning_rate: 0 });
    }
    for (const { name } of NORMALISED.buffers) {
      const [wanted, values] = await Promise.all([expected.current[name]?.read(), found.current[name]?.read()]);
      expect(Array.from(values ?? [])).toEqual(Array.from(wanted ?? [], (value) => expect.closeTo(value, digits)));
    }
  });
});
