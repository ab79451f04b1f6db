/** @file Vectors laid end to end, and taken apart again. */
import type { Tensor } from '../../graph/graph.ts';
import { segmentStart } from '../../graph/primitives/segments.ts';
import { elementType, FLOAT, HALF, INT32, integers } from '../binding.ts';
import type { Emitter } from '../emitter.ts';

export function lowerConcatenate(emitter: Emitter, tensor: Tensor): void {
  const operands = tensor.inputs.map((_, i) => emitter.operand(tensor, i));
  // TensorFlow does not infer the attributes of operations that take lists.
  const attributes = [
    integers('N', operands.length),
    elementType('T', emitter.types.isHalf(tensor) ? HALF : FLOAT),
    elementType('Tidx', INT32),
  ];
  emitter.setPlain(tensor, emitter.emit('ConcatV2', [...operands, emitter.integer(0)], ...attributes));
}

export function lowerSegment(emitter: Emitter, tensor: Tensor): void {
  const bounds = [[segmentStart(tensor)], [tensor.size]].map((values) => emitter.integers(values));
  emitter.setPlain(tensor, emitter.emit('Slice', [emitter.operand(tensor, 0), ...bounds]));
}
