/** Attacks in mixed precision against closed forms of a linear classifier with two classes. */
import type { Attack, Norm } from '@advexp/schemas';
import { describe, expect, test } from 'vitest';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { Network } from '../models/network.ts';
import { CompiledAttack, GradientOverflow } from './attack.ts';

const network = new Network({ architecture: 'linear', bias: true }, [1, 1, 3], 2);
/** Half precision holds these weights and images exactly. */
const WEIGHTS = [1, -2, 0.5, -1, 2, 0];
const IMAGE = [0.5, 0.25, 0.5];

const attackOf = (norm: Norm, keep: Attack['keep'] = 'last'): Attack => ({
  method: 'pgd',
  norm,
  steps: 1,
  step_size: { value: 0.125, relative: false },
  start: 'none',
  restarts: 1,
  keep,
  batchnorm: 'eval',
  loss: 'cross-entropy',
  bounds: [0, 1],
});

/** @param bias of the right class: what its logit is ahead of the other's by, besides that of the image */
async function moved(executor: OnnxExecutor | ReferenceExecutor, attack: Attack, bias: number, lossScale: number) {
  const compiled = await CompiledAttack.compile(executor, network, attack, 1, 'mixed-float16');
  const tensor = (values: readonly number[], shape: readonly number[]) =>
    executor.tensor(Float32Array.from(values), shape);
  const images = tensor(IMAGE, [1, 1, 1, 3]);
  try {
    const adversarial = await compiled.perturb({
      weights: { 'fc.weight': tensor(WEIGHTS, [2, 3]), 'fc.bias': tensor([bias, 0], [2]) },
      images,
      labels: tensor([1, 0], [1, 2]),
      epsilon: 0.5,
      noise: () => tensor([0, 0, 0], [1, 1, 1, 3]),
      lossScale,
    });
    return Array.from(await adversarial.read(), (value, i) => value - IMAGE[i]);
  } finally {
    await compiled.dispose();
  }
}

describe.each(['processor', 'reference'])('%s', async (kind) => {
  const executor = kind === 'reference' ? new ReferenceExecutor() : await OnnxExecutor.create({ memory: null });

  test.each(['last', 'best'] as const)(
    'the step goes against the weights of the right class (keep: %s)',
    async (keep) => {
      // The gradient is p(other) · (w_other − w_right) = p · (−2, 4, −½).
      expect(await moved(executor, attackOf('linf', keep), 0, 256)).toEqual([-0.125, 0.125, -0.125]);
      const [a, b, c] = await moved(executor, attackOf('l2', keep), 0, 256);
      const length = Math.hypot(2, 4, 0.5);
      // Half precision rounds p, by which the whole is multiplied, and once each element: 2⁻¹¹ of it at most.
      for (const [actual, exact] of [
        [a, -2],
        [b, 4],
        [c, -0.5],
      ])
        expect(actual).toBeCloseTo((0.125 * exact) / length, 4);
    },
  );

  test('a gradient too small for half precision is there by the scale alone', async () => {
    // p(other) = e^-20 = 2e-9; the smallest number in half precision is 6e-8.
    expect(await moved(executor, attackOf('linf'), 20, 1)).toEqual([0, 0, 0]);
    expect(await moved(executor, attackOf('linf'), 20, 2 ** 10)).toEqual([-0.125, 0.125, -0.125]);
  });

  test.each(['last', 'best'] as const)('one that is too large is refused (keep: %s)', async (keep) => {
    await expect(moved(executor, attackOf('linf', keep), 0, 2 ** 20)).rejects.toThrow(GradientOverflow);
  });
});
