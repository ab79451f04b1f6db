/** @file The training thread: receives a TrainingRequest, posts TrainingReports (see messages.ts). */
import { parentPort, workerData } from 'node:worker_threads';
import { ExecutionError } from '../engine/executor.ts';
import { RunFolderError } from '../runs/errors.ts';
import type { TrainingReport, TrainingRequest } from './messages.ts';
import { RefusedError } from './refused-error.ts';

const { request, flag } = workerData as { request: TrainingRequest; flag: SharedArrayBuffer };

function report(message: TrainingReport): void {
  parentPort?.postMessage(message);
}

function describe(error: unknown): string {
  // What we raise ourselves is a sentence; anything else is a defect, whose place helps to mend it.
  if ([RefusedError, RunFolderError, ExecutionError].some((kind) => error instanceof kind))
    return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<void> {
  let folder: string | null = null;
  try {
    // What computes is loaded here, so that a machine on which it cannot be is told so.
    const { prepareSession } = await import('./prepare.ts');
    const prepared = await prepareSession(request, new Int32Array(flag), report);
    folder = prepared.folder;
    try {
      report({ kind: 'done', folder, state: await prepared.session.run() });
    } catch (error) {
      prepared.session.fail(describe(error));
      throw error;
    } finally {
      prepared.release();
    }
  } catch (error) {
    const refused = error instanceof RefusedError;
    const key = refused ? error.key : null;
    report({ kind: 'failed', exitCode: refused ? 2 : 1, message: describe(error), key, folder });
  }
}

await main();
