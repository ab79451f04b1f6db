import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { decodeIdx, encodeIdx, readIdxPair } from './idx.ts';

const folder = mkdtempSync(join(tmpdir(), 'advexp-idx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NAMES = ['a', 'b', 'c'];
const PIXELS = Uint8Array.from({ length: 3 * 2 * 4 }, (_, i) => i * 10);
const IMAGES = encodeIdx([3, 2, 4], PIXELS);
const LABELS = encodeIdx([3], Uint8Array.of(2, 0, 1));

function file(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

test('the header is big-endian with magic 2051 and 2049', () => {
  expect([...IMAGES.subarray(0, 16)]).toEqual([0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 4]);
  expect([...LABELS]).toEqual([0, 0, 8, 1, 0, 0, 0, 3, 2, 0, 1]);
  expect(decodeIdx(IMAGES, 2051, 'x')).toEqual({ sizes: [3, 2, 4], values: PIXELS });
});

test('plain and gzipped files give the same samples, whatever their names say', async () => {
  const plain = await readIdxPair(file('images', IMAGES), file('labels', LABELS), NAMES);
  // Named .gz but not compressed, and the reverse, as some browsers leave them.
  const zipped = await readIdxPair(file('images2', gzipSync(IMAGES)), file('labels.gz', LABELS), NAMES);
  expect(plain.split).toEqual({
    images: PIXELS,
    labels: Uint8Array.of(2, 0, 1),
    count: 3,
    shape: [1, 2, 4],
    classes: 3,
    classNames: NAMES,
  });
  expect(zipped.split).toEqual(plain.split);
  expect(zipped.files[0].sha256).not.toBe(plain.files[0].sha256);
  expect(plain.files.map(({ bytes }) => bytes)).toEqual([40, 11]);
});

describe('refused, with the file, what is wrong and what to do', () => {
  const images = file('good-images', IMAGES);
  const labels = file('good-labels', LABELS);
  const wrongMagic = IMAGES.slice();
  wrongMagic[2] = 0x0d;
  test.each([
    ['truncated pixels', IMAGES.subarray(0, 39), /bad is truncated: its header says 3×2×4 = 24 bytes, but 23 follow/],
    ['a truncated header', IMAGES.subarray(0, 15), /bad is truncated: 15 bytes, where an IDX header alone takes 16/],
    ['an empty file', new Uint8Array(0), /bad is truncated: 0 bytes/],
    ['trailing bytes', Uint8Array.of(...IMAGES, 0), /bad is too long.*24 bytes, but 25 follow/],
    ['a wrong magic number', wrongMagic, /bad: wrong magic number 3331, expected 2051 \(IDX images\).*replace it/],
    ['labels for images', LABELS.length < 16 ? encodeIdx([20], new Uint8Array(20)) : LABELS, /are swapped; exchange/],
    ['no samples', encodeIdx([0, 28, 28], new Uint8Array(0)), /bad holds no samples/],
    ['a cut gzip', gzipSync(IMAGES).subarray(0, 30), /bad: the gzip data are truncated.*download or copy it again/],
    ['a damaged gzip', corrupt(gzipSync(IMAGES)), /bad: the gzip data are damaged/],
    ['another count', encodeIdx([2, 2, 4], PIXELS.subarray(0, 16)), /bad holds 2 images but .*good-labels 3 labels/],
  ])('%s', async (_, bytes, message) => {
    await expect(readIdxPair(file('bad', bytes), labels, NAMES)).rejects.toThrow(message);
  });

  test('labels out of range', async () => {
    const bad = file('bad-labels', encodeIdx([3], Uint8Array.of(2, 3, 1)));
    await expect(readIdxPair(images, bad, NAMES)).rejects.toThrow(
      /bad-labels: label 3 of sample 1 is out of range; expected an integer from 0 to 2/,
    );
  });

  test('a missing file and a folder', async () => {
    await expect(readIdxPair(join(folder, 'none'), labels, NAMES)).rejects.toThrow(/none does not exist/);
    await expect(readIdxPair(folder, labels, NAMES)).rejects.toThrow(/is a folder where a file was expected/);
  });
});

/** Flips a bit of the stored checksum. */
function corrupt(bytes: Uint8Array): Uint8Array {
  const damaged = Uint8Array.from(bytes);
  damaged[damaged.length - 6] ^= 1;
  return damaged;
}
