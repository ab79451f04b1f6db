/** @file Primitives that act on each element by itself. */
import { constantValue, type Tensor } from '../../graph/graph.ts';
import type { Emitter, Slot } from '../emitter.ts';

const OPERATIONS: Readonly<Record<string, string>> = {
  add: 'AddV2',
  subtract: 'Sub',
  multiply: 'Mul',
  divide: 'RealDiv',
  maximum: 'Maximum',
  minimum: 'Minimum',
  negate: 'Neg',
  exp: 'Exp',
  log: 'Log',
  sqrt: 'Sqrt',
  sign: 'Sign',
  absolute: 'Abs',
  relu: 'Relu',
};

export function isElementwise({ primitive }: Tensor): boolean {
  return primitive.name === 'where' || primitive.name in OPERATIONS;
}

export function lowerElementwise(emitter: Emitter, tensor: Tensor): void {
  // In the layout of images where an operand of full size is there already.
  const inImages =
    tensor.shape.length === 4 && tensor.inputs.some((x) => x.size === tensor.size && emitter.hasImages(x));
  const operands = tensor.inputs.map((_, i) =>
    inImages ? emitter.besideImagesOperand(tensor, i) : emitter.operand(tensor, i),
  );
  const result =
    tensor.primitive.name === 'where'
      ? lowerWhere(emitter, tensor, operands)
      : emitter.emit(OPERATIONS[tensor.primitive.name], operands);
  if (inImages) emitter.setImages(tensor, result);
  else emitter.setPlain(tensor, result);
}

function lowerWhere(emitter: Emitter, tensor: Tensor, [condition, a, b]: readonly Slot[]): Slot {
  const [gate, passed, other] = tensor.inputs;
  const { types } = emitter;
  const whole = gate.size === tensor.size && passed.size === tensor.size;
  const alike = types.isHalf(gate) === types.isHalf(tensor);
  // The derivative of a ReLU: one pass instead of two.
  if (whole && alike && constantValue(other) === 0) return emitter.emit('ReluGrad', [a, condition]);
  const zero = emitter.number(0, types.isHalf(gate));
  return emitter.emit('SelectV2', [emitter.emit('Greater', [condition, zero]), a, b]);
}
