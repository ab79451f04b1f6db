/** @file Whether there is room for what is about to be written. */
import { statfsSync } from 'node:fs';
import { SetupError } from './setup-error.ts';

/** @throws SetupError if a folder's disk has fewer bytes free */
export function requireDisk(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= bytes) return;
  const megabytes = (value: number) => `${Math.ceil(value / 1e6)} MB`;
  throw new SetupError(
    `The disk of ${folder} has ${megabytes(bavail * bsize)} free, and ${megabytes(bytes)} are needed. Free some, or set XDG_CACHE_HOME to a folder on another disk.`,
  );
}
