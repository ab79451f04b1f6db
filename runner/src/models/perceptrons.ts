/** @file Fully connected networks: the linear model and the multi-layer perceptron. */
import type { Tensor } from '../engine/graph/graph.ts';
import { relu } from '../engine/graph/primitives/elementwise.ts';
import { reshape } from '../engine/graph/primitives/shapes.ts';
import type { Layers } from './layers.ts';

/** [N, …] → [N, features]. */
export function flatten(x: Tensor): Tensor {
  return reshape(x, [x.shape[0], x.size / x.shape[0]]);
}

/** Multinomial logistic regression on pixels. */
export function linear(layers: Layers, x: Tensor, classes: number, bias: boolean): Tensor {
  return layers.linear('fc', flatten(x), classes, bias);
}

/** Hidden layers fc1, fc2, … with ReLU, then a linear layer. */
export function multiLayerPerceptron(
  layers: Layers,
  x: Tensor,
  classes: number,
  { hidden, bias }: { hidden: readonly number[]; bias: boolean },
): Tensor {
  let h = flatten(x);
  for (const [i, units] of hidden.entries()) h = relu(layers.linear(`fc${i + 1}`, h, units, bias));
  return layers.linear(`fc${hidden.length + 1}`, h, classes, bias);
}
