/** @file What the landscape's methods are tested against: the dense Hessian, column by column, in float64 by the reference executor. */
import { crossEntropy } from '../runner/src/attacks/losses.ts';
import type { Split } from '../runner/src/data/split.ts';
import { mean, scalar } from '../runner/src/engine/graph/compositions.ts';
import { grad, jvp } from '../runner/src/engine/graph/differentiation.ts';
import { Graph, sizeOf } from '../runner/src/engine/graph/graph.ts';
import { ReferenceExecutor, type ReferenceTensor } from '../runner/src/engine/reference/executor.ts';
import type { Network } from '../runner/src/models/network.ts';
import { RandomStream } from '../runner/src/random/philox.ts';

/** Rows of the Hessian of the mean cross-entropy over float samples, in eval mode, and its gradient. */
export async function denseHessian(
  network: Network,
  weights: Readonly<Record<string, Float32Array>>,
  split: Split,
): Promise<{ gradient: number[]; hessian: number[][] }> {
  const executor = new ReferenceExecutor();
  const graph = new Graph();
  const imageShape = [split.count, ...network.imageShape];
  const labelShape = [split.count, network.classes];
  const { logits } = network.forward(graph, graph.input('images', imageShape), 'eval');
  const loss = scalar(mean(crossEntropy(logits, graph.input('labels', labelShape))));
  const parameters = network.parameters.map(({ name, shape }) => graph.input(name, shape));
  const gradients = grad(loss, parameters);
  const tangents = network.parameters.map(({ name, shape }) => graph.input(`tangent/${name}`, shape));
  const products = jvp(gradients, parameters, tangents);
  const named = (tensors: typeof products) => Object.fromEntries(tensors.map((tensor, i) => [String(i), tensor]));
  const oneHot = new Float64Array(sizeOf(labelShape));
  for (const [i, label] of split.labels.entries()) oneHot[i * network.classes + label] = 1;
  const inputs: Record<string, ReferenceTensor> = {
    images: executor.tensor(Float64Array.from(split.images), imageShape),
    labels: executor.tensor(oneHot, labelShape),
  };
  for (const { name, shape } of network.tensors) inputs[name] = executor.tensor(weights[name], shape);
  const flat = (results: object) => Object.values(results).flatMap((tensor: ReferenceTensor) => [...tensor.data]);
  const gradient = flat(await (await executor.compile(named(gradients))).run(inputs));
  const program = await executor.compile(named(products));
  const hessian: number[][] = [];
  for (const { name, shape } of network.parameters) {
    for (let i = 0; i < sizeOf(shape); i++) {
      const moving: Record<string, ReferenceTensor> = {};
      for (const other of network.parameters) {
        const tangent = new Float64Array(sizeOf(other.shape));
        if (other.name === name) tangent[i] = 1;
        moving[`tangent/${other.name}`] = executor.tensor(tangent, other.shape);
      }
      hessian.push(flat(await program.run({ ...inputs, ...moving })));
    }
  }
  return { gradient, hessian };
}

/** Float samples uniform in [0, 1) with random labels. */
export function randomSplit(shape: Split['shape'], classes: number, count: number, seed = 5): Split {
  const stream = new RandomStream(seed, 'test', 1);
  const images = new Float32Array(count * sizeOf(shape));
  stream.fillUniform(images, 0, 1);
  const labels = Uint8Array.from({ length: count }, () => stream.uint32() % classes);
  return { images, labels, count, shape, classes };
}
