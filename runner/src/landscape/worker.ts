/** @file The thread that analyses: receives a LandscapeRequest, posts LandscapeReports (see messages.ts). */
import { parentPort, workerData } from 'node:worker_threads';
import { DataError } from '../data/data-error.ts';
import { ExecutionError } from '../engine/executor.ts';
import { GraphError } from '../engine/graph/graph.ts';
import { RunFolderError } from '../runs/errors.ts';
import { Interrupted } from './analysis.ts';
import { LandscapeError } from './error.ts';
import type { LandscapeReport, LandscapeRequest } from './messages.ts';

const { request, flag } = workerData as { request: LandscapeRequest; flag: SharedArrayBuffer };

function report(message: LandscapeReport): void {
  parentPort?.postMessage(message);
}

function failure(error: unknown): LandscapeReport {
  const badInput = [LandscapeError, DataError].some((kind) => error instanceof kind);
  const expected = badInput || [RunFolderError, GraphError, ExecutionError].some((kind) => error instanceof kind);
  const message = error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
  return { kind: 'failed', message, exitCode: badInput ? 2 : 1 };
}

try {
  // What computes is loaded here, so that a machine on which it cannot be is told so.
  const { runLandscape } = await import('./session.ts');
  await runLandscape(request, new Int32Array(flag), report);
  report({ kind: 'done' });
} catch (error) {
  report(error instanceof Interrupted ? { kind: 'interrupted' } : failure(error));
}
