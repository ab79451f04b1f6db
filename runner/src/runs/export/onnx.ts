/** @file A run's network with its weights as an ONNX model: `images` [1, C, H, W] → `logits` [1, classes], in eval mode. */
import { join } from 'node:path';
import { Graph } from '../../engine/graph/graph.ts';
import { encodeGraph } from '../../engine/onnx/export.ts';
import type { Network } from '../../models/network.ts';
import { makeFolder, writeFileAtomic } from '../atomic-file.ts';
import { CheckpointError } from '../errors.ts';
import type { NamedTensor } from '../tensor.ts';
import type { Exported } from './metrics.ts';

/**
 * @param tensors weights and buffers of the network by PyTorch name
 * @throws CheckpointError if one that the network needs is missing; FileError
 */
export function exportOnnx(network: Network, tensors: readonly NamedTensor[], target: string, name: string): Exported {
  const stored = new Map(tensors.map((tensor) => [tensor.name, tensor.data]));
  const weights = new Map<string, Float32Array>();
  for (const tensor of network.tensors) {
    const data = stored.get(tensor.name);
    if (!(data instanceof Float32Array)) throw new CheckpointError(`The checkpoint has no tensor "${tensor.name}".`);
    weights.set(tensor.name, data);
  }
  const graph = new Graph();
  const { logits } = network.forward(graph, graph.input('images', [1, ...network.imageShape]), 'eval');
  makeFolder(target);
  const file = join(target, `${name}.onnx`);
  writeFileAtomic(file, [encodeGraph({ logits }, weights)]);
  return { files: [file], problems: [] };
}
