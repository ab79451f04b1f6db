/** @file Pages on the network. */
import type { RulePage } from '../page.ts';

export const modelPages = {
  'image-too-small': {
    severity: 'error',
    title: 'Images too small for the network',
    why: 'The network vgg16 halves its input five times, from 32×32 to 1×1. Of 28×28 nothing is left for the last stage.',
    wrong: 'data: { dataset: fashion-mnist }\nmodel: { architecture: vgg16 }',
    right: 'data: { dataset: fashion-mnist }\nmodel: { architecture: lenet }',
    source: "paper's code.",
  },
  'wide-resnet-depth': {
    severity: 'error',
    title: 'A depth that no wide ResNet has',
    why: 'Three stages of n blocks of two convolutions, and four more layers: the depth is 6n + 4.',
    wrong: 'model: { architecture: wide-resnet, depth: 32, width: 10 }',
    right: 'model: { architecture: wide-resnet, depth: 34, width: 10 }',
    source: 'Zagoruyko and Komodakis 2016.',
  },
  'layers-fit': {
    severity: 'error',
    title: 'Layers that do not fit one another',
    why: 'Convolutions, pooling and BatchNorm work on images, linear layers on flat values; windows must fit into what the layer before gives; the last layer gives one value per class.',
    wrong:
      'model: { architecture: custom, layers: [{ type: conv, channels: 8, kernel: 3 }, relu, { type: linear, units: 10 }] }',
    right:
      'model: { architecture: custom, layers: [{ type: conv, channels: 8, kernel: 3 }, relu, flatten, { type: linear, units: 10 }] }',
    source: 'the definition of the layers.',
  },
} as const satisfies Record<string, RulePage>;
