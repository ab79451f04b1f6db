/** @file Reshape, transpose, broadcast, sum, matrix product, log-softmax and arg-max. */
import { sizeOf, type Tensor } from '../../graph/graph.ts';
import type { Emitter } from '../emitter.ts';
import { BOOL, FLOAT, INT64 } from '../model.ts';

export function lowerReshape(emitter: Emitter, tensor: Tensor): void {
  emitter.setPlain(tensor, emitter.reshape(emitter.operand(tensor, 0), tensor.shape));
}

export function lowerTranspose(emitter: Emitter, tensor: Tensor): void {
  const perm = tensor.attributes.permutation as readonly number[];
  emitter.setPlain(tensor, emitter.emit('Transpose', emitter.operands(tensor), { perm }));
}

export function lowerBroadcast(emitter: Emitter, tensor: Tensor): void {
  emitter.setPlain(tensor, emitter.emit('Expand', [emitter.operand(tensor, 0), emitter.integers(tensor.shape)]));
}

export function lowerSum(emitter: Emitter, tensor: Tensor): void {
  const [x] = tensor.inputs;
  const axes = tensor.attributes.axes as readonly number[];
  const perChannel = axes.includes(2) && axes.includes(3) && !axes.includes(1);
  if (perChannel && emitter.hasBlocked(x) && !emitter.hasPlain(x)) {
    emitter.setPlain(tensor, sumBlocked(emitter, x, axes.includes(0), tensor));
    return;
  }
  emitter.setPlain(tensor, tensor.size === 1 ? sumWhole(emitter, tensor) : sumStaged(emitter, tensor, axes));
}

/** How many elements a device adds up to one in one stage. */
const WHOLE_STAGE = 2 ** 16;

/** What is summed, and by which operator: the squares of a tensor need no place of their own. */
function termsOf(emitter: Emitter, tensor: Tensor): { value: string; operator: 'ReduceSum' | 'ReduceSumSquare' } {
  const [x] = tensor.inputs;
  const [a, b] = x.inputs;
  return x.primitive.name === 'multiply' && a === b && !emitter.isHalf(x)
    ? { value: emitter.plainFloat(a), operator: 'ReduceSumSquare' }
    : { value: emitter.operand(tensor, 0), operator: 'ReduceSum' };
}

/** The sum of all elements. */
function sumWhole(emitter: Emitter, tensor: Tensor): string {
  const [{ shape, size }] = tensor.inputs;
  const { value, operator } = termsOf(emitter, tensor);
  if (emitter.kernels === 'cpu' || size <= WHOLE_STAGE) {
    return emitter.reshape(reduce(emitter, operator, emitter.reshape(value, [size]), [0]), tensor.shape);
  }
  const rows = reduce(emitter, operator, emitter.reshape(value, [shape[0], size / shape[0]]), [1]);
  return emitter.reshape(reduce(emitter, 'ReduceSum', rows, [0]), tensor.shape);
}

/**
 * A device gives each result of a reduction few of its cores, so a sum over many elements goes in stages that each have
 * many results: an image's pixels first, then one axis at a time from the last.
 */
function sumStaged(emitter: Emitter, tensor: Tensor, axes: readonly number[]): string {
  if (emitter.kernels === 'cpu') return reduce(emitter, 'ReduceSum', emitter.operand(tensor, 0), axes);
  const pixels = axes.includes(2) && axes.includes(3) ? [2, 3] : [];
  const others = axes.filter((axis) => !pixels.includes(axis)).sort((a, b) => b - a);
  const [first, ...rest] = [...(pixels.length > 0 ? [pixels] : []), ...others.map((axis) => [axis])];
  const { value, operator } = termsOf(emitter, tensor);
  return rest.reduce(
    (sums, stage) => reduce(emitter, 'ReduceSum', sums, stage),
    reduce(emitter, operator, value, first),
  );
}

function reduce(emitter: Emitter, operator: string, value: string, axes: readonly number[]): string {
  return emitter.emit(operator, [value, emitter.integers(axes)], { keepdims: 1 });
}

