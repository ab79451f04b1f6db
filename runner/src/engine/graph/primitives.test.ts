/** Every primitive, its derivatives and its second derivatives: ONNX against the float64 reference, and that against differences. */
import { beforeAll, describe, expect, test } from 'vitest';
import { RandomStream } from '../../random/philox.ts';
import { OnnxExecutor } from '../onnx/executor.ts';
import { ReferenceExecutor } from '../reference/executor.ts';
import { grad, jvp } from './differentiation.ts';
import { Graph, type Shape, sizeOf, type Tensor } from './graph.ts';
import { convolution, convolutionFilterGradient, convolutionInputGradient } from './primitives/convolution.ts';
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
} from './primitives/elementwise.ts';
import { matmul } from './primitives/matmul.ts';
import { argMaxMask, maxPool, maxSelect, maxUnpool } from './primitives/maximum.ts';
import { broadcast, reshape, sum, transpose } from './primitives/shapes.ts';

interface Case {
  name: string;
  shapes: Shape[];
  build: (...inputs: Tensor[]) => Tensor;
  /** Shift that keeps the inputs in the domain (log, sqrt, divide). */
  positive?: boolean;
}

const image: Shape = [3, 16, 6, 6];
const odd: Shape = [3, 5, 7, 7];
const cases: Case[] = [
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

function values(shape: Shape, seed: number, positive = false): Float32Array {
  const out = new Float32Array(sizeOf(shape));
  const stream = new RandomStream(seed, 'test', 1);
  for (let i = 0; i < out.length; i++) out[i] = positive ? 0.5 + stream.uniform() : stream.normal();
  return out;
}

/** Result, gradient of ⟨result, r⟩, and the derivative of both along random tangents (a Hessian-vector product). */
function program({ shapes, build }: Case): { outputs: Record<string, Tensor>; shapes: Record<string, Shape> } {
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

const reference = new ReferenceExecutor();
let executors: { name: string; onnx: OnnxExecutor }[];
beforeAll(async () => {
  const tuned = await OnnxExecutor.create({ threads: 2, memory: null });
  executors = [{ name: 'measured lowerings', onnx: tuned }];
});

function relativeError(actual: Float32Array, expected: Float32Array): number {
  let error = 0;
  let scale = 1e-3;
  for (let i = 0; i < expected.length; i++) {
    scale = Math.max(scale, Math.abs(expected[i]));
    error = Math.max(error, Number.isNaN(actual[i]) ? Number.POSITIVE_INFINITY : Math.abs(actual[i] - expected[i]));
  }
  return error / scale;
}

describe.each(cases)('$name', (example) => {
  const { outputs, shapes } = program(example);
  const data = Object.fromEntries(
    Object.entries(shapes).map(([name, shape], i) => [
      name,
      values(shape, i, example.positive && name.startsWith('x')),
    ]),
  );

  test('ONNX agrees with the reference on value, gradient, tangent and Hessian-vector product', async () => {
    const tensors = (executor: OnnxExecutor | ReferenceExecutor, names: Iterable<string>) =>
      Object.fromEntries([...names].map((name) => [name, executor.tensor(data[name], shapes[name])]));
    const exact = await (await reference.compile(outputs)).run(tensors(reference, Object.keys(shapes)));
    for (const { onnx } of executors) {
      const compiled = await onnx.compile(outputs, { stationary: ['x1', 't1'] });
      await compiled.prepare(
        tensors(
          onnx,
          [...compiled.inputs.keys()].filter((name) => ['x1', 't1'].includes(name)),
        ),
      );
      const results = await compiled.run(tensors(onnx, [...compiled.inputs.keys()]));
      for (const name of Object.keys(outputs)) {
        expect(results[name].shape, name).toEqual(exact[name].shape);
        expect(relativeError(await results[name].read(), await exact[name].read()), name).toBeLessThan(2e-5);
      }
      await compiled.dispose();
    }
  });

  test('the gradient and its tangent agree with central differences of the reference', async () => {
    const names = example.shapes.map((_, i) => i);
    const wanted = {
      objective: outputs.objective,
      ...Object.fromEntries(names.map((i) => [`gradient ${i}`, outputs[`gradient ${i}`]])),
    };
    const compiled = await reference.compile({ ...wanted, ...outputs });
    const h = 1e-6;
    const at = async (step: number) => {
      const inputs = Object.fromEntries(
        Object.entries(shapes).map(([name, shape]) => {
          const moved = Float64Array.from(data[name]);
          const tangent = data[name.replace('x', 't')];
          if (name.startsWith('x')) for (let i = 0; i < moved.length; i++) moved[i] += step * tangent[i];
          return [name, reference.tensor(moved, shape)];
        }),
      );
      return compiled.run(inputs) as Promise<Record<string, ReturnType<ReferenceExecutor['tensor']>>>;
    };
    const [low, middle, high] = [await at(-h), await at(0), await at(h)];
    const slope = (name: string, i: number) => (high[name].data[i] - low[name].data[i]) / (2 * h);
    let alongTangents = 0;
    for (const i of names)
      middle[`gradient ${i}`].data.forEach((g, k) => {
        alongTangents += g * data[`t${i}`][k];
      });
    const scale = Math.max(1, Math.abs(alongTangents));
    expect(Math.abs(slope('objective', 0) - alongTangents) / scale).toBeLessThan(1e-5);
    for (const i of names) {
      const exact = middle[`hessian-vector ${i}`].data;
      const largest = exact.reduce((a, b) => Math.max(a, Math.abs(b)), 1);
      for (let k = 0; k < exact.length; k += Math.ceil(exact.length / 50)) {
        expect(Math.abs(slope(`gradient ${i}`, k) - exact[k]) / largest).toBeLessThan(1e-4);
      }
    }
  });
});
