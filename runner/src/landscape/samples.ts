/**
 * @file The samples that an analysis is about, and their way into batches of one size. The last batch is filled up from
 * the beginning with samples that carry no weight: averages are by size, and BatchNorm sees full batches.
 */
import { BatchAssembler } from '../data/batches.ts';
import { type Split, sampleSize } from '../data/split.ts';
import type { DeviceTensor, Executor } from '../engine/executor.ts';
import { RandomStream } from '../random/philox.ts';
import { LandscapeError } from './error.ts';

/**
 * The first `count` samples of a permutation that the seed draws, so that more samples contain fewer; null takes all, as
 * they are ordered.
 * @throws LandscapeError if there are fewer
 */
export function chooseSamples(split: Split, count: number | null, seed: number, splitName: string): Split {
  if (count === null || count === split.count) return split;
  if (count > split.count) {
    throw new LandscapeError(
      `${count} samples are asked for, but the ${splitName} split has ${split.count}. Ask for at most that many.`,
    );
  }
  return pickSamples(split, new RandomStream(seed, 'landscape-samples').permutation(split.count).subarray(0, count));
}

/** Copies of the samples at these places, in this order. */
export function pickSamples(split: Split, places: Uint32Array): Split {
  const size = sampleSize(split.shape);
  const count = places.length;
  const images = new (split.images.constructor as Uint8ArrayConstructor | Float32ArrayConstructor)(count * size);
  const labels = new (split.labels.constructor as Uint8ArrayConstructor | Uint16ArrayConstructor)(count);
  for (const [to, from] of places.entries()) {
    images.set(split.images.subarray(from * size, (from + 1) * size), to * size);
    labels[to] = split.labels[from];
  }
  return { ...split, images, labels, count };
}

export interface SampleBatch {
  /** [B, C, H, W] */
  readonly images: DeviceTensor;
  /** One-hot, [B, K] */
  readonly labels: DeviceTensor;
  /** 1 for a sample, 0 for one that only fills the batch up; [B, 1] */
  readonly weight: DeviceTensor;
  /** Where the samples stand in the split, [B]. */
  readonly indices: Uint32Array;
  /** How many carry weight. */
  readonly count: number;
  readonly start: number;
}

/** Goes through the samples of splits in batches of one size; each batch overwrites the one before. */
export class SampleBatches {
  readonly size: number;
  readonly #executor: Executor;
  readonly #classes: number;
  readonly #shape: readonly number[];
  readonly #images: Float32Array;
  readonly #labels: Float32Array;
  readonly #weight: Float32Array;
  readonly #indices: Uint32Array;

  constructor(executor: Executor, imageShape: readonly number[], classes: number, size: number) {
    this.size = size;
    this.#executor = executor;
    this.#classes = classes;
    this.#shape = [size, ...imageShape];
    this.#images = new Float32Array(this.#shape.reduce((a, b) => a * b, 1));
    this.#labels = new Float32Array(size * classes);
    this.#weight = new Float32Array(size);
    this.#indices = new Uint32Array(size);
  }

  *of(split: Split): Generator<SampleBatch, void, undefined> {
    const augment = { crop_padding: 0, horizontal_flip: false };
    const assembler = new BatchAssembler(split, { seed: 0, batchSize: this.size, augment });
    const pixels = this.#images.length / this.size;
    for (let start = 0; start < split.count; start += this.size) {
      const count = assembler.fillSequential(start, this.#images, this.#labels, this.#indices);
      for (let filled = count; filled < this.size; ) {
        filled += new BatchAssembler(split, { seed: 0, batchSize: this.size - filled, augment }).fillSequential(
          0,
          this.#images.subarray(filled * pixels),
          this.#labels.subarray(filled * this.#classes),
          this.#indices.subarray(filled),
        );
      }
      this.#weight.fill(1, 0, count).fill(0, count);
      yield {
        images: this.#executor.tensor(this.#images, this.#shape),
        labels: this.#executor.tensor(this.#labels, [this.size, this.#classes]),
        weight: this.#executor.tensor(this.#weight, [this.size, 1]),
        indices: this.#indices,
        count,
        start,
      };
    }
  }
}
