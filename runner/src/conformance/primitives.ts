/** @file Every primitive in use, with programs of its derivatives: what executors are compared on, operator by operator. */
import { grad, jvp } from '../engine/graph/differentiation.ts';
import { Graph, type Shape, sizeOf, type Tensor } from '../engine/graph/graph.ts';
import {
  convolution,
  convolutionFilterGradient,
  convolutionInputGradient,
} from '../engine/graph/primitives/convolution.ts';
import {
  absolute,
  add,
  divide,
  exp,
  log,
  maximum,
  minimum,
  multiply,
  negate,
  relu,
  sign,
  sqrt,
  subtract,
  where,
} from '../engine/graph/primitives/elementwise.ts';
import { logSoftmax } from '../engine/graph/primitives/log-softmax.ts';
import { matmul } from '../engine/graph/primitives/matmul.ts';
import { argMaxMask, maxPool, maxSelect, maxUnpool } from '../engine/graph/primitives/maximum.ts';
import { concatenate, split } from '../engine/graph/primitives/segments.ts';
import { broadcast, reshape, sum, transpose } from '../engine/graph/primitives/shapes.ts';
import { RandomStream } from '../random/philox.ts';

/** A map whose value, gradient and Hessian-vector product are compared. */
export interface PrimitiveCase {
  name: string;
  shapes: Shape[];
  build: (...inputs: Tensor[]) => Tensor;
  /** Shift that keeps the inputs in the domain (log, sqrt, divide). */
  positive?: boolean;
}

const image: Shape = [3, 16, 6, 6];
const odd: Shape = [3, 5, 7, 7];
export const PRIMITIVE_CASES: readonly PrimitiveCase[] = [
  { name: 'add, broadcast', shapes: [[2, 3], [3]], build: add },
  {
    name: 'subtract, broadcast',
    shapes: [
      [2, 1],
      [1, 3],
    ],
    build: subtract,
  },
  {
    name: 'multiply',
    shapes: [
      [2, 3],
      [2, 3],
    ],
    build: multiply,
  },
  { name: 'multiply per channel', shapes: [image, [1, 16, 1, 1]], build: multiply },
  { name: 'divide', shapes: [[2, 3], [3]], build: divide, positive: true },
  {
    name: 'maximum',
    shapes: [
      [4, 3],
      [4, 3],
    ],
    build: maximum,
  },
  { name: 'minimum', shapes: [[4, 3], [3]], build: minimum },
  {
    name: 'where',
    shapes: [
      [4, 3],
      [4, 3],
      [4, 3],
    ],
    build: where,
  },
  { name: 'negate', shapes: [[5]], build: negate },
  { name: 'exp', shapes: [[5]], build: exp },
  { name: 'log', shapes: [[5]], build: log, positive: true },
  { name: 'sqrt', shapes: [[5]], build: sqrt, positive: true },
  { name: 'sign', shapes: [[5]], build: (x) => multiply(x, sign(x)) },
  { name: 'absolute', shapes: [[5]], build: absolute },
  { name: 'relu', shapes: [[3, 5]], build: relu },
  { name: 'reshape', shapes: [[2, 6]], build: (x) => reshape(x, [3, 4]) },
  { name: 'transpose', shapes: [[2, 3, 4]], build: (x) => transpose(x, [2, 0, 1]) },
  { name: 'broadcast', shapes: [[3, 1]], build: (x) => broadcast(x, [2, 3, 4]) },
  { name: 'sum', shapes: [[2, 3, 4]], build: (x) => sum(x, [0, 2]) },
  {
    name: 'matmul',
    shapes: [
      [2, 3],
      [3, 4],
    ],
    build: (a, b) => matmul(a, b),
  },
  {
    name: 'matmul, both transposed',
    shapes: [
      [3, 2],
      [4, 3],
    ],
    build: (a, b) => matmul(a, b, { transposeA: true, transposeB: true }),
  },
  {
    name: 'convolution',
    shapes: [image, [16, 16, 3, 3]],
    build: (x, w) => convolution(x, w, { stride: 1, padding: 1 }),
  },
  {
    name: 'convolution, one channel',
    shapes: [
      [3, 1, 8, 8],
      [8, 1, 5, 5],
    ],
    build: (x, w) => convolution(x, w, { stride: 1, padding: 2 }),
  },
  {
    name: 'convolution, stride 2',
    shapes: [image, [32, 16, 3, 3]],
    build: (x, w) => convolution(x, w, { stride: 2, padding: 1 }),
  },
  {
    name: 'convolution, 1×1 stride 2',
    shapes: [image, [32, 16, 1, 1]],
    build: (x, w) => convolution(x, w, { stride: 2, padding: 0 }),
  },
  {
    name: 'convolution, odd channels',
    shapes: [odd, [6, 5, 3, 3]],
    build: (x, w) => convolution(x, w, { stride: 2, padding: 0 }),
  },
  {
    name: 'convolution, batch of 17',
    shapes: [
      [17, 4, 5, 5],
      [12, 4, 3, 3],
    ],
    build: (x, w) => convolution(x, w, { stride: 1, padding: 1 }),
  },
  {
    name: 'convolutionInputGradient',
    shapes: [
      [3, 16, 6, 6],
      [16, 8, 3, 3],
    ],
    build: (d, w) => convolutionInputGradient(d, w, [3, 8, 6, 6], { stride: 1, padding: 1 }),
  },
  {
    name: 'convolutionFilterGradient',
    shapes: [
      [3, 8, 6, 6],
      [3, 16, 3, 3],
    ],
    build: (x, d) => convolutionFilterGradient(x, d, [16, 8, 3, 3], { stride: 2, padding: 1 }),
  },
  { name: 'maxPool', shapes: [image], build: (x) => maxPool(x, { kernel: 2, stride: 2 }) },
  { name: 'maxPool, overlapping', shapes: [odd], build: (x) => maxPool(x, { kernel: 3, stride: 2 }) },
  { name: 'maxPool, partial window', shapes: [odd], build: (x) => maxPool(x, { kernel: 2, stride: 2 }) },
  { name: 'maxUnpool', shapes: [[3, 16, 3, 3], image], build: (d, x) => maxUnpool(d, x, { kernel: 2, stride: 2 }) },
  { name: 'maxSelect', shapes: [image, image], build: (t, x) => maxSelect(t, x, { kernel: 2, stride: 2 }) },
  { name: 'logSoftmax', shapes: [[4, 5]], build: (x) => logSoftmax(multiply(x, 100)) },
  {
    name: 'concatenate and split',
    // More segments than a device takes apart at once.
    shapes: Array.from({ length: 9 }, (_, i) => [i + 1]),
    build: (...vectors) =>
      concatenate(
        split(concatenate(vectors), [...vectors.map(({ size }) => size)].reverse()).map((x, i) => multiply(x, i)),
      ),
  },
  { name: 'sum of squares', shapes: [[3, 5, 7, 11]], build: (x) => sum(multiply(x, x)) },
  { name: 'argMaxMask', shapes: [[4, 5]], build: (x) => multiply(x, argMaxMask(x)) },
  {
    name: 'conv + bias + relu + pool, twice (blocked layout throughout)',
    shapes: [[3, 1, 8, 8], [16, 1, 3, 3], [16], [8, 16, 3, 3], [8]],
    build(x, w1, b1, w2, b2) {
      const layer = (h: Tensor, w: Tensor, b: Tensor) =>
        maxPool(relu(add(convolution(h, w, { stride: 1, padding: 1 }), reshape(b, [1, b.size, 1, 1]))), {
          kernel: 2,
          stride: 2,
        });
      return layer(layer(x, w1, b1), w2, b2);
    },
  },
  {
    name: 'residual block (fused addend)',
    shapes: [[2, 16, 6, 6], [16, 16, 3, 3], [16, 16, 3, 3], [16]],
    build(x, w1, w2, b) {
      const y = relu(convolution(x, w1, { stride: 1, padding: 1 }));
      const z = add(convolution(y, w2, { stride: 1, padding: 1 }), reshape(b, [1, 16, 1, 1]));
      return relu(add(z, y));
    },
  },
  {
    name: 'per-channel affine maps (fused)',
    shapes: [
      [2, 4, 5, 5],
      [12, 4, 3, 3],
      [1, 12, 1, 1],
      [1, 12, 1, 1],
    ],
    build(x, w, s, t) {
      const y = convolution(x, w, { stride: 1, padding: 1 });
      return add(multiply(relu(subtract(multiply(y, s), t)), s), subtract(y, t));
    },
  },
  {
    name: 'batch statistics in the blocked layout',
    shapes: [
      [3, 4, 6, 6],
      [12, 4, 3, 3],
    ],
    build(x, w) {
      const y = convolution(x, w, { stride: 1, padding: 1 });
      const mean = divide(sum(y, [0, 2, 3]), 108);
      const centred = subtract(y, mean);
      const variance = divide(sum(multiply(centred, centred), [0, 2, 3]), 108);
      return relu(divide(centred, sqrt(add(variance, 1e-5))));
    },
  },
];

