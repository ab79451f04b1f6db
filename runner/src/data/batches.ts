/** @file Assembling batches: the order of an epoch, augmentation, bytes to floats, one-hot labels. */
import { RandomStream } from '../random/philox.ts';
import type { Augmentation } from './augmentation.ts';
import { copyPlaced, drawPlacement } from './augmentation.ts';
import type { Split } from './split.ts';
import { sampleSize } from './split.ts';

/** byte / 255, rounded to float32 as PyTorch's ToTensor does. */
const BYTE_VALUES = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);

export interface BatchSettings {
  seed: number;
  batchSize: number;
  augment: Augmentation;
}

/**
 * Writes batches of a split into buffers that the caller keeps: images of at least batchSize·C·H·W floats, one-hot labels
 * of batchSize·classes, sample indices of batchSize. The last batch of an epoch may be smaller; each call returns how many
 * samples it wrote and leaves the rest of the buffers as it was.
 */
export class BatchAssembler {
  readonly split: Split;
  readonly batchSize: number;
  readonly batchesPerEpoch: number;
  readonly #seed: number;
  readonly #augment: Augmentation;
  readonly #size: number;
  #epoch = -1;
  #order: Uint32Array = new Uint32Array(0);

  /** @throws RangeError if the batch size is not a positive integer */
  constructor(split: Split, { seed, batchSize, augment }: BatchSettings) {
    if (!Number.isInteger(batchSize) || batchSize < 1) {
      throw new RangeError(`batch size must be a positive integer, got ${batchSize}`);
    }
    this.split = split;
    this.batchSize = batchSize;
    this.batchesPerEpoch = Math.ceil(split.count / batchSize);
    this.#seed = seed;
    this.#augment = augment;
    this.#size = sampleSize(split.shape);
  }

  /**
   * Writes one batch of a training epoch, shuffled and augmented.
   * @returns the number of samples written
   * @throws RangeError if there is no such batch or a buffer is too small
   */
  fill(epoch: number, batch: number, images: Float32Array, labels: Float32Array, indices: Uint32Array): number {
    if (!(batch >= 0 && batch < this.batchesPerEpoch)) {
      throw new RangeError(`batch ${batch} is not in [0, ${this.batchesPerEpoch})`);
    }
    if (epoch !== this.#epoch) {
      this.#order = new RandomStream(this.#seed, 'shuffle', 0, epoch).permutation(this.split.count);
      this.#epoch = epoch;
    }
    const start = batch * this.batchSize;
    const samples = this.#order.subarray(start, start + this.batchSize);
    this.#writeLabels(samples, images, labels, indices);
    const { crop_padding, horizontal_flip } = this.#augment;
    if (crop_padding === 0 && !horizontal_flip) {
      for (let slot = 0; slot < samples.length; slot++) this.#copy(samples[slot], 1, images, slot);
    } else {
      for (let slot = 0; slot < samples.length; slot++) this.#copyAugmented(samples[slot], epoch, images, slot);
    }
    return samples.length;
  }

  /**
   * Writes up to batchSize samples from `start` on, in their own order and as they are.
   * @returns the number of samples written, 0 at the end
   * @throws RangeError if a buffer is too small
   */
  fillSequential(start: number, images: Float32Array, labels: Float32Array, indices: Uint32Array): number {
    const count = Math.max(0, Math.min(this.batchSize, this.split.count - start));
    const samples = Uint32Array.from({ length: count }, (_, i) => start + i);
    this.#writeLabels(samples, images, labels, indices);
    this.#copy(start, count, images, 0);
    return count;
  }

  #writeLabels(samples: Uint32Array, images: Float32Array, labels: Float32Array, indices: Uint32Array): void {
    const { classes } = this.split;
    const count = samples.length;
    if (images.length < count * this.#size || labels.length < count * classes || indices.length < count) {
      throw new RangeError(
        `a batch of ${count} needs buffers of ${count * this.#size}, ${count * classes} and ${count}; ` +
          `got ${images.length}, ${labels.length} and ${indices.length}`,
      );
    }
    indices.set(samples);
    labels.fill(0, 0, count * classes);
    for (let slot = 0; slot < count; slot++) labels[slot * classes + this.split.labels[samples[slot]]] = 1;
  }

  /** Copies `count` consecutive samples to the buffer, from `slot` on. */
  #copy(sample: number, count: number, images: Float32Array, slot: number): void {
    const from = this.split.images;
    const start = sample * this.#size;
    const length = count * this.#size;
    const to = slot * this.#size;
    if (from instanceof Float32Array) images.set(from.subarray(start, start + length), to);
    else for (let i = 0; i < length; i++) images[to + i] = BYTE_VALUES[from[start + i]];
  }

  #copyAugmented(sample: number, epoch: number, images: Float32Array, slot: number): void {
    const { images: from, shape } = this.split;
    const values = from instanceof Uint8Array ? BYTE_VALUES : null;
    const placement = drawPlacement(this.#augment, this.#seed, sample, epoch);
    const padding = this.#augment.crop_padding;
    copyPlaced(from, sample * this.#size, values, placement, padding, shape, images, slot * this.#size);
  }
}
