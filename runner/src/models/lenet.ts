/** @file LeNet with a width factor, in the paper's MNIST and CIFAR forms (paper.md §5). */
import type { Tensor } from '../engine/graph/graph.ts';
import { relu } from '../engine/graph/primitives/elementwise.ts';
import { maxPool } from '../engine/graph/primitives/maximum.ts';
import type { Layers } from './layers.ts';
import { flatten } from './perceptrons.ts';

const halve = (x: Tensor): Tensor => maxPool(x, { kernel: 2, stride: 2 });

/** One input channel: 5×5 convolutions to 2w and 4w channels with padding 2, then 64w units. w = 16 is Madry's network. */
function lenetMnist(layers: Layers, x: Tensor, classes: number, w: number): Tensor {
  const geometry = { kernel: 5, padding: 2, bias: true };
  let h = halve(relu(layers.convolution('conv1', x, 2 * w, geometry)));
  h = halve(relu(layers.convolution('conv2', h, 4 * w, geometry)));
  h = relu(layers.linear('fc1', flatten(h), 64 * w));
  return layers.linear('fc2', h, classes);
}

/** Three input channels: LeNet-5's 6w and 16w channels without padding, then 120w and 84w units. */
function lenetCifar(layers: Layers, x: Tensor, classes: number, w: number): Tensor {
  const geometry = { kernel: 5, bias: true };
  let h = halve(relu(layers.convolution('conv1', x, 6 * w, geometry)));
  h = halve(relu(layers.convolution('conv2', h, 16 * w, geometry)));
  h = relu(layers.linear('fc1', flatten(h), 120 * w));
  h = relu(layers.linear('fc2', h, 84 * w));
  return layers.linear('fc3', h, classes);
}

/** The form is taken from the number of channels of x. */
export function lenet(layers: Layers, x: Tensor, classes: number, w: number): Tensor {
  return x.shape[1] === 1 ? lenetMnist(layers, x, classes, w) : lenetCifar(layers, x, classes, w);
}
