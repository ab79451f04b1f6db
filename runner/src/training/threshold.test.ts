/**
 * The budget beyond which the zero solution of a linear classifier is optimal, against the adversarial loss itself: no
 * weights do better at the threshold, some do just below it (paper.md §1.2, ground-truth.md C1 item 13).
 */
import type { Attack } from '@advexp/schemas';
import { describe, expect, test } from 'vitest';
import { CompiledAttack } from '../attacks/attack.ts';
import type { Split } from '../data/split.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { Network } from '../models/network.ts';
import { RandomStream } from '../random/philox.ts';
import { initialKey, TrainingStep, TrainingTensors } from './step.ts';
import { linearThreshold } from './threshold.ts';

function splitOf(rows: number[][], labels: number[], classes: number): Split {
  return {
    images: Float32Array.from(rows.flat()),
    labels: Uint8Array.from(labels),
    count: rows.length,
    shape: [1, 1, rows[0].length],
    classes,
  };
}

/** Three classes of 4, 8 and 12 samples (or 8 each) in three dimensions. */
function threeClasses(counts: readonly number[]): { rows: number[][]; labels: number[] } {
  const stream = new RandomStream(4, 'initialisation', 0);
  const labels = counts.flatMap((count, label) => new Array<number>(count).fill(label));
  const centres = counts.map(() => [0, 0, 0].map(() => stream.normal()));
  // float32 numbers, as a split holds them
  const rows = labels.map((label) => centres[label].map((centre) => Math.fround(centre + 0.5 * stream.normal())));
  return { rows, labels };
}

/** Mean adversarial cross-entropy of a linear classifier: it is convex in the sample, so its maximum is at a vertex. */
function adversarialLoss(w: number[][], b: number[], rows: number[][], labels: number[], epsilon: number): number {
  const features = rows[0].length;
  let total = 0;
  for (const [n, x] of rows.entries()) {
    let worst = Number.NEGATIVE_INFINITY;
    for (let vertex = 0; vertex < 1 << features; vertex++) {
      const point = x.map((value, k) => value + ((vertex >> k) & 1 ? epsilon : -epsilon));
      const logits = w.map((row, c) => b[c] + row.reduce((sum, value, k) => sum + value * point[k], 0));
      const loss = Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit), 0)) - logits[labels[n]];
      worst = Math.max(worst, loss);
    }
    total += worst;
  }
  return total / rows.length;
}

describe.each([
  { name: 'balanced, no bias', counts: [8, 8, 8], bias: false },
  { name: 'unbalanced, no bias', counts: [4, 8, 12], bias: false },
  { name: 'unbalanced, trained bias', counts: [4, 8, 12], bias: true },
])('$name', ({ counts, bias }) => {
  const { rows, labels } = threeClasses(counts);
  const threshold = linearThreshold(splitOf(rows, labels, 3), bias, 'linf') ?? Number.NaN;
  // With W = 0 the best bias gives the classes' frequencies.
  const zeroBias = counts.map((count) => (bias ? Math.log(count / labels.length) : 0));
  const zero = [0, 1, 2].map(() => [0, 0, 0]);
  const zeroLoss = adversarialLoss(zero, zeroBias, rows, labels, threshold);

  test('at the threshold no weights do better than zero', () => {
    const stream = new RandomStream(6, 'initialisation', 1);
    for (let trial = 0; trial < 500; trial++) {
      const scale = 10 ** (-4 + 5 * stream.uniform());
      const w = zero.map((row) => row.map(() => scale * stream.normal()));
      const b = zeroBias.map((value) => value + (bias ? scale * stream.normal() : 0));
      expect(adversarialLoss(w, b, rows, labels, threshold)).toBeGreaterThan(zeroLoss - 1e-12);
    }
  });

  test('just below it a step between two classes along one coordinate does', () => {
    const better = (epsilon: number) => {
      let best = Number.POSITIVE_INFINITY;
      for (const c of [0, 1, 2])
        for (const d of [0, 1, 2])
          for (const k of [0, 1, 2]) {
            if (c === d) continue;
            // Weights that leave the other classes' logits where they are on average.
            const w = zero.map((row) => [...row]);
            w[c][k] = 1e-3 / (bias ? counts[c] : 8);
            w[d][k] = -1e-3 / (bias ? counts[d] : 8);
            best = Math.min(best, adversarialLoss(w, zeroBias, rows, labels, epsilon));
          }
      return best < zeroLoss;
    };
    expect(better(0.99 * threshold)).toBe(true);
    expect(better(threshold)).toBe(false);
  });
});

