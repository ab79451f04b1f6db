import { describe, expect, test } from 'vitest';
import { RandomStream } from '../random/philox.ts';
import type { Augmentation } from './augmentation.ts';
import { BatchAssembler } from './batches.ts';
import type { SampleShape, Split } from './split.ts';

const SHAPE: SampleShape = [3, 6, 5];
const SIZE = 90;
const CLASSES = 4;
const NONE: Augmentation = { crop_padding: 0, horizontal_flip: false };

function split(count: number, float = false): Split {
  const stream = new RandomStream(1, 'test');
  const bytes = Uint8Array.from({ length: count * SIZE }, () => stream.integer(256));
  const images = float ? Float32Array.from(bytes, (byte) => byte / 100 - 1) : bytes;
  const labels = Uint8Array.from({ length: count }, () => stream.integer(CLASSES));
  return { images, labels, count, shape: SHAPE, classes: CLASSES };
}

/** Every sample of an epoch by its index: image, label. */
function epochOf(data: Split, batchSize: number, augment: Augmentation, epoch: number, seed = 5) {
  const assembler = new BatchAssembler(data, { seed, batchSize, augment });
  const images = new Float32Array(batchSize * SIZE);
  const labels = new Float32Array(batchSize * CLASSES);
  const indices = new Uint32Array(batchSize);
  const samples = new Map<number, { image: number[]; label: number[] }>();
  const order: number[] = [];
  for (let batch = 0; batch < assembler.batchesPerEpoch; batch++) {
    const count = assembler.fill(epoch, batch, images, labels, indices);
    for (let slot = 0; slot < count; slot++) {
      order.push(indices[slot]);
      const image = Array.from(images.subarray(slot * SIZE, (slot + 1) * SIZE));
      samples.set(indices[slot], { image, label: Array.from(labels.subarray(slot * CLASSES, (slot + 1) * CLASSES)) });
    }
  }
  return { samples, order };
}

/** Pads with zeros, crops, flips: pixel by pixel, as in the definition. */
function naive(
  data: Split,
  sample: number,
  { crop_padding: p, horizontal_flip }: Augmentation,
  epoch: number,
  seed = 5,
) {
  const stream = new RandomStream(seed, 'augmentation', sample, epoch);
  const [top, left, coin] = [stream.integer(2 * p + 1), stream.integer(2 * p + 1), stream.integer(2)];
  const [channels, height, width] = SHAPE;
  const value = (c: number, y: number, x: number) => {
    if (y < 0 || y >= height || x < 0 || x >= width) return 0;
    const stored = data.images[((sample * channels + c) * height + y) * width + x];
    return data.images instanceof Uint8Array ? Math.fround(stored / 255) : stored;
  };
  const out: number[] = [];
  for (let c = 0; c < channels; c++) {
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const column = horizontal_flip && coin === 1 ? width - 1 - x : x;
        out.push(value(c, y + top - p, column + left - p));
      }
    }
  }
  return out;
}

test('the order of an epoch is its own permutation, with the last, smaller batch kept', () => {
  const data = split(10);
  for (const epoch of [0, 1]) {
    const { order, samples } = epochOf(data, 4, NONE, epoch);
    expect(order).toEqual([...new RandomStream(5, 'shuffle', 0, epoch).permutation(10)]);
    for (const [sample, { image, label }] of samples) {
      expect(image).toEqual(naive(data, sample, NONE, epoch));
      expect(label).toEqual([0, 1, 2, 3].map((k) => (k === data.labels[sample] ? 1 : 0)));
    }
  }
  expect(epochOf(data, 4, NONE, 0).order).not.toEqual(epochOf(data, 4, NONE, 1).order);
});

describe.each<[string, Augmentation]>([
  ['crop', { crop_padding: 2, horizontal_flip: false }],
  ['flip', { crop_padding: 0, horizontal_flip: true }],
  ['crop and flip', { crop_padding: 4, horizontal_flip: true }],
  ['a crop that may miss the image', { crop_padding: 7, horizontal_flip: true }],
])('%s', (_, augment) => {
  test.each([false, true])('equals the naive definition (floats: %s)', (float) => {
    const data = split(60, float);
    for (const epoch of [0, 3]) {
      for (const [sample, { image }] of epochOf(data, 16, augment, epoch).samples) {
        expect(image).toEqual(naive(data, sample, augment, epoch));
      }
    }
  });

  test('does not depend on the batches', () => {
    const data = split(50);
    const whole = epochOf(data, 50, augment, 2);
    for (const size of [1, 7, 64]) expect(epochOf(data, size, augment, 2)).toEqual(whole);
  });
});

test('every placement of the crop and both flips occur, about equally often', () => {
  const augment = { crop_padding: 1, horizontal_flip: true };
  const seen = new Map<string, number>();
  const data = split(1);
  for (let epoch = 0; epoch < 3600; epoch++) {
    const key = naive(data, 0, augment, epoch).join();
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  expect(seen.size).toBe(18);
  // 200 expected of each; 17 degrees of freedom, 99.9 % quantile 40.8.
  const statistic = [...seen.values()].reduce((sum, n) => sum + (n - 200) ** 2 / 200, 0);
  expect(statistic).toBeLessThan(40.8);
});

test('in sequence: neither shuffled nor augmented', () => {
  const data = split(10);
  const assembler = new BatchAssembler(data, {
    seed: 5,
    batchSize: 4,
    augment: { crop_padding: 2, horizontal_flip: true },
  });
  const [images, labels, indices] = [new Float32Array(4 * SIZE), new Float32Array(4 * CLASSES), new Uint32Array(4)];
  expect(assembler.fillSequential(8, images, labels, indices)).toBe(2);
  expect([...indices.subarray(0, 2)]).toEqual([8, 9]);
  for (const slot of [0, 1]) {
    expect([...images.subarray(slot * SIZE, (slot + 1) * SIZE)]).toEqual(naive(data, 8 + slot, NONE, 0));
    expect(labels.subarray(slot * CLASSES).indexOf(1)).toBe(data.labels[8 + slot]);
  }
  expect(assembler.fillSequential(10, images, labels, indices)).toBe(0);
});

test('refuses a batch that is not there and buffers that are too small', () => {
  const assembler = new BatchAssembler(split(10), { seed: 0, batchSize: 4, augment: NONE });
  const [images, labels, indices] = [new Float32Array(4 * SIZE), new Float32Array(4 * CLASSES), new Uint32Array(4)];
  expect(() => assembler.fill(0, 3, images, labels, indices)).toThrow(/batch 3 is not in \[0, 3\)/);
  expect(() => assembler.fill(0, 0, images.subarray(1), labels, indices)).toThrow(
    /a batch of 4 needs buffers of 360, 16 and 4/,
  );
  expect(() => new BatchAssembler(split(1), { seed: 0, batchSize: 0, augment: NONE })).toThrow(/positive integer/);
});
