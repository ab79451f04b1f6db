/**
 * @file The loss as a function of the parameters: mean cross-entropy over given samples, which stay as they are. Its value,
 * gradient, Hessian products (`jvp` of `grad`, exact) and Gauss–Newton products, each averaged over samples, whatever the
 * batches, in float64. Weights are the tensors of the network; vectors are over the space's parameters.
 */
import { correct, crossEntropy } from '../attacks/losses.ts';
import type { Split } from '../data/split.ts';
import type { DeviceTensor, DeviceTensors, Executor, Program } from '../engine/executor.ts';
import { innerProduct, scalar, softmax } from '../engine/graph/compositions.ts';
import { grad, jvp, vjp } from '../engine/graph/differentiation.ts';
import { Graph, type Tensor } from '../engine/graph/graph.ts';
import { multiply, subtract } from '../engine/graph/primitives/elementwise.ts';
import { sum } from '../engine/graph/primitives/shapes.ts';
import type { Mode } from '../models/layers.ts';
import type { Network } from '../models/network.ts';
import type { SymmetricOperator } from './operator.ts';
import { ParameterSpace } from './parameter-space.ts';
import { type SampleBatch, SampleBatches } from './samples.ts';
import type { Vector } from './vector.ts';

export interface Score {
  /** Mean cross-entropy. */
  readonly loss: number;
  /** Fraction of samples classified correctly. */
  readonly accuracy: number;
}

/** A loss of the weights at given samples, with its gradient. */
export interface DifferentiableLoss {
  score(weights: DeviceTensors, split: Split): Promise<Score>;
  gradient(weights: DeviceTensors, split: Split): Promise<{ loss: number; gradient: Float64Array }>;
  /** The weights moved by a vector. */
  moved(weights: DeviceTensors, v: Vector): Promise<DeviceTensors>;
}

export interface LossSurfaceSettings {
  readonly batch: number;
  /** Parameters that vectors are over. */
  readonly space?: ParameterSpace;
  /** BatchNorm by running statistics (eval) or by those of each batch (train). */
  readonly mode?: Mode;
  /** Called before each batch; may throw to interrupt. */
  readonly onBatch?: () => void | Promise<void>;
}

/** What is computed on a batch: loss and accuracy, the gradient, or a product with the matrix of that name. */
export type Quantity = 'score' | 'gradient' | 'hessian' | 'gauss-newton';

const tangentKey = (name: string): string => `tangent/${name}`;

/** A quantity of a batch, summed over its samples, as a graph of images, labels, the samples' weights, parameters and tangents. */
export function quantityGraph(
  quantity: Quantity,
  network: Network,
  space: ParameterSpace,
  { batch, mode }: { batch: number; mode: Mode },
): Record<string, Tensor> {
  const graph = new Graph();
  const images = graph.input('images', [batch, ...network.imageShape]);
  const labels = graph.input('labels', [batch, network.classes]);
  const weight = graph.input('weight', [batch, 1]);
  const { logits } = network.forward(graph, images, mode);
  const parameters = space.blocks.map(({ name, shape }) => graph.input(name, shape));
  const tangents = () => space.blocks.map(({ name, shape }) => graph.input(tangentKey(name), shape));
  const loss = scalar(sum(multiply(crossEntropy(logits, labels), weight)));
  const named = (tensors: readonly Tensor[]) =>
    Object.fromEntries(space.blocks.map(({ name }, i) => [name, tensors[i]]));
  switch (quantity) {
    case 'score':
      return { loss, correct: innerProduct(correct(logits, labels), weight) };
    case 'gradient':
      return { loss, ...named(grad(loss, parameters)) };
    case 'hessian':
      return named(jvp(grad(loss, parameters), parameters, tangents()));
    case 'gauss-newton': {
      const [moved] = jvp([logits], parameters, tangents());
      const probability = softmax(logits);
      const average = sum(multiply(probability, moved), [1]);
      const curved = multiply(multiply(probability, subtract(moved, average)), weight);
      return named(vjp(logits, curved, parameters));
    }
  }
}

