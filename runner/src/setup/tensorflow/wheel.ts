/** @file The part of a TensorFlow wheel that a binding needs: headers and the two libraries. A wheel is a zip file. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { requireDisk } from './disk.ts';
import { LIBRARIES, whatIsMissing } from './python.ts';
import { SetupError } from './setup-error.ts';

/** Architectures as wheels name them. */
const ARCHITECTURES: Readonly<Record<string, RegExp>> = { x64: /x86_64|amd64/, arm64: /aarch64|arm64|universal2/ };

/** A wheel's name ends in its version and the platforms it is for. */
const NAME = /^tensorflow(?:_cpu|_gpu)?-([^-]+)-.+-([^-]+)\.whl$/;

/**
 * The version that a wheel's name tells.
 * @throws SetupError if the file is no TensorFlow wheel for this machine
 */
export function wheelVersion(file: string): string {
  const [, version, platform] = NAME.exec(basename(file)) ?? [];
  const advice = 'Get one with `pip download --no-deps tensorflow-cpu` (or `tensorflow`).';
  if (version === undefined || platform === undefined) {
    throw new SetupError(
      `${file} is not named as a TensorFlow wheel is (tensorflow-VERSION-…-PLATFORM.whl). ${advice}`,
    );
  }
  const system = process.platform === 'darwin' ? 'macosx' : 'linux';
  if (!platform.includes(system) || ARCHITECTURES[process.arch]?.test(platform) !== true)
    throw new SetupError(
      `${basename(file)} is for ${platform}; this machine is ${process.platform}-${process.arch}. ${advice}`,
    );
  return version;
}

const wanted = ({ fileName }: Entry): boolean =>
  (fileName.startsWith('tensorflow/include/') && !fileName.endsWith('/')) ||
  LIBRARIES.some((library) => fileName === `tensorflow/${library}`);

/**
 * Unpacks what is needed into `folder/tensorflow`.
 * @param onProgress called with the bytes written so far, and the bytes that will be
 * @returns the folder that the wheel's `tensorflow` became
 * @throws SetupError if the file cannot be read or lacks something
 */
export async function unpackWheel(
  file: string,
  folder: string,
  signal: AbortSignal,
  onProgress: (written: number, total: number) => void,
): Promise<string> {
  const unpacked = join(folder, 'tensorflow');
  let wheel: ZipFile | null = null;
  try {
    // yauzl refuses names that lead out of the folder.
    wheel = await openPromise(file, { autoClose: false });
    const entries: Entry[] = [];
    for await (const entry of wheel.eachEntry()) if (wanted(entry)) entries.push(entry);
    const total = entries.reduce((bytes, { uncompressedSize }) => bytes + uncompressedSize, 0);
    requireDisk(folder, total);
    let written = 0;
    const count = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        written += chunk.length;
        onProgress(written, total);
        yield chunk;
      }
    };
    for (const entry of entries) {
      const path = join(folder, entry.fileName);
      mkdirSync(dirname(path), { recursive: true });
      await pipeline(await wheel.openReadStreamPromise(entry), count, createWriteStream(path), { signal });
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SetupError) throw error;
    throw new SetupError(`${file} could not be unpacked: ${(error as Error).message}. Download it again.`);
  } finally {
    wheel?.close();
  }
  const missing = whatIsMissing(unpacked);
  if (missing !== null) throw new SetupError(`${file} has ${missing}.`);
  return unpacked;
}
