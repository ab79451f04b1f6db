import { expect, test } from 'vitest';
import { Network } from '../models/network.ts';
import { trainingBytes } from './memory.ts';

function bytesAt(batch: number, hidden: number): number {
  const network = new Network({ architecture: 'mlp', hidden: [hidden], bias: true }, [1, 28, 28], 10);
  return trainingBytes(
    {
      optimizer: { name: 'sgd', momentum: 0, dampening: 0, nesterov: false, weight_decay: 0 },
      train: {
        epochs: 1,
        batch_size: batch,
        objective: { name: 'adversarial' },
        averaging: { method: 'none' },
        gradient_clip: null,
      },
    },
    network,
  );
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
