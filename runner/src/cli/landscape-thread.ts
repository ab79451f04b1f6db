/** @file The analysing thread as the command line sees it: it reports while it works, can be asked to stop, and ends with an outcome. */
import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { LandscapeReport, LandscapeRequest } from '../landscape/messages.ts';
import { CONTINUE, STOP } from '../training/messages.ts';

export type LandscapeOutcome = Extract<LandscapeReport, { kind: 'done' | 'interrupted' | 'failed' }>;

const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? '../landscape/worker.ts' : '../landscape/worker.js',
  import.meta.url,
);

export class LandscapeThread {
  /** What it came to. Never rejects: a thread that breaks has failed. */
  readonly outcome: Promise<LandscapeOutcome>;
  readonly #flag = new Int32Array(new SharedArrayBuffer(4)).fill(CONTINUE);

  constructor(request: LandscapeRequest, onReport: (report: Exclude<LandscapeReport, LandscapeOutcome>) => void) {
    // What a native library reads from the environment has to be set for the whole process.
    const worker = new Worker(WORKER, { workerData: { request, flag: this.#flag.buffer }, env: SHARE_ENV });
    this.outcome = new Promise((resolve) => {
      const fail = (message: string) => resolve({ kind: 'failed', message, exitCode: 1 });
      worker.on('message', (report: LandscapeReport) => {
        if (report.kind === 'done' || report.kind === 'interrupted' || report.kind === 'failed') resolve(report);
        else onReport(report);
      });
      worker.on('error', (error) => fail(`The analysing thread broke: ${error.stack ?? error.message}`));
      worker.on('exit', (code) => fail(`The analysing thread ended without a result (code ${code}).`));
    });
  }

  /** Asks for the end after the current batch; what was computed stays in the journal. */
  stop(): void {
    Atomics.store(this.#flag, 0, STOP);
  }
}
