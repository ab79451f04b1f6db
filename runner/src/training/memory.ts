/** @file How much memory training needs, estimated from the graph of its largest program. */
import type { ResolvedSpec } from '@advexp/schemas';
import { INPUT, sizeOf, topologicalOrder } from '../engine/graph/graph.ts';
import type { Network } from '../models/network.ts';
import { buildTrainingStep } from './step.ts';

/** Node.js, ONNX Runtime and their code. */
const BASE_BYTES = 150 * 2 ** 20;

/** Reshapes share their operand's memory, and uniform constants are a scalar. */
const STORELESS = new Set(['reshape', 'constant', 'broadcast']);

/**
 * Estimated peak bytes: weights, optimiser state and samples, which stay through the training step, and of what the step
 * computes the greatest sum of float32 tensors alive at once when nodes run in order. Its results, the second set of
 * weights and state, stay too.
 */
export function trainingBytes(spec: Pick<ResolvedSpec, 'train' | 'optimizer'>, network: Network): number {
  const outputs = buildTrainingStep(spec, network, spec.train.batch_size);
  const order = topologicalOrder(Object.values(outputs));
  const lastUse = new Map(order.map((node, i) => [node, i]));
  for (const [i, node] of order.entries()) for (const input of node.inputs) lastUse.set(input, i);
  for (const output of Object.values(outputs)) lastUse.set(output, order.length);
  const freed = new Map<number, number>();
  const inputs = order.filter((node) => node.primitive === INPUT);
  let alive = inputs.reduce((bytes, { shape }) => bytes + 4 * sizeOf(shape), 0);
  let peak = alive;
  for (const [i, node] of order.entries()) {
    const bytes = STORELESS.has(node.primitive.name) || node.primitive === INPUT ? 0 : 4 * sizeOf(node.shape);
    alive += bytes;
    peak = Math.max(peak, alive);
    const end = lastUse.get(node) ?? i;
    freed.set(end, (freed.get(end) ?? 0) + bytes);
    alive -= freed.get(i) ?? 0;
  }
  return BASE_BYTES + peak;
}
