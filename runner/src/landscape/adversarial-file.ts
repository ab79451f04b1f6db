/**
 * @file Adversarial samples in an .npz file: `x` [N, C, H, W] float32 and `y` [N], as other tools read and write them. So two
 * programs can analyse the very same loss.
 */
import { sha256OfSplit } from '../data/hash.ts';
import { encodeNpz } from '../data/npz.ts';
import { readNpzDataSet } from '../data/npz-data-set.ts';
import type { Split } from '../data/split.ts';
import type { Network } from '../models/network.ts';
import { writeFileAtomic } from '../runs/atomic-file.ts';
import { LandscapeError } from './error.ts';

export interface GivenSamples {
  readonly samples: Split;
  readonly sha256: string;
}

/** @throws DataError if the file cannot be read; LandscapeError if its samples are not the network's */
export async function readAdversarial(path: string, { imageShape, classes }: Network): Promise<GivenSamples> {
  const { train } = await readNpzDataSet(path);
  if (train.shape.join() !== imageShape.join() || train.classes > classes) {
    throw new LandscapeError(
      `${path} holds images of shape [${train.shape.join(', ')}] in ${train.classes} classes; the network takes [${imageShape.join(', ')}] in ${classes}.`,
    );
  }
  const samples = { ...train, classes };
  return { samples, sha256: sha256OfSplit(samples) };
}

/** @throws FileError */
export function writeAdversarial(path: string, { images, labels, count, shape }: Split): void {
  const pixels = images instanceof Uint8Array ? Float32Array.from(images, (byte) => byte / 255) : images;
  const arrays = { x: { shape: [count, ...shape], data: pixels }, y: { shape: [count], data: labels } };
  writeFileAtomic(path, [encodeNpz(arrays)]);
}
