import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { uptime } from 'node:os';
import { expect, test } from 'vitest';
import { processState, thisProcess } from './running-process.ts';

test('this process runs; with another start time it is another one', () => {
  expect(processState(thisProcess())).toBe('running');
  expect(processState({ ...thisProcess(), started: '2020-01-01T00:00:00.000Z' })).toBe('other');
});

test('where start times are not told, what ran before the system started is another one', () => {
  const { platform } = process;
  Object.defineProperty(process, 'platform', { value: 'win32' });
  try {
    const before = (seconds: number) => new Date(Date.now() - (uptime() + seconds) * 1000).toISOString();
    expect(processState(thisProcess())).toBe('running');
    expect(processState({ ...thisProcess(), started: before(-60) })).toBe('running');
    expect(processState({ ...thisProcess(), started: before(60) })).toBe('other');
  } finally {
    Object.defineProperty(process, 'platform', { value: platform });
  }
});

test('another process is known by the time it was started', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  const identity = { pid: child.pid ?? 0, started: new Date().toISOString() };
  expect(processState(identity)).toBe('running');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(processState(identity)).toBe('gone');
});

test('a process that ended is gone', () => {
  const { pid } = spawnSync(process.execPath, ['-p', '0']);
  expect(processState({ ...thisProcess(), pid })).toBe('gone');
});

test.skipIf(process.platform !== 'linux')('a process that ended and was not waited for is gone too', async () => {
  // The shell starts a child and becomes `sleep`, which never asks for the child's exit status.
  const parent = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = Number(String((await once(parent.stdout, 'data'))[0]));
  const identity = { pid, started: new Date().toISOString() };
  expect(processState(identity)).toBe('running');
  await expect.poll(() => processState(identity), { timeout: 5000 }).toBe('gone');
  expect(() => process.kill(pid, 0)).not.toThrow();
  parent.kill('SIGKILL');
});
