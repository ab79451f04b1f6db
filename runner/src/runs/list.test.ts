import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunEvent } from '@advexp/schemas';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listRuns } from './list.ts';
import { buildManifest } from './manifest.ts';
import { createRunFolder, type RunFolder, runFolderAt, writeRunInputs } from './run-folder.ts';
import { readStatus, StatusWriter } from './status.ts';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'advexp-list-'));
});
afterEach(() => rmSync(out, { recursive: true }));

function makeRun(name: string, created: string): RunFolder {
  const folder = createRunFolder(out, name, new Date(created));
  const manifest = buildManifest({
    name,
    run: folder.id,
    created: new Date(created),
    command: [],
    spec: { file: join(out, 'x.advexp'), text: '', overrides: [] },
    point: null,
    packages: [],
    versions: {},
    device: { executor: 'onnx', provider: 'cpu', threads: 1 },
    precision: 'float32',
    seeds: {},
    lowerings: {},
    data: { dataset: 'mnist', files: [], counts: { train: 1, validation: 1, test: 1 } },
  });
  writeRunInputs(folder, { spec: '', resolved: {}, manifest });
  return folder;
}
const append = (folder: RunFolder, event: RunEvent) => appendFileSync(folder.events, JSON.stringify(event) + '\n');
const time = '2026-11-23T02:20:00Z';
const epoch: RunEvent = {
  type: 'epoch',
  time,
  step: 10,
  epoch: 0,
  period: 0,
  epsilon: 0.1,
  learning_rate: 0.1,
  train: { loss: 1, robust_accuracy: 0.3, clean_accuracy: null },
  validation: {
    split: 'validation',
    samples: 100,
    clean_accuracy: 0.8,
    clean_loss: 0.5,
    robust_accuracy: 0.4,
    robust_loss: 1,
    robust_epsilon: 0.1,
  },
  seconds: { data: 0, attack: 1, step: 1, evaluation: 1, checkpoint: 0, other: 0 },
  samples_per_second: 100,
  memory_bytes: 1,
};
const metrics = { clean_accuracy: 0.9, robust_accuracy: 0.6, weights: {} };

test('runs are listed newest first, with state, progress and accuracy', () => {
  const finished = makeRun('a', '2026-11-23T02:00:00Z');
  append(finished, epoch);
  append(finished, { type: 'run-end', time, step: 20, state: 'finished', metrics, message: null });
  new StatusWriter(finished.status).close({ state: 'finished' });
  const running = makeRun('b', '2026-11-23T02:10:00Z');
  append(running, epoch);
  const progress = { epoch: 1, epochs: 2, batch: 0, batches: 10, fraction: 0.5 };
  new StatusWriter(running.status).close({ state: 'running', progress, eta_seconds: 60, epsilon: 0.1 });
  makeRun('c', '2026-11-23T02:15:00Z');
  expect(listRuns(out)).toMatchObject([
    { name: 'c', state: 'unknown', seconds: null, metrics: null },
    { name: 'b', state: 'running', progress, eta_seconds: 60, epsilon: 0.1, robust_accuracy: 0.4, clean_accuracy: 0.8 },
    {
      name: 'a',
      id: finished.id,
      state: 'finished',
      robust_accuracy: 0.6,
      clean_accuracy: 0.9,
      metrics,
      message: null,
    },
  ]);
  expect(listRuns(join(out, 'a')).map(({ name }) => name)).toEqual(['a']);
  expect(listRuns(running.root).map(({ name }) => name)).toEqual(['b']);
});

test('a run whose process is gone has crashed', () => {
  const folder = makeRun('a', '2026-11-23T02:00:00Z');
  new StatusWriter(folder.status).close({ state: 'running', eta_seconds: 5 });
  expect(listRuns(out)).toMatchObject([{ state: 'running', eta_seconds: 5, message: null }]);
  const status = readStatus(folder.status);
  writeFileSync(folder.status, JSON.stringify({ ...status, heartbeat: '2026-11-23T02:05:00.000Z' }));
  expect(listRuns(out)).toMatchObject([
    { state: 'crashed', seconds: 300, eta_seconds: null, message: expect.stringContaining('advexp resume') },
  ]);
});

test('a damaged folder is listed with what is wrong, and others are not disturbed', () => {
  makeRun('good', '2026-11-23T02:00:00Z');
  const newer = makeRun('newer', '2026-11-23T02:00:00Z');
  writeFileSync(newer.manifest, '{"format_version": 99}');
  const broken = makeRun('broken', '2026-11-23T02:01:00Z');
  writeFileSync(broken.status, '{');
  mkdirSync(join(out, 'empty', 'deep', 'deeper'), { recursive: true });
  const listed = listRuns(out);
  expect(listed.map(({ name }) => name)).toEqual(['broken', 'good', '']);
  expect(listed[0]?.message).toContain('status.json is not JSON');
  expect(listed[2]).toMatchObject({ id: newer.id, message: expect.stringContaining('format_version 99') });
  expect(() => listRuns(join(out, 'none'))).toThrow('ENOENT');
});

test('five hundred long runs are listed from their tails', () => {
  const first = makeRun('many', '2026-11-23T02:00:00Z');
  appendFileSync(first.events, `${JSON.stringify(epoch)}\n`.repeat(200));
  new StatusWriter(first.status).close({ state: 'finished' });
  for (let i = 0; i < 499; i++) {
    const copy = runFolderAt(join(out, 'many', `copy-${i}`));
    mkdirSync(copy.root);
    for (const key of ['manifest', 'status', 'events'] as const) copyFileSync(first[key], copy[key]);
  }
  expect(listRuns(out).filter(({ robust_accuracy }) => robust_accuracy === 0.4)).toHaveLength(500);
});
