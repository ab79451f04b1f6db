import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BatchEvent, EpochEvent, RunEvent } from '@advexp/schemas';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decodeNpz } from '../../data/npz.ts';
import { EventWriter } from '../events.ts';
import { type RunFolder, runFolderAt } from '../run-folder.ts';
import { TensorBoardWriter } from '../tensorboard.ts';
import { exportCsv, tableText } from './csv.ts';
import { exportNpz } from './npz.ts';
import { exportTensorBoard } from './tensorboard.ts';

const time = '2026-11-23T02:15:02Z';
const batch = (step: number): BatchEvent => ({
  type: 'batch',
  time,
  step,
  epoch: 0,
  batch: step,
  period: 0,
  loss: step === 1 ? null : 0.1 + 0.2,
  accuracy: 0.5,
  epsilon: 0.1,
  learning_rate: 5e-10,
  gradient_norm: 1,
  distance_from_init: 2,
  ...(step === 1 && { loss_scale: 65536 }),
});
const epoch: EpochEvent = {
  type: 'epoch',
  time,
  step: 2,
  epoch: 0,
  period: 0,
  epsilon: 0.1,
  learning_rate: 0.05,
  train: { loss: 1.5, robust_accuracy: 0.25, clean_accuracy: null },
  validation: {
    split: 'validation',
    samples: 100,
    clean_accuracy: 0.75,
    clean_loss: 0.5,
    robust_accuracy: 0.4,
    robust_loss: 1.25,
    robust_epsilon: 0.1,
  },
  seconds: { data: 1, attack: 20, step: 4, evaluation: 3, checkpoint: 0.5, other: 0 },
  samples_per_second: 100,
  memory_bytes: 1e9,
};
const second: EpochEvent = {
  ...epoch,
  epoch: 1,
  validation: null,
  train: { loss: 1, robust_accuracy: null, clean_accuracy: 0.5 },
};

let run: RunFolder = runFolderAt('');
let target = '';
beforeEach(() => {
  run = runFolderAt(mkdtempSync(join(tmpdir(), 'advexp-export-')));
  target = join(run.root, 'export');
  const writer = new EventWriter(run.events);
  const events: RunEvent[] = [batch(0), batch(1), epoch, second];
  for (const event of events) writer.append(event);
  writer.close();
});
afterEach(() => rmSync(run.root, { recursive: true }));

const rows = (name: string, separator: string) =>
  readFileSync(join(target, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(separator));

test('batches and epochs become tables in full precision', () => {
  appendFileSync(run.events, 'damaged\n');
  const { files, problems } = exportCsv(run, target);
  expect(files).toHaveLength(3);
  expect(problems).toEqual([expect.stringContaining('that is not JSON')]);
  const [head, ...batches] = rows('batches.csv', ',');
  expect(head?.slice(0, 6)).toEqual(['step', 'epoch', 'batch', 'period', 'loss', 'accuracy']);
  expect(batches).toEqual([
    ['0', '0', '0', '0', '0.30000000000000004', '0.5', '0.1', '5e-10', '1', '2', ''],
    ['1', '0', '1', '0', '', '0.5', '0.1', '5e-10', '1', '2', '65536'],
  ]);
  const [names = [], first = [], last = []] = rows('epochs.csv', ',');
  expect(first[names.indexOf('robust_accuracy')]).toBe('0.4');
  expect(first[names.indexOf('seconds_attack')]).toBe('20');
  expect(last[names.indexOf('robust_accuracy')]).toBe('');
});

test("the log in the columns of Rice et al.'s", () => {
  exportCsv(run, target);
  expect(readFileSync(join(target, 'rice-log.tsv'), 'utf8').split('\n')[0]).toBe(
    'Epoch\tTrain Time\tTest Time\tLR\tTrain Loss\tTrain Acc\tTrain Robust Loss\tTrain Robust Acc\tTest Loss\tTest Acc\tTest Robust Loss\tTest Robust Acc',
  );
  expect(rows('rice-log.tsv', '\t').slice(1)).toEqual([
    ['0', '25', '3', '0.05', 'nan', 'nan', '1.5', '0.25', '0.5', '0.75', '1.25', '0.4'],
    ['1', '25', '3', '0.05', '1', '0.5', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan'],
  ]);
});

test('long tables come in pieces that join without a seam', () => {
  const numbers = Array.from({ length: 30_000 }, (_, i) => i);
  const pieces = [...tableText([['n', (n: number) => n]], numbers, { separator: ',', missing: '' })];
  expect(pieces.length).toBeGreaterThan(1);
  expect(Buffer.concat(pieces).toString()).toBe(`n\n${numbers.join('\n')}\n`);
});

test('NumPy gets a float64 array a column, and the weights', () => {
  const weights = [{ name: 'fc1.weight', shape: [1, 2], data: Float32Array.from([1, 2]) }];
  const { files } = exportNpz(run, target, weights);
  expect(files).toEqual([join(target, 'metrics.npz'), join(target, 'weights.npz')]);
  const metrics = decodeNpz(readFileSync(join(target, 'metrics.npz')), 'metrics.npz');
  expect(metrics.get('batches.loss')).toMatchObject({ dtype: 'f8', shape: [2] });
  expect([...(metrics.get('batches.loss')?.data ?? [])]).toEqual([0.1 + 0.2, Number.NaN]);
  expect([...(metrics.get('epochs.robust_accuracy')?.data ?? [])]).toEqual([0.4, Number.NaN]);
  const tensors = decodeNpz(readFileSync(join(target, 'weights.npz')), 'weights.npz');
  expect(tensors.get('fc1.weight')).toEqual({ dtype: 'f4', shape: [1, 2], data: Float32Array.from([1, 2]) });
  expect(exportNpz(run, target, null).files).toHaveLength(1);
});

test('a column longer than a block is whole', () => {
  const lines = Array.from({ length: 70_000 }, (_, step) => JSON.stringify({ ...batch(0), step }));
  writeFileSync(run.events, `${lines.join('\n')}\n`);
  exportNpz(run, target, null);
  const steps = decodeNpz(readFileSync(join(target, 'metrics.npz')), 'm').get('batches.step')?.data ?? [];
  expect(steps.length).toBe(70_000);
  expect([steps[0], steps[65_535], steps[65_536], steps[69_999]]).toEqual([0, 65_535, 65_536, 69_999]);
});

test("TensorBoard gets a copy of the run's own files", () => {
  expect(() => exportTensorBoard(run, target)).toThrow('holds no event files');
  const writer = new TensorBoardWriter(run.tensorboard);
  writer.addScalars({ loss: 1 }, 0);
  writer.close();
  const { files } = exportTensorBoard(run, target);
  expect(files.map((path) => readFileSync(path))).toEqual([readFileSync(writer.path)]);
});
