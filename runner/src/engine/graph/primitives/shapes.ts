/** @file Primitives that move or sum elements without changing them: reshape, transpose, broadcast, sum. */
import {
  constantValue,
  formatShape,
  GraphError,
  type Primitive,
  type Shape,
  sameShape,
  sizeOf,
  type Tensor,
} from '../graph.ts';

const RESHAPE: Primitive = {
  name: 'reshape',
  shape([x], { shape }) {
    const target = shape as Shape;
    if (sizeOf(x) !== sizeOf(target)) {
      throw new GraphError(
        `reshape: ${formatShape(x)} holds ${sizeOf(x)} elements, ${formatShape(target)} would hold ${sizeOf(target)}`,
      );
    }
    return target;
  },
  simplify([x], _, shape) {
    if (sameShape(x.shape, shape)) return x;
    const value = constantValue(x);
    if (value !== null) return x.graph.constant(value, shape);
    return x.primitive === RESHAPE ? reshape(x.inputs[0], shape) : null;
  },
  vjp: (y, dy) => [reshape(dy, y.inputs[0].shape)],
  jvp: (y, [dx]) => dx && reshape(dx, y.shape),
  evaluate: ([x]) => x,
};

/** The same elements in row-major order under another shape of the same size. */
export function reshape(x: Tensor, shape: Shape): Tensor {
  return x.graph.apply(RESHAPE, [x], { shape });
}

const TRANSPOSE: Primitive = {
  name: 'transpose',
  shape([x], { permutation }) {
    const axes = permutation as readonly number[];
    if (axes.length !== x.length || [...axes].sort((a, b) => a - b).some((axis, i) => axis !== i)) {
      throw new GraphError(`transpose: ${formatShape(axes)} is not a permutation of the axes of ${formatShape(x)}`);
    }
    return axes.map((axis) => x[axis]);
  },
  simplify([x], { permutation }, shape) {
    const axes = permutation as readonly number[];
    if (axes.every((axis, i) => axis === i)) return x;
    const value = constantValue(x);
    if (value !== null) return x.graph.constant(value, shape);
    if (x.primitive !== TRANSPOSE) return null;
    const inner = x.attributes.permutation as readonly number[];
    return transpose(
      x.inputs[0],
      axes.map((axis) => inner[axis]),
    );
  },
  vjp(y, dy) {
    const axes = y.attributes.permutation as readonly number[];
    const inverse = new Array<number>(axes.length);
    for (const [i, axis] of axes.entries()) inverse[axis] = i;
    return [transpose(dy, inverse)];
  },
  jvp: (y, [dx]) => dx && transpose(dx, y.attributes.permutation as readonly number[]),
  evaluate([x], y) {
    const axes = y.attributes.permutation as readonly number[];
    const from = y.inputs[0].shape;
    const strides = from.map((_, axis) => sizeOf(from.slice(axis + 1)));
    const out = new Float64Array(x.length);
    for (let i = 0; i < out.length; i++) {
      let position = 0;
      for (let axis = axes.length - 1, rest = i; axis >= 0; axis--) {
        position += (rest % y.shape[axis]) * strides[axes[axis]];
        rest = Math.floor(rest / y.shape[axis]);
      }
      out[i] = x[position];
    }
    return out;
  },
};

/** Permutes axes: axis i of the result is axis `permutation[i]` of x. */
export function transpose(x: Tensor, permutation: readonly number[]): Tensor {
  return x.graph.apply(TRANSPOSE, [x], { permutation });
}

const BROADCAST: Primitive = {
  name: 'broadcast',
  shape([x], { shape }) {
    const target = shape as Shape;
    const offset = target.length - x.length;
    if (offset < 0 || x.some((extent, axis) => extent !== 1 && extent !== target[axis + offset])) {
      throw new GraphError(`broadcast: ${formatShape(x)} does not broadcast to ${formatShape(target)}`);
    }
    return target;
  },
  simplify([x], _, shape) {
    if (sameShape(x.shape, shape)) return x;
    const value = constantValue(x);
    return value === null ? null : x.graph.constant(value, shape);
  },
  vjp(y, dy) {
    const { shape } = y.inputs[0];
    const offset = y.shape.length - shape.length;
    const axes = y.shape.flatMap((extent, axis) =>
      axis < offset || (shape[axis - offset] === 1 && extent !== 1) ? [axis] : [],
    );
    return [reshape(sum(dy, axes), shape)];
  },
  jvp: (y, [dx]) => dx && broadcast(dx, y.shape),
  evaluate([x], y) {
    const { shape } = y.inputs[0];
    const offset = y.shape.length - shape.length;
    const out = new Float64Array(y.size);
    for (let i = 0; i < out.length; i++) {
      let position = 0;
      let stride = 1;
      for (let axis = y.shape.length - 1, rest = i; axis >= offset; axis--) {
        const extent = shape[axis - offset];
        if (extent !== 1) position += (rest % y.shape[axis]) * stride;
        stride *= extent;
        rest = Math.floor(rest / y.shape[axis]);
      }
      out[i] = x[position];
    }
    return out;
  },
};

