/** What is left to do in each run, where weights stand still. */
import { expect, test } from 'vitest';
import { Graph, type Tensor } from '../graph/graph.ts';
import { convolution } from '../graph/primitives/convolution.ts';
import { add, divide, multiply, relu, sqrt, subtract } from '../graph/primitives/elementwise.ts';
import { reshape } from '../graph/primitives/shapes.ts';
import type { Kernels } from './emitter.ts';
import { lower, splitStationary } from './lowering.ts';

/** Operators of a run, and of what comes before all runs. */
function operatorsOf(output: Tensor, kernels: Kernels, stationary: readonly string[]) {
  const target = { block: kernels === 'cpu' ? 8 : 0, kernels, precision: 'float32' } as const;
  const { emitter, names, inputs } = lower({ output }, target, (_, [first]) => first);
  const { main, prologue } = splitStationary(emitter, [...names.values()], inputs, new Set(stationary));
  const operators = (nodes: readonly { operator: string }[] = []) => nodes.map(({ operator }) => operator);
  return { main: operators(main.nodes), prologue: operators(prologue?.nodes) };
}

test('what is made of stationary inputs and of constants is not computed again', () => {
  const graph = new Graph();
  const scale = divide(1, sqrt(add(graph.input('variance', [5]), 1e-5)));
  const { main, prologue } = operatorsOf(multiply(graph.input('x', [3, 5]), scale), 'device', ['variance']);
  expect(main).toEqual(['Mul']);
  expect(prologue).toEqual(['Reshape', 'Add', 'Sqrt', 'Reshape', 'Div']);
});

test.each(['cpu', 'device'] as const)('a convolution takes in BatchNorm and ReLU of an evaluation, %s', (kernels) => {
  const graph = new Graph();
  const perChannel = (name: string) => reshape(graph.input(name, [8]), [1, 8, 1, 1]);
  const scale = divide(perChannel('weight'), sqrt(add(perChannel('variance'), 1e-5)));
  const filters = multiply(graph.input('filters', [8, 8, 3, 3]), reshape(scale, [8, 1, 1, 1]));
  const y = convolution(graph.input('x', [2, 8, 4, 4]), filters, { stride: 1, padding: 1 });
  const normalised = relu(add(y, subtract(perChannel('bias'), multiply(perChannel('mean'), scale))));
  const { main } = operatorsOf(normalised, kernels, ['weight', 'variance', 'filters', 'bias', 'mean']);
  // ONNX Runtime joins the ReLU of a device itself.
  expect(main).toEqual(kernels === 'cpu' ? ['ReorderInput', 'Conv', 'ReorderOutput'] : ['Conv', 'Relu']);
});
