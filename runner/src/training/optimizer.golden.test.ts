/** A hundred training steps of each optimiser against PyTorch, and closed forms of single steps. */
import type { Optimizer } from '@advexp/schemas';
import { beforeAll, describe, expect, test } from 'vitest';
import { distance, GoldenFile, oneHot } from '../../../test/golden-file.ts';
import type { DeviceTensor, Executor } from '../engine/executor.ts';
import { sizeOf } from '../engine/graph/graph.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { Network } from '../models/network.ts';
import { stateNames, stepScalars } from './optimizer.ts';
import { initialKey, stateKey, TrainingStep, TrainingTensors } from './step.ts';

const golden = new GoldenFile('optimisers');
const network = new Network({ architecture: 'mlp', hidden: [5], bias: true }, [1, 1, 6], 3);
const BATCH = 16;

/** Settings as PyTorch names them; those left out have its defaults. */
interface Settings {
  lr: number;
  momentum?: number;
  dampening?: number;
  nesterov?: boolean;
  weight_decay?: number;
  betas?: [number, number];
  eps?: number;
  clip?: number;
}

function optimizerOf(name: string, settings: Settings): Optimizer {
  const {
    momentum = 0,
    dampening = 0,
    nesterov = false,
    weight_decay = 0,
    betas = [0.9, 0.999],
    eps = 1e-8,
  } = settings;
  const [kind] = name.split('-');
  if (kind === 'sgd') return { name: 'sgd', momentum, dampening, nesterov, weight_decay };
  if (kind === 'adam' || kind === 'adamw') return { name: kind, betas, eps, weight_decay };
  throw new Error(`no optimiser is called ${name}`);
}

const optimisers = Object.entries(golden.metadata).flatMap(([name, text]) =>
  name === 'sha256' ? [] : [{ name, settings: JSON.parse(text) as Settings }],
);

async function train(executor: Executor, name: string, settings: Settings, tolerance: number) {
  const optimizer = optimizerOf(name, settings);
  const step = await TrainingStep.compile(
    executor,
    {
      optimizer,
      train: {
        epochs: 1,
        batch_size: BATCH,
        objective: { name: 'clean' },
        averaging: { method: 'none' },
        gradient_clip: settings.clip ?? null,
      },
    },
    network,
    BATCH,
  );
  const initial: Record<string, DeviceTensor> = {};
  for (const { name, shape } of network.parameters) {
    const { data } = golden.tensor(`initial/${name}`);
    initial[name] = executor.tensor(data.slice(), shape);
    initial[initialKey(name)] = executor.tensor(data.slice(), shape);
    for (const state of stateNames(optimizer)) {
      initial[stateKey(state, name)] = executor.tensor(new Float32Array(sizeOf(shape)), shape);
    }
  }
  const tensors = new TrainingTensors(initial, executor);
  const samples = {
    clean: executor.tensor(golden.tensor('input').data.slice(), [BATCH, 1, 1, 6]),
    labels: executor.tensor(oneHot(golden.integers('labels'), 3), [BATCH, 3]),
  };
  const losses: number[] = [];
  for (let updates = 0; updates < 100; updates++) {
    const scalars = { learning_rate: settings.lr, ...stepScalars(optimizer, updates) };
    losses.push((await step.run(tensors, samples, scalars)).loss);
    const expected = golden.under(`${name}/${updates + 1}/`);
    for (const [parameter, { data }] of expected) {
      const d = distance(await tensors.current[parameter].read(), data);
      expect(d, `${parameter} after ${updates + 1} steps`).toBeLessThan(tolerance);
    }
  }
  expect(distance(losses, golden.tensor(`${name}/losses`).data)).toBeLessThan(tolerance);
  await step.dispose();
}

test('the file holds parameters after 1, 10 and 100 steps of every optimiser', () => {
  expect(optimisers.map(({ name }) => name)).toHaveLength(8);
  for (const { name } of optimisers) {
    for (const step of [1, 10, 100]) expect(golden.under(`${name}/${step}/`).size).toBe(network.parameters.length);
  }
});

// Parameters are around 1; the learning rate is a float32 number on both executors.
test.each(optimisers)('float64 reference, $name', ({ name, settings }) =>
  train(new ReferenceExecutor(), name, settings, 5e-7),
);

describe('ONNX Runtime', () => {
  let executor: OnnxExecutor;
  beforeAll(async () => {
    executor = await OnnxExecutor.create({ threads: 2, memory: null, lowerings: {} });
  });
  test.each(optimisers)('$name', ({ name, settings }) => train(executor, name, settings, 1e-5));
});
