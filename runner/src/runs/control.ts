/**
 * @file The control folder: a file dropped there asks the running process for something, from any program, editor or
 * host that shares the disk. `stop` and `checkpoint-now` are removed once obeyed; `pause` holds the run for as long as
 * the file is there. Polled, as file system notifications do not cross networks.
 */

import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { thisProcess } from '@advexp/schemas/running-process';
import { makeFolder } from './atomic-file.ts';
import { fileError, systemCode } from './errors.ts';

const REQUESTS = ['pause', 'stop', 'checkpoint-now'] as const;
export type ControlRequest = (typeof REQUESTS)[number];

const POLL_MS = 100;

/** Drops a request into a run's control folder. @throws FileError */
export function requestControl(folder: string, request: ControlRequest): void {
  makeFolder(folder);
  try {
    writeFileSync(join(folder, request), '');
  } catch (error) {
    throw fileError(error, 'write', join(folder, request));
  }
}

/** Takes a request back: `pause` to let the run go on. @throws FileError */
export function withdrawControl(folder: string, request: ControlRequest): void {
  try {
    rmSync(join(folder, request), { force: true });
  } catch (error) {
    throw fileError(error, 'remove', join(folder, request));
  }
}

/** The running process's view of its control folder. */
export class ControlWatcher {
  readonly #folder: string;
  #pending: ReadonlySet<ControlRequest> = new Set();
  #polledAt = Number.NEGATIVE_INFINITY;

  /** Requests from before this process started are dropped: they were meant for an earlier one. @throws FileError */
  constructor(folder: string) {
    this.#folder = folder;
    const started = Date.parse(thisProcess().started);
    for (const request of this.poll()) {
      const made = statSync(join(folder, request), { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (made < started) this.obeyed(request);
    }
  }

  /** What is asked now. Cheap enough for every batch: the folder is read at most every 100 ms. @throws FileError */
  poll(): ReadonlySet<ControlRequest> {
    const now = performance.now();
    if (now - this.#polledAt < POLL_MS) return this.#pending;
    this.#polledAt = now;
    let names: string[] = [];
    try {
      names = readdirSync(this.#folder);
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw fileError(error, 'read', this.#folder);
    }
    this.#pending = new Set(REQUESTS.filter((request) => names.includes(request)));
    return this.#pending;
  }

  /** Whether something is asked that is carried out by what the caller does next: the request is removed. @throws FileError */
  take(request: ControlRequest): boolean {
    const asked = this.poll().has(request);
    if (asked) this.obeyed(request);
    return asked;
  }

  /** Removes a request that was carried out. @throws FileError */
  obeyed(request: ControlRequest): void {
    withdrawControl(this.#folder, request);
    this.#pending = new Set([...this.#pending].filter((other) => other !== request));
  }

  /** Waits until the pause is over, or something else is asked. @returns what is asked then */
  async whilePaused(): Promise<ReadonlySet<ControlRequest>> {
    for (;;) {
      const pending = this.poll();
      if (!pending.has('pause') || pending.size > 1) return pending;
      await sleep(POLL_MS);
    }
  }
}
