/** @file Which ReLU units are alive: the share of each layer that is zero on every sample of a probe batch. */
import type { DeviceTensor, DeviceTensors, Executor, Program } from '../engine/executor.ts';
import { mean } from '../engine/graph/compositions.ts';
import { Graph, type Tensor, topologicalOrder } from '../engine/graph/graph.ts';
import { sign } from '../engine/graph/primitives/elementwise.ts';
import { sum } from '../engine/graph/primitives/shapes.ts';
import type { Network } from '../models/network.ts';

/** The layer whose output a tensor is: that of the nearest weight above it. */
function layerOf(tensor: Tensor): string {
  const weights = topologicalOrder([tensor]).filter((node) => String(node.attributes.name ?? '').endsWith('.weight'));
  const last = weights.at(-1);
  return last ? String(last.attributes.name).replace(/\.weight$/, '') : 'the input';
}

export class ActivityProbe {
  readonly #program: Program | null;
  readonly #layers: readonly string[];

  private constructor(program: Program | null, layers: readonly string[]) {
    this.#program = program;
    this.#layers = layers;
  }

  static async compile(executor: Executor, network: Network, batch: number): Promise<ActivityProbe> {
    const graph = new Graph();
    const { logits } = network.forward(graph, graph.input('images', [batch, ...network.imageShape]), 'eval');
    const relus = topologicalOrder([logits]).filter((node) => node.primitive.name === 'relu');
    const outputs = Object.fromEntries(
      relus.map((relu, i) => {
        // A unit is a channel or a neuron: axis 1.
        const axes = relu.shape.map((_, axis) => axis).filter((axis) => axis !== 1);
        return [`alive ${i}`, mean(sign(sum(relu, axes)))];
      }),
    );
    const program = relus.length > 0 ? await executor.compile(outputs) : null;
    return new ActivityProbe(program, relus.map(layerOf));
  }

  /** @param images a probe batch [B, C, H, W] */
  async deadShares(weights: DeviceTensors, images: DeviceTensor): Promise<{ layer: string; share: number }[]> {
    if (!this.#program) return [];
    const results = await this.#program.run({ ...weights, images });
    return Promise.all(
      this.#layers.map(async (layer, i) => ({ layer, share: 1 - (await results[`alive ${i}`].read())[0] })),
    );
  }
}
