/** @file SHA-256 of files and of decoded data, which identify in the manifest what a run was trained on. */
import { createHash } from 'node:crypto';
import type { Split } from './split.ts';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * SHA-256 of the decoded samples: the line `uint8 N C H W classes\n` (or `float32 …`), the pixels, then the labels as
 * 16-bit integers; numbers little-endian. It is the same whether the data came gzipped or not, from IDX or from npz.
 */
export function sha256OfSplit(split: Split): string {
  const { images, labels, count, shape, classes } = split;
  const dtype = images instanceof Uint8Array ? 'uint8' : 'float32';
  return createHash('sha256')
    .update(`${dtype} ${count} ${shape.join(' ')} ${classes}\n`)
    .update(bytesOf(images))
    .update(bytesOf(Uint16Array.from(labels)))
    .digest('hex');
}

/** Every platform that Node runs on is little-endian, so memory is the documented order. */
function bytesOf(array: Uint8Array | Uint16Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
