/** @file The network of a spec with every default filled in. */
import type { CustomModel, ModelSection } from '../generated/spec.ts';
import type { Layer, Model } from '../resolved.ts';

export function resolveModel(written: ModelSection): Model {
  switch (written.architecture) {
    case 'linear':
      return { architecture: 'linear', bias: written.bias ?? true };
    case 'mlp':
      return { architecture: 'mlp', hidden: [...written.hidden], bias: written.bias ?? true };
    case 'custom':
      return { architecture: 'custom', layers: written.layers.map(resolveLayer) };
    case 'wide-resnet':
      return { architecture: 'wide-resnet', depth: written.depth, width: written.width };
    default:
      return {
        architecture: written.architecture,
        width: written.width ?? (written.architecture === 'lenet' ? 16 : 8),
      };
  }
}

function resolveLayer(written: CustomModel['layers'][number]): Layer {
  if (typeof written === 'string') return { type: written };
  switch (written.type) {
    case 'conv': {
      const { channels, kernel, stride = 1, padding = 0, bias = true } = written;
      return { type: 'conv', channels, kernel, stride, padding, bias };
    }
    case 'linear':
      return { type: 'linear', units: written.units, bias: written.bias ?? true };
    case 'maxpool':
    case 'avgpool': {
      const kernel = written.kernel ?? 2;
      return { type: written.type, kernel, stride: written.stride ?? kernel };
    }
    default:
      return { type: written.type };
  }
}
