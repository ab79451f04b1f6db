/** @file A graph with its weights as a standard ONNX model, which any ONNX runtime loads. */
import type { Tensor } from '../graph/graph.ts';
import { lower } from './lowering.ts';
import { encodeModel, FLOAT } from './model.ts';

/**
 * Encodes the graph of `outputs` (opset 20, standard operators only). Inputs named in `weights` become initialisers.
 * @param weights elements of the weights by the names of their graph inputs, row-major
 */
export function encodeGraph(
  outputs: Readonly<Record<string, Tensor>>,
  weights: ReadonlyMap<string, Float32Array>,
): Uint8Array {
  // Block size 0 keeps every tensor in the plain layout, so that no operator of ONNX Runtime's own appears.
  const { emitter, names, inputs } = lower(
    outputs,
    { block: 0, kernels: 'cpu', precision: 'float32' },
    (_, possible) => possible[0],
  );
  const initializers = new Map(emitter.initializers);
  const open = new Map<string, { type: typeof FLOAT; shape: readonly number[] }>();
  for (const [name, { shape }] of inputs) {
    const data = weights.get(name);
    if (data) initializers.set(name, { type: FLOAT, shape, data });
    else open.set(name, { type: FLOAT, shape });
  }
  const renamed = [...names].map(([name, value]) => ({
    operator: 'Identity',
    domain: '',
    inputs: [value],
    outputs: [name],
    attributes: {},
  }));
  return encodeModel({
    nodes: [...emitter.nodes, ...renamed],
    initializers,
    inputs: open,
    outputs: new Map([...names.keys()].map((name) => [name, FLOAT])),
  });
}
