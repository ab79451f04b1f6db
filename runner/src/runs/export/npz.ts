/**
 * @file Export for NumPy: `metrics.npz` with one float64 array a column, named `epochs.<column>` and `batches.<column>`
 * and NaN where there is no value, and `weights.npz` with the tensors of a checkpoint under their PyTorch names.
 */

import { join } from 'node:path';
import { encodeNpz } from '../../data/npz.ts';
import { makeFolder, writeFileAtomic } from '../atomic-file.ts';
import type { RunFolder } from '../run-folder.ts';
import type { NamedTensor } from '../tensor.ts';
import {
  BATCH_COLUMNS,
  type Column,
  EPOCH_COLUMNS,
  type Exported,
  type MetricsReading,
  readBatches,
} from './metrics.ts';

/** Numbers in blocks of fixed size: a long run has more of them than an array of boxed numbers should hold. */
class GrowingColumn {
  static readonly BLOCK = 1 << 16;
  readonly #blocks: Float64Array[] = [];
  #length = 0;

  push(value: number): void {
    const at = this.#length % GrowingColumn.BLOCK;
    if (at === 0) this.#blocks.push(new Float64Array(GrowingColumn.BLOCK));
    const block = this.#blocks.at(-1);
    if (block !== undefined) block[at] = value;
    this.#length++;
  }

  toArray(): Float64Array {
    const all = new Float64Array(this.#blocks.length * GrowingColumn.BLOCK);
    for (const [index, block] of this.#blocks.entries()) all.set(block, index * GrowingColumn.BLOCK);
    return all.subarray(0, this.#length);
  }
}

type Arrays = Record<string, { shape: readonly number[]; data: Float64Array }>;

function columnArrays<Row>(prefix: string, columns: readonly Column<Row>[], rows: Iterable<Row>): Arrays {
  const gathered = columns.map(([name, value]) => ({ name, value, numbers: new GrowingColumn() }));
  for (const row of rows) {
    for (const { value, numbers } of gathered) numbers.push(value(row) ?? Number.NaN);
  }
  const arrays: Arrays = {};
  for (const { name, numbers } of gathered) {
    const data = numbers.toArray();
    arrays[`${prefix}.${name}`] = { shape: [data.length], data };
  }
  return arrays;
}

/**
 * Writes metrics.npz and, given the tensors of a checkpoint, weights.npz into `target`, which is made when missing.
 * @throws FileError
 */
export function exportNpz(run: RunFolder, target: string, weights: readonly NamedTensor[] | null): Exported {
  makeFolder(target);
  const reading: MetricsReading = { epochs: [], problems: [] };
  const batches = columnArrays('batches', BATCH_COLUMNS, readBatches(run.events, reading));
  const epochs = columnArrays('epochs', EPOCH_COLUMNS, reading.epochs);
  const files = [join(target, 'metrics.npz')];
  writeFileAtomic(join(target, 'metrics.npz'), [encodeNpz({ ...epochs, ...batches })]);
  if (weights !== null) {
    const arrays = Object.fromEntries(weights.map(({ name, shape, data }) => [name, { shape, data }]));
    files.push(join(target, 'weights.npz'));
    writeFileAtomic(join(target, 'weights.npz'), [encodeNpz(arrays)]);
  }
  return { files, problems: reading.problems };
}
