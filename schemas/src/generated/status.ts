/** @file Generated from status.schema.json by `npm run generate`; do not edit. */

export type RunState = 'queued' | 'running' | 'paused' | 'stopped' | 'finished' | 'failed' | 'diverged';

/**
 * status.json of a run folder: how the run stands now. Replaced atomically.
 */
export interface RunStatus {
  state: RunState;
  /**
   * Process that runs it; null before the first start.
   */
  pid: number | null;
  host: string | null;
  /**
   * When the process started, ISO 8601 in UTC; null before the first start.
   */
  started: string | null;
  /**
   * When the event was written, ISO 8601 in UTC.
   */
  heartbeat: string;
  progress: Progress;
  eta_seconds: number | null;
  epsilon: number | null;
  learning_rate: number | null;
  period: number | null;
  /**
   * Last held-out robust accuracy at the target epsilon.
   */
  robust_accuracy: number | null;
  /**
   * One line for people, e.g. why the run failed and what to do.
   */
  message: string | null;
}
export interface Progress {
  /**
   * Epochs finished.
   */
  epoch: number;
  epochs: number;
  /**
   * Batches finished in the current epoch.
   */
  batch: number;
  /**
   * Batches of an epoch.
   */
  batches: number;
  /**
   * Share of the whole run that is done.
   */
  fraction: number;
}
