/** @file Runs found and followed on the disk: made by the real runner, half-written, newer, deleted, dead. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunStatus } from '@advexp/schemas';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { runInShort, runInWords } from './in-words.ts';
import { type RunChange, Runs } from './runs.ts';

const MAIN = fileURLToPath(new URL('../../../runner/src/cli/main.ts', import.meta.url));
const SPEC = `name: tiny
seed: 0
data: { dataset: fashion-mnist-mini, validation: 50, train_samples: 500, test_samples: 100 }
model: { architecture: linear }
attack: { steps: 1, step_size: 1eps }
epsilon: 8/255
learning_rate: 0.05
train: { epochs: 2, batch_size: 50 }
evaluate: { during: pgd-1, attacks: [clean, pgd-2] }
`;

const root = mkdtempSync(join(tmpdir(), 'advexp-runs-'));
const out = join(root, 'runs');
let real = '';
let metrics: { robust_accuracy: number };

beforeAll(() => {
  writeFileSync(join(root, 'tiny.advexp'), SPEC);
  const words = ['--conditions=advexp-source', MAIN, 'run', 'tiny.advexp', '--set', 'seed=3', '--json', '--out', '.'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  ({ metrics } = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''));
  real = join(root, 'tiny', readdirSync(join(root, 'tiny'))[0] ?? '');
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

let runs: Runs | null = null;
let changes: RunChange[] = [];
const follow = async (...outs: string[]): Promise<Runs> => {
  changes = [];
  runs = new Runs((some) => void changes.push(...some));
  await runs.follow(outs);
  return runs;
};
afterEach(() => {
  runs?.close();
  rmSync(out, { recursive: true, force: true });
});

/** Copies the real run, with another status, under another id. */
function copy(id: string, change: Partial<RunStatus> = {}): string {
  const folder = join(out, 'tiny', id);
  cpSync(real, folder, { recursive: true });
  rewrite(folder, change);
  return folder;
}

/** Replaces the status as the runner does. */
function rewrite(folder: string, change: Partial<RunStatus>): void {
  const path = join(folder, 'status.json');
  const status = { ...JSON.parse(readFileSync(path, 'utf8')), ...change };
  writeFileSync(`${path}.tmp`, JSON.stringify(status));
  renameSync(`${path}.tmp`, path);
}

const now = () => new Date().toISOString();
const progress = { epoch: 1, epochs: 2, batch: 3, batches: 9, fraction: 0.6667 };
/** The status of a run that this process would run. */
const alive = (): Partial<RunStatus> => ({
  state: 'running',
  pid: process.pid,
  host: hostname(),
  started: new Date(Date.now() - process.uptime() * 1000).toISOString(),
  heartbeat: now(),
  progress,
  eta_seconds: 200,
  epsilon: 8 / 255,
  robust_accuracy: 0.381,
});

test('a finished run has its variation and the robust accuracy of its last weights', async () => {
  const folder = copy('20261126-010203-aaaa');
  const { all } = await follow(out);
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({ folder, name: 'tiny', variation: 'seed=3', specFile: join(root, 'tiny.advexp') });
  expect(all[0]?.robustAccuracy).toBe(metrics.robust_accuracy);
  expect(all.map(runInWords)).toEqual([`finished · robust ${(metrics.robust_accuracy * 100).toFixed(1)} %`]);
  expect(changes).toEqual([{ folder, before: null, after: all[0] }]);
});

