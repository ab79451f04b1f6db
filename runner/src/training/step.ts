/**
 * @file One training step as one program: forward and backward pass, gradient clipping, optimiser, BatchNorm statistics,
 * moving average, and the traces of the paper's Fig. 2 (gradient norm, distance from the initial weights). For batches that
 * are computed in parts see accumulation.ts.
 *
 * In mixed precision the gradient is that of the loss times the input `loss_scale` (see loss-scale.ts), divided by it in
 * float32, as is all that follows. If it is not finite, the update is not taken over.
 */
import type { ResolvedSpec } from '@advexp/schemas';
import type { DeviceTensor, DeviceTensors, Executor, Program } from '../engine/executor.ts';
import { globalNorm } from '../engine/graph/compositions.ts';
import { scaledGrad } from '../engine/graph/differentiation.ts';
import { Graph, sizeOf, type Tensor } from '../engine/graph/graph.ts';
import { add, divide, minimum, multiply, subtract } from '../engine/graph/primitives/elementwise.ts';
import type { Network } from '../models/network.ts';
import { type BuiltObjective, buildObjective, samplesOf } from './objective.ts';
import { buildUpdate, stateNames } from './optimizer.ts';
import { groupParameters } from './parameter-groups.ts';

/** Name of a parameter's optimiser state, moving average or initial value among the tensors of training. */
export const stateKey = (state: string, parameter: string): string => `${state}/${parameter}`;
export const averageKey = (tensor: string): string => stateKey('average', tensor);
export const initialKey = (parameter: string): string => stateKey('initial', parameter);

/** Results of a step that are single numbers. */
export interface StepMeasures {
  /** Objective before the update. */
  readonly loss: number;
  readonly correct: number;
  readonly cleanCorrect: number | null;
  /** l2 norm of the gradient before clipping. */
  readonly gradientNorm: number;
  /** l2 distance of the parameters from their initial values, after the update. */
  readonly distance: number;
}

const MEASURES = ['loss', 'correct', 'clean_correct', 'gradient_norm', 'distance'] as const;

/** Whether the gradient alone left the finite numbers: in mixed precision, since it is too large for half precision. */
export function gradientOverflowed({ loss, gradientNorm }: StepMeasures): boolean {
  return Number.isFinite(loss) && !Number.isFinite(gradientNorm);
}

/** The parts of a spec that a training step depends on. */
export type StepSpec = Pick<ResolvedSpec, 'train' | 'optimizer'>;

export function isMixed({ train: { precision = 'float32' } }: Pick<ResolvedSpec, 'train'>): boolean {
  return precision !== 'float32';
}

/** The objective at so many samples, and its gradient by every parameter, in the order of the network's. */
export function buildGradients(
  spec: StepSpec,
  network: Network,
  graph: Graph,
  batch: number,
): BuiltObjective & { readonly gradients: readonly Tensor[] } {
  const { objective } = spec.train;
  const uses = samplesOf(objective);
  const images = [batch, ...network.imageShape];
  const built = buildObjective(objective, network, graph, {
    clean: uses.clean ? graph.input('clean', images) : null,
    adversarial: uses.adversarial ? graph.input('adversarial', images) : null,
    labels: graph.input('labels', [batch, network.classes]),
  });
  const values = network.parameters.map(({ name, shape }) => graph.input(name, shape));
  const scale = isMixed(spec) ? graph.input('loss_scale', []) : null;
  return { ...built, gradients: scaledGrad(built.loss, values, scale) };
}

/**
 * What an update writes: parameters, optimiser state and moving average, and the measures of it.
 * @param gradients of the mean over the batch, by every parameter
 * @param buffers the network's buffers after the batch, by name
 */
export function buildUpdates(
  spec: StepSpec,
  network: Network,
  graph: Graph,
  gradients: readonly Tensor[],
  buffers: Readonly<Record<string, Tensor>>,
): Record<string, Tensor> {
  const { gradient_clip, averaging } = spec.train;
  const groups = groupParameters(network.parameters);
  const gradientOf = new Map(network.parameters.map(({ name }, i) => [name, gradients[i]]));
  const joined = groups.map((group) => group.join(({ name }) => gradientOf.get(name) as Tensor));
  const norm = globalNorm(joined);
  const factor = gradient_clip === null ? null : minimum(divide(gradient_clip, add(norm, 1e-6)), 1);
  const learningRate = graph.input('learning_rate', []);
  const outputs: Record<string, Tensor> = { gradient_norm: norm };
  const moved: Tensor[] = [];
  for (const [i, group] of groups.entries()) {
    const input = (key = (name: string) => name) => group.join(({ name, shape }) => graph.input(key(name), shape));
    const keyOf = (state: string) => (name: string) => stateKey(state, name);
    const state = Object.fromEntries(stateNames(spec.optimizer).map((key) => [key, input(keyOf(key))]));
    const gradient = factor ? multiply(joined[i], factor) : joined[i];
    const update = buildUpdate(spec.optimizer, graph, input(), gradient, state, learningRate);
    Object.assign(outputs, group.part(update.parameter));
    for (const [key, tensor] of Object.entries(update.state)) Object.assign(outputs, group.part(tensor, keyOf(key)));
    moved.push(subtract(update.parameter, input(initialKey)));
    if (averaging.method !== 'ema') continue;
    const keep = graph.input('average_decay', []);
    const average = add(multiply(input(averageKey), keep), multiply(update.parameter, subtract(1, keep)));
    Object.assign(outputs, group.part(average, averageKey));
  }
  outputs.distance = globalNorm(moved);
  // Statistics are copied from the live model, as moving averages of them would lag twice.
  if (averaging.method === 'ema') for (const { name } of network.buffers) outputs[averageKey(name)] = buffers[name];
  return outputs;
}

