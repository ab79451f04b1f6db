/**
 * @file The training thread as the command line sees it: it is started with a request, reports while it trains, can be
 * asked to stop, and ends with an outcome, also when it breaks.
 */
import { SHARE_ENV, Worker } from 'node:worker_threads';
import { CONTINUE, STOP, type TrainingReport, type TrainingRequest } from '../training/messages.ts';

export type TrainingOutcome = Extract<TrainingReport, { kind: 'done' | 'failed' }>;

/** The module that trains, as source or as built. */
const TRAINING = new URL(
  import.meta.url.endsWith('.ts') ? '../training/worker.ts' : '../training/worker.js',
  import.meta.url,
);

export class TrainingThread {
  /** What it came to. Never rejects: a thread that breaks has failed. */
  readonly outcome: Promise<TrainingOutcome>;
  readonly #worker: Worker;
  readonly #flag = new Int32Array(new SharedArrayBuffer(4)).fill(CONTINUE);

  /** @param onReport called with every report but the outcome, in order */
  constructor(
    request: TrainingRequest,
    onReport: (report: Exclude<TrainingReport, TrainingOutcome>) => void,
    module: URL = TRAINING,
  ) {
    // What a native library reads from the environment has to be set for the whole process.
    this.#worker = new Worker(module, { workerData: { request, flag: this.#flag.buffer }, env: SHARE_ENV });
    this.outcome = new Promise((resolve) => {
      let folder: string | null = null;
      let broke: string | null = null;
      const fail = (message: string) => resolve({ kind: 'failed', exitCode: 1, message, key: null, folder });
      this.#worker.on('message', (report: TrainingReport) => {
        if (report.kind === 'done' || report.kind === 'failed') {
          resolve(report);
          return;
        }
        if (report.kind === 'prepared') ({ folder } = report);
        onReport(report);
      });
      this.#worker.on('error', (error) => {
        broke = `The training thread broke: ${explain(error)}`;
      });
      // An error can overtake reports that were sent before it; the exit comes after all of them.
      this.#worker.on('exit', (code) => fail(broke ?? `The training thread ended without a result (code ${code}).`));
    });
  }

  /** Asks for a checkpoint and the end after the current batch. */
  stop(): void {
    Atomics.store(this.#flag, 0, STOP);
    Atomics.notify(this.#flag, 0);
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return 'it ran out of memory. Lower train.batch_size or model.width, or free some memory.';
  }
  return error.stack ?? error.message;
}