test('its spec is written as the editor writes it, which has small letters for drives', async () => {
  const path = join(copy('20261126-010203-aaaa'), 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const file = 'C:\\Users\\me\\tiny.advexp';
  writeFileSync(path, JSON.stringify({ ...manifest, spec: { ...manifest.spec, file } }));
  expect((await follow(out)).all[0]?.specFile).toBe('c:\\Users\\me\\tiny.advexp');
});

test('where a run computes is told, also after a move, and is no variation', async () => {
  const stayed = copy('20261126-010203-aaaa');
  const moved = copy('20261126-010203-bbbb');
  const path = join(moved, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const { versions, lowerings } = manifest;
  const device = { ...manifest.device, provider: 'directml', index: 1 };
  const spec = { ...manifest.spec, overrides: ['seed=3', 'device.name=directml:1'] };
  writeFileSync(
    path,
    JSON.stringify({ ...manifest, spec, moves: [{ time: now(), step: 1, versions, device, lowerings }] }),
  );
  const followed = await follow(out);
  expect(followed.get(stayed)?.device).toEqual({ name: 'cpu', gpu: null });
  expect(followed.get(moved)).toMatchObject({ device: { name: 'directml:1', gpu: 'directml 1' }, variation: 'seed=3' });
});

test('a run that appears later is seen, and so is every change of its status', async () => {
  const followed = await follow(out);
  expect(followed.all).toEqual([]);
  const folder = copy('20261126-010203-aaaa', alive());
  await expect
    .poll(() => followed.all.map(runInWords), { timeout: 5000 })
    .toEqual(['running 66 % · ε 8/255 · robust 38.1 % · 3 min left']);
  expect(followed.all.map(runInShort)).toEqual(['tiny 66 % · 3 min left']);
  changes = [];
  rewrite(folder, { ...alive(), state: 'paused' });
  await expect
    .poll(() => changes.map(({ before, after }) => [before?.state, after?.state]), { timeout: 5000 })
    .toEqual([['running', 'paused']]);
  rmSync(out, { recursive: true });
  await expect.poll(() => followed.all, { timeout: 5000 }).toEqual([]);
  copy('20261126-020304-bbbb');
  await expect.poll(() => followed.all.map(({ id }) => id), { timeout: 5000 }).toEqual(['20261126-020304-bbbb']);
});

test('a heartbeat alone is no change', async () => {
  const folder = copy('20261126-010203-aaaa', alive());
  const followed = await follow(out);
  changes = [];
  rewrite(folder, { ...alive(), started: followed.all[0]?.status?.started ?? null });
  rewrite(folder, { eta_seconds: 100 });
  await expect.poll(() => changes.length, { timeout: 5000 }).toBe(1);
});

test('a run whose process dies is crashed, though no file changes', { timeout: 30_000 }, async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  copy('20261126-010203-aaaa', { ...alive(), pid: child.pid ?? 0, started: now() });
  const followed = await follow(out);
  expect(followed.all.map(({ state }) => state)).toEqual(['running']);
  child.kill('SIGKILL');
  await expect.poll(() => followed.all.map(({ state }) => state), { timeout: 10_000 }).toEqual(['crashed']);
});

test('damaged, newer and half-made folders are shown with the reason, or not yet', async () => {
  const damaged = copy('20261126-010203-aaaa');
  writeFileSync(join(damaged, 'status.json'), '{"state": "fin');
  const newer = copy('20261126-010203-bbbb');
  writeFileSync(join(newer, 'manifest.json'), '{"format_version": 99}');
  const begun = copy('20261126-010203-cccc');
  rmSync(join(begun, 'status.json'));
  mkdirSync(join(out, 'tiny', '20261126-010203-dddd'));
  writeFileSync(join(out, 'notes.txt'), '');
  const followed = await follow(out, join(root, 'nowhere'));
  expect(Object.fromEntries(followed.all.map((run) => [run.id.slice(-4), runInWords(run)]))).toEqual({
    aaaa: expect.stringMatching(/^unknown · status\.json cannot be read: /),
    bbbb: 'unknown · It was made by a newer advexp (format 99); update the extension to see it.',
    cccc: 'unknown · It has not begun yet, or its status.json is missing.',
  });
  expect(followed.get(newer)).toMatchObject({ name: 'tiny', created: Date.UTC(2026, 10, 26, 1, 2, 3) });
});
