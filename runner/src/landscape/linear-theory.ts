/**
 * @file Exact statements for linear classifiers under an l_p budget (paper §3.1; derivations in paper.md §1.2), the range
 * of pixels left aside. ‖·‖_q is the dual norm.
 *
 *  - ε̄, from which on W = 0 minimises the adversarial loss of softmax regression. At W = 0 the slope along W is
 *    Σ_c (n_c/NK)(s_c·μ_c + ε‖s_c‖_q) with Σ_c s_c = 0, nowhere negative iff some λ has ‖n_c μ_c − λ‖_p ≤ ε n_c for all
 *    classes c. A trained bias takes the class frequencies over: then ‖μ_c − λ‖_p ≤ ε, the smallest ball around the means.
 *  - V_ε, the robust parameters: every sample's radius min_j ((w_y − w_j)·x + b_y − b_j)/‖w_y − w_j‖_q is at least ε.
 *  - T_ε, the directions along which nothing beats the origin: |mean s·x| ≤ ε·mean ‖s‖_q with s = Σ_j (w_j − w_y).
 */
import type { LinearThreshold, Norm } from '@advexp/schemas';
import { type Split, sampleSize } from '../data/split.ts';
import { classMeans, linearThreshold } from '../training/threshold.ts';
import { enclosingRadius } from './enclosing-ball.ts';

export interface LinearWeights {
  /** [K, d], row-major. */
  readonly weight: Float32Array;
  /** [K]; null if there is none. */
  readonly bias: Float32Array | null;
}

/** ‖v‖ in the dual of a norm. */
export function dualNorm(v: ArrayLike<number>, norm: Norm): number {
  let sum = 0;
  for (let i = 0; i < v.length; i++) {
    if (norm === 'linf') sum += Math.abs(v[i]);
    else if (norm === 'l2') sum += v[i] * v[i];
    else sum = Math.max(sum, Math.abs(v[i]));
  }
  return norm === 'l2' ? Math.sqrt(sum) : sum;
}

function l1(v: Float64Array): number {
  return dualNorm(v, 'linf');
}

/** ε̄ in each norm. The l1 one couples all coordinates and is known for two classes only; null otherwise. */
export function linearThresholds(split: Split): LinearThreshold[] {
  const { means, counts } = classMeans(split);
  const present = counts.flatMap((count, c) => (count > 0 ? [c] : []));
  const plain = present.map((c) => means[c]);
  const weighted = present.map((c) => means[c].map((x) => x * counts[c]));
  const sizes = present.map((c) => counts[c]);
  const between = (points: readonly Float64Array[], scale: number) =>
    points.length === 2 ? l1(points[0].map((x, k) => x - points[1][k])) / scale : null;
  return [
    {
      norm: 'linf',
      with_bias: linearThreshold(split, true, 'linf'),
      without_bias: linearThreshold(split, false, 'linf'),
    },
    {
      norm: 'l2',
      with_bias: enclosingRadius(
        plain,
        plain.map(() => 1),
      ),
      without_bias: enclosingRadius(weighted, sizes),
    },
    { norm: 'l1', with_bias: between(plain, 2), without_bias: between(weighted, sizes[0] + (sizes[1] ?? 0)) },
  ];
}

/** Each sample's distance to the nearest decision boundary, negative where it is classified wrongly. */
export function robustRadii({ weight, bias }: LinearWeights, split: Split, norm: Norm): Float64Array {
  const size = sampleSize(split.shape);
  const { classes, labels, count } = split;
  const lengths = Array.from({ length: classes }, (_, y) =>
    Array.from({ length: classes }, (_, j) =>
      dualNorm(
        Float64Array.from({ length: size }, (_, k) => weight[y * size + k] - weight[j * size + k]),
        norm,
      ),
    ),
  );
  return Float64Array.from({ length: count }, (_, n) => {
    const logits = logitsOf({ weight, bias }, split, n);
    const y = labels[n];
    let radius = Number.POSITIVE_INFINITY;
    for (let j = 0; j < classes; j++) {
      if (j === y) continue;
      const margin = logits[y] - logits[j];
      // Equal rows have no boundary between them: their biases decide, and a tie is decided by no distance.
      radius = Math.min(radius, margin === 0 ? 0 : margin / lengths[y][j]);
    }
    return radius;
  });
}

function logitsOf({ weight, bias }: LinearWeights, { images, shape, classes }: Split, n: number): Float64Array {
  const size = sampleSize(shape);
  const scale = images instanceof Uint8Array ? 1 / 255 : 1;
  return Float64Array.from({ length: classes }, (_, c) => {
    let sum = bias ? bias[c] : 0;
    for (let k = 0; k < size; k++) sum += weight[c * size + k] * images[n * size + k] * scale;
    return sum;
  });
}

/** The ε from which on the weights lie in T_ε of the data: no multiple of them, either way, does better than zero. */
export function trivialFrom({ weight, bias }: LinearWeights, split: Split, norm: Norm): number {
  const size = sampleSize(split.shape);
  const { classes, labels, count } = split;
  const total = new Float64Array(size);
  for (let i = 0; i < weight.length; i++) total[i % size] += weight[i];
  const lengths = Array.from({ length: classes }, (_, y) =>
    dualNorm(
      total.map((sum, k) => sum - classes * weight[y * size + k]),
      norm,
    ),
  );
  let slope = 0;
  let length = 0;
  for (let n = 0; n < count; n++) {
    const logits = logitsOf({ weight, bias }, split, n);
    // s·x is the sum of all logits less K times the label's.
    slope += logits.reduce((sum, logit) => sum + logit, 0) - classes * logits[labels[n]];
    length += lengths[labels[n]];
  }
  return length === 0 ? 0 : Math.abs(slope) / length;
}

/** The adversarial loss of the 1-D sketch (paper Fig. 1): max over |δ| ≤ ε of log(1 + exp(θ(x + δ))). */
export function sketchLoss(theta: number, x: number, epsilon: number): number {
  return Math.log1p(Math.exp(theta * x + epsilon * Math.abs(theta)));
}