/** The outputs of the training graph for a batch of this size. */
export function buildTrainingStep(spec: StepSpec, network: Network, batch: number): Record<string, Tensor> {
  const graph = new Graph();
  const { loss, correct, cleanCorrect, gradients, updatedBuffers } = buildGradients(spec, network, graph, batch);
  return {
    loss,
    correct,
    ...(cleanCorrect && { clean_correct: cleanCorrect }),
    ...buildUpdates(spec, network, graph, gradients, updatedBuffers),
    ...updatedBuffers,
  };
}

/** The tensors that training carries from step to step, in two sets: one is read while the other is written. */
export class TrainingTensors {
  readonly #executor: Executor;
  #current: Record<string, DeviceTensor>;
  #spare: Record<string, DeviceTensor>;

  constructor(tensors: DeviceTensors, executor: Executor) {
    this.#executor = executor;
    this.#current = { ...tensors };
    const written = Object.entries(tensors).filter(([name]) => !name.startsWith(initialKey('')));
    this.#spare = Object.fromEntries(
      written.map(([name, { shape }]) => [name, executor.constant(new Float32Array(sizeOf(shape)), shape)]),
    );
  }

  get current(): DeviceTensors {
    return this.#current;
  }

  /** Tensors that the next step may overwrite. */
  get spare(): DeviceTensors {
    return this.#spare;
  }

  /** Makes the tensors written by a step the current ones; the others keep their values. */
  advance(written: Iterable<string>): void {
    for (const name of written) {
      if (!(name in this.#current)) continue;
      const old = this.#current[name];
      this.#current[name] = this.#spare[name];
      this.#spare[name] = old;
    }
  }

  /** Sets tensors to zero, those that exist. */
  clear(names: readonly string[]): void {
    for (const name of names) {
      const tensor = this.#current[name];
      if (tensor) this.#current[name] = this.#executor.constant(new Float32Array(sizeOf(tensor.shape)), tensor.shape);
    }
  }

  replace(name: string, tensor: DeviceTensor): void {
    this.#current[name] = tensor;
  }
}

/** The outputs that are tensors of training, not measures. */
export function writtenBy(outputs: Readonly<Record<string, Tensor>>): string[] {
  return Object.keys(outputs).filter((name) => !(MEASURES as readonly string[]).includes(name));
}

export function scalarTensors(
  executor: Executor,
  scalars: Readonly<Record<string, number>>,
): Record<string, DeviceTensor> {
  return Object.fromEntries(
    Object.entries(scalars).map(([name, value]) => [name, executor.constant(Float32Array.of(value), [])]),
  );
}

/** The measures among the results of a step. */
export async function readMeasures(results: DeviceTensors): Promise<StepMeasures> {
  const [loss, correct, cleanCorrect, gradientNorm, distance] = await Promise.all(
    MEASURES.map(async (name) => (results[name] ? (await results[name].read())[0] : null)),
  );
  return {
    loss: loss ?? Number.NaN,
    correct: correct ?? Number.NaN,
    cleanCorrect,
    gradientNorm: gradientNorm ?? Number.NaN,
    distance: distance ?? Number.NaN,
  };
}

/** A compiled training step for one batch size. */
export class TrainingStep {
  readonly #program: Program;
  readonly #executor: Executor;
  readonly #written: readonly string[];
  /** Those of them that are taken over where the gradient overflowed. */
  readonly #buffers: readonly string[];
  readonly #mixed: boolean;

  private constructor(
    program: Program,
    executor: Executor,
    written: readonly string[],
    buffers: readonly string[],
    mixed: boolean,
  ) {
    this.#program = program;
    this.#executor = executor;
    this.#written = written;
    this.#buffers = buffers;
    this.#mixed = mixed;
  }

  static async compile(executor: Executor, spec: StepSpec, network: Network, batch: number): Promise<TrainingStep> {
    const outputs = buildTrainingStep(spec, network, batch);
    const { precision = 'float32' } = spec.train;
    const program = await executor.compile(outputs, { precision });
    const buffers = network.buffers.map(({ name }) => name);
    return new TrainingStep(program, executor, writtenBy(outputs), buffers, isMixed(spec));
  }

  /**
   * Updates `tensors` by one batch. In mixed precision a gradient that overflowed leaves all but BatchNorm's statistics as
   * they were; see `gradientOverflowed`.
   * @param samples `clean` and `adversarial` as far as the objective looks at them, and `labels`
   * @param scalars learning_rate, those of `stepScalars`, average_decay with a moving average, loss_scale in mixed precision
   */
  async run(
    tensors: TrainingTensors,
    samples: DeviceTensors,
    scalars: Readonly<Record<string, number>>,
  ): Promise<StepMeasures> {
    const inputs = { ...tensors.current, ...samples, ...scalarTensors(this.#executor, scalars) };
    const results = await this.#program.run(inputs, tensors.spare);
    const measures = await readMeasures(results);
    tensors.advance(this.#mixed && gradientOverflowed(measures) ? this.#buffers : this.#written);
    return measures;
  }

  dispose(): Promise<void> {
    return this.#program.dispose();
  }
}