/** Sums a blocked image over its pixels, and over the batch if asked, without leaving the layout. */
function sumBlocked(emitter: Emitter, x: Tensor, overBatch: boolean, tensor: Tensor): string {
  const [n, c, h, w] = x.shape;
  const { block } = emitter;
  const blocks = emitter.padded(c) / block;
  // Two reductions of three axes each, since those are the shapes ONNX Runtime reduces fast.
  const pixels = reduce(emitter, 'ReduceSum', emitter.reshape(emitter.blocked(x), [n * blocks, h * w, block]), [1]);
  const rows = overBatch ? 1 : n;
  const summed = overBatch
    ? reduce(emitter, 'ReduceSum', emitter.reshape(pixels, [n, blocks * block]), [0])
    : emitter.reshape(pixels, [n, blocks * block]);
  return emitter.reshape(
    emitter.pad(emitter.reshape(summed, [rows, blocks * block]), [0, c - blocks * block]),
    tensor.shape,
  );
}

export function lowerMatmul(emitter: Emitter, tensor: Tensor): void {
  const { transposeA, transposeB } = tensor.attributes;
  const transposed = { transA: Number(transposeA), transB: Number(transposeB) };
  emitter.setPlain(tensor, emitter.emit('Gemm', emitter.operands(tensor), transposed));
}

export function lowerLogSoftmax(emitter: Emitter, tensor: Tensor): void {
  const x = emitter.operand(tensor, 0);
  if (emitter.kernels === 'cpu') {
    emitter.setPlain(tensor, emitter.emit('LogSoftmax', [x], { axis: 1 }));
    return;
  }
  // WebGPU has softmax alone, whose logarithm would lose what is small.
  const axes = emitter.integers([1]);
  const shifted = emitter.emit('Sub', [x, emitter.emit('ReduceMax', [x, axes], { keepdims: 1 })]);
  const total = emitter.emit('ReduceSum', [emitter.emit('Exp', [shifted]), axes], { keepdims: 1 });
  emitter.setPlain(tensor, emitter.emit('Sub', [shifted, emitter.emit('Log', [total])]));
}

export function lowerArgMaxMask(emitter: Emitter, tensor: Tensor): void {
  const x = emitter.operand(tensor, 0);
  const width = tensor.shape[tensor.shape.length - 1];
  if (emitter.kernels === 'device') {
    emitter.setPlain(tensor, maskByRank(emitter, x, width));
    return;
  }
  const index = emitter.emit('ArgMax', [x], { axis: -1, keepdims: 1 }, { type: INT64 });
  const hit = emitter.emit(
    'Equal',
    [index, emitter.integers(Array.from({ length: width }, (_, i) => i))],
    {},
    { type: BOOL },
  );
  emitter.setPlain(tensor, emitter.emit('Cast', [hit], { to: FLOAT }));
}

/** The arg-max mask without integers: among equal largest elements the earliest has the highest rank. */
function maskByRank(emitter: Emitter, x: string, width: number): string {
  const largest = (value: string) => emitter.emit('ReduceMax', [value, emitter.integers([-1])], { keepdims: 1 });
  const equal = (value: string) => emitter.emit('Equal', [value, largest(value)], {}, { type: BOOL });
  const ranks = emitter.floats(
    Array.from({ length: width }, (_, i) => width - i),
    [width],
  );
  const ranked = emitter.emit('Where', [equal(x), ranks, emitter.float(0)]);
  return emitter.emit('Where', [equal(ranked), emitter.float(1), emitter.float(0)]);
}

export function lowerConstant(emitter: Emitter, tensor: Tensor): void {
  const scalar = emitter.float(tensor.attributes.value as number);
  const uniform = sizeOf(tensor.shape) === 1 ? emitter.reshape(scalar, tensor.shape) : null;
  emitter.setPlain(tensor, uniform ?? emitter.emit('Expand', [scalar, emitter.integers(tensor.shape)]));
}
