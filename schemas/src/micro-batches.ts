/** @file How many samples training computes at once. */
import type { ResolvedSpec } from './resolved.ts';

/** The most samples computed at once: the batch, or a part of it where `micro_batch_size` is smaller; `auto` may be the whole. */
export function samplesAtOnce({
  batch_size,
  micro_batch_size,
}: Pick<ResolvedSpec['train'], 'batch_size' | 'micro_batch_size'>): number {
  return typeof micro_batch_size === 'number' ? Math.min(batch_size, micro_batch_size) : batch_size;
}