test('two points ±(.5, −.2): the threshold is their largest coordinate; l2 and l1 have no such formula', () => {
  const split = splitOf(
    [
      [0.5, -0.2],
      [-0.5, 0.2],
    ],
    [0, 1],
    2,
  );
  expect(linearThreshold(split, true, 'linf')).toBe(0.5);
  expect(linearThreshold(split, false, 'linf')).toBe(0.5);
  expect(linearThreshold(split, true, 'l2')).toBeNull();
  expect(linearThreshold(split, true, 'l1')).toBeNull();
});

test('bytes count as pixels in [0, 1]', () => {
  const split: Split = { ...splitOf([[0], [0]], [0, 1], 2), images: Uint8Array.of(51, 255) };
  expect(linearThreshold(split, true, 'linf')).toBeCloseTo(0.4, 12);
});

/** Adversarial training on ±(.5, −.2) by subgradient descent: the difference of the two weight rows, and the last loss. */
async function train(epsilon: number): Promise<{ w: number[]; loss: number }> {
  const executor = new ReferenceExecutor();
  const network = new Network({ architecture: 'linear', bias: false }, [1, 1, 2], 2);
  const attack: Attack = {
    method: 'fgsm',
    norm: 'linf',
    steps: 1,
    step_size: { value: 1, relative: true },
    start: 'none',
    restarts: 1,
    keep: 'last',
    batchnorm: 'eval',
    loss: 'cross-entropy',
    bounds: [-9, 9],
  };
  const compiled = await CompiledAttack.compile(executor, network, attack, 2);
  const step = await TrainingStep.compile(
    executor,
    {
      optimizer: { name: 'sgd', momentum: 0, dampening: 0, nesterov: false, weight_decay: 0 },
      train: {
        epochs: 1,
        batch_size: 2,
        objective: { name: 'adversarial' },
        averaging: { method: 'none' },
        gradient_clip: null,
      },
    },
    network,
    2,
  );
  const first = () => executor.tensor(Float64Array.of(0.9, -0.3, -0.2, 0.8), [2, 2]);
  const tensors = new TrainingTensors({ 'fc.weight': first(), [initialKey('fc.weight')]: first() }, executor);
  const images = executor.tensor(Float64Array.of(0.5, -0.2, -0.5, 0.2), [2, 1, 1, 2]);
  const labels = executor.tensor(Float64Array.of(1, 0, 0, 1), [2, 2]);
  const noise = () => executor.tensor(new Float64Array(4), [2, 1, 1, 2]);
  let loss = Number.NaN;
  for (let t = 0; t < 600; t++) {
    const adversarial = await compiled.perturb({ weights: tensors.current, images, labels, epsilon, noise });
    ({ loss } = await step.run(tensors, { adversarial, labels }, { learning_rate: 1 / Math.sqrt(t + 1) }));
  }
  const [a, b, c, d] = await tensors.current['fc.weight'].read();
  return { w: [a - c, b - d], loss };
}

describe('adversarial training on ±(.5, −.2)', () => {
  test('collapses to zero weights and a loss of ln 2 above the threshold', async () => {
    const { w, loss } = await train(0.6);
    expect(Math.abs(w[0])).toBeLessThan(0.05);
    expect(Math.abs(w[1])).toBeLessThan(0.05);
    expect(Math.abs(loss - Math.LN2)).toBeLessThan(0.02);
  });

  test('learns below it, with nothing on the coordinate that the budget covers', async () => {
    const { w, loss } = await train(0.3);
    expect(w[0]).toBeGreaterThan(2);
    expect(Math.abs(w[1])).toBeLessThan(0.05);
    expect(loss).toBeLessThan(Math.LN2 - 0.1);
  });
});