/** Repeats x along axes of extent 1, and new leading axes, up to `shape` (NumPy's rule). */
export function broadcast(x: Tensor, shape: Shape): Tensor {
  return x.graph.apply(BROADCAST, [x], { shape });
}

/** Whether a tensor only repeats the elements of its operand. */
export function isBroadcast(x: Tensor): boolean {
  return x.primitive === BROADCAST;
}

/** Checks and sorts reduction axes. @throws GraphError if one is out of range or repeated */
export function reducedShape(primitive: string, x: Shape, axes: readonly number[]): Shape {
  if (
    new Set(axes).size !== axes.length ||
    axes.some((axis) => !Number.isInteger(axis) || axis < 0 || axis >= x.length)
  ) {
    throw new GraphError(`${primitive}: axes ${formatShape(axes)} do not fit shape ${formatShape(x)}`);
  }
  return x.map((extent, axis) => (axes.includes(axis) ? 1 : extent));
}

/** Whether an operand of a result of `shape` has one value along `axes`. */
function broadcastsAlong(operand: Tensor, shape: Shape, axes: readonly number[]): boolean {
  const offset = shape.length - operand.shape.length;
  return operand.size < sizeOf(shape) && axes.every((axis) => (operand.shape[axis - offset] ?? 1) === 1);
}

/** Whether a tensor is what remains of another without its mean along `axes`, and so adds up to 0. */
function isDeviation(x: Tensor, axes: readonly number[]): boolean {
  if (x.primitive.name !== 'subtract') return false;
  const [values, mean] = x.inputs;
  if (mean.primitive.name !== 'multiply') return false;
  const [total, share] = mean.inputs;
  return total === sum(values, axes) && constantValue(share) === total.size / values.size;
}

const SUM: Primitive = {
  name: 'sum',
  shape: ([x], { axes }) => reducedShape('sum', x, axes as readonly number[]),
  simplify([x], { axes }, shape) {
    const reduced = axes as readonly number[];
    if (reduced.every((axis) => x.shape[axis] === 1)) return x;
    const value = constantValue(x);
    if (value !== null) return x.graph.constant((value * x.size) / sizeOf(shape), shape);
    if (x.primitive.name === 'multiply') {
      // A factor that is the same along the summed axes is taken out, which saves a pass over x.
      const isFactor = (v: Tensor) => broadcastsAlong(v, x.shape, reduced);
      const [a, b] = x.inputs;
      if (isFactor(b) && sameShape(a.shape, x.shape)) return x.graph.apply(x.primitive, [sum(a, reduced), b]);
      if (isFactor(a) && sameShape(b.shape, x.shape)) return x.graph.apply(x.primitive, [a, sum(b, reduced)]);
    }
    if (isDeviation(x, reduced)) return x.graph.constant(0, shape);
    if (x.primitive.name === 'negate') return x.graph.apply(x.primitive, [sum(x.inputs[0], reduced)]);
    if (x.primitive.name === 'add' && x.inputs.every((term) => sameShape(term.shape, x.shape))) {
      const [a, b] = x.inputs.map((term) => sum(term, reduced));
      return constantValue(a) === 0 ? b : constantValue(b) === 0 ? a : null;
    }
    if (x.primitive !== SUM) return null;
    const inner = x.attributes.axes as readonly number[];
    return sum(x.inputs[0], [...new Set([...inner, ...reduced])]);
  },
  vjp: (y, dy) => [broadcast(dy, y.inputs[0].shape)],
  jvp: (y, [dx]) => dx && sum(dx, y.attributes.axes as readonly number[]),
  evaluate([x], y) {
    const from = y.inputs[0].shape;
    const out = new Float64Array(y.size);
    for (let i = 0; i < x.length; i++) {
      let position = 0;
      let stride = 1;
      for (let axis = from.length - 1, rest = i; axis >= 0; axis--) {
        if (y.shape[axis] !== 1) position += (rest % from[axis]) * stride;
        stride *= y.shape[axis];
        rest = Math.floor(rest / from[axis]);
      }
      out[position] += x[i];
    }
    return out;
  },
};

/** Sums over `axes` (all of them by default), which stay with extent 1. */
export function sum(x: Tensor, axes: readonly number[] = x.shape.map((_, axis) => axis)): Tensor {
  return x.graph.apply(SUM, [x], { axes: [...axes].sort((a, b) => a - b) });
}
