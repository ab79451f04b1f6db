import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Data } from '@advexp/schemas';
import { afterAll, describe, expect, test } from 'vitest';
import { requires } from '../../../test/components.ts';
import { RandomStream } from '../random/philox.ts';
import { balancedSubset } from './balanced-subset.ts';
import { sha256, sha256OfSplit } from './hash.ts';
import { encodeIdx } from './idx.ts';
import { loadData } from './load.ts';
import { encodeNpz } from './npz.ts';
import { EMBEDDED_FOLDER } from './resolve.ts';
import { classCounts, type Split } from './split.ts';

const root = mkdtempSync(join(tmpdir(), 'advexp-load-'));
afterAll(() => rmSync(root, { recursive: true }));

function data(changes: Partial<Data>): Data {
  return {
    dataset: 'fashion-mnist-mini',
    path: null,
    validation: 0,
    validation_seed: 0,
    train_samples: null,
    test_samples: null,
    augment: { crop_padding: 0, horizontal_flip: false },
    ...changes,
  };
}

/** Mean and standard deviation of the pixels in [0, 1]. */
function moments({ images }: Split): [mean: number, deviation: number] {
  let sum = 0;
  let squares = 0;
  for (const byte of images) {
    sum += byte;
    squares += byte * byte;
  }
  const mean = sum / images.length;
  return [mean / 255, Math.sqrt(squares / images.length - mean * mean) / 255];
}

describe('the embedded Fashion-MNIST', () => {
  test('1,000 and 200 of each class, with the pixel statistics of the whole', async () => {
    const { train, validation, test: held, files } = await loadData(data({}));
    expect(train).toMatchObject({ count: 10_000, shape: [1, 28, 28], classes: 10 });
    expect(train.images).toBeInstanceOf(Uint8Array);
    expect(train.classNames?.[9]).toBe('Ankle boot');
    expect(validation).toBeNull();
    expect(classCounts(train)).toEqual(new Array(10).fill(1000));
    expect(classCounts(held)).toEqual(new Array(10).fill(200));
    const [mean, deviation] = moments(train);
    expect(mean).toBeCloseTo(0.286, 2);
    expect(deviation).toBeCloseTo(0.353, 2);
    expect(files).toHaveLength(4);
    for (const { path, sha256: hash, bytes } of files) {
      const stored = readFileSync(path);
      expect([hash, bytes]).toEqual([sha256(stored), stored.length]);
    }
  });

  test('its licence lies beside it', () => {
    expect(readFileSync(join(EMBEDDED_FOLDER, 'LICENSE'), 'utf8')).toMatch(/MIT License[\s\S]*Zalando SE/);
  });
});

const FASHION = '/usr/share/datasets/fashion-mnist';

test.runIf(requires('fashion-mnist'))("the whole Fashion-MNIST, as Debian's package has it", async () => {
  const whole = await loadData(data({ dataset: 'fashion-mnist', path: FASHION }));
  expect([whole.train.count, whole.test.count]).toEqual([60_000, 10_000]);
  expect(classCounts(whole.train)).toEqual(new Array(10).fill(6000));
  expect(classCounts(whole.test)).toEqual(new Array(10).fill(1000));
  const [mean, deviation] = moments(whole.train);
  expect(mean).toBeCloseTo(0.286, 4);
  expect(deviation).toBeCloseTo(0.353, 4);
  expect([...whole.train.labels.subarray(0, 10)]).toEqual([9, 0, 0, 3, 0, 2, 7, 2, 5, 5]);
  // The embedded subset is what its script makes of it.
  const embedded = await loadData(data({}));
  expect(sha256OfSplit(embedded.train)).toBe(sha256OfSplit(balancedSubset(whole.train, 1000, 0)));
  expect(sha256OfSplit(embedded.test)).toBe(sha256OfSplit(balancedSubset(whole.test, 200, 1)));
});

/** Ten training and five test images of 2×2 pixels, sample i with pixels i. */
function small(name: string, testSize = 2): string {
  const folder = join(root, name);
  mkdirSync(folder);
  const write = (part: string, count: number, size: number) => {
    const pixels = Uint8Array.from({ length: count * size * size }, (_, i) => Math.floor(i / (size * size)));
    writeFileSync(join(folder, `${part}-images-idx3-ubyte`), encodeIdx([count, size, size], pixels));
    writeFileSync(
      join(folder, `${part}-labels-idx1-ubyte`),
      encodeIdx(
        [count],
        Uint8Array.from({ length: count }, (_, i) => i),
      ),
    );
  };
  write('train', 10, 2);
  write('t10k', 5, testSize);
  return folder;
}

const path = small('small');
const first = (split: Split | null) => Array.from(split?.labels ?? []);

test('the samples held out are the first of the permutation of validation_seed; the rest keeps its order', async () => {
  const loaded = await loadData(data({ dataset: 'mnist', path, validation: 3, validation_seed: 4 }));
  const out = [...new RandomStream(4, 'validation').permutation(10).subarray(0, 3)].sort();
  expect(first(loaded.validation)).toEqual(out);
  expect(first(loaded.train)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((i) => !out.includes(i)));
  expect([...loaded.train.images].filter((_, i) => i % 4 === 0)).toEqual(first(loaded.train));
  const other = await loadData(data({ dataset: 'mnist', path, validation: 3, validation_seed: 5 }));
  expect(first(other.validation)).not.toEqual(out);
});

test('train_samples and test_samples take the first after the split', async () => {
  const all = await loadData(data({ dataset: 'mnist', path, validation: 3 }));
  const few = await loadData(data({ dataset: 'mnist', path, validation: 3, train_samples: 4, test_samples: 2 }));
  expect(first(few.train)).toEqual(first(all.train).slice(0, 4));
  expect(few.validation).toEqual(all.validation);
  expect(first(few.test)).toEqual([0, 1]);
});

test('a fifth of a source without test samples is set aside by validation_seed', async () => {
  const file = join(root, 'one.npz');
  const labels = Uint8Array.from({ length: 11 }, (_, i) => i);
  writeFileSync(file, encodeNpz({ x: { shape: [11, 1], data: labels }, y: { shape: [11], data: labels } }));
  const { train, test: held } = await loadData(data({ dataset: 'npz', path: file }));
  expect([train.count, held.count]).toEqual([9, 2]);
  expect([...first(train), ...first(held)].sort((a, b) => a - b)).toEqual([...labels]);
});

describe('refused', () => {
  const ragged = small('ragged', 3);
  test.each<[string, Partial<Data>, RegExp, string]>([
    ['no path', { dataset: 'npz', path: null }, /npz needs data\.path: the \.npz file/, 'data.path'],
    [
      'too much held out',
      { validation: 10 },
      /data\.validation sets 10 samples aside, but there are only 10/,
      'data.validation',
    ],
    [
      'too many training samples',
      { validation: 1, train_samples: 10 },
      /data\.train_samples is 10, but there are only 9/,
      'data.train_samples',
    ],
    [
      'too many test samples',
      { test_samples: 6 },
      /data\.test_samples is 6, but there are only 5/,
      'data.test_samples',
    ],
    ['unequal sizes', { path: ragged }, /Training images are 1×2×2 but test images 1×3×3 \(.*ragged/, 'data.path'],
  ])('%s', async (_, changes, message, key) => {
    const error = await loadData(data({ dataset: 'mnist', path, ...changes })).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'DataError', key, message: expect.stringMatching(message) });
  });
});
