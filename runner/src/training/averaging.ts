/** @file Averages of weights along training: the exponential moving average's decay, SWA, and re-estimated BatchNorm statistics. */
import type { Averaging } from '@advexp/schemas';
import type { DeviceTensors, Executor, Program } from '../engine/executor.ts';
import { Graph, type Shape, type Tensor } from '../engine/graph/graph.ts';
import { add, multiply, subtract } from '../engine/graph/primitives/elementwise.ts';
import type { Network } from '../models/network.ts';
import { averageKey } from './step.ts';

/** Decay of the moving average at the given update (from 0): min(decay, (1 + d)/(10 + d)), so that it starts fast. */
export function averageDecay(averaging: Averaging, update: number): number {
  return averaging.method === 'ema' ? Math.min(averaging.decay, (1 + update) / (10 + update)) : 0;
}

/**
 * The running average of weights seen at epoch ends (Izmailov et al. 2018): a + (w − a)/(n + 1).
 * @param tensors weights under their names and the average so far under `averageKey`
 * @param seen how many weights the average holds already
 */
export async function averageIn(
  executor: Executor,
  network: Network,
  tensors: DeviceTensors,
  seen: number,
): Promise<Record<string, DeviceTensors[string]>> {
  const graph = new Graph();
  const share = graph.input('share', []);
  const outputs: Record<string, Tensor> = {};
  for (const { name, shape } of network.tensors) {
    const average = graph.input(averageKey(name), shape);
    outputs[averageKey(name)] = add(average, multiply(subtract(graph.input(name, shape), average), share));
  }
  const program = await executor.compile(outputs);
  const results = await program.run({ ...tensors, share: executor.tensor(Float32Array.of(1 / (seen + 1)), []) });
  await program.dispose();
  return results;
}

/**
 * Re-estimates BatchNorm's running statistics as the equal mean over batches, which averaged weights need.
 * @param weights parameters and buffers by name; buffers are replaced
 * @param batches image tensors [B, C, H, W], all of one B
 */
export async function reestimateStatistics(
  executor: Executor,
  network: Network,
  weights: DeviceTensors,
  batches: AsyncIterable<DeviceTensors[string]>,
): Promise<DeviceTensors> {
  if (network.buffers.length === 0) return weights;
  let program: Program | null = null;
  let current = weights;
  let seen = 0;
  for await (const next of batches) {
    seen++;
    program ??= await compileStatistics(executor, network, next.shape);
    const momentum = executor.tensor(Float32Array.of(1 / seen), []);
    current = { ...current, ...(await program.run({ ...current, images: next, momentum })) };
  }
  await program?.dispose();
  return current;
}

/** The network's buffers after a batch of images of this shape, with a momentum for the running statistics. */
function compileStatistics(executor: Executor, network: Network, shape: Shape): Promise<Program> {
  const graph = new Graph();
  const momentum = graph.input('momentum', []);
  return executor.compile(
    network.forward(graph, graph.input('images', shape), 'train', undefined, momentum).updatedBuffers,
  );
}
