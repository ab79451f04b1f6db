/**
 * @file IDX, the format of MNIST and Fashion-MNIST (http://yann.lecun.com/exdb/mnist): a big-endian magic number
 * 00 00 08 rank (08 = unsigned bytes), one big-endian 32-bit size per dimension, then the bytes.
 */
import { DataError } from './data-error.ts';
import { readSourceFile } from './source-file.ts';
import type { DataFile, DataSource, Split } from './split.ts';
import { packLabels } from './split.ts';

const IMAGES_MAGIC = 2051;
const LABELS_MAGIC = 2049;

export interface IdxPaths {
  trainImages: string;
  trainLabels: string;
  testImages: string;
  testLabels: string;
}

/**
 * The sizes and the bytes of an IDX array.
 * @param magic the magic number that is expected: 2048 + the rank
 * @throws DataError on another magic number, sizes of zero, or more or fewer bytes than the sizes say
 */
export function decodeIdx(bytes: Uint8Array, magic: number, path: string): { sizes: number[]; values: Uint8Array } {
  const rank = magic & 0xff;
  const header = 4 + 4 * rank;
  if (bytes.length < header) {
    throw new DataError(
      `${path} is truncated: ${bytes.length} bytes, where an IDX header alone takes ${header}. Download or copy it again.`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = view.getUint32(0);
  if (found !== magic) {
    const what = magic === IMAGES_MAGIC ? 'images' : magic === LABELS_MAGIC ? 'labels' : `${rank} dimensions`;
    const swapped =
      (magic === IMAGES_MAGIC && found === LABELS_MAGIC) || (magic === LABELS_MAGIC && found === IMAGES_MAGIC);
    throw new DataError(
      `${path}: wrong magic number ${found}, expected ${magic} (IDX ${what}). ` +
        (swapped
          ? 'The image and label files are swapped; exchange their names.'
          : 'This is not the IDX file its name says; replace it.'),
    );
  }
  const sizes = Array.from({ length: rank }, (_, i) => view.getUint32(4 + 4 * i));
  const expected = sizes.reduce((product, size) => product * size, 1);
  if (expected === 0) throw new DataError(`${path} holds no samples (sizes ${sizes.join('×')}). Replace the file.`);
  const actual = bytes.length - header;
  if (actual !== expected) {
    throw new DataError(
      `${path} is ${actual < expected ? 'truncated' : 'too long'}: its header says ${sizes.join('×')} = ${expected} bytes, ` +
        `but ${actual} follow. Download or copy it again.`,
    );
  }
  return { sizes, values: bytes.subarray(header) };
}

/** An IDX array of unsigned bytes. */
export function encodeIdx(sizes: readonly number[], values: Uint8Array): Uint8Array {
  const header = 4 + 4 * sizes.length;
  const bytes = new Uint8Array(header + values.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 2048 + sizes.length);
  sizes.forEach((size, i) => {
    view.setUint32(4 + 4 * i, size);
  });
  bytes.set(values, header);
  return bytes;
}

/**
 * Reads one pair of image and label files, plain or gzipped.
 * @throws DataError if either is damaged, they disagree on the count, or a label is not below `classNames.length`
 */
export async function readIdxPair(
  imagesPath: string,
  labelsPath: string,
  classNames: readonly string[],
): Promise<{ split: Split; files: DataFile[] }> {
  const imagesSource = await readSourceFile(imagesPath);
  const labelsSource = await readSourceFile(labelsPath);
  const images = decodeIdx(imagesSource.bytes, IMAGES_MAGIC, imagesPath);
  const labels = decodeIdx(labelsSource.bytes, LABELS_MAGIC, labelsPath);
  const [count, height, width] = images.sizes;
  if (labels.sizes[0] !== count) {
    throw new DataError(
      `${imagesPath} holds ${count} images but ${labelsPath} ${labels.sizes[0]} labels. ` +
        `Replace the one that is not of this data set.`,
    );
  }
  const split: Split = {
    images: images.values,
    labels: packLabels(labels.values, classNames.length, labelsPath),
    count,
    shape: [1, height, width],
    classes: classNames.length,
    classNames,
  };
  return { split, files: [imagesSource.file, labelsSource.file] };
}

/** Reads a data set of four IDX files. Raises DataError as `readIdxPair`. */
export async function readIdx(paths: IdxPaths, classNames: readonly string[]): Promise<DataSource> {
  const train = await readIdxPair(paths.trainImages, paths.trainLabels, classNames);
  const test = await readIdxPair(paths.testImages, paths.testLabels, classNames);
  return { train: train.split, test: test.split, files: [...train.files, ...test.files] };
}
