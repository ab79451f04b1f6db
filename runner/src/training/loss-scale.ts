/**
 * @file Dynamic loss scaling (Micikevicius et al. 2018): in mixed precision the loss is multiplied by a power of two before
 * its gradient is taken, so that small gradients do not vanish in half precision, and gradients are divided by it in float32.
 * The scale follows what happens, as in PyTorch's GradScaler: from 2¹⁶ on it is doubled after 2,000 batches without overflow
 * and halved at each overflow.
 */
import type { LossScale } from '@advexp/schemas';

const GROWTH_INTERVAL = 2000;

/** Without this much the loss itself is too large for half precision, or not finite. */
export const LEAST_LOSS_SCALE = 1;

export const FIRST_LOSS_SCALE: LossScale = { scale: 2 ** 16, good_steps: 0 };

/** After a batch whose gradients were finite. */
export function afterGoodStep({ scale, good_steps }: LossScale): LossScale {
  return good_steps + 1 < GROWTH_INTERVAL ? { scale, good_steps: good_steps + 1 } : { scale: 2 * scale, good_steps: 0 };
}

/** After a gradient that was not finite. */
export function afterOverflow({ scale }: LossScale): LossScale {
  return { scale: scale / 2, good_steps: 0 };
}

/**
 * The scale of an attack, whose loss is the sum over its samples where that of training is the mean: with it the gradients of
 * both are of one size in every layer. A power of two, so that scaling changes no bits.
 */
export function attackScale({ scale }: LossScale, samples: number): number {
  return 2 ** Math.floor(Math.log2(scale / samples));
}
