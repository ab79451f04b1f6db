import { loadSpec, type Model, type ResolvedSpec } from '@advexp/schemas';
import { expect, test } from 'vitest';
import { Network } from '../../models/network.ts';
import { costOf, forwardCost } from './cost.ts';

function spec(...overrides: string[]): ResolvedSpec {
  const text = `
seed: 0
data: { dataset: mnist }
model: { architecture: lenet, width: 4 }
attack: { method: pgd, steps: 10, step_size: 0.25eps }
epsilon: 0.1
learning_rate: 0.01
train: { epochs: 1, batch_size: 128 }
evaluate: { attacks: [clean] }`;
  const loaded = loadSpec({ file: 'test.advexp', text }, { overrides });
  if (loaded.spec === null) throw new Error(loaded.problems.map(({ message }) => message).join(' '));
  return loaded.spec;
}

const lenet = (width: number): Network => new Network({ architecture: 'lenet', width }, [1, 28, 28], 10);
const ONLY_TRAINING = { train: 60_000, heldOut: 0, test: 0 };

// Forward multiply-accumulates in millions and TFLOP of an epoch of PGD-10 on 60,000 images: ground-truth E5.
test.each([
  [1, 0.092, 0.25],
  [2, 0.287, 0.79],
  [4, 0.987, 2.7],
  [8, 3.63, 10],
  [16, 13.9, 38],
])('LeNet w%i', (width, millions, teraflop) => {
  const network = lenet(width);
  expect(forwardCost(network) / 1e6).toBeCloseTo(millions, millions < 1 ? 3 : 1);
  const { flops } = costOf(spec(), network, ONLY_TRAINING);
  expect(flops / 1e12 / teraflop).toBeCloseTo(1, 1);
  expect(flops).toBe(2 * (2 * 10 + 3) * forwardCost(network) * 60_000);
});

test('a linear model has a multiplication for each weight', () => {
  const model: Model = { architecture: 'linear', bias: true };
  expect(forwardCost(new Network(model, [1, 28, 28], 10))).toBe(7840);
});

test('steps are those of the batches that are attacked', () => {
  const steps = (...overrides: string[]) => costOf(spec(...overrides), lenet(1), ONLY_TRAINING).attackSteps;
  expect(steps()).toBe(469 * 10);
  expect(steps('attack.restarts=3')).toBe(469 * 30);
  const rising = ['epsilon.schedule=linear', 'epsilon.min=0', 'epsilon.max=0.1', 'train.epochs=4'];
  expect(steps(...rising)).toBe(3 * 469 * 10); // ε is 0 throughout the first epoch
  expect(steps(...rising, 'epsilon.update=batch')).toBe((4 * 469 - 1) * 10); // and here in the first batch alone
  expect(steps('train.objective=clean')).toBe(0);
});

test('evaluations: the epochs that are due, and at the end each set of weights', () => {
  const every = [
    'train.epochs=10',
    'evaluate.every=4',
    'attack.steps=1',
    'attack.step_size=1eps',
    'evaluate.during=pgd-5',
  ];
  const counts = { train: 0, heldOut: 100, test: 0 };
  const { work } = costOf(spec(...every, 'pas.periods=[5, 5]'), lenet(1), counts);
  expect(work.evaluationSteps).toBe(4 * 100 * 5); // after epochs 4, 5, 8 and 10
  const last = costOf(spec('train.epochs=4', 'pas.periods=[2, 2]', 'evaluate.attacks=[clean, pgd-20]'), lenet(1), {
    train: 0,
    heldOut: 0,
    test: 10,
  });
  expect(last.work.evaluationSteps).toBe((2 + 2) * 10 * 20); // last, best, and an ensemble of two
});

test('TRADES passes clean and attacked samples through the training step', () => {
  const trades = costOf(spec('train.objective=trades'), lenet(1), ONLY_TRAINING);
  expect(trades.passes.weightGradient).toBe(2 * 60_000);
});
