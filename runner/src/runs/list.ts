/**
 * @file The runs below a folder, each in a few lines: from its manifest, its status and the end of its events, never
 * from the whole of them, so that hundreds of long runs are listed at once.
 */

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Progress, RunEvent, RunMetrics, RunState, RunStatus } from '@advexp/schemas';
import { isAlive } from '@advexp/schemas/running-process';
import { fileError, RunFolderError, systemCode } from './errors.ts';
import { readLastEvents } from './events.ts';
import { openRunFolder, type RunFolder, runFolderAt } from './run-folder.ts';
import { readStatus } from './status.ts';

export interface RunSummary {
  path: string;
  name: string;
  id: string;
  /** Name of the point of a sweep; null without one. */
  point: string | null;
  /** As in status.json; `crashed` when that says it runs but its process is gone; `unknown` when there is no status. */
  state: RunState | 'crashed' | 'unknown';
  /** When the run was made, ISO 8601 in UTC. */
  created: string;
  /** Seconds from then to the last sign of life, over all resumptions and what lay between. */
  seconds: number | null;
  progress: Progress | null;
  eta_seconds: number | null;
  epsilon: number | null;
  learning_rate: number | null;
  /** Last held-out robust accuracy at the target ε; of a finished run, that of the last weights. */
  robust_accuracy: number | null;
  clean_accuracy: number | null;
  /** What a run that has ended achieved. */
  metrics: RunMetrics | null;
  /** What a person should know: the status's message, or what is wrong with the folder. */
  message: string | null;
}

/**
 * Summaries of the runs at most two folders below `folder` (`<out>/<name>/<id>`), or of `folder` itself, the newest
 * first. A folder that is damaged is listed with what is wrong.
 * @throws FileError when `folder` cannot be read
 */
export function listRuns(folder: string): RunSummary[] {
  return findRuns(resolve(folder), 2)
    .map(summarize)
    .sort((a, b) => (a.created < b.created ? 1 : a.created > b.created ? -1 : a.path < b.path ? -1 : 1));
}

function findRuns(folder: string, depth: number): RunFolder[] {
  const run = runFolderAt(folder);
  if (existsSync(run.manifest)) return [run];
  if (depth === 0) return [];
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
      .flatMap((entry) => findRuns(join(folder, entry.name), depth - 1));
  } catch (error) {
    // Only the folder asked for must be there; others may vanish or be closed to this user.
    if (depth === 2) throw fileError(error, 'read', folder);
    return [];
  }
}

/** The summary of one run folder. It raises nothing: what is wrong stands in `message`. */
export function summarize(folder: RunFolder): RunSummary {
  const summary: RunSummary = {
    path: folder.root,
    name: '',
    id: folder.id,
    point: null,
    state: 'unknown',
    created: '',
    seconds: null,
    progress: null,
    eta_seconds: null,
    epsilon: null,
    learning_rate: null,
    robust_accuracy: null,
    clean_accuracy: null,
    metrics: null,
    message: null,
  };
  try {
    const { manifest } = openRunFolder(folder.root);
    const { name, created, point } = manifest;
    Object.assign(summary, { name, created, point: point?.name ?? null });
    if (!existsSync(folder.status)) return summary;
    addStatus(summary, readStatus(folder.status));
    if (existsSync(folder.events)) addEvents(summary, readLastEvents(folder.events));
  } catch (error) {
    if (!(error instanceof RunFolderError) && systemCode(error) === null) throw error;
    summary.message = error instanceof Error ? error.message : String(error);
  }
  return summary;
}

function addStatus(summary: RunSummary, status: RunStatus): void {
  const { state, progress, eta_seconds, epsilon, learning_rate, robust_accuracy, message } = status;
  Object.assign(summary, { state, progress, eta_seconds, epsilon, learning_rate, robust_accuracy, message });
  summary.seconds = Math.max(0, (Date.parse(status.heartbeat) - Date.parse(summary.created)) / 1000);
  if ((state === 'running' || state === 'paused') && !isAlive(status)) {
    summary.state = 'crashed';
    summary.eta_seconds = null;
    summary.message = 'Its process is gone; `advexp resume` goes on from the last checkpoint.';
  }
}

function addEvents(summary: RunSummary, newestFirst: Iterable<RunEvent>): void {
  let resumed = false;
  for (const event of newestFirst) {
    if (event.type === 'resume') resumed = true;
    if (event.type === 'run-end' && !resumed) {
      summary.metrics = event.metrics;
      summary.clean_accuracy = event.metrics.clean_accuracy;
      summary.robust_accuracy = event.metrics.robust_accuracy ?? summary.robust_accuracy;
      if (summary.clean_accuracy !== null) return;
    }
    if (event.type === 'epoch' && event.validation !== null) {
      summary.clean_accuracy ??= event.validation.clean_accuracy;
      summary.robust_accuracy ??= event.validation.robust_accuracy;
      return;
    }
  }
}
