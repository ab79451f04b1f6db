/**
 * @file The binary version of CIFAR-10 and CIFAR-100 (https://www.cs.toronto.edu/~kriz/cifar.html): records of one label
 * byte (CIFAR-100: a coarse and a fine one) and 3×32×32 pixel bytes, planes red, green, blue, rows from the top.
 */
import { basename } from 'node:path';
import { parseTar } from 'nanotar';
import { DataError } from './data-error.ts';
import { readSourceFile } from './source-file.ts';
import type { DataFile, DataSource, Split } from './split.ts';
import { packLabels } from './split.ts';

const PIXELS = 3 * 32 * 32;

export type CifarName = 'cifar-10' | 'cifar-100';

/** Label bytes before the pixels; the last of them is the (fine) label. */
const LABEL_BYTES: Record<CifarName, number> = { 'cifar-10': 1, 'cifar-100': 2 };

/** The files of each split, in the order in which their samples are numbered. */
export const CIFAR_FILES: Record<CifarName, { train: readonly string[]; test: string }> = {
  'cifar-10': {
    train: ['data_batch_1.bin', 'data_batch_2.bin', 'data_batch_3.bin', 'data_batch_4.bin', 'data_batch_5.bin'],
    test: 'test_batch.bin',
  },
  'cifar-100': { train: ['train.bin'], test: 'test.bin' },
};

interface Part {
  path: string;
  bytes: Uint8Array;
}

/**
 * Decodes record files into one split.
 * @throws DataError if a file does not hold whole records or a label is out of range
 */
export function decodeCifar(name: CifarName, parts: readonly Part[], classNames: readonly string[]): Split {
  const labelBytes = LABEL_BYTES[name];
  const record = labelBytes + PIXELS;
  const counts = parts.map(({ path, bytes }) => {
    if (bytes.length === 0 || bytes.length % record !== 0) {
      throw new DataError(
        `${path} is truncated or not of ${name}: ${bytes.length} bytes is no whole number of records of ${record}. ` +
          `Download or copy the binary version of ${name} again.`,
      );
    }
    return bytes.length / record;
  });
  const count = counts.reduce((sum, n) => sum + n, 0);
  const images = new Uint8Array(count * PIXELS);
  const labels = new Uint8Array(count);
  let sample = 0;
  parts.forEach(({ path, bytes }, part) => {
    const inPart = new Uint8Array(counts[part]);
    for (let i = 0; i < counts[part]; i++) {
      const pixels = i * record + labelBytes;
      inPart[i] = bytes[pixels - 1];
      images.set(bytes.subarray(pixels, pixels + PIXELS), (sample + i) * PIXELS);
    }
    labels.set(packLabels(inPart, classNames.length, path), sample);
    sample += counts[part];
  });
  return {
    images,
    labels,
    count,
    shape: [3, 32, 32],
    classes: classNames.length,
    classNames,
  };
}

/** The record files inside the archive as downloaded. */
function unpack(archive: Part, wanted: readonly string[]): Part[] {
  const { path } = archive;
  // nanotar reads the whole buffer underneath, so the bytes must be all of it.
  const bytes = archive.bytes.length === archive.bytes.buffer.byteLength ? archive.bytes : archive.bytes.slice();
  const found = new Map<string, Uint8Array>();
  try {
    for (const entry of parseTar(bytes)) if (entry.data) found.set(basename(entry.name), entry.data);
  } catch (error) {
    throw new DataError(`${path} is truncated or no tar archive. Download it again.`, { cause: error });
  }
  return wanted.map((name) => {
    const data = found.get(name);
    if (data) return { path: `${path}:${name}`, bytes: data };
    throw new DataError(
      `${path} does not contain ${name}; it holds ${[...found.keys()].join(', ') || 'nothing'}. ` +
        `The binary version ("for C programs") is needed, not the Python or Matlab one.`,
    );
  });
}

/**
 * Reads CIFAR from its record files (training files first, then the test file), or from the .tar.gz archive of them.
 * @throws DataError if a file is missing, damaged or of another data set
 */
export async function readCifar(
  name: CifarName,
  paths: readonly string[],
  classNames: readonly string[],
): Promise<DataSource> {
  const files: DataFile[] = [];
  let parts: Part[] = [];
  for (const path of paths) {
    const { bytes, file } = await readSourceFile(path);
    files.push(file);
    parts.push({ path, bytes });
  }
  if (parts.length === 1) parts = unpack(parts[0], [...CIFAR_FILES[name].train, CIFAR_FILES[name].test]);
  const train = decodeCifar(name, parts.slice(0, -1), classNames);
  const test = decodeCifar(name, parts.slice(-1), classNames);
  return { train, test, files };
}
