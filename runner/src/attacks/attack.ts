/**
 * @file FGSM and PGD (Goodfellow et al. 2015, Madry et al. 2018) as one compiled step. Weights, clean samples, labels and
 * the budget stand still while an attack runs, so filter packing, folded BatchNorm and clipping bounds are computed once
 * an attack and each step costs one forward pass and one input gradient, never a weight gradient.
 */
import type { Attack } from '@advexp/schemas';
import type { DeviceTensor, DeviceTensors, Executor, Program } from '../engine/executor.ts';
import { grad } from '../engine/graph/differentiation.ts';
import { Graph, type Shape, type Tensor } from '../engine/graph/graph.ts';
import { add, multiply, subtract, where } from '../engine/graph/primitives/elementwise.ts';
import { reshape, sum } from '../engine/graph/primitives/shapes.ts';
import type { Classifier } from '../models/classifier.ts';
import { ascentDirection, projectAround } from './geometry.ts';
import { crossEntropy, kullbackLeibler } from './losses.ts';

/** Below this ε the clean samples are returned as they are, bit for bit (paper §6.2). */
export const NO_BUDGET = 1e-6;

/** What an attack works on. Images [B, C, H, W], labels one-hot [B, K]. */
export interface AttackInputs {
  /** Parameters and buffers by name. */
  readonly weights: DeviceTensors;
  readonly images: DeviceTensor;
  readonly labels: DeviceTensor;
  readonly epsilon: number;
  /** Noise of one restart in units of the start's radius, in the shape of the images; see `fillStartNoise`. */
  readonly noise: (restart: number) => DeviceTensor;
}

/** Size of one step, for the ε of the moment. */
export function stepSize({ step_size }: Attack, epsilon: number): number {
  return step_size.relative ? step_size.value * epsilon : step_size.value;
}

/** Loss of each sample [B, 1] at `point`. */
function attackedLoss(
  network: Classifier,
  attack: Attack,
  graph: Graph,
  point: Tensor,
  clean: Tensor,
  labels: Tensor,
): Tensor {
  const { logits } = network.forward(graph, point, attack.batchnorm);
  if (attack.loss === 'cross-entropy') return crossEntropy(logits, labels);
  return kullbackLeibler(network.forward(graph, clean, attack.batchnorm).logits, logits);
}

/** An attack compiled for one network and batch size. */
export class CompiledAttack {
  readonly #attack: Attack;
  readonly #executor: Executor;
  readonly #start: Program;
  readonly #step: Program;
  readonly #compare: Program | null;

  private constructor(attack: Attack, executor: Executor, start: Program, step: Program, compare: Program | null) {
    this.#attack = attack;
    this.#executor = executor;
    this.#start = start;
    this.#step = step;
    this.#compare = compare;
  }

  static async compile(
    executor: Executor,
    network: Classifier,
    attack: Attack,
    batch: number,
  ): Promise<CompiledAttack> {
    const imageShape = [batch, ...network.imageShape];
    const still = [...network.tensors.map(({ name }) => name), 'clean', 'labels', 'epsilon', 'step'];
    const declare = (graph: Graph) => ({
      clean: graph.input('clean', imageShape),
      epsilon: graph.input('epsilon', []),
    });
    const startGraph = new Graph();
    const origin = declare(startGraph);
    const noise = multiply(startGraph.input('noise', imageShape), startGraph.input('radius', []));
    const start = await executor.compile({
      adversarial: projectAround(add(origin.clean, noise), origin.clean, origin.epsilon, attack.norm, attack.bounds),
    });

    const graph = new Graph();
    const { clean, epsilon } = declare(graph);
    const point = graph.input('adversarial', imageShape);
    const labels = graph.input('labels', [batch, network.classes]);
    const loss = attackedLoss(network, attack, graph, point, clean, labels);
    const [gradient] = grad(reshape(sum(loss), []), [point]);
    const ascended = add(point, multiply(ascentDirection(gradient, attack.norm), graph.input('step', [])));
    const next = projectAround(ascended, clean, epsilon, attack.norm, attack.bounds);
    const remembers = attack.keep === 'best' || attack.restarts > 1;
    const step = await executor.compile(
      attack.keep === 'best' ? { adversarial: next, ...keepWorst(graph, point, loss) } : { adversarial: next },
      { stationary: still },
    );
    return new CompiledAttack(
      attack,
      executor,
      start,
      step,
      remembers ? await compileComparison(executor, network, attack, imageShape, still) : null,
    );
  }

  /** Adversarial samples. They share no memory with the inputs, except that without budget the images themselves are returned. */
  async perturb({ weights, images, labels, epsilon, noise }: AttackInputs): Promise<DeviceTensor> {
    const { restarts, steps, start, keep, method } = this.#attack;
    if (method === 'none' || epsilon < NO_BUDGET) return images;
    const scalar = (value: number) => this.#executor.constant(Float32Array.of(value), []);
    const size = stepSize(this.#attack, epsilon);
    const still = { ...weights, clean: images, labels, epsilon: scalar(epsilon), step: scalar(size) };
    await this.#step.prepare(still);
    await this.#compare?.prepare(still);
    const radius = scalar(start === 'uniform-step' ? size : epsilon);
    const batch = images.shape[0];
    let worst: Record<string, DeviceTensor> = {
      best: images,
      bestLoss: this.#executor.constant(new Float32Array(batch).fill(Number.NEGATIVE_INFINITY), [batch, 1]),
    };
    for (let restart = 0; ; restart++) {
      let { adversarial } = await this.#start.run({
        clean: images,
        epsilon: still.epsilon,
        noise: noise(restart),
        radius,
      });
      for (let step = 0; step < steps; step++) {
        const result = await this.#step.run({ adversarial, ...(keep === 'best' && worst) });
        adversarial.dispose();
        adversarial = result.adversarial;
        if (keep === 'best') worst = { best: result.best, bestLoss: result.bestLoss };
      }
      if (!this.#compare) return adversarial;
      worst = await this.#compare.run({ adversarial, ...worst });
      if (restart === restarts - 1) return worst.best;
    }
  }

  async dispose(): Promise<void> {
    for (const program of [this.#start, this.#step, this.#compare]) await program?.dispose();
  }
}

/** Per sample, the point of higher loss among the best so far and this one. */
function keepWorst(graph: Graph, point: Tensor, loss: Tensor): { best: Tensor; bestLoss: Tensor } {
  const best = graph.input('best', point.shape);
  const bestLoss = graph.input('bestLoss', loss.shape);
  const gain = subtract(loss, bestLoss);
  return {
    best: where(reshape(gain, [point.shape[0], 1, 1, 1]), point, best),
    bestLoss: where(gain, loss, bestLoss),
  };
}

/** Compares the last iterate, whose loss no step has computed, with the best so far. */
function compileComparison(
  executor: Executor,
  network: Classifier,
  attack: Attack,
  imageShape: Shape,
  stationary: string[],
): Promise<Program> {
  const graph = new Graph();
  const point = graph.input('adversarial', imageShape);
  const labels = graph.input('labels', [imageShape[0], network.classes]);
  const loss = attackedLoss(network, attack, graph, point, graph.input('clean', imageShape), labels);
  return executor.compile(keepWorst(graph, point, loss), { stationary });
}
