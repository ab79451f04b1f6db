/**
 * @file FGSM and PGD (Goodfellow et al. 2015, Madry et al. 2018) as one compiled step. Weights, clean samples, labels and
 * the budget stand still while an attack runs, so filter packing, folded BatchNorm and clipping bounds are computed once
 * an attack and each step costs one forward pass and one input gradient, never a weight gradient.
 *
 * In mixed precision the gradient is that of a scaled loss, divided by the scale in float32. Elements that are not finite are
 * counted on the device, and an attack that had any is refused at its end.
 */
import type { Attack } from '@advexp/schemas';
import type { CompileOptions, DeviceTensor, DeviceTensors, Executor, Program } from '../engine/executor.ts';
import { scaledGrad } from '../engine/graph/differentiation.ts';
import { Graph, type Shape, type Tensor } from '../engine/graph/graph.ts';
import type { Precision } from '../engine/graph/precision.ts';
import { absolute, add, multiply, subtract, where } from '../engine/graph/primitives/elementwise.ts';
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
  /** Of an attack in mixed precision: what the sum of the samples' losses is multiplied by before its gradient is taken. */
  readonly lossScale?: number;
}

/** In mixed precision a gradient of an attack was not finite: it is to be made anew with a smaller loss scale. */
export class GradientOverflow extends Error {
  override name = 'GradientOverflow';
}

/** The largest number of float32. */
const FLOAT_MAX = (2 - 2 ** -23) * 2 ** 127;

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
    precision: Precision = 'float32',
  ): Promise<CompiledAttack> {
    const imageShape = [batch, ...network.imageShape];
    const still = [...network.tensors.map(({ name }) => name), 'clean', 'labels', 'epsilon', 'step', 'loss_scale'];
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
    const mixed = precision !== 'float32';
    const [gradient] = scaledGrad(reshape(sum(loss), []), [point], mixed ? graph.input('loss_scale', []) : null);
    const ascended = add(point, multiply(ascentDirection(gradient, attack.norm), graph.input('step', [])));
    const next = projectAround(ascended, clean, epsilon, attack.norm, attack.bounds);
    const remembers = attack.keep === 'best' || attack.restarts > 1;
    const compiled = { stationary: still, precision };
    const step = await executor.compile(
      {
        adversarial: next,
        ...(attack.keep === 'best' && keepWorst(graph, point, loss)),
        ...(mixed && { overflows: add(graph.input('overflows', [1]), countOverflows(gradient)) }),
      },
      compiled,
    );
    return new CompiledAttack(
      attack,
      executor,
      start,
      step,
      remembers ? await compileComparison(executor, network, attack, imageShape, compiled) : null,
    );
  }

  /**
   * Adversarial samples. They share no memory with the inputs, except that without budget the images themselves are returned.
   * @throws GradientOverflow in mixed precision
   */
  async perturb({ weights, images, labels, epsilon, noise, lossScale }: AttackInputs): Promise<DeviceTensor> {
    const { restarts, steps, start, keep, method } = this.#attack;
    if (method === 'none' || epsilon < NO_BUDGET) return images;
    const scalar = (value: number) => this.#executor.constant(Float32Array.of(value), []);
    const size = stepSize(this.#attack, epsilon);
    const still = {
      ...weights,
      clean: images,
      labels,
      epsilon: scalar(epsilon),
      step: scalar(size),
      ...(lossScale !== undefined && { loss_scale: scalar(lossScale) }),
    };
    await this.#step.prepare(still);
    await this.#compare?.prepare(still);
    const radius = scalar(start === 'uniform-step' ? size : epsilon);
    const batch = images.shape[0];
    let worst: Record<string, DeviceTensor> = {
      best: images,
      bestLoss: this.#executor.constant(new Float32Array(batch).fill(Number.NEGATIVE_INFINITY), [batch, 1]),
    };
    let overflows = this.#executor.constant(new Float32Array(1), [1]);
    for (let restart = 0; ; restart++) {
      let { adversarial } = await this.#start.run({
        clean: images,
        epsilon: still.epsilon,
        noise: noise(restart),
        radius,
      });
      for (let step = 0; step < steps; step++) {
        const result = await this.#step.run({
          adversarial,
          ...(keep === 'best' && worst),
          ...(lossScale !== undefined && { overflows }),
        });
        adversarial.dispose();
        adversarial = result.adversarial;
        if (keep === 'best') worst = { best: result.best, bestLoss: result.bestLoss };
        if (lossScale === undefined) continue;
        overflows.dispose();
        overflows = result.overflows;
      }
      if (this.#compare) worst = await this.#compare.run({ adversarial, ...worst });
      if (this.#compare && restart < restarts - 1) continue;
      const perturbed = this.#compare ? worst.best : adversarial;
      const [overflowed] = await overflows.read();
      overflows.dispose();
      if (overflowed === 0) return perturbed;
      perturbed.dispose();
      throw new GradientOverflow(`${overflowed} elements of an attack's gradients are too large for half precision`);
    }
  }

  async dispose(): Promise<void> {
    for (const program of [this.#start, this.#step, this.#compare]) await program?.dispose();
  }
}

/** How many elements are infinite or not a number, [1]. */
function countOverflows(x: Tensor): Tensor {
  const { graph } = x;
  return reshape(sum(where(subtract(FLOAT_MAX, absolute(x)), graph.constant(0), graph.constant(1))), [1]);
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
  options: CompileOptions,
): Promise<Program> {
  const graph = new Graph();
  const point = graph.input('adversarial', imageShape);
  const labels = graph.input('labels', [imageShape[0], network.classes]);
  const loss = attackedLoss(network, attack, graph, point, graph.input('clean', imageShape), labels);
  return executor.compile(keepWorst(graph, point, loss), options);
}
