/** @file Values composed of primitives: means, softmax, inner products. */
import type { Tensor } from './graph.ts';
import { divide, exp, multiply, sqrt } from './primitives/elementwise.ts';
import { logSoftmax } from './primitives/log-softmax.ts';
import { concatenate } from './primitives/segments.ts';
import { reshape, sum } from './primitives/shapes.ts';

/** Mean over `axes` (all by default), which stay with extent 1. */
export function mean(x: Tensor, axes?: readonly number[]): Tensor {
  const total = sum(x, axes);
  return multiply(total, total.size / x.size);
}

/** The one element of a tensor, as a scalar of shape []. */
export function scalar(x: Tensor): Tensor {
  return reshape(x, []);
}

/** softmax of the rows of [B, K]. */
export function softmax(logits: Tensor): Tensor {
  return exp(logSoftmax(logits));
}

/** Σ a·b over all elements, of shape []. */
export function innerProduct(a: Tensor, b: Tensor): Tensor {
  return scalar(sum(multiply(a, b)));
}

/** √(Σ of all squares of all tensors), of shape []. */
export function globalNorm(tensors: readonly Tensor[]): Tensor {
  const squares = tensors.map((tensor) => reshape(sum(multiply(tensor, tensor)), [1]));
  return sqrt(scalar(sum(concatenate(squares))));
}

/** Average pooling over tiles of k×k pixels of [N, C, H, W]; H and W must be multiples of k. */
export function averagePool(x: Tensor, k: number): Tensor {
  const [n, c, h, w] = x.shape;
  const tiles = reshape(x, [n, c, h / k, k, w / k, k]);
  return reshape(divide(sum(tiles, [3, 5]), k * k), [n, c, h / k, w / k]);
}

/** Mean over all pixels: [N, C, H, W] → [N, C]. */
export function globalAveragePool(x: Tensor): Tensor {
  return reshape(mean(x, [2, 3]), [x.shape[0], x.shape[1]]);
}
