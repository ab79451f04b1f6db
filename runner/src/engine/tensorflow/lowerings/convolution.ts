/** @file Convolution and its two gradients, by TensorFlow's own operations for them. */
import type { Tensor } from '../../graph/graph.ts';
import { type Attribute, integers, text } from '../binding.ts';
import type { Emitter, Slot } from '../emitter.ts';

/**
 * With so few channels of the images, the convolution that stands for the input gradient would have as few filters, and
 * TensorFlow's own operation is faster on the processor; with more it takes up to five times as long (128 images of
 * 256×4×4: 88 against 17 ms).
 */
const FEW_CHANNELS = 4;

export function isConvolution({ primitive }: Tensor): boolean {
  return primitive.name.startsWith('convolution');
}

export function lowerConvolution(emitter: Emitter, tensor: Tensor): void {
  switch (tensor.primitive.name) {
    case 'convolution': {
      const operands = [emitter.imagesOperand(tensor, 0), filters(emitter, tensor)];
      emitter.setImages(tensor, emitter.emit('Conv2D', operands, ...geometry(emitter, tensor)));
      break;
    }
    case 'convolutionInputGradient':
      emitter.setImages(tensor, inputGradient(emitter, tensor));
      break;
    default: {
      const [outputs, channels, kh, kw] = tensor.shape;
      const extents = emitter.integers([kh, kw, channels, outputs]);
      const operands = [emitter.imagesOperand(tensor, 0), extents, emitter.imagesOperand(tensor, 1)];
      const gradient = emitter.emit('Conv2DBackpropFilter', operands, ...geometry(emitter, tensor));
      emitter.setPlain(tensor, emitter.permute(gradient, [kh, kw, channels, outputs], [3, 2, 0, 1]));
    }
  }
}

/** The second operand, filters [O, C, kH, kW], as TensorFlow has them: [kH, kW, C, O]. */
function filters(emitter: Emitter, tensor: Tensor): Slot {
  return emitter.permute(emitter.operand(tensor, 1), tensor.inputs[1].shape, [2, 3, 1, 0]);
}

function inputGradient(emitter: Emitter, tensor: Tensor): Slot {
  const [, w] = tensor.inputs;
  const { stride, padding } = tensor.attributes as { stride: number; padding: number };
  const [, channels, kernel] = w.shape;
  if (!emitter.device.gpu && stride === 1 && padding < kernel && channels > FEW_CHANNELS) {
    // The convolution with the filters' taps reversed, and their channels exchanged.
    const exchanged = emitter.permute(emitter.operand(tensor, 1), w.shape, [2, 3, 0, 1]);
    const flipped = emitter.emit('ReverseV2', [exchanged, emitter.integers([0, 1])]);
    const around = geometryOf(emitter, 1, kernel - 1 - padding);
    return emitter.emit('Conv2D', [emitter.imagesOperand(tensor, 0), flipped], ...around);
  }
  const extents = emitter.integers(emitter.imagesShape(tensor.shape));
  return emitter.emit(
    'Conv2DBackpropInput',
    [extents, filters(emitter, tensor), emitter.imagesOperand(tensor, 0)],
    ...geometry(emitter, tensor),
  );
}

function geometry(emitter: Emitter, { attributes }: Tensor): Attribute[] {
  return geometryOf(emitter, attributes.stride as number, attributes.padding as number);
}

function geometryOf(emitter: Emitter, stride: number, padding: number): Attribute[] {
  const around = [padding, padding];
  return [
    integers('strides', emitter.spatial(stride, stride, 1)),
    text('padding', 'EXPLICIT'),
    integers('explicit_paddings', emitter.spatial(around, around, [0, 0]).flat()),
    text('data_format', emitter.device.layout),
  ];
}
