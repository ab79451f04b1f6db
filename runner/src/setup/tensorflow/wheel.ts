/** @file The part of a TensorFlow wheel that a binding needs: headers and the two libraries. A wheel is a zip file. */
import { closeSync, createReadStream, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Unzip, UnzipInflate } from 'fflate';
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

/**
 * Unpacks what is needed into `folder/tensorflow`.
 * @param onProgress called with the share that is read, in [0, 1]
 * @returns the folder that the wheel's `tensorflow` became
 * @throws SetupError if the file cannot be read or lacks something
 */
export async function unpackWheel(
  file: string,
  folder: string,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<string> {
  const wanted = (name: string) =>
    !name.includes('..') &&
    !name.endsWith('/') &&
    (name.startsWith('tensorflow/include/') || LIBRARIES.some((library) => name === `tensorflow/${library}`));
  const open = new Set<number>();
  const unzip = new Unzip((entry) => {
    if (!wanted(entry.name)) return;
    const path = join(folder, entry.name);
    mkdirSync(dirname(path), { recursive: true });
    const descriptor = openSync(path, 'w');
    open.add(descriptor);
    entry.ondata = (error, chunk, final) => {
      if (error) throw error;
      writeSync(descriptor, chunk);
      if (final) {
        closeSync(descriptor);
        open.delete(descriptor);
      }
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    const { size } = statSync(file);
    let read = 0;
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20, signal }) as AsyncIterable<Uint8Array>) {
      read += chunk.length;
      unzip.push(chunk, read === size);
      onProgress(read / size);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw new SetupError(
      `${file} could not be unpacked: ${(error as Error).message}. Download it again, or free some disk space.`,
    );
  } finally {
    for (const descriptor of open) closeSync(descriptor);
  }
  const unpacked = join(folder, 'tensorflow');
  const missing = whatIsMissing(unpacked);
  if (missing !== null) throw new SetupError(`${file} has ${missing}.`);
  return unpacked;
}
