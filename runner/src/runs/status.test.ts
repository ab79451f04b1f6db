import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '@advexp/schemas/running-process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readStatus, StatusWriter } from './status.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advexp-status-'));
  path = join(folder, 'status.json');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

test('the status is written at once, then at most twice a second, the latest first', async () => {
  const writer = new StatusWriter(path, { state: 'running' });
  expect(readStatus(path)).toMatchObject({ state: 'running', pid: process.pid, host: hostname(), epsilon: null });
  writer.update({ epsilon: 0.1 });
  writer.update({ epsilon: 0.2 });
  expect(readStatus(path).epsilon).toBe(null);
  await vi.advanceTimersByTimeAsync(500);
  expect(readStatus(path)).toMatchObject({ state: 'running', epsilon: 0.2 });
  await vi.advanceTimersByTimeAsync(600);
  writer.update({ epsilon: 0.3 });
  expect(readStatus(path).epsilon).toBe(0.3);
  writer.close({ state: 'finished', message: 'done' });
  expect(readStatus(path)).toMatchObject({ state: 'finished', epsilon: 0.3, message: 'done' });
  expect(readdirSync(folder)).toEqual(['status.json']);
  expect(vi.getTimerCount()).toBe(0);
});

test('the heartbeat goes on when nothing changes', async () => {
  const writer = new StatusWriter(path, { state: 'running' });
  const first = Date.parse(readStatus(path).heartbeat);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(Date.parse(readStatus(path).heartbeat) - first).toBeGreaterThanOrEqual(55_000);
  writer.close();
});

test('an invalid status is refused, and the one on disk stays', async () => {
  const writer = new StatusWriter(path, { state: 'running' });
  writer.update({ epsilon: -1 });
  await vi.advanceTimersByTimeAsync(500);
  expect(() => writer.update({ epsilon: 0 })).toThrow('The status is not valid: epsilon must be >= 0');
  expect(readStatus(path).state).toBe('running');
  writer.close({ epsilon: 0 });
});

test('a damaged or missing status is reported', () => {
  expect(() => readStatus(path)).toThrow('ENOENT');
  writeFileSync(path, '{"state":');
  expect(() => readStatus(path)).toThrow('is not JSON');
  writeFileSync(path, '{"state":"running"}');
  expect(() => readStatus(path)).toThrow("not a valid status: 'pid' is missing");
});

test('a run is alive while its process runs and its heartbeat is fresh', () => {
  new StatusWriter(path, { state: 'running' }).close();
  const status = readStatus(path);
  expect(isAlive(status)).toBe(true);
  expect(isAlive(status, Date.now() + 61_000)).toBe(false);
  expect(isAlive({ ...status, pid: null })).toBe(false);
  const ended = spawnSync(process.execPath, ['-p', '0']).pid;
  expect(isAlive({ ...status, pid: ended })).toBe(false);
});

test('a process id used again is another process', () => {
  new StatusWriter(path, { state: 'running' }).close();
  const status = readStatus(path);
  expect(isAlive({ ...status, started: '2020-01-01T00:00:00.000Z' })).toBe(false);
});

test('a run on another host is judged by its heartbeat', () => {
  new StatusWriter(path, { state: 'running' }).close();
  const elsewhere = { ...readStatus(path), host: 'elsewhere', pid: 1, started: '2020-01-01T00:00:00.000Z' };
  expect(isAlive(elsewhere)).toBe(true);
  expect(isAlive(elsewhere, Date.now() + 61_000)).toBe(false);
});
