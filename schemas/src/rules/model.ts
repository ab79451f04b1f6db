/** @file Rules on the network: images large enough for its strides, layers that fit one another. */
import { DATASETS } from '../datasets.ts';
import type { Layer } from '../resolved.ts';
import { setting } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

export const imageTooSmall: Rule = {
  code: 'image-too-small',
  check({ data, model }) {
    const { shape } = DATASETS[data.dataset];
    if (shape === null || model.architecture !== 'vgg16') return [];
    const [, height, width] = shape;
    if (Math.min(height, width) >= 32) return [];
    const message = `vgg16 halves the image five times and needs 32×32; ${data.dataset} has ${height}×${width}. Use lenet or resnet18.`;
    return [{ path: 'model.architecture', message, fixes: [setting('model.architecture', 'resnet18')] }];
  },
};

export const wideResnetDepth: Rule = {
  code: 'wide-resnet-depth',
  check({ model }) {
    if (model.architecture !== 'wide-resnet' || (model.depth - 4) % 6 === 0) return [];
    const below = Math.max(10, 6 * Math.floor((model.depth - 4) / 6) + 4);
    const message = `The depth of a wide ResNet is 6n + 4: ${below} or ${below + 6}, not ${model.depth}.`;
    const fixes = [below, below + 6].map((depth) => setting('model.depth', String(depth)));
    return [{ path: 'model.depth', message, fixes }];
  },
};

type Shape = { channels: number; height: number; width: number } | { features: number };

export const layersFit: Rule = {
  code: 'layers-fit',
  check({ data, model }) {
    const { shape: image, classes } = DATASETS[data.dataset];
    if (model.architecture !== 'custom' || image === null || classes === null) return [];
    let shape: Shape = { channels: image[0], height: image[1], width: image[2] };
    for (const [index, layer] of model.layers.entries()) {
      const next = applyLayer(layer, shape);
      if (typeof next === 'string') return [{ path: `model.layers[${index}]`, message: next }];
      shape = next;
    }
    return checkOutput(shape, classes, data.dataset, model.layers.length);
  },
};

function checkOutput(shape: Shape, classes: number, dataset: string, layers: number): Finding[] {
  if ('features' in shape && shape.features === classes) return [];
  const message = `The last layer gives ${showShape(shape)}, but ${dataset} has ${classes} classes. End with { type: linear, units: ${classes} }.`;
  return [{ path: `model.layers[${layers - 1}]`, message }];
}

/** The shape after a layer, or why it does not fit. */
function applyLayer(layer: Layer, shape: Shape): Shape | string {
  switch (layer.type) {
    case 'relu':
      return shape;
    case 'batchnorm':
      return 'features' in shape ? spatialNeeded(layer) : shape;
    case 'flatten':
      return 'features' in shape ? shape : { features: shape.channels * shape.height * shape.width };
    case 'linear':
      return 'features' in shape
        ? { features: layer.units }
        : `A linear layer needs flat input, not ${showShape(shape)}. Put flatten before it.`;
    case 'global-avgpool':
      return 'features' in shape ? spatialNeeded(layer) : { features: shape.channels };
    case 'conv':
    case 'maxpool':
    case 'avgpool': {
      if ('features' in shape) return spatialNeeded(layer);
      const padding = layer.type === 'conv' ? layer.padding : 0;
      const size = (length: number) => Math.floor((length + 2 * padding - layer.kernel) / layer.stride) + 1;
      const [height, width] = [size(shape.height), size(shape.width)];
      if (height < 1 || width < 1)
        return `A ${layer.type} of ${layer.kernel}×${layer.kernel} does not fit into ${showShape(shape)}.`;
      if (layer.type === 'avgpool' && !tiles(layer, shape))
        return `The windows of avgpool must tile ${showShape(shape)} without overlap or rest: a kernel that divides it, and no stride.`;
      return { channels: layer.type === 'conv' ? layer.channels : shape.channels, height, width };
    }
  }
}

function tiles(
  { kernel, stride }: { kernel: number; stride: number },
  image: { height: number; width: number },
): boolean {
  return kernel === stride && image.height % kernel === 0 && image.width % kernel === 0;
}

function spatialNeeded({ type }: Layer): string {
  return `A ${type} layer needs an image, but its input has been flattened. Move it before flatten.`;
}

function showShape(shape: Shape): string {
  return 'features' in shape ? `${shape.features} values` : `${shape.channels}×${shape.height}×${shape.width}`;
}