export class LossSurface implements DifferentiableLoss {
  readonly network: Network;
  readonly space: ParameterSpace;
  readonly #executor: Executor;
  readonly #mode: Mode;
  readonly #onBatch: () => void | Promise<void>;
  readonly #batches: SampleBatches;
  readonly #programs = new Map<Quantity, Promise<Program>>();

  constructor(executor: Executor, network: Network, settings: LossSurfaceSettings) {
    this.network = network;
    this.space = settings.space ?? new ParameterSpace(network.parameters);
    this.#executor = executor;
    this.#mode = settings.mode ?? 'eval';
    this.#onBatch = settings.onBatch ?? (() => {});
    this.#batches = new SampleBatches(executor, network.imageShape, network.classes, settings.batch);
  }

  #program(quantity: Quantity): Promise<Program> {
    const existing = this.#programs.get(quantity);
    if (existing) return existing;
    const outputs = quantityGraph(quantity, this.network, this.space, { batch: this.#batches.size, mode: this.#mode });
    const stationary = [
      ...this.network.tensors.map(({ name }) => name),
      ...this.space.blocks.map(({ name }) => tangentKey(name)),
    ];
    const program = this.#executor.compile(outputs, { stationary });
    this.#programs.set(quantity, program);
    return program;
  }

  async #overBatches(
    quantity: Quantity,
    stationary: DeviceTensors,
    split: Split,
    take: (results: Record<string, DeviceTensor>) => Promise<void>,
  ): Promise<void> {
    const program = await this.#program(quantity);
    await program.prepare(stationary);
    const inputsOf = ({ images, labels, weight }: SampleBatch) => ({ images, labels, weight });
    for (const batch of this.#batches.of(split)) {
      await this.#onBatch();
      await take(await program.run(inputsOf(batch)));
    }
  }

  /** Loss and accuracy; not finite where the loss is not. */
  async score(weights: DeviceTensors, split: Split): Promise<Score> {
    let loss = 0;
    let hits = 0;
    await this.#overBatches('score', weights, split, async (results) => {
      loss += (await results.loss.read())[0];
      hits += (await results.correct.read())[0];
    });
    return { loss: loss / split.count, accuracy: hits / split.count };
  }

  async gradient(weights: DeviceTensors, split: Split): Promise<{ loss: number; gradient: Float64Array }> {
    let loss = 0;
    const gradient = new Float64Array(this.space.size);
    await this.#overBatches('gradient', weights, split, async (results) => {
      loss += (await results.loss.read())[0];
      await this.space.accumulate(gradient, results);
    });
    for (let i = 0; i < gradient.length; i++) gradient[i] /= split.count;
    return { loss: loss / split.count, gradient };
  }

  /** The Hessian of the loss at these weights. */
  hessian(weights: DeviceTensors, split: Split): SymmetricOperator {
    return this.#products('hessian', weights, split);
  }

  /** Jᵀ(diag p − ppᵀ)J averaged over samples: the Gauss–Newton matrix, which for cross-entropy is the Fisher matrix. */
  gaussNewton(weights: DeviceTensors, split: Split): SymmetricOperator {
    return this.#products('gauss-newton', weights, split);
  }

  #products(quantity: Quantity, weights: DeviceTensors, split: Split): SymmetricOperator {
    const { space } = this;
    return {
      size: space.size,
      precision: 'float32',
      apply: async (v) => {
        const total = new Float64Array(space.size);
        const stationary = { ...weights, ...space.scatter(this.#executor, v, tangentKey) };
        await this.#overBatches(quantity, stationary, split, (results) => space.accumulate(total, results));
        for (let i = 0; i < total.length; i++) total[i] /= split.count;
        return Float32Array.from(total);
      },
    };
  }

  /** The weights moved by a vector: θ + v, rounded to float32 once. */
  async moved(weights: DeviceTensors, v: Vector): Promise<DeviceTensors> {
    const point = await this.space.gather(weights);
    for (let i = 0; i < point.length; i++) point[i] += v[i];
    return { ...weights, ...this.space.scatter(this.#executor, point) };
  }

  async dispose(): Promise<void> {
    for (const program of this.#programs.values()) await (await program).dispose();
  }
}
