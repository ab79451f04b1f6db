import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Run } from '../runs/run.ts';
import { interrupt } from './interrupt.ts';

let folder = '';
let child: ChildProcess;
const itself = () => ({ pid: child.pid ?? 0, started: new Date().toISOString() });
const run = (state: Run['state'] = 'running') =>
  ({ folder, state, status: { pid: child.pid, host: hostname() } }) as Run;
const asked = (within = '') => existsSync(join(folder, within, 'control', 'stop'));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'advexp-interrupt-'));
  child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)']);
  if (child.stdout) await once(child.stdout, 'data');
});
afterEach(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

test('a signal interrupts', async () => {
  await interrupt(itself(), [run()], 'linux');
  expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
  expect(asked()).toBe(false);
});

test('under Windows, where a signal kills, a run is asked first', async () => {
  await interrupt(itself(), [run()], 'win32');
  expect(asked()).toBe(true);
  expect(child.signalCode).toBeNull();
  await interrupt(itself(), [run()], 'win32');
  expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
});

test('under Windows, the analysis of a run that has finished is asked', async () => {
  await interrupt(itself(), [run('finished')], 'win32');
  expect([asked(), asked('analysis')]).toEqual([false, true]);
  expect(child.signalCode).toBeNull();
});

test('under Windows, what is no run is ended', async () => {
  await interrupt(itself(), [], 'win32');
  expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
});

test('another process that has its id by now is left alone', async () => {
  await interrupt({ ...itself(), started: '2020-01-01T00:00:00.000Z' }, [run()], 'linux');
  expect(child.signalCode).toBeNull();
});
