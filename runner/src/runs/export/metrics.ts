/**
 * @file The numbers of a run's events as tables: one row an epoch, one row a batch. All exports take their columns from
 * here, so that a column has the same name everywhere.
 */

import type { BatchEvent, EpochEvent } from '@advexp/schemas';
import { readEvents } from '../events.ts';

/** A column: its name and its value in a row; null where there is none. */
export type Column<Row> = readonly [name: string, value: (row: Row) => number | null];

export const EPOCH_COLUMNS: readonly Column<EpochEvent>[] = [
  ['epoch', (e) => e.epoch],
  ['period', (e) => e.period],
  ['step', (e) => e.step],
  ['epsilon', (e) => e.epsilon],
  ['learning_rate', (e) => e.learning_rate],
  ['train_loss', (e) => e.train.loss],
  ['train_robust_accuracy', (e) => e.train.robust_accuracy],
  ['train_clean_accuracy', (e) => e.train.clean_accuracy],
  ['clean_loss', (e) => e.validation?.clean_loss ?? null],
  ['clean_accuracy', (e) => e.validation?.clean_accuracy ?? null],
  ['robust_loss', (e) => e.validation?.robust_loss ?? null],
  ['robust_accuracy', (e) => e.validation?.robust_accuracy ?? null],
  ['robust_epsilon', (e) => e.validation?.robust_epsilon ?? null],
  ['seconds_data', (e) => e.seconds.data],
  ['seconds_attack', (e) => e.seconds.attack],
  ['seconds_step', (e) => e.seconds.step],
  ['seconds_evaluation', (e) => e.seconds.evaluation],
  ['seconds_checkpoint', (e) => e.seconds.checkpoint],
  ['seconds_other', (e) => e.seconds.other],
  ['samples_per_second', (e) => e.samples_per_second],
  ['memory_bytes', (e) => e.memory_bytes],
];

export const BATCH_COLUMNS: readonly Column<BatchEvent>[] = [
  ['step', (b) => b.step],
  ['epoch', (b) => b.epoch],
  ['batch', (b) => b.batch],
  ['period', (b) => b.period],
  ['loss', (b) => b.loss],
  ['accuracy', (b) => b.accuracy],
  ['epsilon', (b) => b.epsilon],
  ['learning_rate', (b) => b.learning_rate],
  ['gradient_norm', (b) => b.gradient_norm],
  ['distance_from_init', (b) => b.distance_from_init],
  ['loss_scale', (b) => b.loss_scale ?? null],
];

/** What reading the events brings to light besides the batches. */
export interface MetricsReading {
  epochs: EpochEvent[];
  /** Sentences on damaged lines, which are left out. */
  problems: string[];
}

/**
 * The batch events of a run as they are read; epochs and damage are gathered in `reading` on the way, complete when the
 * last batch has been taken.
 * @throws FileError when the file cannot be read
 */
export function* readBatches(events: string, reading: MetricsReading): Generator<BatchEvent, void, undefined> {
  for (const line of readEvents(events)) {
    if ('damage' in line) reading.problems.push(line.damage);
    else if (line.event.type === 'batch') yield line.event;
    else if (line.event.type === 'epoch') reading.epochs.push(line.event);
  }
}

/** What an export made. */
export interface Exported {
  /** Paths of the files written. */
  files: string[];
  /** Sentences on what had to be left out. */
  problems: string[];
}
