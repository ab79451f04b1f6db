/**
 * @file A file that only grows: what is appended is gathered in memory, reaches the file at least once a second, and the
 * disk whenever `sync` is called (at checkpoints). A resumption cuts it back to the size that its checkpoint recorded.
 */

import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync } from 'node:fs';
import { writeFully } from './atomic-file.ts';
import { fileError } from './errors.ts';

const FLUSH_AFTER_MS = 1000;
const FLUSH_AFTER_BYTES = 1 << 20;

export class AppendFile {
  readonly path: string;
  readonly #descriptor: number;
  #written: number;
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  #pendingSince = 0;
  #timer: NodeJS.Timeout | null = null;
  #failure: unknown = null;

  /**
   * Opens or creates the file and cuts off what lies beyond `offset`. A file shorter than `offset` is left as it is: see
   * `size`.
   * @throws FileError
   */
  constructor(path: string, offset: number) {
    this.path = path;
    try {
      this.#descriptor = openSync(path, 'a');
      this.#written = Math.min(offset, fstatSync(this.#descriptor).size);
      ftruncateSync(this.#descriptor, this.#written);
    } catch (error) {
      throw fileError(error, 'write', path);
    }
  }

  /** Bytes appended so far, those still in memory included. */
  get size(): number {
    return this.#written + this.#pendingBytes;
  }

  /** @throws FileError when this or an earlier flush failed */
  append(bytes: Uint8Array): void {
    if (this.#failure !== null) throw this.#failure;
    const now = performance.now();
    if (this.#pending.length === 0) this.#pendingSince = now;
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.byteLength;
    // The timer serves a quiet run; a busy one may not let it fire, so time is also checked here.
    if (now - this.#pendingSince >= FLUSH_AFTER_MS || this.#pendingBytes >= FLUSH_AFTER_BYTES) this.flush();
    else this.#timer ??= setTimeout(() => this.#flushInBackground(), FLUSH_AFTER_MS).unref();
  }

  #flushInBackground(): void {
    try {
      this.flush();
    } catch {
      // Kept in #failure and raised by the next call: an exception in a timer would kill the process.
    }
  }

  /** Hands everything to the operating system, where it survives a kill of this process. @throws FileError */
  flush(): void {
    if (this.#failure !== null) throw this.#failure;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#pendingBytes === 0) return;
    try {
      writeFully(this.#descriptor, Buffer.concat(this.#pending));
    } catch (error) {
      this.#failure = fileError(error, 'write', this.path);
      ftruncateSync(this.#descriptor, this.#written); // no half-written record is left
      throw this.#failure;
    }
    this.#written = this.size;
    this.#pending = [];
    this.#pendingBytes = 0;
  }

  /** Puts everything safely on the disk, where it survives a power cut. @throws FileError */
  sync(): void {
    this.flush();
    try {
      fdatasyncSync(this.#descriptor);
    } catch (error) {
      throw fileError(error, 'write', this.path);
    }
  }

  /** Flushes and closes. @throws FileError */
  close(): void {
    try {
      this.flush();
    } finally {
      closeSync(this.#descriptor);
    }
  }
}
