/**
 * @file One run folder, one writer. The lock is a file made with "fail if it exists", which every file system, networked
 * ones included, does in one step. It names its holder, so that a lock left by a killed process is recognised.
 */

import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { isFresh, type ProcessIdentity, processState, thisProcess } from '@advexp/schemas/running-process';
import { removeTemporaryFiles, writeFully } from './atomic-file.ts';
import { fileError, RunFolderError, systemCode } from './errors.ts';
import type { RunFolder } from './run-folder.ts';
import { readStatus } from './status.ts';

/** A lock that names nobody this long after it was made was left by a process killed in between. */
const UNNAMED_FOR_MS = 5_000;

/** The right to write a run folder, until `release` or the end of the process. */
export interface RunLock {
  /** Set when the lock of a process that is gone was taken over: one sentence for the user. */
  takenOver: string | null;
  /** Gives the lock back; harmless when it was taken over meanwhile. */
  release(): void;
}

/**
 * Takes the run folder's lock, and clears away the temporary files that a killed writer left.
 * @throws RunFolderError naming the process that holds it; FileError
 */
export function acquireLock(folder: RunFolder): RunLock {
  const text = JSON.stringify(thisProcess()) + '\n';
  let takenOver: string | null = null;
  // A lock that is taken over can be lost to another process that does the same at this moment: look again.
  for (let attempt = 0; attempt < 10; attempt++) {
    if (create(folder.lock, text)) {
      for (const place of [folder.root, folder.checkpoints]) if (existsSync(place)) removeTemporaryFiles(place);
      return { takenOver, release: () => release(folder.lock, text) };
    }
    const found = read(folder.lock);
    if (found === null) continue;
    const holder = parseHolder(found.text);
    if (isHeld(folder, holder, found.ageMs)) {
      const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`;
      throw new RunFolderError(
        `${folder.root} is in use by ${who}. Wait for it, or end it with \`advexp stop\`. ` +
          `If that process is surely gone, delete ${folder.lock}.`,
      );
    }
    if (remove(folder.lock, found.text)) {
      const who =
        holder === null ? 'a process that was killed' : `process ${holder.pid} on ${holder.host}, which is gone`;
      takenOver = `Took over the run folder from ${who}.`;
    }
  }
  throw new RunFolderError(`${folder.root} is being opened by several processes at once. Try again.`);
}

/** @returns false when the file is there already */
function create(path: string, text: string): boolean {
  try {
    const descriptor = openSync(path, 'wx');
    try {
      writeFully(descriptor, Buffer.from(text));
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw fileError(error, 'create', path);
  }
}

/** The lock's text and age; null when it is gone. */
function read(path: string): { text: string; ageMs: number } | null {
  try {
    return { text: readFileSync(path, 'utf8'), ageMs: Date.now() - statSync(path).mtimeMs };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw fileError(error, 'read', path);
  }
}

function parseHolder(text: string): ProcessIdentity | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (!('pid' in value && 'host' in value && 'started' in value)) return null;
  const { pid, host, started } = value;
  if (typeof pid !== 'number' || typeof host !== 'string' || typeof started !== 'string') return null;
  return { pid, host, started };
}

function isHeld(folder: RunFolder, holder: ProcessIdentity | null, ageMs: number): boolean {
  if (holder === null) return ageMs < UNNAMED_FOR_MS;
  if (holder.host === hostname()) {
    const state = processState(holder);
    if (state !== 'other') return state === 'running';
  }
  // Another host's process, or a start time that disagrees (a clock set anew does that too): ask the heartbeat.
  return hasHeartbeat(folder, holder) || ageMs < UNNAMED_FOR_MS;
}

function hasHeartbeat(folder: RunFolder, holder: ProcessIdentity): boolean {
  try {
    const status = readStatus(folder.status);
    return status.pid === holder.pid && status.host === holder.host && isFresh(status);
  } catch {
    return false;
  }
}

/** Removes the lock only if it still is the one that was judged. @returns whether it was */
function remove(path: string, expected: string): boolean {
  // The rename gives this process, and no other, the file to look at.
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw fileError(error, 'remove', path);
  }
  const same = readFileSync(aside, 'utf8') === expected;
  if (same) rmSync(aside);
  else renameSync(aside, path); // the lock of a process that was quicker: put it back
  return same;
}

function release(path: string, text: string): void {
  if (read(path)?.text === text) remove(path, text);
}
