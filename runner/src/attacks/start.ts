/** @file Where an attack starts: noise drawn for each sample from its own stream, so that batching does not matter. */
import type { Attack, Norm } from '@advexp/schemas';
import { type Purpose, RandomStream } from '../random/philox.ts';

/** Fills `out` with one point of the unit ball of the norm, uniformly distributed. */
export function fillUnitBall(out: Float32Array, norm: Norm, stream: RandomStream): void {
  if (norm === 'linf') {
    stream.fillUniform(out, -1, 1);
    return;
  }
  // A direction uniform on the sphere (Gaussian for l2, signed exponential for l1), at a radius with density ∝ r^(d−1).
  let total = 0;
  for (let i = 0; i < out.length; i++) {
    const value = norm === 'l2' ? stream.normal() : stream.exponential() * (stream.uint32() & 1 ? 1 : -1);
    out[i] = value;
    total += norm === 'l2' ? value * value : Math.abs(value);
  }
  const radius = stream.uniform() ** (1 / out.length);
  const scale = radius / (norm === 'l2' ? Math.sqrt(total) : total);
  for (let i = 0; i < out.length; i++) out[i] *= scale;
}

export interface StartKey {
  readonly seed: number;
  readonly purpose: Extract<Purpose, 'attack-start' | 'evaluation-start' | 'landscape-start'>;
  readonly epoch: number;
  readonly restart: number;
}

/**
 * Noise for a batch in units of the start's radius: each sample's own numbers, by its index in the data set.
 * @param out [B · sample size]; left as zeros if the attack starts at the clean samples
 */
export function fillStartNoise(out: Float32Array, attack: Attack, indices: Uint32Array, key: StartKey): void {
  out.fill(0);
  if (attack.start === 'none') return;
  const size = out.length / indices.length;
  for (const [i, index] of indices.entries()) {
    const stream = new RandomStream(key.seed, key.purpose, index, key.epoch, key.restart);
    fillUnitBall(out.subarray(i * size, (i + 1) * size), attack.norm, stream);
  }
}
