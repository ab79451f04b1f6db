/** @file How operands of different shapes meet: NumPy's broadcasting rule and its transpose. */
import { formatShape, GraphError, type Shape, sameShape, type Tensor } from '../graph.ts';
import { reshape, sum } from './shapes.ts';

/** The common shape of elementwise operands. @throws GraphError naming all shapes if there is none */
export function broadcastShapes(primitive: string, shapes: readonly Shape[]): Shape {
  const rank = Math.max(...shapes.map((shape) => shape.length));
  return Array.from({ length: rank }, (_, axis) => {
    let extent = 1;
    for (const shape of shapes) {
      const own = shape[axis - rank + shape.length] ?? 1;
      if (own !== 1 && extent !== 1 && own !== extent) {
        throw new GraphError(`${primitive}: shapes ${shapes.map(formatShape).join(' and ')} do not broadcast together`);
      }
      if (own !== 1) extent = own;
    }
    return extent;
  });
}

/** Sums a gradient over the axes along which an operand of `shape` was broadcast. */
export function sumToShape(gradient: Tensor, shape: Shape): Tensor {
  if (sameShape(gradient.shape, shape)) return gradient;
  const offset = gradient.shape.length - shape.length;
  const axes = gradient.shape.flatMap((extent, axis) =>
    axis < offset || (shape[axis - offset] === 1 && extent !== 1) ? [axis] : [],
  );
  return reshape(sum(gradient, axes), shape);
}

/** For each element of `shape`, in order, the position of the operand element (of shape `operand`) it reads. */
export function broadcastIndex(shape: Shape, operand: Shape): (index: number) => number {
  if (sameShape(shape, operand)) return (index) => index;
  const offset = shape.length - operand.length;
  const strides = new Array<number>(shape.length).fill(0);
  for (let axis = operand.length - 1, stride = 1; axis >= 0; axis--) {
    if (operand[axis] !== 1) strides[axis + offset] = stride;
    stride *= operand[axis];
  }
  return (index) => {
    let position = 0;
    for (let axis = shape.length - 1, rest = index; axis >= 0; axis--) {
      position += (rest % shape[axis]) * strides[axis];
      rest = Math.floor(rest / shape[axis]);
    }
    return position;
  };
}
