/** @file The NPZ format of NumPy: a zip archive of .npy files, one an array, stored or deflated. */
import { unzipSync, zipSync } from 'fflate';
import { DataError } from './data-error.ts';
import type { DecodedNpy, NpyArray } from './npy.ts';
import { decodeNpy, encodeNpy } from './npy.ts';

/**
 * The .npy files of an .npz archive by array name, not yet decoded.
 * @throws DataError if it is no zip archive or damaged
 */
export function unpackNpz(bytes: Uint8Array, path: string): Map<string, Uint8Array> {
  try {
    const members = Object.entries(unzipSync(bytes, { filter: ({ name }) => name.endsWith('.npy') }));
    return new Map(members.map(([name, member]) => [name.slice(0, -'.npy'.length), member]));
  } catch (error) {
    const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    throw new DataError(
      zip
        ? `${path} is a truncated or damaged .npz archive (${bytes.length} bytes). Write or copy it again.`
        : `${path} is no .npz archive (zip). Write it with numpy.savez or savez_compressed.`,
      { cause: error },
    );
  }
}

/** The arrays of an .npz archive by name. Raises DataError as `unpackNpz` and `decodeNpy`. */
export function decodeNpz(bytes: Uint8Array, path: string): Map<string, DecodedNpy> {
  const members = unpackNpz(bytes, path);
  return new Map(Array.from(members, ([name, member]) => [name, decodeNpy(member, `${path}:${name}`)]));
}

/**
 * An .npz archive that `numpy.load` reads. Equal arrays give equal bytes, on any day and machine.
 * @throws RangeError if a shape does not fit its data
 */
export function encodeNpz(arrays: Record<string, NpyArray>, { compress = true } = {}): Uint8Array {
  const members = Object.entries(arrays).map(([name, array]) => [`${name}.npy`, encodeNpy(array)] as const);
  // The earliest date that zip can express, in local time as fflate writes it.
  return zipSync(Object.fromEntries(members), { level: compress ? 6 : 0, mtime: new Date(1980, 0, 1) });
}
