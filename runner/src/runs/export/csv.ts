/**
 * @file Export as text tables: `epochs.csv`, `batches.csv`, and `rice-log.tsv` with the columns of the logs of Rice,
 * Wong, Kolter, "Overfitting in adversarially robust deep learning" (ICML 2020), for scripts made for those.
 */

import { join } from 'node:path';
import type { EpochEvent } from '@advexp/schemas';
import { makeFolder, writeFileAtomic } from '../atomic-file.ts';
import type { RunFolder } from '../run-folder.ts';
import {
  BATCH_COLUMNS,
  type Column,
  EPOCH_COLUMNS,
  type Exported,
  type MetricsReading,
  readBatches,
} from './metrics.ts';

/** Losses are of the clean and of the attacked samples; `Test` is the held-out split. */
const RICE_COLUMNS: readonly Column<EpochEvent>[] = [
  ['Epoch', (e) => e.epoch],
  ['Train Time', (e) => e.seconds.data + e.seconds.attack + e.seconds.step],
  ['Test Time', (e) => e.seconds.evaluation],
  ['LR', (e) => e.learning_rate],
  ['Train Loss', (e) => (e.train.robust_accuracy === null ? e.train.loss : null)],
  ['Train Acc', (e) => e.train.clean_accuracy],
  ['Train Robust Loss', (e) => (e.train.robust_accuracy === null ? null : e.train.loss)],
  ['Train Robust Acc', (e) => e.train.robust_accuracy],
  ['Test Loss', (e) => e.validation?.clean_loss ?? null],
  ['Test Acc', (e) => e.validation?.clean_accuracy ?? null],
  ['Test Robust Loss', (e) => e.validation?.robust_loss ?? null],
  ['Test Robust Acc', (e) => e.validation?.robust_accuracy ?? null],
];

/** Rows are gathered into pieces of about this many characters. */
const PIECE = 1 << 16;

/**
 * A table as text, piece by piece: a head line and one line a row, numbers in full precision.
 * @param missing what stands where a row has no value
 */
export function* tableText<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  { separator, missing }: { separator: string; missing: string },
): Generator<Uint8Array, void, undefined> {
  let text = columns.map(([name]) => name).join(separator) + '\n';
  for (const row of rows) {
    text += columns.map(([, value]) => value(row) ?? missing).join(separator) + '\n';
    if (text.length < PIECE) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

/**
 * Writes the tables into `target`, which is made when missing.
 * @throws FileError
 */
export function exportCsv(run: RunFolder, target: string): Exported {
  makeFolder(target);
  const [batches, epochs, rice] = [
    join(target, 'batches.csv'),
    join(target, 'epochs.csv'),
    join(target, 'rice-log.tsv'),
  ];
  const reading: MetricsReading = { epochs: [], problems: [] };
  const csv = { separator: ',', missing: '' };
  writeFileAtomic(batches, tableText(BATCH_COLUMNS, readBatches(run.events, reading), csv));
  writeFileAtomic(epochs, tableText(EPOCH_COLUMNS, reading.epochs, csv));
  writeFileAtomic(rice, tableText(RICE_COLUMNS, reading.epochs, { separator: '\t', missing: 'nan' }));
  return { files: [epochs, batches, rice], problems: reading.problems };
}
