/** @file Reshape, transpose, broadcast, sum, matrix product, log-softmax and arg-max. */
import { type Shape, sizeOf, type Tensor } from '../../graph/graph.ts';
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
  const { value, operator } = termsOf(emitter, tensor);
  const [first, ...rest] = emitter.kernels === 'device' ? stages(x.shape, axes) : [inOne(x.shape, axes)];
  const sums = rest.reduce(
    (sofar, stage) => addUp(emitter, 'ReduceSum', sofar, stage),
    addUp(emitter, operator, value, first),
  );
  emitter.setPlain(tensor, [first, ...rest].some(({ shape }) => shape) ? emitter.reshape(sums, tensor.shape) : sums);
}

type SumOperator = 'ReduceSum' | 'ReduceSumSquare';

/** A reduction along axes of a tensor, or of a view of it. */
interface Stage {
  readonly shape: Shape | null;
  readonly axes: readonly number[];
}

/** ONNX Runtime transposes what a device reduces along its first axis; of few columns a product with ones spares that. */
function addUp(emitter: Emitter, operator: SumOperator, value: string, { shape, axes }: Stage): string {
  const view = shape ? emitter.reshape(value, shape) : value;
  if (operator !== 'ReduceSum' || shape?.length !== 2 || axes[0] !== 0) return reduce(emitter, operator, view, axes);
  return emitter.emit('Gemm', [emitter.floats(new Array<number>(shape[0]).fill(1), [1, shape[0]]), view]);
}

/** The processor adds up a vector fastest. */
function inOne(shape: Shape, axes: readonly number[]): Stage {
  return axes.length === shape.length ? { shape: [sizeOf(shape)], axes: [0] } : { shape: null, axes };
}

/** How many elements in a row a device adds up in one stage. */
const LONGEST_ROW = 2 ** 16;

/** How many columns it adds up by a product with ones. */
const FEW_COLUMNS = 2 ** 10;

/**
 * A device gives each result of a reduction few of its cores. Rows of few elements take one stage; a sum over more goes in
 * stages that each have many results: an image's pixels first, then one axis at a time from the last.
 */
function stages(shape: Shape, axes: readonly number[]): Stage[] {
  const reduced = axes.filter((axis) => shape[axis] > 1);
  const start = Math.min(...reduced);
  const row = sizeOf(shape.slice(start));
  if (row <= LONGEST_ROW && row === sizeOf(reduced.map((axis) => shape[axis]))) {
    return shape.length === 2 && start === 1
      ? [{ shape: null, axes }]
      : [{ shape: [sizeOf(shape) / row, row], axes: [1] }];
  }
  const pixels = axes.includes(2) && axes.includes(3) ? [[2, 3]] : [];
  const others = axes.filter((axis) => !pixels.flat().includes(axis)).sort((a, b) => b - a);
  const columns = sizeOf(shape.filter((_, axis) => !axes.includes(axis)));
  return [...pixels, ...others.map((axis) => [axis])].map((stage) => ({
    // All other axes are summed by then.
    shape: stage[0] === 0 && columns <= FEW_COLUMNS ? [shape[0], columns] : null,
    axes: stage,
  }));
}

/** What is summed, and by which operator: the squares of a tensor need no place of their own. */
function termsOf(emitter: Emitter, tensor: Tensor): { value: string; operator: SumOperator } {
  const [x] = tensor.inputs;
  const [a, b] = x.inputs;
  const squares = x.primitive.name === 'multiply' && a === b && !emitter.isHalf(x);
  // The processor is fast at the squares of vectors alone.
  return squares && (emitter.kernels === 'device' || tensor.size === 1)
    ? { value: emitter.plainFloat(a), operator: 'ReduceSumSquare' }
    : { value: emitter.operand(tensor, 0), operator: 'ReduceSum' };
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
