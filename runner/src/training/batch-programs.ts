/** @file What is compiled to attack and update by batches of one size, whole or in parts, and the buffers that they are fed from. */
import { type ResolvedSpec, samplesAtOnce } from '@advexp/schemas';
import { CompiledAttack } from '../attacks/attack.ts';
import type { DeviceTensor, DeviceTensors, Executor } from '../engine/executor.ts';
import { sizeOf } from '../engine/graph/graph.ts';
import type { Network } from '../models/network.ts';
import { AccumulatedStep, type BatchPart, lossScaleOf, partSizes } from './accumulation.ts';
import { samplesOf } from './objective.ts';
import { type StepMeasures, TrainingStep, type TrainingTensors } from './step.ts';

/** Samples that are computed at once: of a batch the whole, or a stretch. */
export interface Part {
  readonly attack: CompiledAttack;
  /** Views of the batch's buffers. */
  readonly images: DeviceTensor;
  readonly labels: DeviceTensor;
  readonly indices: Uint32Array;
  /** Share of the batch's samples. */
  readonly share: number;
  readonly noiseData: Float32Array;
  readonly noise: DeviceTensor;
}

/** Updates the tensors by one batch, given part by part; see `TrainingStep.run` for the scalars. */
type Update = (
  tensors: TrainingTensors,
  parts: AsyncIterable<BatchPart>,
  scalars: Readonly<Record<string, number>>,
) => Promise<StepMeasures>;

export interface BatchPrograms {
  readonly imageData: Float32Array;
  readonly labelData: Float32Array;
  readonly indices: Uint32Array;
  readonly parts: readonly Part[];
  readonly update: Update;
}

/** Programs for batches of these sizes. */
export async function compileBatches(
  executor: Executor,
  spec: ResolvedSpec,
  network: Network,
  batches: Iterable<number>,
): Promise<ReadonlyMap<number, BatchPrograms>> {
  const { train } = spec;
  const most = samplesAtOnce(train);
  const sizes = new Map([...batches].map((batch) => [batch, partSizes(batch, most)]));
  const different = new Set([...sizes.values()].flat());
  const attacked = new Map<number, Pick<Part, 'attack' | 'noiseData' | 'noise'>>();
  for (const size of different) attacked.set(size, await compileAttack(executor, spec, network, size));
  const accumulated =
    most < train.batch_size ? await AccumulatedStep.compile(executor, spec, network, different) : null;
  const programs = new Map<number, BatchPrograms>();
  for (const [batch, parts] of sizes) {
    const shape = [batch, ...network.imageShape];
    const buffers = {
      imageData: new Float32Array(sizeOf(shape)),
      labelData: new Float32Array(batch * network.classes),
      indices: new Uint32Array(batch),
    };
    const update: Update = accumulated
      ? (tensors, given, scalars) => accumulated.run(tensors, given, scalars)
      : wholeUpdate(await TrainingStep.compile(executor, spec, network, batch));
    programs.set(batch, { ...buffers, parts: viewParts(executor, network, buffers, parts, attacked), update });
  }
  return programs;
}

async function compileAttack(executor: Executor, spec: ResolvedSpec, network: Network, size: number) {
  const shape = [size, ...network.imageShape];
  const noiseData = new Float32Array(sizeOf(shape));
  const attack = samplesOf(spec.train.objective).adversarial
    ? spec.attack
    : { ...spec.attack, method: 'none' as const };
  return {
    attack: await CompiledAttack.compile(executor, network, attack, size, spec.train.precision),
    noiseData,
    noise: executor.tensor(noiseData, shape),
  };
}

/** For batches in one part. */
function wholeUpdate(step: TrainingStep): Update {
  return async (tensors, parts, scalars) => {
    // Awaited here: the end of the loop gives the samples back.
    for await (const part of parts) return await step.run(tensors, part.samples, { ...scalars, ...lossScaleOf(part) });
    throw new RangeError('a batch has no part');
  };
}

function viewParts(
  executor: Executor,
  network: Network,
  { imageData, labelData, indices }: Pick<BatchPrograms, 'imageData' | 'labelData' | 'indices'>,
  sizes: readonly number[],
  attacked: ReadonlyMap<number, Pick<Part, 'attack' | 'noiseData' | 'noise'>>,
): Part[] {
  const pixels = sizeOf(network.imageShape);
  let start = 0;
  return sizes.map((size) => {
    const [from, to] = [start, start + size];
    start = to;
    const programs = attacked.get(size);
    if (!programs) throw new RangeError(`no attack was compiled for ${size} samples`);
    return {
      ...programs,
      images: executor.tensor(imageData.subarray(from * pixels, to * pixels), [size, ...network.imageShape]),
      labels: executor.tensor(labelData.subarray(from * network.classes, to * network.classes), [
        size,
        network.classes,
      ]),
      indices: indices.subarray(from, to),
      share: size / indices.length,
    };
  });
}

/** The samples of a part that the objective looks at, as a training step takes them. */
export function samplesFor(
  { objective }: ResolvedSpec['train'],
  { images, labels }: Part,
  adversarial: DeviceTensor,
): DeviceTensors {
  const uses = samplesOf(objective);
  return { labels, ...(uses.clean && { clean: images }), ...(uses.adversarial && { adversarial }) };
}
