/**
 * @file What a run will cost, counted from the network's graph: multiply-accumulates of a forward pass (F), and from them
 * those of the run. An attack step is a forward pass and an input gradient, 2F; a training step adds the weight
 * gradients, 3F; so PGD-k training costs (2k + 3)F a sample.
 */
import { type Attack, type ResolvedSpec, scheduleTable } from '@advexp/schemas';
import { NO_BUDGET } from '../../attacks/attack.ts';
import { Graph, sizeOf, type Tensor, topologicalOrder } from '../../engine/graph/graph.ts';
import type { Network } from '../../models/network.ts';
import { samplesOf } from '../../training/objective.ts';

/** Samples of each split once validation is set aside. */
export interface Counts {
  train: number;
  /** What is evaluated every so many epochs: the validation split, or the test split where there is none. */
  heldOut: number;
  test: number;
}

export interface Cost {
  batchesPerEpoch: number;
  /** Steps of the training attack, each on a batch. */
  attackSteps: number;
  /** Samples by what is done with them. A gradient is one backward pass. */
  passes: { forward: number; inputGradient: number; weightGradient: number };
  flops: number;
  /** The parts from which a calibration predicts the time, in samples. */
  work: { attackSteps: number; trainingSteps: number; evaluationSteps: number; scored: number };
}

/** Multiply-accumulates of the convolutions and matrix products that outputs need; all else is small beside them. */
export function multiplyAccumulates(outputs: readonly Tensor[]): number {
  return topologicalOrder(outputs).reduce((sum, node) => sum + productsOf(node), 0);
}

function productsOf({ primitive, inputs, shape, attributes }: Tensor): number {
  const [a, b] = inputs;
  if (a === undefined || b === undefined) return 0;
  switch (primitive.name) {
    case 'convolution':
      return sizeOf(shape) * sizeOf(b.shape.slice(1));
    case 'convolutionInputGradient':
      return sizeOf(a.shape) * sizeOf(b.shape.slice(1));
    case 'convolutionFilterGradient':
      return sizeOf(b.shape) * sizeOf(shape.slice(1));
    case 'matmul':
      return sizeOf(shape) * (attributes.transposeA ? a.shape[0] : a.shape[1]);
    default:
      return 0;
  }
}

/** Multiply-accumulates of one image's forward pass. */
export function forwardCost(network: Network): number {
  const graph = new Graph();
  const images = graph.input('images', [1, ...network.imageShape]);
  return multiplyAccumulates([network.forward(graph, images, 'eval').logits]);
}

/** Gradient steps an attack takes on a sample in all. */
export function stepsOf({ method, steps, restarts }: Attack): number {
  return method === 'none' ? 0 : steps * restarts;
}

/** Share of the batches at which ε is large enough for the attack to take place. */
function attackedShare(spec: ResolvedSpec, batchesPerEpoch: number): number {
  const rows = scheduleTable(spec, spec.epsilon.update === 'batch' ? batchesPerEpoch : 1);
  return rows.filter(({ epsilon }) => epsilon >= NO_BUDGET).length / rows.length;
}

/** Epochs after which held-out samples are evaluated: every so many, the last of each period, and the last of all. */
function evaluatedEpochs({ train, evaluate, pas }: ResolvedSpec): number {
  const evaluated = new Set<number>([train.epochs]);
  for (let epoch = evaluate.every; epoch <= train.epochs; epoch += evaluate.every) evaluated.add(epoch);
  let end = 0;
  for (const length of pas.periods) {
    end += length;
    evaluated.add(end);
  }
  return evaluated.size;
}

export function costOf(spec: ResolvedSpec, network: Network, counts: Counts): Cost {
  const { train, evaluate, attack } = spec;
  const batchesPerEpoch = Math.ceil(counts.train / train.batch_size);
  const uses = samplesOf(train.objective);
  const attacked = uses.adversarial ? train.epochs * attackedShare(spec, batchesPerEpoch) : 0;
  const evaluations = evaluatedEpochs(spec) * Math.min(evaluate.samples ?? counts.heldOut, counts.heldOut);
  const tested = Math.min(evaluate.final_samples ?? counts.test, counts.test);
  const work = {
    attackSteps: attacked * counts.train * stepsOf(attack),
    trainingSteps: train.epochs * counts.train * (Number(uses.clean) + Number(uses.adversarial)),
    evaluationSteps: evaluations * stepsOf(evaluate.during.attack),
    scored: evaluations * 2,
  };
  // The ensemble of period ends asks each of its members.
  const classifiers =
    2 +
    (spec.pas.ensemble === 'period-ends' && spec.pas.periods.length > 1 ? spec.pas.periods.length : 0) +
    Number(train.averaging.method !== 'none');
  for (const { attack: final } of evaluate.final) {
    work.evaluationSteps += classifiers * tested * stepsOf(final);
    work.scored += classifiers * tested * (final.method === 'none' ? 1 : 2);
  }
  const steps = work.attackSteps + work.evaluationSteps;
  const passes = {
    forward: steps + work.trainingSteps + work.scored,
    inputGradient: steps + work.trainingSteps,
    weightGradient: work.trainingSteps,
  };
  const macs = (passes.forward + passes.inputGradient + passes.weightGradient) * forwardCost(network);
  return {
    batchesPerEpoch,
    attackSteps: Math.round(attacked * batchesPerEpoch) * stepsOf(attack),
    passes,
    flops: 2 * macs,
    work,
  };
}
