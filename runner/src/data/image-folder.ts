/**
 * @file Folders of PNG and JPEG images, a subfolder a class: root/train/class/image.png with root/test/class/image.png,
 * or root/class/image.png. Classes are numbered in alphabetical order of their folders' names.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { decode as decodeJpeg } from 'jpeg-js';
import { PNG } from 'pngjs';
import { DataError } from './data-error.ts';
import { unreadable } from './source-file.ts';
import type { DataSource, Split } from './split.ts';
import { packLabels } from './split.ts';

/** What operating systems leave in folders. */
const LITTER = new Set(['thumbs.db', 'desktop.ini']);

interface Listing {
  folders: string[];
  files: string[];
}

/** Names in order of code units, which no locale changes. */
function list(folder: string): Listing {
  try {
    const names = readdirSync(folder)
      .filter((name) => !name.startsWith('.') && !LITTER.has(name.toLowerCase()))
      .sort();
    const isFolder = (name: string) => statSync(join(folder, name)).isDirectory();
    return { folders: names.filter(isFolder), files: names.filter((name) => !isFolder(name)) };
  } catch (error) {
    throw unreadable(folder, error);
  }
}

/** RGBA, 8 bits each. */
interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

function decodeImage(path: string, bytes: Buffer): Picture {
  const kind = extname(path).toLowerCase();
  if (!['.png', '.jpg', '.jpeg'].includes(kind)) {
    throw new DataError(`${path} is not a PNG or JPEG image. Convert it or move it out of the class folder.`);
  }
  try {
    return kind === '.png' ? PNG.sync.read(bytes) : decodeJpeg(bytes, { useTArray: true, tolerantDecoding: false });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataError(
      `${path} is damaged or not a ${kind.slice(1).toUpperCase()} image (${reason}). Replace or remove it.`,
      {
        cause: error,
      },
    );
  }
}

interface Decoded {
  /** Three planes an image. */
  images: Uint8Array;
  labels: number[];
  width: number;
  height: number;
  /** Whether red, green and blue agree in every pixel. */
  gray: boolean;
}

/** Copies a picture into three planes; true where it is gray. Transparency is dropped. */
function toPlanes(rgba: Uint8Array, planes: Uint8Array): boolean {
  const plane = planes.length / 3;
  let gray = true;
  for (let pixel = 0, from = 0; pixel < plane; pixel++, from += 4) {
    const red = rgba[from];
    const green = rgba[from + 1];
    const blue = rgba[from + 2];
    planes[pixel] = red;
    planes[plane + pixel] = green;
    planes[2 * plane + pixel] = blue;
    gray &&= red === green && green === blue;
  }
  return gray;
}

type Size = Pick<Picture, 'width' | 'height'> & { path: string };

/** Decodes every image of root/class, checking it against the first one of the data set. */
class FolderReader {
  readonly #root: string;
  readonly #hash = createHash('sha256');
  #first: Size | null = null;
  bytes = 0;

  constructor(root: string) {
    this.#root = root;
  }

  sha256(): string {
    return this.#hash.digest('hex');
  }

  read(folder: string, classNames: readonly string[]): Decoded {
    const paths: string[] = [];
    const labels: number[] = [];
    for (const name of list(folder).folders) {
      const label = classNames.indexOf(name);
      if (label < 0) {
        throw new DataError(
          `${join(folder, name)}: there are no training images of class "${name}". Add some or remove the folder.`,
        );
      }
      const { files, folders } = list(join(folder, name));
      if (folders.length > 0) {
        throw new DataError(
          `${join(folder, name, folders[0])} is a folder where images were expected. ` +
            `Expected root/class/image.png, or root/train/class/image.png and root/test/class/image.png.`,
        );
      }
      for (const file of files) {
        paths.push(join(folder, name, file));
        labels.push(label);
      }
    }
    if (paths.length === 0) throw new DataError(`${folder} has no images. Put them into one subfolder per class.`);
    return this.#decode(paths, labels);
  }

  #decode(paths: string[], labels: number[]): Decoded {
    let images = new Uint8Array(0);
    let gray = true;
    paths.forEach((path, i) => {
      const picture = this.#readImage(path);
      this.#first ??= { width: picture.width, height: picture.height, path };
      const { width, height } = this.#first;
      if (picture.width !== width || picture.height !== height) {
        throw new DataError(
          `${path} is ${picture.width}×${picture.height} but ${this.#first.path} ${width}×${height}. Resize all images to the same size.`,
        );
      }
      const size = 3 * width * height;
      if (i === 0) images = new Uint8Array(paths.length * size);
      gray = toPlanes(picture.data, images.subarray(i * size, (i + 1) * size)) && gray;
    });
    return { images, labels, gray, width: this.#first?.width ?? 0, height: this.#first?.height ?? 0 };
  }

  #readImage(path: string): Picture {
    let bytes: Buffer;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      throw unreadable(path, error);
    }
    this.bytes += bytes.length;
    this.#hash.update(`${relative(this.#root, path).split(sep).join('/')}\n${bytes.length}\n`).update(bytes);
    return decodeImage(path, bytes);
  }
}

function toSplit({ images, labels, width, height }: Decoded, gray: boolean, classNames: string[], path: string): Split {
  const plane = width * height;
  if (gray) for (let i = 1; i < labels.length; i++) images.copyWithin(i * plane, i * 3 * plane, i * 3 * plane + plane);
  return {
    // A copy of the third that is kept lets the rest go.
    images: gray ? images.slice(0, labels.length * plane) : images,
    labels: packLabels(labels, classNames.length, path),
    count: labels.length,
    shape: [gray ? 1 : 3, height, width],
    classes: classNames.length,
    classNames,
  };
}

/**
 * Reads a folder of images. The data set has one channel when every image of it is gray, else three.
 * @throws DataError if a file is no image, damaged or of another size, or the folders are not laid out as above
 */
export async function readImageFolder(root: string): Promise<DataSource> {
  const { folders } = list(root);
  const divided = folders.includes('train') || folders.includes('test');
  const trainFolder = divided ? join(root, 'train') : root;
  const classNames = list(trainFolder).folders;
  if (classNames.length < 2) {
    throw new DataError(
      `${trainFolder} has ${classNames.length} class folder${classNames.length === 1 ? '' : 's'}; at least 2 are needed. ` +
        `Expected root/class/image.png, or root/train/class/image.png and root/test/class/image.png.`,
    );
  }
  const reader = new FolderReader(root);
  const train = reader.read(trainFolder, classNames);
  const test = divided ? reader.read(join(root, 'test'), classNames) : null;
  const gray = train.gray && (test?.gray ?? true);
  return {
    train: toSplit(train, gray, classNames, root),
    test: test && toSplit(test, gray, classNames, root),
    files: [{ path: root, sha256: reader.sha256(), bytes: reader.bytes }],
  };
}
