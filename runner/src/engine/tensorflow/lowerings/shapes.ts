/** @file Constants, reshape, transpose, broadcast, sum, matrix product, log-softmax and arg-max. */
import type { Tensor } from '../../graph/graph.ts';
import { elementType, flag, INT32, integers } from '../binding.ts';
import type { Emitter } from '../emitter.ts';

export function lowerConstant(emitter: Emitter, tensor: Tensor): void {
  emitter.setPlain(tensor, emitter.filled(tensor.attributes.value as number, tensor.shape));
}

export function lowerReshape(emitter: Emitter, tensor: Tensor): void {
  emitter.setPlain(tensor, emitter.reshape(emitter.operand(tensor, 0), tensor.shape));
}

export function lowerTranspose(emitter: Emitter, tensor: Tensor): void {
  const [x] = tensor.inputs;
  emitter.setPlain(
    tensor,
    emitter.permute(emitter.operand(tensor, 0), x.shape, tensor.attributes.permutation as readonly number[]),
  );
}

export function lowerBroadcast(emitter: Emitter, tensor: Tensor): void {
  // Images mostly meet other images next.
  if (tensor.shape.length === 4) {
    const shape = emitter.integers(emitter.imagesShape(tensor.shape));
    emitter.setImages(tensor, emitter.emit('BroadcastTo', [emitter.besideImagesOperand(tensor, 0), shape]));
  } else {
    emitter.setPlain(tensor, emitter.emit('BroadcastTo', [emitter.operand(tensor, 0), emitter.integers(tensor.shape)]));
  }
}

export function lowerSum(emitter: Emitter, tensor: Tensor): void {
  const [x] = tensor.inputs;
  const axes = tensor.attributes.axes as readonly number[];
  const keep = flag('keep_dims', true);
  if (emitter.hasImages(x)) {
    const inImages = emitter.integers(emitter.imagesAxes(axes));
    emitter.setImages(tensor, emitter.emit('Sum', [emitter.imagesOperand(tensor, 0), inImages], keep));
  } else {
    emitter.setPlain(tensor, emitter.emit('Sum', [emitter.operand(tensor, 0), emitter.integers(axes)], keep));
  }
}

export function lowerMatmul(emitter: Emitter, tensor: Tensor): void {
  const { transposeA, transposeB } = tensor.attributes;
  emitter.setPlain(
    tensor,
    emitter.emit(
      'MatMul',
      [emitter.operand(tensor, 0), emitter.operand(tensor, 1)],
      flag('transpose_a', transposeA === true),
      flag('transpose_b', transposeB === true),
    ),
  );
}

export function lowerLogSoftmax(emitter: Emitter, tensor: Tensor): void {
  emitter.setPlain(tensor, emitter.emit('LogSoftmax', [emitter.operand(tensor, 0)]));
}

export function lowerArgMaxMask(emitter: Emitter, tensor: Tensor): void {
  const last = tensor.shape.length - 1;
  const index = emitter.emit(
    'ArgMax',
    [emitter.operand(tensor, 0), emitter.integer(last)],
    elementType('output_type', INT32),
  );
  const operands = [index, emitter.integer(tensor.shape[last]), emitter.float(1), emitter.float(0)];
  emitter.setPlain(tensor, emitter.emit('OneHot', operands, integers('axis', -1)));
}
