/** @file Vectors laid end to end, so that many small tensors are computed with as one. */
import { formatShape, GraphError, type Primitive, type Tensor } from '../graph.ts';

const sizesOf = (y: Tensor): readonly number[] => y.attributes.sizes as readonly number[];

const CONCATENATE: Primitive = {
  name: 'concatenate',
  shape(inputs) {
    if (inputs.length === 0 || inputs.some((shape) => shape.length !== 1)) {
      throw new GraphError(`concatenate: ${inputs.map(formatShape).join(', ')} must be vectors, one at least`);
    }
    return [inputs.reduce((total, [size]) => total + size, 0)];
  },
  simplify(inputs) {
    if (inputs.length === 1) return inputs[0];
    const [{ primitive, inputs: from, attributes }] = inputs;
    if (primitive !== SEGMENT || from[0].size !== inputs.reduce((total, { size }) => total + size, 0)) return null;
    const segments = split(from[0], attributes.sizes as readonly number[]);
    return segments.length === inputs.length && segments.every((x, i) => x === inputs[i]) ? from[0] : null;
  },
  vjp: ({ inputs }, dy) =>
    split(
      dy,
      inputs.map(({ size }) => size),
    ),
  jvp: ({ inputs }, tangents) => concatenate(inputs.map((x, i) => tangents[i] ?? x.graph.constant(0, x.shape))),
  evaluate: (inputs) => Float64Array.from(inputs.flatMap((values) => [...values])),
};

/** The elements of vectors, one vector after the other. */
export function concatenate(vectors: readonly Tensor[]): Tensor {
  return vectors[0].graph.apply(CONCATENATE, vectors);
}

const SEGMENT: Primitive = {
  name: 'segment',
  shape([x], { sizes, index }) {
    const list = sizes as readonly number[];
    if (x.length !== 1 || list.reduce((a, b) => a + b, 0) !== x[0]) {
      throw new GraphError(`split: ${formatShape(x)} is no vector of segments of ${list.join(', ')}`);
    }
    return [list[index as number]];
  },
  simplify: ([x], { sizes }) => ((sizes as readonly number[]).length === 1 ? x : null),
  vjp: (y, dy) => [
    concatenate(sizesOf(y).map((size, index) => (index === y.attributes.index ? dy : y.graph.constant(0, [size])))),
  ],
  jvp: (y, [dx]) => dx && y.graph.apply(SEGMENT, [dx], y.attributes),
  evaluate: ([x], y) => x.slice(segmentStart(y), segmentStart(y) + y.size),
};

/** Where a segment begins in the vector that it is one of. */
export function segmentStart(y: Tensor): number {
  return sizesOf(y)
    .slice(0, y.attributes.index as number)
    .reduce((a, b) => a + b, 0);
}

/** The opposite of `concatenate`: a vector taken apart into segments of these sizes. */
export function split(vector: Tensor, sizes: readonly number[]): Tensor[] {
  return sizes.map((_, index) => vector.graph.apply(SEGMENT, [vector], { sizes, index }));
}
