/** @file The paper's VGG16 with BatchNorm and a width factor (paper.md §5); w = 16 is the usual VGG16-BN for CIFAR. */
import { globalAveragePool } from '../engine/graph/compositions.ts';
import type { Tensor } from '../engine/graph/graph.ts';
import { relu } from '../engine/graph/primitives/elementwise.ts';
import { maxPool } from '../engine/graph/primitives/maximum.ts';
import type { Layers } from './layers.ts';

const STAGES = [
  [4, 4],
  [8, 8],
  [16, 16, 16],
  [32, 32, 32],
  [32, 32, 32],
];

export function vgg16(layers: Layers, x: Tensor, classes: number, w: number): Tensor {
  let h = x;
  // Names count convolution, BatchNorm, ReLU and pooling as PyTorch's nn.Sequential does.
  let index = 0;
  for (const stage of STAGES) {
    for (const channels of stage) {
      h = layers.convolution(`feature_extractor.${index}`, h, channels * w, { kernel: 3, padding: 1, bias: true });
      h = relu(layers.batchNorm(`feature_extractor.${index + 1}`, h));
      index += 3;
    }
    h = maxPool(h, { kernel: 2, stride: 2 });
    index += 1;
  }
  return layers.linear('classifier', globalAveragePool(h), classes);
}
