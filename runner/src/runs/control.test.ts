import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ControlWatcher, requestControl, withdrawControl } from './control.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'advexp-control-')), 'control');
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(join(folder, '..'), { recursive: true });
});
const wait = () => vi.advanceTimersByTime(100);

test('a request is seen at the next poll and gone once obeyed', () => {
  const watcher = new ControlWatcher(folder);
  requestControl(folder, 'stop');
  requestControl(folder, 'checkpoint-now');
  writeFileSync(join(folder, 'something-else'), '');
  expect(watcher.poll()).toEqual(new Set()); // within 100 ms the folder is not read again
  wait();
  expect(watcher.poll()).toEqual(new Set(['stop', 'checkpoint-now']));
  watcher.obeyed('checkpoint-now');
  expect(watcher.poll()).toEqual(new Set(['stop']));
  expect(existsSync(join(folder, 'checkpoint-now'))).toBe(false);
  wait();
  expect(watcher.poll()).toEqual(new Set(['stop']));
});

test('requests from before the process are dropped, and a folder removed meanwhile asks for nothing', () => {
  requestControl(folder, 'pause');
  utimesSync(join(folder, 'pause'), 0, 0);
  requestControl(folder, 'stop');
  const watcher = new ControlWatcher(folder);
  expect(watcher.poll()).toEqual(new Set(['stop']));
  expect(existsSync(join(folder, 'pause'))).toBe(false);
  wait();
  rmSync(folder, { recursive: true });
  wait();
  expect(watcher.poll()).toEqual(new Set());
  requestControl(folder, 'stop');
  wait();
  expect(watcher.poll()).toEqual(new Set(['stop']));
});

test('a pause lasts until it is withdrawn or something else is asked', async () => {
  vi.useRealTimers();
  requestControl(folder, 'pause');
  const watcher = new ControlWatcher(folder);
  const paused = watcher.whilePaused();
  let over = false;
  void paused.then(() => {
    over = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(over).toBe(false);
  withdrawControl(folder, 'pause');
  expect(await paused).toEqual(new Set());
  requestControl(folder, 'pause');
  requestControl(folder, 'stop');
  await new Promise((resolve) => setTimeout(resolve, 110));
  expect(await watcher.whilePaused()).toEqual(new Set(['pause', 'stop']));
});
