import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createTar } from 'nanotar';
import { afterAll, describe, expect, test } from 'vitest';
import { CIFAR_FILES, type CifarName, decodeCifar, readCifar } from './cifar.ts';
import { CLASS_NAMES } from './class-names.ts';

const folder = mkdtempSync(join(tmpdir(), 'advexp-cifar-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NAMES = CLASS_NAMES['cifar-10'];

/** Records whose pixel p of sample s in plane c is (s·7 + c·100 + p) mod 256. */
function records(labels: number[][]): Uint8Array {
  const out: number[] = [];
  labels.forEach((bytes, s) => {
    out.push(...bytes);
    for (let c = 0; c < 3; c++) for (let p = 0; p < 1024; p++) out.push((s * 7 + c * 100 + p) % 256);
  });
  return Uint8Array.from(out);
}

/** Files of each split with the given records; returns their contents by name. */
function contents(name: CifarName, make: (file: number) => Uint8Array): Map<string, Uint8Array> {
  return new Map([...CIFAR_FILES[name].train, CIFAR_FILES[name].test].map((file, i) => [file, make(i)]));
}

function write(directory: string, files: Map<string, Uint8Array>): string[] {
  mkdirSync(join(folder, directory));
  return Array.from(files, ([name, bytes]) => {
    const path = join(folder, directory, name);
    writeFileSync(path, bytes);
    return path;
  });
}

test('100 fine classes in their order', () => {
  expect(CLASS_NAMES['cifar-100']).toHaveLength(100);
  expect(CLASS_NAMES['cifar-100']).toEqual([...CLASS_NAMES['cifar-100']].sort());
});

test('a CIFAR-10 record is 3073 bytes: label, then the planes red, green, blue', () => {
  const bytes = records([[3], [9]]);
  expect(bytes).toHaveLength(2 * 3073);
  const split = decodeCifar('cifar-10', [{ path: 'x', bytes }], NAMES);
  expect(split.shape).toEqual([3, 32, 32]);
  expect([...split.labels]).toEqual([3, 9]);
  for (const [sample, plane, pixel] of [
    [0, 0, 0],
    [0, 2, 1023],
    [1, 1, 500],
  ]) {
    expect(split.images[(sample * 3 + plane) * 1024 + pixel]).toBe((sample * 7 + plane * 100 + pixel) % 256);
  }
});

test('five training files in order, and the archive of them alike', async () => {
  const files = contents('cifar-10', (i) => records([[i], [9 - i]]));
  const loose = await readCifar('cifar-10', write('ten', files), NAMES);
  expect([...loose.train.labels]).toEqual([0, 9, 1, 8, 2, 7, 3, 6, 4, 5]);
  expect([...(loose.test?.labels ?? [])]).toEqual([5, 4]);
  expect(loose.files).toHaveLength(6);

  const entries = Array.from(files, ([name, data]) => ({ name: `cifar-10-batches-bin/${name}`, data }));
  const archive = join(folder, 'cifar-10-binary.tar.gz');
  writeFileSync(
    archive,
    gzipSync(createTar([{ name: 'cifar-10-batches-bin/readme.html', data: 'hello' }, ...entries])),
  );
  const packed = await readCifar('cifar-10', [archive], NAMES);
  expect(packed.train).toEqual(loose.train);
  expect(packed.test).toEqual(loose.test);
});

test('CIFAR-100 takes the fine label, the second byte', async () => {
  const files = contents('cifar-100', (i) => records([[19, 99 - i]]));
  const { train, test: held } = await readCifar('cifar-100', write('hundred', files), CLASS_NAMES['cifar-100']);
  expect([train.labels[0], held?.labels[0]]).toEqual([99, 98]);
  expect(train.images[0]).toBe(0);
  expect(train.images).toHaveLength(3072);
});

describe('refused', () => {
  test.each([
    ['a truncated file', records([[1], [2]]).subarray(0, 5000), /x is truncated or not of cifar-10: 5000 bytes.*3073/],
    ['an empty file', new Uint8Array(0), /x is truncated or not of cifar-10: 0 bytes/],
    ['a label out of range', records([[1], [10]]), /x: label 10 of sample 1 is out of range; expected .* 0 to 9/],
  ])('%s', (_, bytes, message) => {
    expect(() => decodeCifar('cifar-10', [{ path: 'x', bytes }], NAMES)).toThrow(message);
  });

  test('the Python archive, and a cut one', async () => {
    const python = join(folder, 'python.tar.gz');
    writeFileSync(python, gzipSync(createTar([{ name: 'cifar-10-batches-py/data_batch_1', data: 'x' }])));
    await expect(readCifar('cifar-10', [python], NAMES)).rejects.toThrow(
      /does not contain data_batch_1.bin; it holds data_batch_1\. The binary/,
    );
    const whole = createTar([{ name: 'data_batch_1.bin', data: records([[1]]) }]);
    writeFileSync(python, gzipSync(whole.subarray(0, 2000)));
    await expect(readCifar('cifar-10', [python], NAMES)).rejects.toThrow(
      /python.tar.gz is truncated or no tar archive/,
    );
  });
});
