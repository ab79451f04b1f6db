/** @file Elementwise primitives: in the blocked layout where an operand already is, else plain. */
import { sameShape, type Tensor } from '../../graph/graph.ts';
import type { Emitter } from '../emitter.ts';
import { BOOL } from '../model.ts';

const OPERATORS: Readonly<Record<string, string>> = {
  add: 'Add',
  subtract: 'Sub',
  multiply: 'Mul',
  divide: 'Div',
  maximum: 'Max',
  minimum: 'Min',
  negate: 'Neg',
  exp: 'Exp',
  log: 'Log',
  sqrt: 'Sqrt',
  sign: 'Sign',
  absolute: 'Abs',
  relu: 'Relu',
  where: 'Where',
};

/** These may turn the zeros in padded channels into something that is not finite. */
const UNSAFE_ON_PADDING = new Set(['divide', 'log', 'sqrt']);

export function isElementwise(tensor: Tensor): boolean {
  return tensor.primitive.name in OPERATORS;
}

function emitOperator(emitter: Emitter, name: string, operands: readonly string[]): string {
  // WebGPU has no Sign.
  if (name === 'sign' && emitter.kernels === 'device') return signByComparison(emitter, operands[0]);
  if (name !== 'where') return emitter.emit(OPERATORS[name], operands);
  const zero = emitter.floatBeside(operands[0], 0);
  const condition = emitter.emit('Greater', [operands[0], zero], {}, { type: BOOL });
  return emitter.emit('Where', [condition, operands[1], operands[2]]);
}

function signByComparison(emitter: Emitter, x: string): string {
  const [minus, zero, plus] = [-1, 0, 1].map((value) => emitter.floatBeside(x, value));
  const compare = (operator: string) => emitter.emit(operator, [x, zero], {}, { type: BOOL });
  const negative = emitter.emit('Where', [compare('Less'), minus, zero]);
  return emitter.emit('Where', [compare('Greater'), plus, negative]);
}

/** How an operand can join in the blocked layout: as an image, per channel, or as something without channels. */
function blockedRole(tensor: Tensor, operand: Tensor): 'image' | 'channel' | 'uniform' | null {
  if (sameShape(operand.shape, tensor.shape)) return 'image';
  if (operand.size === 1) return 'uniform';
  const { shape } = operand;
  if (shape.length !== 4 || shape[2] !== 1 || shape[3] !== 1) return null;
  if (shape[1] === 1) return 'uniform';
  return shape[0] === 1 ? 'channel' : null;
}

export function lowerElementwise(emitter: Emitter, tensor: Tensor): void {
  const { name } = tensor.primitive;
  const [first] = tensor.inputs;
  if (name === 'exp' && first.primitive.name === 'logSoftmax') {
    emitter.setPlain(tensor, emitter.emit('Softmax', emitter.operands(first), { axis: 1 }));
    return;
  }
  const roles = tensor.inputs.map((input) => blockedRole(tensor, input));
  const wholeBlocks = tensor.shape.length === 4 && tensor.shape[1] % emitter.block === 0;
  const blocked =
    emitter.canBlock(tensor) &&
    roles.every((role) => role !== null) &&
    tensor.inputs.some((input, i) => roles[i] === 'image' && emitter.hasBlocked(input) && !emitter.hasPlain(input)) &&
    (wholeBlocks || !UNSAFE_ON_PADDING.has(name));
  if (!blocked) {
    emitter.setPlain(tensor, emitOperator(emitter, name, emitter.operands(tensor)));
    return;
  }
  const perChannel = roles.includes('channel');
  const operands = tensor.inputs.map((input, i) => {
    if (roles[i] === 'uniform')
      return input.size === 1
        ? emitter.reshape(emitter.plain(input), [])
        : perChannel
          ? emitter.reshape(emitter.plain(input), [input.shape[0], 1, 1, 1, 1])
          : emitter.plain(input);
    if (roles[i] === 'channel') return blockedChannels(emitter, input);
    const image = emitter.blocked(input);
    return perChannel ? emitter.unfold(image, input.shape) : image;
  });
  const result = emitOperator(emitter, name, operands);
  emitter.setBlocked(tensor, perChannel ? emitter.fold(result, tensor.shape) : result);
}

/** A tensor [1, C, 1, 1] as [1, C/b, 1, 1, b]. */
function blockedChannels(emitter: Emitter, tensor: Tensor): string {
  const channels = tensor.shape[1];
  const vector = emitter.blockedVector(emitter.vector(tensor), channels);
  return emitter.reshape(vector, [1, emitter.padded(channels) / emitter.block, 1, 1, emitter.block]);
}
