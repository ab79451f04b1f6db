/** @file How many samples a run computes at once. */
import type { ResolvedSpec } from './resolved.ts';

/** The most samples computed at once: the batch, or a part of it where `micro_batch_size` is smaller; `auto` may be the whole. */
export function samplesAtOnce({
  batch_size,
  micro_batch_size,
}: Pick<ResolvedSpec['train'], 'batch_size' | 'micro_batch_size'>): number {
  return typeof micro_batch_size === 'number' ? Math.min(batch_size, micro_batch_size) : batch_size;
}

/** A spec with at most so many samples at once, in evaluations, too. */
export function withSamplesAtOnce(spec: ResolvedSpec, most: number): ResolvedSpec {
  const { micro_batch_size, ...train } = spec.train;
  if (most >= train.batch_size) return { ...spec, train };
  const evaluate = { ...spec.evaluate, batch_size: Math.min(most, spec.evaluate.batch_size) };
  return { ...spec, train: { ...train, micro_batch_size: most }, evaluate };
}
