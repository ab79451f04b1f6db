/** @file One's own network, from the spec's `layers:` list; parameters are named `<index>.weight` as in nn.Sequential. */
import type { Layer } from '@advexp/schemas';
import { averagePool, globalAveragePool } from '../engine/graph/compositions.ts';
import { formatShape, GraphError, type Tensor } from '../engine/graph/graph.ts';
import { relu } from '../engine/graph/primitives/elementwise.ts';
import { maxPool } from '../engine/graph/primitives/maximum.ts';
import type { Layers } from './layers.ts';
import { flatten } from './perceptrons.ts';

function applyLayer(layers: Layers, index: number, layer: Layer, x: Tensor): Tensor {
  const name = String(index);
  const needs = (rank: number, what: string) => {
    if (x.shape.length !== rank) {
      throw new GraphError(
        `layer ${index} (${layer.type}) needs ${what}, but its input has shape ${formatShape(x.shape)}`,
      );
    }
  };
  if (layer.type === 'linear') needs(2, 'flat features [N, F]: put a flatten layer before it');
  else if (!['relu', 'flatten'].includes(layer.type)) needs(4, 'images [N, C, H, W]');
  switch (layer.type) {
    case 'conv':
      return layers.convolution(name, x, layer.channels, layer);
    case 'linear':
      return layers.linear(name, x, layer.units, layer.bias);
    case 'batchnorm':
      return layers.batchNorm(name, x);
    case 'relu':
      return relu(x);
    case 'maxpool':
      return maxPool(x, layer);
    case 'avgpool':
      if (layer.kernel !== layer.stride || x.shape[2] % layer.kernel !== 0 || x.shape[3] % layer.kernel !== 0) {
        throw new GraphError(
          `layer ${index} (avgpool): its ${layer.kernel}×${layer.kernel} windows must tile ${formatShape(x.shape)} without overlap or rest`,
        );
      }
      return averagePool(x, layer.kernel);
    case 'global-avgpool':
      return globalAveragePool(x);
    case 'flatten':
      return flatten(x);
  }
}

/** @throws GraphError naming the layer that does not fit, or if the last layer does not give one logit a class */
export function customNetwork(layers: Layers, x: Tensor, classes: number, list: readonly Layer[]): Tensor {
  let h = x;
  for (const [index, layer] of list.entries()) h = applyLayer(layers, index, layer, h);
  if (h.shape.length !== 2 || h.shape[1] !== classes) {
    throw new GraphError(
      `the last layer gives shape ${formatShape(h.shape)}, but ${classes} classes need [N, ${classes}]: end with a linear layer of ${classes} units`,
    );
  }
  return h;
}
