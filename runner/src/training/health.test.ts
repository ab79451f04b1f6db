import { beforeEach, describe, expect, test } from 'vitest';
import { type EpochFacts, HealthMonitor, type Watched } from './health.ts';

function watched(objective: 'adversarial' | 'clean' | 'trades', method: 'pgd' | 'none'): Watched {
  return {
    train: { objective: objective === 'trades' ? { name: 'trades', beta: 6 } : { name: objective } },
    attack: { method },
  };
}

const healthy: EpochFacts = {
  epoch: 4,
  batch: 9,
  trainLoss: 1.2,
  trainAccuracy: 0.6,
  validation: { robustAccuracy: 0.5, epsilon: 0.1 },
  deadShares: [{ layer: 'fc1', share: 0.1 }],
  epsilon: 0.1,
  learningRate: 0.01,
};

let monitor: HealthMonitor;
const kinds = (facts: Partial<EpochFacts>) => monitor.afterEpoch({ ...healthy, ...facts }).map(({ kind }) => kind);

beforeEach(() => {
  monitor = new HealthMonitor(watched('adversarial', 'pgd'), 10, 0.1);
});

test('a healthy epoch has no findings', () => {
  expect(kinds({})).toEqual([]);
});

describe('after a batch', () => {
  const facts = { epoch: 2, batch: 5, loss: 1, gradientNorm: 2, distance: 3, learningRate: 0.1 };

  test('finite numbers are well', () => {
    expect(monitor.afterBatch(facts)).toBeNull();
  });

  test.each([
    ['loss', { loss: Number.NaN }, /^The loss became NaN in epoch 3, batch 6\.$/],
    ['gradient', { gradientNorm: Number.POSITIVE_INFINITY }, /^The gradient norm became Infinity/],
    ['weights', { distance: Number.NaN }, /^The distance from initialisation became NaN/],
  ])('a %s that is not finite ends the run', (_, change, message) => {
    expect(monitor.afterBatch({ ...facts, ...change })).toMatchObject({
      kind: 'non-finite',
      severity: 'error',
      message: expect.stringMatching(message),
    });
  });
});

describe('collapse', () => {
  const constant = { trainLoss: Math.log(10), trainAccuracy: 0.1 };

  test('is the loss of a constant answer with the accuracy of the largest class', () => {
    expect(kinds(constant)).toEqual(['collapse']);
  });

  test('is said once while it lasts, and again when it returns', () => {
    expect([kinds(constant), kinds(constant), kinds({}), kinds(constant)]).toEqual([
      ['collapse'],
      [],
      [],
      ['collapse'],
    ]);
  });

  test('is neither a network that still learns nor one that errs on samples it does learn from', () => {
    expect(kinds({ ...constant, trainAccuracy: 0.15 })).toEqual([]);
    expect(kinds({ ...constant, trainLoss: 2 })).toEqual([]);
  });

  test('is judged by accuracy alone under objectives whose loss is no cross-entropy', () => {
    monitor = new HealthMonitor(watched('trades', 'pgd'), 10, 0.1);
    expect(kinds({ trainLoss: 0.5, trainAccuracy: 0.1 })).toEqual(['collapse']);
  });

  test('counts an unbalanced data set by its largest class', () => {
    monitor = new HealthMonitor(watched('adversarial', 'pgd'), 10, 0.6);
    expect(kinds({ ...constant, trainAccuracy: 0.6 })).toEqual(['collapse']);
  });
});

describe('catastrophic overfitting', () => {
  const fallen = { trainAccuracy: 0.9, validation: { robustAccuracy: 0.02, epsilon: 0.1 } };

  test('is a held-out robust accuracy that falls while the training attack grows harmless', () => {
    expect(kinds({})).toEqual([]);
    const [finding] = monitor.afterEpoch({ ...healthy, ...fallen });
    expect(finding).toMatchObject({
      kind: 'catastrophic-overfitting',
      details: { train_accuracy: 0.9, robust_accuracy: 0.02, best_robust_accuracy: 0.5 },
    });
    expect(kinds(fallen)).toEqual([]);
  });

  test('is seen in the first epoch if hardly a sample is robust, fewer than a constant answer would get', () => {
    expect(kinds({ trainAccuracy: 0.9, validation: { robustAccuracy: 0.06, epsilon: 0.1 } })).toEqual([]);
    expect(kinds(fallen)).toEqual(['catastrophic-overfitting']);
  });

  test('is nothing that training on clean images could suffer', () => {
    monitor = new HealthMonitor(watched('clean', 'pgd'), 10, 0.1);
    kinds({});
    expect(kinds(fallen)).toEqual([]);
  });

  test('needs a gap, an attack and an evaluation', () => {
    kinds({});
    expect(kinds({ ...fallen, trainAccuracy: 0.2 })).toEqual([]); // everything fell
    expect(kinds({ ...fallen, validation: null })).toEqual([]);
    expect(kinds({ ...fallen, epsilon: 0.05 })).toEqual([]); // a new period starts below the target
    monitor = new HealthMonitor(watched('adversarial', 'none'), 10, 0.1);
    kinds({});
    expect(kinds(fallen)).toEqual([]);
  });

  test('is found across a resumption', () => {
    kinds({});
    const resumed = new HealthMonitor(watched('adversarial', 'pgd'), 10, 0.1);
    resumed.memory = structuredClone(monitor.memory);
    expect(resumed.afterEpoch({ ...healthy, ...fallen })).toHaveLength(1);
  });
});

test('layers are named when nine tenths of their units die, each once', () => {
  const deadShares = [
    { layer: 'conv1', share: 0.95 },
    { layer: 'fc1', share: 0.89 },
  ];
  expect(monitor.afterEpoch({ ...healthy, deadShares })).toMatchObject([
    { kind: 'dead-relu', details: { layer: 'conv1', dead_share: 0.95 } },
  ]);
  expect(kinds({ deadShares })).toEqual([]);
  expect(monitor.afterEpoch({ ...healthy, deadShares: [{ layer: 'fc1', share: 1 }] })).toMatchObject([
    { kind: 'dead-relu', details: { layer: 'fc1' } },
  ]);
});
