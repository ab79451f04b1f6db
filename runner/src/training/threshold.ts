/** @file The budget beyond which the zero solution of a linear classifier is optimal (paper.md §1.2), from the data. */
import type { Norm } from '@advexp/schemas';
import { type Split, sampleSize } from '../data/split.ts';

/** Mean of each class, in pixel-range units. */
export function classMeans({ images, labels, count, shape, classes }: Split): {
  means: Float64Array[];
  counts: number[];
} {
  const size = sampleSize(shape);
  const scale = images instanceof Uint8Array ? 1 / 255 : 1;
  const means = Array.from({ length: classes }, () => new Float64Array(size));
  const counts = new Array<number>(classes).fill(0);
  for (let n = 0; n < count; n++) {
    const mean = means[labels[n]];
    counts[labels[n]]++;
    for (let k = 0, from = n * size; k < size; k++) mean[k] += images[from + k] * scale;
  }
  for (const [c, mean] of means.entries()) for (let k = 0; k < size; k++) mean[k] /= Math.max(1, counts[c]);
  return { means, counts };
}

/**
 * ε̄ for multinomial logistic regression under an l∞ budget: at and above it, W = 0 minimises the adversarial loss.
 * W = 0 is optimal iff for every coordinate k some λ has |n_c μ_{c,k} − λ| ≤ ε n_c for all classes c; with a trained bias
 * (or balanced classes) that is ½ max_k (max_c μ_{c,k} − min_c μ_{c,k}).
 * @returns null for l2 and l1, whose condition couples the coordinates
 */
export function linearThreshold(split: Split, bias: boolean, norm: Norm): number | null {
  if (norm !== 'linf') return null;
  const { means, counts } = classMeans(split);
  const present = counts.flatMap((count, c) => (count > 0 ? [c] : []));
  let threshold = 0;
  for (let k = 0; k < means[0].length; k++) {
    for (const c of present)
      for (const d of present) {
        // Intervals on a line have a common point iff every two of them do.
        const [a, b] = bias ? [1, 1] : [counts[c], counts[d]];
        threshold = Math.max(threshold, (a * means[c][k] - b * means[d][k]) / (a + b));
      }
  }
  return threshold;
}
