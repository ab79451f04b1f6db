/** @file ResNet18 as the paper has it (post-activation), its pre-activation form, and wide residual networks. */
import { globalAveragePool } from '../engine/graph/compositions.ts';
import type { Tensor } from '../engine/graph/graph.ts';
import { add, relu } from '../engine/graph/primitives/elementwise.ts';
import type { Layers } from './layers.ts';

function convolution3(layers: Layers, name: string, x: Tensor, channels: number, stride = 1): Tensor {
  return layers.convolution(name, x, channels, { kernel: 3, padding: 1, stride });
}

type Block = (layers: Layers, name: string, x: Tensor, channels: number, stride: number) => Tensor;

/** conv–BN–ReLU–conv–BN, plus the shortcut, then ReLU (He et al. 2015). */
const postActivationBlock: Block = (layers, name, x, channels, stride) => {
  let h = relu(layers.batchNorm(`${name}.bn1`, convolution3(layers, `${name}.conv1`, x, channels, stride)));
  h = layers.batchNorm(`${name}.bn2`, convolution3(layers, `${name}.conv2`, h, channels));
  const same = stride === 1 && x.shape[1] === channels;
  const projected = () => layers.convolution(`${name}.shortcut.0`, x, channels, { kernel: 1, stride });
  return relu(add(h, same ? x : layers.batchNorm(`${name}.shortcut.1`, projected())));
};

/** BN–ReLU–conv twice; a projection reads the activated input (He et al. 2016). */
function preActivationBlock(
  shortcut: string,
  projects: (x: Tensor, channels: number, stride: number) => boolean,
): Block {
  return (layers, name, x, channels, stride) => {
    const activated = relu(layers.batchNorm(`${name}.bn1`, x));
    let h = convolution3(layers, `${name}.conv1`, activated, channels, stride);
    h = convolution3(layers, `${name}.conv2`, relu(layers.batchNorm(`${name}.bn2`, h)), channels);
    if (!projects(x, channels, stride)) return add(h, x);
    return add(h, layers.convolution(`${name}.${shortcut}`, activated, channels, { kernel: 1, stride }));
  };
}

function stages(
  layers: Layers,
  x: Tensor,
  block: Block,
  list: readonly { name: string; channels: number; stride: number }[],
  depth: number,
): Tensor {
  let h = x;
  for (const { name, channels, stride } of list) {
    for (let i = 0; i < depth; i++) h = block(layers, `${name}.${i}`, h, channels, i === 0 ? stride : 1);
  }
  return h;
}

const eighteen = (w: number) =>
  [4, 8, 16, 32].map((factor, i) => ({ name: `layer${i + 1}`, channels: factor * w, stride: i === 0 ? 1 : 2 }));

/** ResNet18 of width factor w (paper.md §5); w = 16 is the standard one. */
export function resnet18(layers: Layers, x: Tensor, classes: number, w: number): Tensor {
  const h = relu(layers.batchNorm('bn1', convolution3(layers, 'conv1', x, 4 * w)));
  return layers.linear(
    'classifier',
    globalAveragePool(stages(layers, h, postActivationBlock, eighteen(w), 2)),
    classes,
  );
}

/** Pre-activation ResNet18 of width factor w; w = 16 is the one of Rice et al. 2020. */
export function preactResnet18(layers: Layers, x: Tensor, classes: number, w: number): Tensor {
  const block = preActivationBlock('shortcut.0', (h, channels, stride) => stride !== 1 || h.shape[1] !== channels);
  const h = stages(layers, convolution3(layers, 'conv1', x, 4 * w), block, eighteen(w), 2);
  return layers.linear('linear', globalAveragePool(relu(layers.batchNorm('bn', h))), classes);
}

/** WRN-depth-width (Zagoruyko and Komodakis 2016), named as in TRADES; depth is 6n + 4. */
export function wideResnet(
  layers: Layers,
  x: Tensor,
  classes: number,
  { depth, width }: { depth: number; width: number },
): Tensor {
  const block = preActivationBlock('convShortcut', (h, channels) => h.shape[1] !== channels);
  const list = [16, 32, 64].map((channels, i) => ({
    name: `block${i + 1}.layer`,
    channels: channels * width,
    stride: i === 0 ? 1 : 2,
  }));
  const h = stages(layers, convolution3(layers, 'conv1', x, 16), block, list, (depth - 4) / 6);
  return layers.linear('fc', globalAveragePool(relu(layers.batchNorm('bn1', h))), classes);
}
