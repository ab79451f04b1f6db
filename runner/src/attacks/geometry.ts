/**
 * @file The geometry of a budget: directions of steepest ascent and projections for the l∞, l2 and l1 balls.
 * Everything acts on each sample of a batch [B, …] by itself.
 */
import type { Norm } from '@advexp/schemas';
import type { Tensor } from '../engine/graph/graph.ts';
import {
  absolute,
  add,
  divide,
  maximum,
  minimum,
  multiply,
  sign,
  sqrt,
  subtract,
  where,
} from '../engine/graph/primitives/elementwise.ts';
import { sum } from '../engine/graph/primitives/shapes.ts';

/** Keeps a zero gradient from being divided by zero (as robust_overfitting and MadryLab do). */
const TINY = 1e-10;

/** Sums over all axes but the first, which stay with extent 1. */
export function sumPerSample(x: Tensor): Tensor {
  return sum(
    x,
    x.shape.map((_, axis) => axis).filter((axis) => axis > 0),
  );
}

/** Norm of each sample, [B, 1, …]; for l1 and l2. */
function normPerSample(x: Tensor, norm: 'l1' | 'l2'): Tensor {
  return norm === 'l1' ? sumPerSample(absolute(x)) : sqrt(sumPerSample(multiply(x, x)));
}

/** The step of unit length that is taken along a gradient: its sign (l∞), or the gradient scaled to norm 1 (l2, l1). */
export function ascentDirection(gradient: Tensor, norm: Norm): Tensor {
  if (norm === 'linf') return sign(gradient);
  return divide(gradient, add(normPerSample(gradient, norm), TINY));
}

/**
 * Newton steps on the l1 projection's threshold, which increase to the exact value and stop there. On a convex function the
 * ratios of successive values and slopes add up to at most 1, so that (excess over ε) × (entries above) falls to a quarter
 * at each step: from n entries it is below float32's rounding after ½ log2(n) + 12 steps, 21 for images of 224×224×3.
 */
const L1_ITERATIONS = 25;

/**
 * Euclidean projection onto the l1 ball: soft thresholding by τ with Σ max(|δ| − τ, 0) = ε (Duchi et al. 2008), τ found by
 * Michelot's iteration, which is Newton's method on a convex piecewise linear function and so ends exactly.
 */
function projectL1(delta: Tensor, epsilon: Tensor): Tensor {
  const size = absolute(delta);
  const norm = sumPerSample(size);
  let threshold = divide(subtract(norm, epsilon), delta.size / delta.shape[0]);
  for (let i = 0; i < L1_ITERATIONS; i++) {
    const above = subtract(size, threshold);
    const ones = delta.graph.constant(1);
    const zeros = delta.graph.constant(0);
    const count = sumPerSample(where(above, ones, zeros));
    const mass = sumPerSample(where(above, size, zeros));
    threshold = divide(subtract(mass, epsilon), maximum(count, 1));
  }
  const shrunk = multiply(sign(delta), maximum(subtract(size, threshold), 0));
  return where(subtract(norm, epsilon), shrunk, delta);
}

/** The nearest point of the ball ‖δ‖ ≤ ε around zero. */
export function projectOntoBall(delta: Tensor, epsilon: Tensor, norm: Norm): Tensor {
  switch (norm) {
    case 'linf':
      return maximum(minimum(delta, epsilon), multiply(epsilon, -1));
    case 'l2':
      return multiply(delta, minimum(divide(epsilon, maximum(normPerSample(delta, 'l2'), TINY)), 1));
    case 'l1':
      return projectL1(delta, epsilon);
  }
}

/**
 * A point brought back to the ball around the clean sample, then to the pixel bounds. For l∞ both are one clipping,
 * whose bounds depend on the clean sample alone.
 */
export function projectAround(
  point: Tensor,
  clean: Tensor,
  epsilon: Tensor,
  norm: Norm,
  [low, high]: readonly [number, number],
): Tensor {
  if (norm === 'linf') {
    const lower = maximum(subtract(clean, epsilon), low);
    const upper = minimum(add(clean, epsilon), high);
    return minimum(maximum(point, lower), upper);
  }
  const moved = add(clean, projectOntoBall(subtract(point, clean), epsilon, norm));
  return minimum(maximum(moved, low), high);
}
