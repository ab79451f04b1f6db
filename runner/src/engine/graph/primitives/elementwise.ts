/** @file Primitives that act on each element by itself; operands broadcast as in NumPy. */
import { constantValue, type Primitive, sameShape, type Tensor } from '../graph.ts';
import { broadcastIndex, broadcastShapes, sumToShape } from './broadcasting.ts';
import { broadcast, isBroadcast } from './shapes.ts';

type Scalar = (...values: number[]) => number;

function elementwise(
  name: string,
  scalar: Scalar,
  rules: Pick<Primitive, 'vjp' | 'jvp'> & { identity?: (inputs: readonly Tensor[]) => Tensor | null },
): Primitive {
  const primitive: Primitive = {
    name,
    shape: (inputs) => broadcastShapes(name, inputs),
    simplify(inputs, attributes, shape) {
      const values = inputs.map(constantValue);
      if (values.every((value) => value !== null)) return inputs[0].graph.constant(scalar(...values), shape);
      const simpler = rules.identity?.(inputs) ?? null;
      if (simpler) return broadcast(simpler, shape);
      // Operands broadcast here anyway: what was broadcast before is taken in its smaller form.
      const small = inputs.map((input) => (isBroadcast(input) ? input.inputs[0] : input));
      const same = small.every((input, i) => input === inputs[i]);
      if (
        same ||
        !sameShape(
          broadcastShapes(
            name,
            small.map((input) => input.shape),
          ),
          shape,
        )
      )
        return null;
      return inputs[0].graph.apply(primitive, small, attributes);
    },
    vjp: (y, dy) => rules.vjp(y, dy).map((gradient, i) => gradient && sumToShape(gradient, y.inputs[i].shape)),
    jvp(y, tangents) {
      const tangent = rules.jvp(y, tangents);
      return tangent && broadcast(tangent, y.shape);
    },
    evaluate(inputs, y) {
      const reads = y.inputs.map((input) => broadcastIndex(y.shape, input.shape));
      return Float64Array.from({ length: y.size }, (_, i) => scalar(...inputs.map((values, k) => values[reads[k](i)])));
    },
  };
  return primitive;
}

function unary(
  name: string,
  scalar: (x: number) => number,
  derivative: (y: Tensor, dx: Tensor) => Tensor | null,
): Primitive {
  return elementwise(name, scalar, {
    vjp: (y, dy) => [derivative(y, dy)],
    jvp: (y, [dx]) => dx && derivative(y, dx),
  });
}

/** a + b where null is zero. */
function plus(a: Tensor | null, b: Tensor | null): Tensor | null {
  return a && b ? add(a, b) : (a ?? b);
}

/** c·(a·b) for a constant c, with c moved to the smaller of a and b where one is smaller than the product. */
function scaleSmaller(c: Tensor, product: Tensor): Tensor | null {
  if (constantValue(c) === null || c.size > 1 || product.primitive !== MULTIPLY) return null;
  const [a, b] = product.inputs;
  if (a.size < product.size) return multiply(multiply(c, a), b);
  return b.size < product.size ? multiply(a, multiply(c, b)) : null;
}

const isZero = (x: Tensor): boolean => constantValue(x) === 0;
const isOne = (x: Tensor): boolean => constantValue(x) === 1;

const ADD = elementwise('add', (a, b) => a + b, {
  identity: ([a, b]) => (isZero(a) ? b : isZero(b) ? a : a === b ? multiply(a, 2) : null),
  vjp: (_, dy) => [dy, dy],
  jvp: (_, [da, db]) => plus(da, db),
});

const SUBTRACT = elementwise('subtract', (a, b) => a - b, {
  identity: ([a, b]) => (isZero(b) ? a : isZero(a) ? negate(b) : a === b ? a.graph.constant(0) : null),
  vjp: (_, dy) => [dy, negate(dy)],
  jvp: (_, [da, db]) => (da && db ? subtract(da, db) : (da ?? (db && negate(db)))),
});

const MULTIPLY = elementwise('multiply', (a, b) => a * b, {
  identity: ([a, b]) =>
    isZero(a) || isZero(b)
      ? a.graph.constant(0)
      : isOne(a)
        ? b
        : isOne(b)
          ? a
          : (scaleSmaller(a, b) ?? scaleSmaller(b, a)),
  vjp: ({ inputs: [a, b] }, dy) => [multiply(dy, b), multiply(dy, a)],
  jvp: ({ inputs: [a, b] }, [da, db]) => plus(da && multiply(da, b), db && multiply(a, db)),
});

const DIVIDE = elementwise('divide', (a, b) => a / b, {
  identity: ([a, b]) => (isOne(b) ? a : isZero(a) ? a : null),
  vjp: (y, dy) => [divide(dy, y.inputs[1]), negate(divide(multiply(dy, y), y.inputs[1]))],
  jvp: (y, [da, db]) => plus(da && divide(da, y.inputs[1]), db && negate(divide(multiply(db, y), y.inputs[1]))),
});

