/**
 * @file Mixed precision: which tensors of a graph are held in half precision (IEEE binary16: 11 bits, up to 65,504). The
 * rule is that of PyTorch's autocast. Products (matrix products, convolutions and their gradients) take half operands and
 * give a half result; what only moves, selects or adds elements keeps the type of its operands, the widest if they differ;
 * sums, quotients, roots, exponentials and logarithms are float32. Inputs and outputs of a program are float32 always.
 */
import { constantValue, type Tensor, topologicalOrder } from './graph.ts';

/** How programs compute. */
export type Precision = 'float32' | 'mixed-float16';

/** The largest finite number in half precision, and what no longer rounds to it. */
const HALF_MAX = 65504;
const HALF_OVERFLOW = 65520;
/** The smallest number that has all its bits, and the smallest of all. */
const HALF_MIN_NORMAL = 2 ** -14;
const HALF_MIN = 2 ** -24;

const PRODUCTS = ['matmul', 'convolution', 'convolutionInputGradient', 'convolutionFilterGradient'];

/** Primitives whose result on half operands need not be a number in half precision; the others move or select elements. */
const ROUNDING = new Set([...PRODUCTS, 'add', 'subtract', 'multiply', 'maxUnpool']);

/** Of each primitive that keeps the type of its operands, the operand that only selects and so may have another. */
const KEEPING: ReadonlyMap<string, number | null> = new Map([
  ...[
    ...['add', 'subtract', 'multiply', 'maximum', 'minimum', 'negate', 'absolute', 'sign', 'relu'],
    ...['reshape', 'transpose', 'broadcast', 'maxPool', 'concatenate', 'segment'],
  ].map((name) => [name, null] as const),
  ['where', 0],
  ['maxUnpool', 1],
  ['maxSelect', 1],
]);

/** The nearest number in half precision, ties to even; beyond the largest, infinity. */
export function roundToHalf(value: number): number {
  const magnitude = Math.abs(value);
  if (!(magnitude < HALF_OVERFLOW)) return value * Number.POSITIVE_INFINITY;
  const unit = magnitude < HALF_MIN_NORMAL ? HALF_MIN : 2 ** (Math.floor(Math.log2(magnitude)) - 10);
  // Beside this number float64 has just the bits above the unit, and it rounds to even as well.
  const shift = 1.5 * 2 ** 52 * unit;
  return Math.sign(value) * (magnitude + shift - shift);
}

/** Whether a constant may be taken in half beside half operands: it loses no more than a product's result does. */
function fitsHalf(value: number): boolean {
  const magnitude = Math.abs(value);
  return magnitude === 0 || (magnitude >= HALF_MIN_NORMAL && magnitude <= HALF_MAX);
}

/** The types that tensors have in a program. */
export class TensorTypes {
  readonly #half: ReadonlySet<Tensor>;

  private constructor(half: ReadonlySet<Tensor>) {
    this.#half = half;
  }

  static of(outputs: Iterable<Tensor>, precision: Precision): TensorTypes {
    const half = new Set<Tensor>();
    if (precision === 'float32') return new TensorTypes(half);
    for (const node of topologicalOrder(outputs)) if (givesHalf(node, half)) half.add(node);
    return new TensorTypes(half);
  }

  isHalf(tensor: Tensor): boolean {
    return this.#half.has(tensor);
  }

  /** Whether computing the tensor rounds it to half. */
  isRounded(tensor: Tensor): boolean {
    return this.#half.has(tensor) && ROUNDING.has(tensor.primitive.name);
  }

  /** Whether `node` takes its operand of this number in half: as its result is, but for selectors and operands of products. */
  takesHalf(node: Tensor, operand: number): boolean {
    const selector = KEEPING.get(node.primitive.name);
    return this.#half.has(operand === selector ? node.inputs[operand] : node);
  }
}

/** @param half those of the tensors before this one that are half */
function givesHalf(node: Tensor, half: ReadonlySet<Tensor>): boolean {
  const { name } = node.primitive;
  if (PRODUCTS.includes(name)) return true;
  const selector = KEEPING.get(name);
  if (selector === undefined) return false;
  const carried = node.inputs.filter((_, i) => i !== selector);
  return (
    carried.some((operand) => half.has(operand)) &&
    carried.every((operand) => {
      const value = constantValue(operand);
      // A bias takes the type of what it is added to.
      const bias = name === 'add' && operand.size < node.size;
      return half.has(operand) || bias || (value !== null && fitsHalf(value));
    })
  );
}
