import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { encode as encodeJpeg } from 'jpeg-js';
import { PNG } from 'pngjs';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readImageFolder } from './image-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'advexp-folder-'));
let root = folder;
let roots = 0;
beforeEach(() => {
  root = join(folder, String(roots++));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Colour = [red: number, green: number, blue: number];

/** A 3 wide, 2 high image; pixel i has the colour plus i. */
function rgba([red, green, blue]: Colour, width = 3, height = 2): Buffer {
  return Buffer.from(Array.from({ length: width * height }, (_, i) => [red + i, green + i, blue + i, 255]).flat());
}

function png(colour: Colour, width = 3, height = 2): Buffer {
  const image = new PNG({ width, height });
  image.data = rgba(colour, width, height);
  return PNG.sync.write(image);
}

function put(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}

test('classes and files in alphabetical order, colour as planes, litter left alone', async () => {
  put('zebra/2.png', png([3, 3, 3]));
  put('zebra/10.PNG', png([100, 50, 20]));
  put('ant/a.png', png([7, 8, 9]));
  put('ant/.DS_Store', 'x');
  put('ant/Thumbs.db', 'x');
  const { train, test: held, files } = await readImageFolder(root);
  expect(held).toBeNull();
  expect(train).toMatchObject({ count: 3, shape: [3, 2, 3], classes: 2, classNames: ['ant', 'zebra'] });
  expect([...train.labels]).toEqual([0, 1, 1]);
  expect([...train.images.subarray(18, 36)]).toEqual(
    [100, 50, 20].flatMap((c) => [0, 1, 2, 3, 4, 5].map((i) => c + i)),
  );
  expect(files).toHaveLength(1);
  expect(files[0].path).toBe(root);
});

test('train and test folders; gray images have one channel', async () => {
  put('train/a/1.png', png([10, 10, 10]));
  put('train/b/1.png', png([20, 20, 20]));
  put('test/b/1.png', png([30, 30, 30]));
  const first = await readImageFolder(root);
  expect(first.train.shape).toEqual([1, 2, 3]);
  expect([...first.train.images]).toEqual([10, 11, 12, 13, 14, 15, 20, 21, 22, 23, 24, 25]);
  expect([...(first.test?.labels ?? [])]).toEqual([1]);
  // One coloured image anywhere, and all have three channels; and the hash of the files is another.
  put('test/b/1.png', png([30, 31, 30]));
  const second = await readImageFolder(root);
  expect([second.train.shape, second.test?.shape]).toEqual([
    [3, 2, 3],
    [3, 2, 3],
  ]);
  expect(second.files[0].sha256).not.toBe(first.files[0].sha256);
});

test('JPEG images come out as they went in, to within its loss', async () => {
  const flat = Buffer.from(Array.from({ length: 64 }, () => [200, 100, 50, 255]).flat());
  put('a/1.jpg', encodeJpeg({ width: 8, height: 8, data: flat }, 100).data);
  put('b/1.jpeg', encodeJpeg({ width: 8, height: 8, data: flat }, 100).data);
  const { train } = await readImageFolder(root);
  expect(train).toMatchObject({ count: 2, shape: [3, 8, 8] });
  for (const [plane, value] of [200, 100, 50].entries()) {
    expect(Math.abs(train.images[plane * 64 + 9] - value)).toBeLessThanOrEqual(2);
  }
});

describe('refused', () => {
  beforeEach(() => {
    put('a/1.png', png([1, 2, 3]));
    put('b/1.png', png([1, 2, 3]));
  });

  test.each<[string, string, Uint8Array | string, RegExp]>([
    ['another size', 'b/2.png', png([1, 2, 3], 4, 2), /2\.png is 4×2 but .*1\.png 3×2\. Resize/],
    ['a cut PNG', 'b/2.png', png([1, 2, 3]).subarray(0, 50), /2\.png is damaged or not a PNG image/],
    [
      'a cut JPEG',
      'b/2.jpg',
      encodeJpeg({ width: 3, height: 2, data: rgba([1, 2, 3]) }, 90).data.subarray(0, 300),
      /2\.jpg is damaged or not a JPG/,
    ],
    ['text', 'b/notes.txt', 'hello', /notes\.txt is not a PNG or JPEG image/],
    ['deeper folders', 'b/c/2.png', png([1, 2, 3]), /c is a folder where images were expected/],
  ])('%s', async (_, path, bytes, message) => {
    put(path, bytes);
    await expect(readImageFolder(root)).rejects.toThrow(message);
  });

  test('folders that are missing, empty or do not match', async () => {
    await expect(readImageFolder(join(root, 'none'))).rejects.toThrow(/none does not exist/);
    await expect(readImageFolder(join(root, 'a'))).rejects.toThrow(/has 0 class folders; at least 2/);
    root = join(folder, 'split');
    put('train/a/1.png', png([1, 2, 3]));
    put('train/b/1.png', png([1, 2, 3]));
    await expect(readImageFolder(root)).rejects.toThrow(/test does not exist/);
    put('test/c/1.png', png([1, 2, 3]));
    await expect(readImageFolder(root)).rejects.toThrow(/no training images of class "c"/);
  });
});
