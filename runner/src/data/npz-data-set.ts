/** @file Data sets in .npz files: which arrays hold images and labels, and how their axes and numbers are read. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DataError } from './data-error.ts';
import type { DecodedNpy, NpyData } from './npy.ts';
import { decodeNpy } from './npy.ts';
import { unpackNpz } from './npz.ts';
import { readSourceFile, unreadable } from './source-file.ts';
import type { DataFile, DataSource, SampleShape, Split } from './split.ts';
import { packLabels } from './split.ts';

type Names = readonly (readonly [images: string, labels: string])[];

const TRAIN: Names = [
  ['x_train', 'y_train'],
  ['train_images', 'train_labels'],
];
const TEST: Names = [
  ['x_test', 'y_test'],
  ['test_images', 'test_labels'],
];
const ALL: Names = [
  ['x', 'y'],
  ['image', 'label'],
  ['images', 'labels'],
  ['data', 'target'],
];

/** Images and labels as read, before the number of classes is known. */
interface Pair {
  images: Uint8Array | Float32Array;
  shape: SampleShape;
  labels: ArrayLike<number>;
  path: string;
}

/** Channels come first, unless the last axis is 1, 3 or 4 long and shorter than the second. */
function channelsLast([, second, , last]: readonly number[]): boolean {
  return (last === 1 || last === 3 || last === 4) && last < second;
}

function sampleShape(sizes: readonly number[], path: string): SampleShape {
  if (sizes.length === 2) return [1, 1, sizes[1]];
  if (sizes.length === 3) return [1, sizes[1], sizes[2]];
  if (sizes.length === 4) {
    return channelsLast(sizes) ? [sizes[3], sizes[1], sizes[2]] : [sizes[1], sizes[2], sizes[3]];
  }
  throw new DataError(
    `${path} has shape (${sizes.join(', ')}); expected (N, C, H, W), (N, H, W, C), (N, H, W) or (N, features). Reshape it.`,
  );
}

function channelsFirst<T extends Uint8Array | Float32Array>(from: T, to: T, [c, h, w]: SampleShape): T {
  const plane = h * w;
  const size = c * plane;
  for (let start = 0; start < from.length; start += size) {
    for (let channel = 0; channel < c; channel++) {
      let source = start + channel;
      const first = start + channel * plane;
      for (let pixel = first; pixel < first + plane; pixel++, source += c) to[pixel] = from[source];
    }
  }
  return to;
}

/** Integers become bytes (0 to 255), bool becomes 0 and 255, floats stay floats. */
function toPixels(array: DecodedNpy, path: string): Uint8Array | Float32Array {
  const { data, dtype } = array;
  if (dtype === 'b1') return Uint8Array.from(data as Uint8Array, (bit) => bit * 255);
  if (data instanceof Uint8Array) return data;
  if (data instanceof Float32Array || data instanceof Float64Array) return checkFloats(data, path);
  const bytes = new Uint8Array(data.length);
  for (let i = 0; i < data.length; i++) {
    const value = Number(data[i]);
    if (value < 0 || value > 255) {
      throw new DataError(
        `${path}: pixel ${value} at position ${i} is out of range; integer pixels run from 0 to 255. Rescale them.`,
      );
    }
    bytes[i] = value;
  }
  return bytes;
}

/**
 * Floats are taken as they are, so that data outside [0, 1] can be studied; but whole numbers up to 255 are 8-bit pixels
 * that lost their type, against which a budget of 8/255 would mean nothing.
 */
function checkFloats(data: Float32Array | Float64Array, path: string): Float32Array {
  let whole = true;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < data.length; i++) {
    const value = data[i];
    if (!Number.isFinite(value))
      throw new DataError(`${path}: ${value} at position ${i}. Remove samples that are not finite.`);
    if (value < low) low = value;
    if (value > high) high = value;
    whole &&= Number.isInteger(value);
  }
  if (whole && low >= 0 && high > 1 && high <= 255) {
    throw new DataError(
      `${path} holds whole numbers up to ${high} as floats. Store them as uint8, or divide by 255 so that pixels are in [0, 1].`,
    );
  }
  return data instanceof Float32Array ? data : Float32Array.from(data);
}