const MAXIMUM = elementwise('maximum', (a, b) => Math.max(a, b), {
  vjp: ({ inputs: [a, b] }, dy) => [where(subtract(b, a), zero(dy), dy), where(subtract(b, a), dy, zero(dy))],
  jvp: ({ inputs: [a, b] }, [da, db]) => (da || db ? where(subtract(b, a), db ?? zero(a), da ?? zero(a)) : null),
});

const MINIMUM = elementwise('minimum', (a, b) => Math.min(a, b), {
  vjp: ({ inputs: [a, b] }, dy) => [where(subtract(a, b), zero(dy), dy), where(subtract(a, b), dy, zero(dy))],
  jvp: ({ inputs: [a, b] }, [da, db]) => (da || db ? where(subtract(a, b), db ?? zero(a), da ?? zero(a)) : null),
});

const WHERE = elementwise('where', (condition, a, b) => (condition > 0 ? a : b), {
  identity: ([condition, a, b]) => {
    const value = constantValue(condition);
    if (value !== null) return value > 0 ? a : b;
    return a === b ? a : null;
  },
  vjp: ({ inputs: [condition] }, dy) => [null, where(condition, dy, zero(dy)), where(condition, zero(dy), dy)],
  jvp: ({ inputs: [condition, a] }, [, da, db]) => (da || db ? where(condition, da ?? zero(a), db ?? zero(a)) : null),
});

const NEGATE = elementwise('negate', (x) => -x, {
  identity: ([x]) => (x.primitive === NEGATE ? x.inputs[0] : null),
  vjp: (_, dy) => [negate(dy)],
  jvp: (_, [dx]) => dx && negate(dx),
});
const EXP = unary('exp', Math.exp, (y, d) => multiply(d, y));
const LOG = unary('log', Math.log, (y, d) => divide(d, y.inputs[0]));
const SQRT = unary('sqrt', Math.sqrt, (y, d) => divide(d, multiply(2, y)));
const SIGN = unary('sign', Math.sign, () => null);
const ABSOLUTE = unary('absolute', Math.abs, (y, d) => multiply(d, sign(y.inputs[0])));
/** Gated by its own output, so that a fused convolution–ReLU needs no second result. */
const RELU = unary(
  'relu',
  (x) => Math.max(x, 0),
  (y, d) => where(y, d, zero(d)),
);

const zero = (like: Tensor): Tensor => like.graph.constant(0);

type Operand = Tensor | number;

function binary(primitive: Primitive, a: Operand, b: Operand): Tensor {
  const graph = typeof a === 'number' ? (b as Tensor).graph : a.graph;
  const lift = (x: Operand) => (typeof x === 'number' ? graph.constant(x) : x);
  return graph.apply(primitive, [lift(a), lift(b)]);
}

/** a + b; at least one operand is a tensor. */
export const add = (a: Operand, b: Operand): Tensor => binary(ADD, a, b);
/** a − b */
export const subtract = (a: Operand, b: Operand): Tensor => binary(SUBTRACT, a, b);
/** a · b, element by element */
export const multiply = (a: Operand, b: Operand): Tensor => binary(MULTIPLY, a, b);
/** a / b */
export const divide = (a: Operand, b: Operand): Tensor => binary(DIVIDE, a, b);
/** max(a, b); where they are equal the derivative goes to a. */
export const maximum = (a: Operand, b: Operand): Tensor => binary(MAXIMUM, a, b);
/** min(a, b); where they are equal the derivative goes to a. */
export const minimum = (a: Operand, b: Operand): Tensor => binary(MINIMUM, a, b);
/** a where condition > 0, else b. Has no derivative with respect to the condition. */
export const where = (condition: Tensor, a: Tensor, b: Tensor): Tensor =>
  condition.graph.apply(WHERE, [condition, a, b]);
export const negate = (x: Tensor): Tensor => x.graph.apply(NEGATE, [x]);
export const exp = (x: Tensor): Tensor => x.graph.apply(EXP, [x]);
/** Natural logarithm. */
export const log = (x: Tensor): Tensor => x.graph.apply(LOG, [x]);
export const sqrt = (x: Tensor): Tensor => x.graph.apply(SQRT, [x]);
/** −1, 0 or 1; its derivative is zero. */
export const sign = (x: Tensor): Tensor => x.graph.apply(SIGN, [x]);
export const absolute = (x: Tensor): Tensor => x.graph.apply(ABSOLUTE, [x]);
/** max(x, 0), with derivative 0 at 0 as in PyTorch. */
export const relu = (x: Tensor): Tensor => x.graph.apply(RELU, [x]);
