/**
 * @file Gradient accumulation: a training step whose batch is computed in parts (micro-batches), so that it needs the memory
 * of a part. The parts' gradients, each weighted by its share of the samples, sum up to the gradient of the batch's mean
 * loss; clipping, optimiser and averaging follow once, on the sum. The update is that of the whole batch but for rounding
 * and for BatchNorm, whose statistics in train mode are those of a part.
 */
import type { DeviceTensor, DeviceTensors, Executor, Program } from '../engine/executor.ts';
import { Graph, sizeOf, type Tensor } from '../engine/graph/graph.ts';
import { add, multiply } from '../engine/graph/primitives/elementwise.ts';
import type { Network } from '../models/network.ts';
import {
  buildGradients,
  buildUpdates,
  gradientOverflowed,
  isMixed,
  readMeasures,
  type StepMeasures,
  type StepSpec,
  scalarTensors,
  stateKey,
  type TrainingTensors,
  writtenBy,
} from './step.ts';

/** Sizes of the parts of a batch: as few as there can be with at most `most` samples each, and as even. */
export function partSizes(batch: number, most: number): number[] {
  const parts = Math.ceil(batch / most);
  return Array.from({ length: parts }, (_, i) => Math.ceil((batch - i) / parts));
}

const gradientKey = (parameter: string): string => stateKey('gradient', parameter);
const sumKey = (measure: string): string => stateKey('sum', measure);

/** Adds a part: the sums so far and this one's, and the buffers after it. */
function buildPart(spec: StepSpec, network: Network, size: number): Record<string, Tensor> {
  const graph = new Graph();
  const built = buildGradients(spec, network, graph, size);
  const share = graph.input('share', []);
  const total = (key: string, value: Tensor) => add(graph.input(key, value.shape), value);
  const gradients = network.parameters.map(({ name }, i) => {
    const key = gradientKey(name);
    return [key, total(key, multiply(built.gradients[i], share))] as const;
  });
  return {
    [sumKey('loss')]: total(sumKey('loss'), multiply(built.loss, share)),
    [sumKey('correct')]: total(sumKey('correct'), built.correct),
    ...(built.cleanCorrect && { [sumKey('clean_correct')]: total(sumKey('clean_correct'), built.cleanCorrect) }),
    ...Object.fromEntries(gradients),
    ...built.updatedBuffers,
  };
}

/** The update by the summed gradient. */
function buildUpdate(spec: StepSpec, network: Network): Record<string, Tensor> {
  const graph = new Graph();
  const gradients = network.parameters.map(({ name, shape }) => graph.input(gradientKey(name), shape));
  const buffers = network.buffers.map(({ name, shape }) => [name, graph.input(name, shape)] as const);
  return buildUpdates(spec, network, graph, gradients, Object.fromEntries(buffers));
}

/** A part of a batch: its samples, as `TrainingStep.run` takes them, and what share of the batch they are. */
export interface BatchPart {
  readonly samples: DeviceTensors;
  readonly share: number;
  /** In mixed precision: what its loss is multiplied by before the gradient is taken. */
  readonly lossScale: number | null;
}

/** The loss scale of a part, as an input of its program. */
export function lossScaleOf({ lossScale }: BatchPart): Readonly<Record<string, number>> {
  return lossScale === null ? {} : { loss_scale: lossScale };
}

/** A compiled training step for batches in parts. */
export class AccumulatedStep {
  readonly #executor: Executor;
  /** By the number of samples of a part. */
  readonly #parts: ReadonlyMap<number, Program>;
  readonly #update: Program;
  readonly #written: readonly string[];
  readonly #buffers: readonly string[];
  /** What the sums begin with. */
  readonly #zeros: DeviceTensors;
  readonly #mixed: boolean;

  private constructor(
    executor: Executor,
    parts: ReadonlyMap<number, Program>,
    update: Program,
    written: readonly string[],
    buffers: readonly string[],
    zeros: DeviceTensors,
    mixed: boolean,
  ) {
    this.#executor = executor;
    this.#parts = parts;
    this.#update = update;
    this.#written = written;
    this.#buffers = buffers;
    this.#zeros = zeros;
    this.#mixed = mixed;
  }

  /** @param sizes of all parts that there will be */
  static async compile(
    executor: Executor,
    spec: StepSpec,
    network: Network,
    sizes: Iterable<number>,
  ): Promise<AccumulatedStep> {
    const parts = new Map<number, Program>();
    const zeros: Record<string, DeviceTensor> = {};
    const buffers = network.buffers.map(({ name }) => name);
    const { precision = 'float32' } = spec.train;
    for (const size of new Set(sizes)) {
      const outputs = buildPart(spec, network, size);
      parts.set(size, await executor.compile(outputs, { precision }));
      for (const [name, { shape }] of Object.entries(outputs)) {
        if (!buffers.includes(name)) zeros[name] ??= executor.constant(new Float32Array(sizeOf(shape)), shape);
      }
    }
    const update = buildUpdate(spec, network);
    const program = await executor.compile(update);
    return new AccumulatedStep(executor, parts, program, writtenBy(update), buffers, zeros, isMixed(spec));
  }

  /**
   * Updates `tensors` by one batch, as `TrainingStep.run` does. Its parts are taken one after another, so that they can be made one after another.
   * @param scalars as of `TrainingStep.run`
   * @throws RangeError for a part of a size that was not compiled
   */
  async run(
    tensors: TrainingTensors,
    parts: AsyncIterable<BatchPart>,
    scalars: Readonly<Record<string, number>>,
  ): Promise<StepMeasures> {
    let sums = this.#zeros;
    for await (const part of parts) {
      const { samples, share } = part;
      const [size] = samples.labels.shape;
      const program = this.#parts.get(size);
      if (!program) throw new RangeError(`no program was compiled for ${size} samples`);
      const own = scalarTensors(this.#executor, { share, ...lossScaleOf(part) });
      const inputs = { ...tensors.current, ...samples, ...sums, ...own };
      const results = await program.run(inputs, tensors.spare);
      this.#drop(sums);
      sums = Object.fromEntries(Object.keys(sums).map((name) => [name, results[name]]));
      tensors.advance(this.#buffers);
    }
    const inputs = { ...tensors.current, ...sums, ...scalarTensors(this.#executor, scalars) };
    const results = await this.#update.run(inputs, tensors.spare);
    const measured = Object.entries(sums).map(([name, tensor]) => [name.replace(sumKey(''), ''), tensor] as const);
    const measures = await readMeasures({ ...Object.fromEntries(measured), ...results });
    if (!this.#mixed || !gradientOverflowed(measures)) tensors.advance(this.#written);
    this.#drop(sums);
    return measures;
  }

  #drop(sums: DeviceTensors): void {
    if (sums !== this.#zeros) for (const tensor of Object.values(sums)) tensor.dispose();
  }

  async dispose(): Promise<void> {
    for (const program of [...this.#parts.values(), this.#update]) await program.dispose();
    for (const tensor of Object.values(this.#zeros)) tensor.dispose();
  }
}
