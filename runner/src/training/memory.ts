/** @file How much memory a run needs, estimated from the graph of its training step. */
import type { ResolvedSpec } from '@advexp/schemas';
import { INPUT, sizeOf, type Tensor, topologicalOrder } from '../engine/graph/graph.ts';
import type { Network } from '../models/network.ts';
import { buildTrainingStep } from './step.ts';

/** Node.js, ONNX Runtime and their code, with fashion-mnist-mini: resident after the start. */
const BASE_BYTES = 235e6;

/** Gradients, and the weights as each session keeps them in its kernels' layout. Measured, as the next one. */
const COPIES_OF_WEIGHTS = 9;

/**
 * Memory of the sessions of attack, step and evaluation against what one step has alive: each keeps an arena of its own,
 * which grows by doubling and holds what lowerings lay out besides.
 */
const ARENAS = 8;

/** Reshapes share their operand's memory, and uniform constants are a scalar. */
const STORELESS = new Set(['reshape', 'constant', 'broadcast']);

/**
 * Estimated peak bytes, within a quarter of what LeNets (w = 4, 16, 32) and ResNet18 (w = 4) were seen to take: what stays
 * from step to step, twice (read and written), the copies of the weights, and the arenas, from the greatest sum of float32
 * tensors over the batch alive at once when the step's nodes run in order.
 */
export function trainingBytes(spec: Pick<ResolvedSpec, 'train' | 'optimizer'>, network: Network): number {
  const batch = spec.train.batch_size;
  const outputs = Object.values(buildTrainingStep(spec, network, batch));
  const order = topologicalOrder(outputs);
  const isOverBatch = ({ shape }: Tensor) => shape[0] === batch;
  const stays = order.filter((node) => node.primitive === INPUT && !isOverBatch(node)).reduce(addBytes, 0);
  const weights = 4 * network.parameterCount;
  return BASE_BYTES + 2 * stays + COPIES_OF_WEIGHTS * weights + ARENAS * greatestAlive(order.filter(isOverBatch));
}

function addBytes(sum: number, { shape }: Tensor): number {
  return sum + 4 * sizeOf(shape);
}

/** The greatest sum of bytes alive at once when nodes run in this order and each is freed after its last use. */
function greatestAlive(order: readonly Tensor[]): number {
  const lastUse = new Map(order.map((node, i) => [node, i]));
  for (const [i, node] of order.entries()) {
    for (const input of node.inputs) if (lastUse.has(input)) lastUse.set(input, i);
  }
  const freed = new Map<number, number>();
  let alive = 0;
  let peak = 0;
  for (const [i, node] of order.entries()) {
    const bytes = STORELESS.has(node.primitive.name) ? 0 : addBytes(0, node);
    alive += bytes;
    peak = Math.max(peak, alive);
    const end = lastUse.get(node) ?? i;
    freed.set(end, (freed.get(end) ?? 0) + bytes);
    alive -= freed.get(i) ?? 0;
  }
  return peak;
}
