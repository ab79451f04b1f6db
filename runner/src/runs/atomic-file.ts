/**
 * @file Files replaced in one step. The content goes to a temporary name in the same folder, is flushed to the disk, and
 * takes the target's name by a rename: a reader, or the next run after a SIGKILL or a power cut, finds the old content
 * or the new one, never a part. Synchronous on purpose: nothing can change the content, and no signal handler can step
 * in, while it is written.
 */

import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileError, systemCode } from './errors.ts';

const TEMPORARY = /^\..+\.[0-9a-f]{12}\.tmp$/;

/** Makes a folder, and those above it, unless it is there. @throws FileError */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw fileError(error, 'create', path);
  }
}

/** Writes all bytes at the file's current position, however many calls it takes. */
export function writeFully(descriptor: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.byteLength) done += writeSync(descriptor, bytes, done, bytes.byteLength - done);
}

/** Flushes a folder's entries, so that a rename or a new file in it survives a power cut. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // Windows cannot open a folder; NTFS journals the rename itself.
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } catch (error) {
    // Some network file systems cannot flush a folder; they make renames durable themselves.
    if (systemCode(error) !== 'EINVAL' && systemCode(error) !== 'ENOTSUP') throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Text, or pieces written one after the other as they come. */
export type FileContent = string | Iterable<Uint8Array>;

interface WriteOptions {
  /**
   * false skips the flushes to the disk: still all or nothing for every reader and after SIGKILL, but a power cut may
   * bring back older content. For what is rewritten every second anyway.
   */
  durable: boolean;
}

/**
 * Replaces the file at `path` in one step.
 * @throws FileError naming `path` and the remedy when the disk refuses; the target is then as it was
 */
export function writeFileAtomic(path: string, content: FileContent, options: WriteOptions = { durable: true }): void {
  replaceFiles([{ path, content }], options);
}

/**
 * Replaces several files: each in one step, and none before all are written. Only a kill between the last renames can
 * leave some old and some new.
 * @throws FileError naming the file and the remedy when the disk refuses; all are then as they were
 */
export function replaceFiles(
  files: readonly { path: string; content: FileContent }[],
  options: WriteOptions = { durable: true },
): void {
  const written: { temporary: string; path: string }[] = [];
  let current = '';
  try {
    for (const { path, content } of files) {
      current = path;
      const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
      written.push({ temporary, path });
      writeTemporary(temporary, content, options);
    }
    for (const { temporary, path } of written) {
      current = path;
      renameWithPatience(temporary, path);
    }
    if (options.durable) for (const folder of new Set(files.map(({ path }) => dirname(path)))) syncFolder(folder);
  } catch (error) {
    for (const { temporary } of written) removeIfPossible(temporary);
    throw fileError(error, 'write', current);
  }
}

/** Where the disk refuses this too, the first refusal is what must be told; the next start of the run tidies up. */
function removeIfPossible(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {}
}

function writeTemporary(temporary: string, content: FileContent, options: WriteOptions): void {
  const descriptor = openSync(temporary, 'wx');
  try {
    if (typeof content === 'string') writeFully(descriptor, Buffer.from(content, 'utf8'));
    else for (const piece of content) writeFully(descriptor, piece);
    if (options.durable) fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** On Windows a rename fails for a moment while a reader or a virus scanner holds the target open. */
function renameWithPatience(from: string, to: string): void {
  const attempts = process.platform === 'win32' ? 20 : 1;
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (attempt >= attempts || !['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    }
  }
}

/**
 * Removes what a killed writer left behind in `folder`. Only for the run's one writer, while it holds the lock.
 * @returns the names removed
 */
export function removeTemporaryFiles(folder: string): string[] {
  const leftovers = readdirSync(folder).filter((name) => TEMPORARY.test(name));
  for (const name of leftovers) rmSync(join(folder, name), { force: true });
  return leftovers;
}