function toNumbers(data: NpyData): ArrayLike<number> {
  return data instanceof BigInt64Array || data instanceof BigUint64Array ? Float64Array.from(data, Number) : data;
}

function decodePair(members: Map<string, Uint8Array>, [x, y]: Names[number], path: string): Pair {
  const decode = (name: string) => decodeNpy(members.get(name) ?? new Uint8Array(), `${path}:${name}`);
  const images = decode(x);
  const labels = decode(y);
  const count = images.shape[0] ?? 0;
  if (count === 0) throw new DataError(`${path}:${x} holds no samples.`);
  if (labels.data.length !== count || labels.shape[0] !== count) {
    throw new DataError(
      `${path}: ${x} has shape (${images.shape.join(', ')}) but ${y} (${labels.shape.join(', ')}); expected one class number ` +
        `per image, shape (${count}). One-hot labels become class numbers with argmax(axis=1).`,
    );
  }
  const shape = sampleShape(images.shape, `${path}:${x}`);
  const pixels = toPixels(images, `${path}:${x}`);
  const last = images.shape.length === 4 && channelsLast(images.shape) && shape[0] > 1;
  const ordered = last
    ? pixels instanceof Uint8Array
      ? channelsFirst(pixels, new Uint8Array(pixels.length), shape)
      : channelsFirst(pixels, new Float32Array(pixels.length), shape)
    : pixels;
  return { images: ordered, shape, labels: toNumbers(labels.data), path: `${path}:${y}` };
}

async function readMembers(path: string): Promise<{ members: Map<string, Uint8Array>; file: DataFile }> {
  const { bytes, file } = await readSourceFile(path);
  const members = unpackNpz(bytes, path);
  return { members: new Map(Array.from(members, ([name, member]) => [name.toLowerCase(), member])), file };
}

function findPair(members: Map<string, Uint8Array>, names: Names, path: string): Pair | null {
  const found = names.find(([x, y]) => members.has(x) && members.has(y));
  return found ? decodePair(members, found, path) : null;
}

function missing(members: Map<string, Uint8Array>, path: string): DataError {
  return new DataError(
    `${path} has no images with labels among its arrays (${[...members.keys()].join(', ') || 'none'}). ` +
      `Expected x and y, or image and label, or x_train, y_train, x_test and y_test.`,
  );
}

/**
 * Reads one .npz file with both splits or with one, or a folder with train.npz and test.npz. The number of classes is
 * one more than the largest label.
 * @throws DataError if arrays are missing, damaged, disagree, or hold values out of range
 */
export async function readNpzDataSet(path: string): Promise<DataSource> {
  const folder = await stat(path).then(
    (found) => found.isDirectory(),
    (error: unknown) => {
      throw unreadable(path, error);
    },
  );
  if (folder) {
    const first = await readMembers(join(path, 'train.npz'));
    const second = await readMembers(join(path, 'test.npz'));
    const train = findPair(first.members, [...ALL, ...TRAIN], first.file.path);
    const test = findPair(second.members, [...ALL, ...TEST], second.file.path);
    if (!train) throw missing(first.members, first.file.path);
    if (!test) throw missing(second.members, second.file.path);
    return { ...toSplits(train, test), files: [first.file, second.file] };
  }
  const { members, file } = await readMembers(path);
  const train = findPair(members, TRAIN, path);
  const test = findPair(members, TEST, path);
  if (train && test) return { ...toSplits(train, test), files: [file] };
  const all = train ?? findPair(members, ALL, path);
  if (!all) throw missing(members, path);
  return { ...toSplits(all, null), files: [file] };
}

function toSplits(train: Pair, test: Pair | null): { train: Split; test: Split | null } {
  let classes = 2;
  for (const { labels } of test ? [train, test] : [train]) {
    for (let i = 0; i < labels.length; i++) if (labels[i] >= classes) classes = Math.floor(labels[i]) + 1;
  }
  const split = ({ images, shape, labels, path }: Pair): Split => ({
    images,
    shape,
    labels: packLabels(labels, classes, path),
    count: labels.length,
    classes,
  });
  return { train: split(train), test: test && split(test) };
}
