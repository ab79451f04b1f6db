/** @file Reading a data file from disk: its bytes, decompressed where gzipped, and its identity for the manifest. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { DataError } from './data-error.ts';
import { sha256 } from './hash.ts';
import type { DataFile } from './split.ts';

/** The bytes of a file as a plain array of bytes (not a Buffer, whose `slice` shares memory). */
export async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const buffer = await readFile(path);
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** What could not be read and why, as a DataError. */
export function unreadable(path: string, error: unknown): DataError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Record<string, string> = {
    ENOENT: 'does not exist. Check data.path.',
    EISDIR: 'is a folder where a file was expected. Check data.path.',
    ENOTDIR: 'is not a folder. Check data.path.',
    EACCES: 'may not be read by this user. Change its permissions.',
    ERR_FS_FILE_TOO_LARGE:
      'is larger than 2 GiB, the most that is read in one piece. Split it or use a folder of images.',
  };
  return new DataError(`${path} ${reasons[code] ?? `could not be read (${String(error)}).`}`, { cause: error });
}

/**
 * Reads a file, decompressing it where it is gzipped. That is told by the content, since some browsers decompress a
 * download and keep the name.
 * @throws DataError if the file cannot be read or its compressed data are damaged
 */
export async function readSourceFile(path: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; file: DataFile }> {
  const stored = await readBytes(path);
  const file: DataFile = { path, sha256: sha256(stored), bytes: stored.length };
  if (stored[0] !== 0x1f || stored[1] !== 0x8b) return { bytes: stored, file };
  try {
    const plain = gunzipSync(stored);
    return { bytes: new Uint8Array(plain.buffer, plain.byteOffset, plain.byteLength), file };
  } catch (error) {
    const truncated = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
    throw new DataError(
      `${path}: the gzip data are ${truncated ? 'truncated' : 'damaged'} (${stored.length} bytes). ` +
        `Delete the file and download or copy it again.`,
      { cause: error },
    );
  }
}
