/**
 * @file A set of labelled images in memory. 8-bit pixels stay bytes (they become floats in [0, 1] only when a batch is
 * assembled), so that a data set costs a quarter of its float size for as long as a run lasts.
 */
import { DataError } from './data-error.ts';

export type SampleShape = readonly [channels: number, height: number, width: number];

export interface Split {
  /** N·C·H·W values in NCHW order: bytes (a pixel is byte / 255) or floats taken as they are. */
  images: Uint8Array | Float32Array;
  /** The class of each sample, in [0, classes). */
  labels: Uint8Array | Uint16Array;
  count: number;
  shape: SampleShape;
  classes: number;
  classNames?: readonly string[];
}

/** A file that data came from, as the manifest records it; of a folder of images, all its files together. */
export interface DataFile {
  path: string;
  sha256: string;
  bytes: number;
}

/** What a reader returns. `test` is null where the source has no split of its own. */
export interface DataSource {
  train: Split;
  test: Split | null;
  files: DataFile[];
}

export function sampleSize(shape: SampleShape): number {
  return shape[0] * shape[1] * shape[2];
}

/** Samples of each class. */
export function classCounts({ labels, classes }: Pick<Split, 'labels' | 'classes'>): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (const label of labels) counts[label]++;
  return counts;
}

/**
 * Labels in the smallest type that holds them.
 * @throws DataError if a label is not an integer in [0, classes); `path` and `what` name where it was found
 */
export function packLabels(
  values: ArrayLike<number>,
  classes: number,
  path: string,
  what = 'label',
): Uint8Array | Uint16Array {
  if (classes > 0x10000) {
    throw new DataError(
      `${path}: ${what}s reach ${classes - 1}; at most 65536 classes are supported. Number the classes from 0 without gaps.`,
    );
  }
  const labels = classes <= 256 ? new Uint8Array(values.length) : new Uint16Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (!(Number.isInteger(value) && value >= 0 && value < classes)) {
      throw new DataError(
        `${path}: ${what} ${value} of sample ${i} is out of range; expected an integer from 0 to ${classes - 1}. ` +
          `Check that the file belongs to this data set and is not damaged.`,
      );
    }
    labels[i] = value;
  }
  return labels;
}

/** The first `count` samples, sharing memory with `split`. */
export function firstSamples(split: Split, count: number): Split {
  const images = split.images.subarray(0, count * sampleSize(split.shape));
  return { ...split, images, labels: split.labels.subarray(0, count), count };
}

/**
 * Takes samples (distinct indices) out of a split. Both parts keep the samples' original order. The rest is compacted in
 * place, so that no second copy of a large data set is made: `split` must not be used afterwards.
 */
export function takeOut(split: Split, samples: Uint32Array): { taken: Split; rest: Split } {
  const size = sampleSize(split.shape);
  const count = samples.length;
  const chosen = new Uint8Array(split.count);
  for (const sample of samples) chosen[sample] = 1;
  const images = split.images instanceof Uint8Array ? new Uint8Array(count * size) : new Float32Array(count * size);
  const labels = split.labels instanceof Uint8Array ? new Uint8Array(count) : new Uint16Array(count);
  let taken = 0;
  let kept = 0;
  for (let sample = 0; sample < split.count; sample++) {
    if (chosen[sample] === 1) {
      images.set(split.images.subarray(sample * size, (sample + 1) * size), taken * size);
      labels[taken++] = split.labels[sample];
    } else {
      if (kept !== sample) {
        split.images.copyWithin(kept * size, sample * size, (sample + 1) * size);
        split.labels[kept] = split.labels[sample];
      }
      kept++;
    }
  }
  return { taken: { ...split, images, labels, count }, rest: firstSamples(split, kept) };
}
