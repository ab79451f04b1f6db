/** Which tensors mixed precision holds in half, and what rounding to half does. */
import { expect, test } from 'vitest';
import { crossEntropy } from '../../attacks/losses.ts';
import { Layers } from '../../models/layers.ts';
import { OnnxExecutor } from '../onnx/executor.ts';
import { ReferenceExecutor } from '../reference/executor.ts';
import { mean, scalar } from './compositions.ts';
import { grad } from './differentiation.ts';
import { Graph, type Tensor, topologicalOrder } from './graph.ts';
import { roundToHalf, TensorTypes } from './precision.ts';
import { convolution } from './primitives/convolution.ts';
import { add, divide, exp, maximum, multiply, relu, subtract, where } from './primitives/elementwise.ts';
import { matmul } from './primitives/matmul.ts';
import { maxPool, maxUnpool } from './primitives/maximum.ts';
import { reshape, sum } from './primitives/shapes.ts';

test.each([
  [1, 1],
  [2048, 2048],
  // Between 2048 and 4096 every second integer is there, and ties go to the even one.
  [2049, 2048],
  [2051, 2052],
  [1 + 2 ** -11, 1],
  [1 + 3 * 2 ** -11, 1 + 2 ** -9],
  [0.1, 0.0999755859375],
  [65504, 65504],
  [65519.99, 65504],
  [65520, Number.POSITIVE_INFINITY],
  [1e300, Number.POSITIVE_INFINITY],
  [2 ** -14, 2 ** -14],
  [2 ** -24, 2 ** -24],
  [2 ** -25, 0],
  [1.5 * 2 ** -24, 2 ** -23],
  [0, 0],
])('%d rounds to %d', (value, expected) => {
  expect(roundToHalf(value)).toBe(expected);
  expect(roundToHalf(-value)).toBe(-expected);
});

test('what is not a number stays so', () => {
  expect(roundToHalf(Number.NaN)).toBeNaN();
});

/** Names of the primitives whose results are half, among those of a graph. */
function halves(outputs: readonly Tensor[]): string[] {
  const types = TensorTypes.of(outputs, 'mixed-float16');
  return topologicalOrder(outputs).flatMap((node) => (types.isHalf(node) ? [node.primitive.name] : []));
}

test('products are half, with what moves, selects and adds their elements; sums and quotients are not', () => {
  const graph = new Graph();
  const image = convolution(graph.input('x', [2, 1, 6, 6]), graph.input('w', [4, 1, 3, 3]), { stride: 1, padding: 0 });
  const layer = maxPool(relu(add(image, reshape(graph.input('b', [4]), [1, 4, 1, 1]))), { kernel: 2, stride: 2 });
  const logits = matmul(reshape(layer, [2, 16]), graph.input('v', [16, 3]));
  expect(halves([logits])).toEqual(['convolution', 'add', 'maxPool', 'relu', 'reshape', 'matmul']);
  for (const wide of [sum(logits), exp(logits), divide(logits, 2), add(logits, graph.input('t', [2, 3]))])
    expect(TensorTypes.of([wide], 'mixed-float16').isHalf(wide)).toBe(false);
  const types = TensorTypes.of([logits], 'float32');
  expect(topologicalOrder([logits]).some((node) => types.isHalf(node))).toBe(false);
});

test('a constant follows the tensor beside it where half precision can hold it', () => {
  const graph = new Graph();
  const product = matmul(graph.input('a', [2, 2]), graph.input('b', [2, 2]));
  const half = (node: Tensor) => TensorTypes.of([node], 'mixed-float16').isHalf(node);
  expect(half(maximum(product, 0))).toBe(true);
  expect(half(multiply(product, 1 / 128))).toBe(true);
  expect(half(add(product, 1e-10))).toBe(true); // a bias
  expect(half(multiply(product, 1e-10))).toBe(false);
  expect(half(multiply(product, 1e5))).toBe(false);
});

test('what only selects keeps its own type', () => {
  const graph = new Graph();
  const product = matmul(graph.input('a', [2, 2]), graph.input('b', [2, 2]));
  const wide = graph.input('c', [2, 2]);
  const gated = where(wide, product, graph.constant(0));
  const types = TensorTypes.of([gated], 'mixed-float16');
  expect(types.isHalf(gated)).toBe(true);
  expect([0, 1, 2].map((operand) => types.takesHalf(gated, operand))).toEqual([false, true, true]);
  const images = graph.input('x', [1, 1, 4, 4]);
  const unpooled = maxUnpool(reshape(product, [1, 1, 2, 2]), images, { kernel: 2, stride: 2 });
  const others = TensorTypes.of([unpooled], 'mixed-float16');
  expect([0, 1].map((operand) => others.takesHalf(unpooled, operand))).toEqual([true, false]);
});

test("BatchNorm's statistics, the softmax and the gradients' norms are float32", () => {
  const graph = new Graph();
  const layers = new Layers(graph, 'train');
  const normed = layers.batchNorm('bn', layers.convolution('conv', graph.input('x', [2, 1, 4, 4]), 2, { kernel: 3 }));
  const logits = layers.linear('fc', reshape(relu(normed), [2, 8]), 3);
  const loss = scalar(mean(crossEntropy(logits, graph.input('labels', [2, 3]))));
  const weights = layers.parameters.filter(({ buffer }) => !buffer).map(({ name, shape }) => graph.input(name, shape));
  const scaled = grad(multiply(loss, graph.input('loss_scale', [])), weights);
  const gradients = scaled.map((gradient) => divide(gradient, graph.input('loss_scale', [])));
  const types = TensorTypes.of([loss, ...gradients, ...Object.values(layers.updatedBuffers)], 'mixed-float16');
  for (const tensor of [normed, loss, ...gradients, ...Object.values(layers.updatedBuffers)])
    expect(types.isHalf(tensor)).toBe(false);
  expect(types.isHalf(logits)).toBe(true);
  // Filters' gradients are products.
  expect(scaled.map((gradient) => types.isHalf(gradient))).toEqual(
    weights.map(({ attributes }) => /(conv|fc)\.weight/.test(String(attributes.name))),
  );
});

test.each(['processor', 'reference'])('results of products really are rounded, and overflow: %s', async (kind) => {
  const executor = kind === 'reference' ? new ReferenceExecutor() : await OnnxExecutor.create({ memory: null });
  const graph = new Graph();
  const product = matmul(graph.input('a', [1, 2]), graph.input('b', [2, 1]));
  const outputs = { product, kept: relu(product), difference: subtract(product, graph.input('c', [1, 1])) };
  const compiled = await executor.compile(outputs, { precision: 'mixed-float16' });
  const run = async (a: readonly number[], b: readonly number[]) => {
    const results = await compiled.run({
      a: executor.tensor(Float32Array.from(a), [1, 2]),
      b: executor.tensor(Float32Array.from(b), [2, 1]),
      c: executor.tensor(Float32Array.of(1 / 3), [1, 1]),
    });
    return Promise.all(['product', 'kept', 'difference'].map(async (name) => (await results[name].read())[0]));
  };
  // 2048 + 1 in 11 bits; what follows in float32 has all of its own.
  expect(await run([2048, 1], [1, 1])).toEqual([2048, 2048, Math.fround(2048 - Math.fround(1 / 3))]);
  // Operands are rounded before.
  expect((await run([2049, 0], [1, 1]))[0]).toBe(2048);
  expect((await run([300, 0], [300, 1]))[0]).toBe(Number.POSITIVE_INFINITY);
  await compiled.dispose();
});
