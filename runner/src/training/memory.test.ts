import { loadSpec } from '@advexp/schemas';
import { expect, test } from 'vitest';
import { Network } from '../models/network.ts';
import { adviceOnMemory, samplesThatFit, settleMicroBatch, trainingBytes } from './memory.ts';
import type { StepSpec } from './step.ts';

function networkOf(hidden: number): Network {
  return new Network({ architecture: 'mlp', hidden: [hidden], bias: true }, [1, 28, 28], 10);
}

function specAt(batch: number): StepSpec {
  return {
    optimizer: { name: 'sgd', momentum: 0, dampening: 0, nesterov: false, weight_decay: 0 },
    train: {
      epochs: 1,
      batch_size: batch,
      objective: { name: 'adversarial' },
      averaging: { method: 'none' },
      gradient_clip: null,
    },
  };
}

function bytesAt(batch: number, hidden: number): number {
  return trainingBytes(specAt(batch), networkOf(hidden));
}

test('memory grows linearly with the batch, by at least the samples and what the layers make of them', () => {
  const growth = bytesAt(8192, 64) - bytesAt(4096, 64);
  expect(bytesAt(16384, 64) - bytesAt(12288, 64)).toBe(growth);
  expect(growth).toBeGreaterThanOrEqual(4096 * 4 * (28 * 28 + 64 + 10));
  expect(growth).toBeLessThan(4096 * 4 * (28 * 28 + 64 + 10) * 16);
});

test('memory holds the weights, those to come, the first ones and the gradient', () => {
  const weights = (hidden: number) => 4 * (28 * 28 * hidden + hidden + 10 * hidden + 10);
  const growth = bytesAt(1, 20_000) - bytesAt(1, 10_000);
  expect(growth / (weights(20_000) - weights(10_000))).toBeGreaterThanOrEqual(3);
  expect(growth / (weights(20_000) - weights(10_000))).toBeLessThan(16);
});

const TRAINING = specAt(4096);
const NETWORK = networkOf(64);
const inParts = (samples: number) =>
  trainingBytes({ ...TRAINING, train: { ...TRAINING.train, micro_batch_size: samples } }, NETWORK);

test('a batch in parts takes the memory of a part, and of the sums of its gradients', () => {
  const sums = 3 * 4 * NETWORK.parameterCount;
  expect(inParts(512) - bytesAt(512, 64)).toBe(sums);
  expect(inParts(4096)).toBe(bytesAt(4096, 64));
});

test('the samples that fit are the most whose estimate does', () => {
  for (const most of [1, 64, 1000, 4000]) {
    expect(samplesThatFit(TRAINING, NETWORK, inParts(most))).toBe(most);
    expect(samplesThatFit(TRAINING, NETWORK, inParts(most) - 1)).toBe(most - 1);
  }
  expect(samplesThatFit(TRAINING, NETWORK, 1e12)).toBe(4096);
});

test('the advice names the most samples that fit, half of them where the estimate fails, or a smaller network', () => {
  const advice = (bytes: number | null) => adviceOnMemory(TRAINING, NETWORK, bytes, 'new');
  expect(advice(inParts(100))).toMatch(/^Write train\.micro_batch_size: 100 \(by the estimate\)/);
  expect(advice(null)).toMatch(/^Write train\.micro_batch_size: 2048 \(half of them/);
  expect(advice(1e12)).toMatch(/micro_batch_size: 2048/);
  expect(advice(1)).toMatch(/smaller width/);
});

test('a run that has begun is advised what a resumption can change', () => {
  const advice = (bytes: number) => adviceOnMemory(TRAINING, NETWORK, bytes, 'begun');
  expect(advice(inParts(100))).toBe(
    'Resume with --micro-batch-size 100 (by the estimate): the same update is then computed in parts that fit.',
  );
  expect(advice(1)).toBe('Not even one sample at a time would fit. Resume on a device with more memory.');
});

test('auto settles on the samples that fit into nine tenths of the memory, or on the whole batch', () => {
  const { spec } = loadSpec({
    file: 'auto.advexp',
    text: `
data: { dataset: mnist }
model: { architecture: mlp, hidden: [64] }
epsilon: 0.1
learning_rate: 0.1
train: { epochs: 1, batch_size: 4096, micro_batch_size: auto }
evaluate: { batch_size: 2000 }
`,
  });
  if (spec === null) throw new Error('the spec has errors');
  const settled = (bytes: number | null) => {
    const { train, evaluate } = settleMicroBatch(spec, NETWORK, bytes);
    return [train.batch_size, train.micro_batch_size, evaluate.batch_size];
  };
  const bytes = trainingBytes({ ...spec, train: { ...spec.train, micro_batch_size: 500 } }, NETWORK);
  expect(settled(bytes / 0.9 + 1)).toEqual([4096, 456, 456]); // nine parts of at most 500
  expect(settled(1)).toEqual([4096, 1, 1]);
  expect(settled(1e12)).toEqual([4096, undefined, 2000]);
  expect(settled(null)).toEqual([4096, undefined, 2000]);
  const fixed = { ...spec, train: { ...spec.train, micro_batch_size: 7 } };
  expect(settleMicroBatch(fixed, NETWORK, 1)).toBe(fixed);
});
