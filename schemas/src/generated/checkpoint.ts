/** @file Generated from checkpoint.schema.json by `npm run generate`; do not edit. */

/**
 * epoch: end of an epoch; period-end: end of a PAS period; best: best held-out robust accuracy; last: end of training; time: checkpoint.every_minutes; interrupt: before a stop; request: a control file asked.
 */
export type CheckpointKind = 'epoch' | 'period-end' | 'best' | 'last' | 'time' | 'interrupt' | 'request';

/**
 * JSON beside the tensors of a checkpoint: where training stands and which files belong to it. Random numbers are functions of the seed and of this place, so no generator state is needed.
 */
export interface CheckpointMetadata {
  format_version: number;
  kind: CheckpointKind;
  /**
   * When the event was written, ISO 8601 in UTC.
   */
  time: string;
  /**
   * Updates of the weights made so far; in mixed precision, those that were left out for an overflow are counted.
   */
  step: number;
  /**
   * Epoch in which training goes on from here.
   */
  epoch: number;
  /**
   * Batch with which training goes on from here.
   */
  batch: number;
  /**
   * PAS period of that epoch.
   */
  period: number;
  seed: number;
  /**
   * File by role: weights, optimizer, average.
   */
  files: {
    [k: string]: CheckpointFile;
  };
  /**
   * Length of events.jsonl at this moment; a resumption cuts it back to here.
   */
  events_bytes: number;
  /**
   * Best held-out robust accuracy so far.
   */
  best: BestEpoch | null;
  /**
   * Running totals by name (of the epoch, of the averages, of the health checks).
   */
  sums: {
    [k: string]: number | null;
  };
  /**
   * Time spent on the run so far, in all.
   */
  seconds: number;
  loss_scale?: LossScale;
}
export interface CheckpointFile {
  /**
   * Relative to this JSON file.
   */
  path: string;
  sha256: string;
  bytes: number;
}
export interface BestEpoch {
  epoch: number;
  robust_accuracy: number;
}
/**
 * Mixed precision only: the power of two that the loss is multiplied by, and the batches since it last changed.
 */
export interface LossScale {
  scale: number;
  good_steps: number;
}
