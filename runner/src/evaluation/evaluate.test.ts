/** Results do not depend on how samples are split into batches, and an ensemble of one network twice is that network. */
import type { Attack } from '@advexp/schemas';
import { beforeAll, expect, test } from 'vitest';
import type { Split } from '../data/split.ts';
import type { DeviceTensor } from '../engine/executor.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import type { Classifier } from '../models/classifier.ts';
import { Ensemble, memberKey } from '../models/ensemble.ts';
import { Network } from '../models/network.ts';
import { RandomStream } from '../random/philox.ts';
import { Evaluator } from './evaluate.ts';

const SAMPLES = 261;
const network = new Network({ architecture: 'lenet', width: 1 }, [1, 28, 28], 10);

function randomSplit(): Split {
  const stream = new RandomStream(5, 'initialisation', 0);
  const images = Uint8Array.from({ length: SAMPLES * 784 }, () => stream.uint32() & 255);
  const labels = Uint8Array.from({ length: SAMPLES }, () => stream.uint32() % 10);
  return { images, labels, count: SAMPLES, shape: [1, 28, 28], classes: 10 };
}
const split = randomSplit();

const pgd: Attack = {
  method: 'pgd',
  norm: 'linf',
  steps: 3,
  step_size: { value: 0.5, relative: true },
  start: 'uniform',
  restarts: 2,
  keep: 'best',
  batchnorm: 'eval',
  loss: 'cross-entropy',
  bounds: [0, 1],
};

let executor: OnnxExecutor;
beforeAll(async () => {
  executor = await OnnxExecutor.create({ threads: 2, memory: null, lowerings: {} });
});

/** The network's first weights, tripled so that predictions differ from sample to sample. */
function weightsOf(name: (tensor: string) => string): Record<string, DeviceTensor> {
  const first = network.initialise(1);
  return Object.fromEntries(
    network.tensors.map((tensor) => {
      const data = first[tensor.name].map((value) => 3 * value);
      return [name(tensor.name), executor.tensor(data, tensor.shape)];
    }),
  );
}

async function evaluate(
  classifier: Classifier,
  weights: Record<string, DeviceTensor>,
  attack: Attack,
  batch: number,
  epsilon = 0.05,
) {
  const evaluator = await Evaluator.compile(executor, classifier, attack, batch);
  const scores = await evaluator.run({ weights, split, samples: null, epsilon, seed: 0 });
  await evaluator.dispose();
  return scores;
}

test.each(['linf', 'l1'] as const)('scores are the same bytes for batches of 100, 128 and 37, %s', async (norm) => {
  const attack: Attack = { ...pgd, norm };
  const epsilon = { linf: 0.05, l1: 10 }[norm];
  const weights = weightsOf((name) => name);
  const first = await evaluate(network, weights, attack, 100, epsilon);
  expect(first.clean.samples).toBe(SAMPLES);
  expect(first.robust?.loss).toBeGreaterThan(first.clean.loss);
  for (const batch of [128, 37]) {
    expect(await evaluate(network, weights, attack, batch, epsilon), `batch ${batch}`).toEqual(first);
  }
});

test('an ensemble of two equal members scores as the network does', async () => {
  const single = await evaluate(
    network,
    weightsOf((name) => name),
    pgd,
    100,
  );
  const members = { ...weightsOf((name) => memberKey(0, name)), ...weightsOf((name) => memberKey(1, name)) };
  const both = await evaluate(new Ensemble(network, 2), members, pgd, 100);
  expect(both.clean.accuracy).toBe(single.clean.accuracy);
  expect(Math.abs(both.clean.loss - single.clean.loss)).toBeLessThan(1e-6);
  expect(both.robust?.accuracy).toBe(single.robust?.accuracy);
  expect(Math.abs((both.robust?.loss ?? 0) - (single.robust?.loss ?? 1))).toBeLessThan(1e-6);
});

test('the attack lowers accuracy, and none leaves it unmeasured', async () => {
  const weights = weightsOf((name) => name);
  const clean = await evaluate(network, weights, { ...pgd, method: 'none' }, 100);
  expect(clean.robust).toBeNull();
  const attacked = await evaluate(network, weights, pgd, 100);
  expect(attacked.clean).toEqual(clean.clean);
  expect(attacked.robust?.accuracy).toBeLessThan(attacked.clean.accuracy);
});