/** Elements of an input: normal, or in [0.5, 1.5] where they must be positive. */
export function values(shape: Shape, seed: number, positive = false): Float32Array {
  const out = new Float32Array(sizeOf(shape));
  const stream = new RandomStream(seed, 'test', 1);
  for (let i = 0; i < out.length; i++) out[i] = positive ? 0.5 + stream.uniform() : stream.normal();
  return out;
}

/** Result, gradient of ⟨result, r⟩, and the derivative of both along random tangents (a Hessian-vector product). */
export function program({ shapes, build }: PrimitiveCase): {
  outputs: Record<string, Tensor>;
  shapes: Record<string, Shape>;
} {
  const graph = new Graph();
  const inputs = shapes.map((shape, i) => graph.input(`x${i}`, shape));
  const tangents = shapes.map((shape, i) => graph.input(`t${i}`, shape));
  const result = build(...inputs);
  const objective = sum(multiply(multiply(result, result), graph.input('r', result.shape)));
  const gradients = grad(objective, inputs);
  const outputs: Record<string, Tensor> = { result, objective };
  for (const [i, g] of gradients.entries()) outputs[`gradient ${i}`] = g;
  outputs['tangent of result'] = jvp([result], inputs, tangents)[0];
  for (const [i, h] of jvp(gradients, inputs, tangents).entries()) outputs[`hessian-vector ${i}`] = h;
  return { outputs, shapes: Object.fromEntries([...graph.inputs].map(([name, { shape }]) => [name, shape])) };
}
