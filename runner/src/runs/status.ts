/**
 * @file status.json: how a run stands now. Replaced in one step at most twice a second, and every few seconds even when
 * nothing changes, so that the time of writing is a heartbeat.
 */

import { readFileSync } from 'node:fs';
import { explain, type RunStatus, validateStatus } from '@advexp/schemas';
import { thisProcess } from '@advexp/schemas/running-process';
import { writeFileAtomic } from './atomic-file.ts';
import { fileError, RunFolderError } from './errors.ts';

/** What the training loop says; who runs it and when it was written is filled in by the writer. */
export type StatusChange = Partial<Omit<RunStatus, 'pid' | 'host' | 'started' | 'heartbeat'>>;

const SHORTEST_INTERVAL_MS = 500;
const HEARTBEAT_MS = 5_000;

const QUEUED: Required<StatusChange> = {
  state: 'queued',
  progress: { epoch: 0, epochs: 0, batch: 0, batches: 0, fraction: 0 },
  eta_seconds: null,
  epsilon: null,
  learning_rate: null,
  period: null,
  robust_accuracy: null,
  message: null,
};

export class StatusWriter {
  readonly #path: string;
  #current: Required<StatusChange>;
  #writtenAt = Number.NEGATIVE_INFINITY;
  #failure: unknown = null;
  #delayed: NodeJS.Timeout | null = null;
  readonly #heartbeat: NodeJS.Timeout;

  /** Writes the first status at once and starts the heartbeat. @throws FileError, RunFolderError as `update` */
  constructor(path: string, initial: StatusChange = {}) {
    this.#path = path;
    this.#current = { ...QUEUED, ...initial };
    this.write();
    this.#heartbeat = setInterval(() => {
      if (performance.now() - this.#writtenAt >= SHORTEST_INTERVAL_MS) this.#writeInBackground();
    }, HEARTBEAT_MS).unref();
  }

  /**
   * Changes members of the status; written within half a second.
   * @throws RunFolderError when it does not match the schema; FileError, also of an earlier write in the background
   */
  update(change: StatusChange): void {
    if (this.#failure !== null) throw this.#failure;
    this.#current = { ...this.#current, ...change };
    const wait = this.#writtenAt + SHORTEST_INTERVAL_MS - performance.now();
    if (wait <= 0) this.write();
    else this.#delayed ??= setTimeout(() => this.#writeInBackground(), wait).unref();
  }

  /** How the run stands at this moment. */
  get current(): RunStatus {
    return { ...this.#current, ...thisProcess(), heartbeat: new Date().toISOString() };
  }

  /** Writes the status now. @throws as `update` */
  write(): void {
    if (this.#delayed !== null) clearTimeout(this.#delayed);
    this.#delayed = null;
    const json = JSON.stringify(this.current, null, 2);
    if (!validateStatus(JSON.parse(json)))
      throw new RunFolderError(`The status is not valid: ${explain(validateStatus)}.`);
    writeFileAtomic(this.#path, json + '\n', { durable: false });
    this.#writtenAt = performance.now();
  }

  #writeInBackground(): void {
    try {
      this.write();
    } catch (error) {
      this.#failure = error; // raised by the next update: an exception in a timer would kill the process
    }
  }

  /** Writes the last status, with `change`, and ends the heartbeat. @throws as `update` */
  close(change: StatusChange = {}): void {
    clearInterval(this.#heartbeat);
    this.#current = { ...this.#current, ...change };
    this.write();
  }
}

/** Reads a status.json. @throws RunFolderError when it is damaged; FileError when it cannot be read */
export function readStatus(path: string): RunStatus {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw fileError(error, 'read', path);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RunFolderError(`${path} is not JSON; \`advexp resume\` writes it anew.`);
  }
  if (validateStatus(value)) return value;
  throw new RunFolderError(
    `${path} is not a valid status: ${explain(validateStatus)}. \`advexp resume\` writes it anew.`,
  );
}
