/**
 * @file Random crop with zero padding and horizontal flip (the usual CIFAR augmentation), drawn for each sample from its
 * own counter, so that it depends on the seed, the sample and the epoch alone.
 */
import { RandomStream } from '../random/philox.ts';
import type { SampleShape } from './split.ts';

export interface Augmentation {
  /** Zeros added on every side before cropping to the original size. */
  crop_padding: number;
  horizontal_flip: boolean;
}

/** The crop's corner in the padded image is (top, left); the flip comes after the crop. */
export interface Placement {
  top: number;
  left: number;
  flip: boolean;
}

/** Always draws three numbers, so that switching one augmentation off leaves the other as it was. */
export function drawPlacement(
  { crop_padding, horizontal_flip }: Augmentation,
  seed: number,
  sample: number,
  epoch: number,
): Placement {
  const stream = new RandomStream(seed, 'augmentation', sample, epoch);
  const top = stream.integer(2 * crop_padding + 1);
  const left = stream.integer(2 * crop_padding + 1);
  return { top, left, flip: stream.integer(2) === 1 && horizontal_flip };
}

/**
 * Writes one sample, moved as `placement` says, to `out[to…]`. `values` turns a stored number into a float (bytes through
 * a table); null takes it as it is.
 */
export function copyPlaced(
  from: Uint8Array | Float32Array,
  start: number,
  values: Float32Array | null,
  { top, left, flip }: Placement,
  padding: number,
  [channels, height, width]: SampleShape,
  out: Float32Array,
  to: number,
): void {
  const rows = top - padding;
  const columns = left - padding;
  // Columns x of the crop for which the source column x + columns is inside the image.
  const first = Math.max(0, -columns);
  const last = Math.min(width, width - columns);
  out.fill(0, to, to + channels * height * width);
  for (let channel = 0; channel < channels; channel++) {
    for (let y = Math.max(0, -rows); y < Math.min(height, height - rows); y++) {
      const source = start + (channel * height + y + rows) * width + columns;
      const row = to + (channel * height + y) * width;
      const step = flip ? -1 : 1;
      let target = flip ? row + width - 1 - first : row + first;
      if (values) for (let x = first; x < last; x++, target += step) out[target] = values[from[source + x]];
      else for (let x = first; x < last; x++, target += step) out[target] = from[source + x];
    }
  }
}
