import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { NpyArray } from './npy.ts';
import { encodeNpz } from './npz.ts';
import { readNpzDataSet } from './npz-data-set.ts';

const folder = mkdtempSync(join(tmpdir(), 'advexp-npz-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, arrays: Record<string, NpyArray>): string {
  writeFileSync(join(folder, name), encodeNpz(arrays));
  return join(folder, name);
}

function bytes(...shape: number[]): NpyArray & { data: Uint8Array } {
  const count = shape.reduce((product, size) => product * size, 1);
  return { shape, data: Uint8Array.from({ length: count }, (_, i) => i % 256) };
}

const y = { shape: [2], data: Uint8Array.of(0, 1) };

test('a data set written by NumPy: (N, H, W, C) bytes, int64 labels, one of them as a column', async () => {
  const { train, test: held } = await readNpzDataSet(
    fileURLToPath(new URL('golden/numpy-dataset.npz', import.meta.url)),
  );
  expect(train).toMatchObject({ count: 4, shape: [3, 4, 5], classes: 3, labels: Uint8Array.of(0, 1, 2, 0) });
  expect(held).toMatchObject({ count: 2, shape: [3, 4, 5], classes: 3, labels: Uint8Array.of(1, 2) });
  // x[n, h, w, c] is (((n·4 + h)·5 + w)·3 + c) mod 251.
  for (const [n, c, h, w] of [
    [0, 0, 0, 1],
    [1, 2, 3, 4],
    [3, 1, 2, 0],
  ]) {
    expect(train.images[((n * 3 + c) * 4 + h) * 5 + w]).toBe((((n * 4 + h) * 5 + w) * 3 + c) % 251);
  }
});

test.each([
  [
    [2, 3, 4, 5],
    [3, 4, 5],
  ],
  [
    [2, 4, 5, 3],
    [3, 4, 5],
  ],
  [
    [2, 1, 5, 3],
    [1, 5, 3],
  ],
  [
    [2, 7, 4, 5],
    [7, 4, 5],
  ],
  [
    [2, 4, 5],
    [1, 4, 5],
  ],
  [
    [2, 9],
    [1, 1, 9],
  ],
])('images of shape %j have samples of shape %j', async (shape, expected) => {
  expect((await readNpzDataSet(file('shape.npz', { x: bytes(...shape), y }))).train.shape).toEqual(expected);
});

test('arrays may be called x and y, image and label, or lie in two files', async () => {
  for (const names of [
    ['X', 'y'],
    ['image', 'label'],
    ['images', 'labels'],
    ['data', 'target'],
  ]) {
    const source = await readNpzDataSet(file('names.npz', { [names[0]]: bytes(2, 3, 3), [names[1]]: y }));
    expect(source.test).toBeNull();
    expect(source.train.labels).toEqual(Uint8Array.of(0, 1));
  }
  file('train.npz', { x: bytes(2, 3, 3), y });
  file('test.npz', { x_test: bytes(2, 3, 3), y_test: { shape: [2], data: Float64Array.of(2, 0) } });
  const { train, test: held, files } = await readNpzDataSet(folder);
  expect([train.classes, held?.classes, files.length]).toEqual([3, 3, 2]);
});

test('integers become bytes, floats stay floats outside [0, 1] too, bool becomes 0 and 255', async () => {
  const wide = await readNpzDataSet(
    file('w.npz', { x: { shape: [2, 2], data: BigInt64Array.of(0n, 255n, 3n, 4n) }, y }),
  );
  expect(wide.train.images).toEqual(Uint8Array.of(0, 255, 3, 4));
  const float = await readNpzDataSet(file('f.npz', { x: { shape: [2, 1], data: Float64Array.of(-1.5, 2) }, y }));
  expect(float.train.images).toEqual(Float32Array.of(-1.5, 2));
});

describe('refused', () => {
  const x = bytes(2, 3, 3);
  test.each<[string, Record<string, NpyArray>, RegExp]>([
    ['no such arrays', { a: x, b: y }, /has no images with labels among its arrays \(a, b\)\. Expected x and y/],
    ['another count', { x: bytes(3, 3, 3), y }, /x has shape \(3, 3, 3\) but y \(2\); expected one class number/],
    ['one-hot labels', { x, y: bytes(2, 10) }, /argmax/],
    [
      'negative labels',
      { x, y: { shape: [2], data: Int8Array.of(0, -1) } },
      /:y: label -1 of sample 1 is out of range/,
    ],
    ['fractional labels', { x, y: { shape: [2], data: Float32Array.of(0, 0.5) } }, /:y: label 0\.5 of sample 1/],
    ['huge labels', { x, y: { shape: [2], data: Int32Array.of(0, 70000) } }, /labels reach 70000; at most 65536/],
    [
      'pixels over 255',
      { x: { shape: [2, 1], data: Int16Array.of(0, 256) }, y },
      /pixel 256 at position 1 is out of range/,
    ],
    ['8-bit pixels as floats', { x: { shape: [2, 1], data: Float32Array.of(0, 255) }, y }, /divide by 255/],
    ['NaN', { x: { shape: [2, 1], data: Float32Array.of(0, Number.NaN) }, y }, /:x: NaN at position 1/],
    ['no samples', { x: bytes(0, 3, 3), y: { shape: [0], data: new Uint8Array(0) } }, /:x holds no samples/],
    ['five axes', { x: bytes(2, 1, 1, 3, 3), y }, /:x has shape \(2, 1, 1, 3, 3\); expected/],
  ])('%s', async (_, arrays, message) => {
    await expect(readNpzDataSet(file('bad.npz', arrays))).rejects.toThrow(message);
  });

  test('a missing file', async () => {
    await expect(readNpzDataSet(join(folder, 'none.npz'))).rejects.toThrow(/none\.npz does not exist/);
  });
});
