/** Every architecture against PyTorch in float64: logits, loss, gradients, Hessian-vector products, running statistics. */
import type { Model } from '@advexp/schemas';
import { beforeAll, describe, expect, test } from 'vitest';
import { GoldenFile, largestError, oneHot } from '../../../test/golden-file.ts';
import { crossEntropy } from '../attacks/losses.ts';
import type { DeviceTensor, Executor } from '../engine/executor.ts';
import { mean, scalar } from '../engine/graph/compositions.ts';
import { grad, jvp } from '../engine/graph/differentiation.ts';
import { Graph, sizeOf, type Tensor, topologicalOrder } from '../engine/graph/graph.ts';
import { Emitter } from '../engine/onnx/emitter.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { convolutionLowerings, isConvolution } from '../engine/onnx/lowerings/convolution.ts';
import { signatureOf } from '../engine/onnx/tuning.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import type { Mode } from './layers.ts';
import { Network } from './network.ts';

const MODELS: Record<string, Model> = {
  linear: { architecture: 'linear', bias: true },
  mlp: { architecture: 'mlp', hidden: [12, 8], bias: true },
  'lenet-mnist': { architecture: 'lenet', width: 2 },
  'lenet-cifar': { architecture: 'lenet', width: 1 },
  vgg16: { architecture: 'vgg16', width: 1 },
  resnet18: { architecture: 'resnet18', width: 1 },
  'preact-resnet18': { architecture: 'preact-resnet18', width: 1 },
  'wide-resnet-10-1': { architecture: 'wide-resnet', depth: 10, width: 1 },
};

const cases = Object.entries(MODELS).map(([name, model]) => {
  const golden = new GoldenFile(name);
  const [, ...imageShape] = golden.tensor('input').shape;
  return { name, golden, network: new Network(model, imageShape, 10) };
});
type Case = (typeof cases)[number];

/** Everything that a golden file may hold of one mode, by its names; Hessian-vector products only where the file has them. */
function outputsOf({ golden, network }: Case, mode: Mode): Record<string, Tensor> {
  const graph = new Graph();
  const images = graph.input('images', golden.tensor('input').shape);
  const labels = graph.input('labels', [images.shape[0], network.classes]);
  const { logits, updatedBuffers } = network.forward(graph, images, mode);
  const loss = scalar(mean(crossEntropy(logits, labels)));
  const parameters = network.parameters.map(({ name, shape }) => graph.input(name, shape));
  const [inputGradient, ...gradients] = grad(loss, [images, ...parameters]);
  const outputs: Record<string, Tensor> = { logits, loss, input_grad: inputGradient };
  for (const [name, tensor] of Object.entries(updatedBuffers)) outputs[`state/${name}`] = tensor;
  for (const [i, { name }] of network.parameters.entries()) outputs[`grad/${name}`] = gradients[i];
  if (golden.under(`${mode}/hvp/`).size === 0) return outputs;
  const tangents = network.parameters.map(({ name, shape }) => graph.input(`direction/${name}`, shape));
  const products = jvp(gradients, parameters, tangents);
  for (const [i, { name }] of network.parameters.entries()) outputs[`hvp/${name}`] = products[i];
  return outputs;
}

function inputsOf(executor: Executor, { golden, network }: Case): Record<string, DeviceTensor> {
  const { data, shape } = golden.tensor('input');
  const inputs: Record<string, DeviceTensor> = {
    images: executor.tensor(data.slice(), shape),
    labels: executor.tensor(oneHot(golden.integers('labels'), network.classes), [shape[0], network.classes]),
  };
  for (const { name, shape } of network.tensors) {
    inputs[name] = executor.tensor(golden.tensor(`state/${name}`).data.slice(), shape);
  }
  let i = 0;
  for (const { name, shape } of network.parameters) {
    const direction = Float32Array.from({ length: sizeOf(shape) }, () => Math.cos(i++));
    inputs[`direction/${name}`] = executor.tensor(direction, shape);
  }
  return inputs;
}

/** `logits`, `grad/conv1.weight` → `logits`, `grad` */
const kindOf = (name: string): string => name.split('/')[0];

interface Tolerance {
  readonly forward: number;
  readonly derivative: number;
}
const FORWARD = new Set(['logits', 'loss', 'state']);
/** Both sides compute in float64; the files hold float32. */
const EXACT: Tolerance = { forward: 1e-7, derivative: 1e-7 };
/** PyTorch's own float32 comes to 1.5e-5 of the derivatives of vgg16 in train mode. */
const SINGLE: Tolerance = { forward: 1e-5, derivative: 5e-5 };

/** Compares every float value of one mode with the file; each kind by itself. */
async function compare(executor: Executor, subject: Case, mode: Mode, tolerance: Tolerance, stationary: string[] = []) {
  const program = await executor.compile(outputsOf(subject, mode), { stationary });
  const inputs = inputsOf(executor, subject);
  await program.prepare(inputs);
  const results = await program.run(inputs);
  const actual: Record<string, Float32Array> = {};
  for (const [name, tensor] of Object.entries(results)) actual[name] = await tensor.read();
  await program.dispose();
  const expected = subject.golden.under(`${mode}/`);
  const kinds = [...new Set([...expected.keys()].map(kindOf))].sort();
  expect([...new Set(Object.keys(actual).map(kindOf))].sort()).toEqual(kinds);
  for (const kind of kinds) {
    const { error, at } = largestError(actual, new Map([...expected].filter(([name]) => kindOf(name) === kind)));
    expect(error, `${kind}, worst at ${at}`).toBeLessThan(FORWARD.has(kind) ? tolerance.forward : tolerance.derivative);
  }
}

const modes = cases.flatMap((subject): { subject: Case; name: string; mode: Mode }[] =>
  (['eval', 'train'] as const)
    .filter((mode) => subject.golden.under(`${mode}/`).size > 0)
    .map((mode) => ({ subject, name: subject.name, mode })),
);

test('a network has a train mode of its own where it has BatchNorm', () => {
  for (const { golden, network } of cases) expect(golden.under('train/').size > 0).toBe(network.buffers.length > 0);
});

describe('float64 reference', () => {
  test.each(modes)('$name, $mode', ({ subject, mode }) => compare(new ReferenceExecutor(), subject, mode, EXACT));
});

describe.each([0, 1, 2])('ONNX Runtime, lowering %i of every convolution, or its last', (choice) => {
  let executor: OnnxExecutor;
  beforeAll(async () => {
    executor = await OnnxExecutor.create({ threads: 2, memory: null, lowerings: {} });
  });
  test.each(modes)('$name, $mode', async ({ subject, mode }) => {
    // Chosen here and not measured, so that every lowering is tested and the same numbers come out each time.
    for (const tensor of topologicalOrder(Object.values(outputsOf(subject, mode)))) {
      if (!isConvolution(tensor)) continue;
      const possible = convolutionLowerings(new Emitter(executor.block, 'cpu'), tensor);
      executor.lowerings[signatureOf(tensor, 'float32')] = possible[Math.min(choice, possible.length - 1)];
    }
    // Weights stand still in evaluation and attacks; then part of the program is computed once.
    const stationary = mode === 'eval' ? subject.network.tensors.map(({ name }) => name) : [];
    await compare(executor, subject, mode, SINGLE, stationary);
  });
});
