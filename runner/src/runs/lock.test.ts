import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { thisProcess } from '@advexp/schemas/running-process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acquireLock } from './lock.ts';
import { type RunFolder, runFolderAt } from './run-folder.ts';
import { StatusWriter } from './status.ts';

let folder: RunFolder = runFolderAt('');
beforeEach(() => {
  folder = runFolderAt(mkdtempSync(join(tmpdir(), 'advexp-lock-')));
});
afterEach(() => rmSync(folder.root, { recursive: true }));

/** A module that takes the lock, says so, and waits to be killed. */
const HOLD = `import { acquireLock } from ${JSON.stringify(import.meta.resolve('./lock.ts'))};
  import { runFolderAt } from ${JSON.stringify(import.meta.resolve('./run-folder.ts'))};
  try { acquireLock(runFolderAt(process.argv[1])); console.log('held'); setInterval(() => {}, 1000); }
  catch (error) { console.log(error.message); }`;
const ARGUMENTS = ['--conditions=advexp-source', '--input-type=module', '-e', HOLD];

test('the lock is held until released', () => {
  const lock = acquireLock(folder);
  expect(lock.takenOver).toBe(null);
  expect(JSON.parse(readFileSync(folder.lock, 'utf8'))).toEqual(thisProcess());
  expect(() => acquireLock(folder)).toThrow(`is in use by process ${process.pid} on ${hostname()}`);
  lock.release();
  lock.release();
  expect(readdirSync(folder.root)).toEqual([]);
  acquireLock(folder).release();
});

test('a second process is refused, and takes over once the first was killed', async () => {
  const first = spawn(process.execPath, [...ARGUMENTS, folder.root], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(first.stdout, 'data');
  expect(() => acquireLock(folder)).toThrow(`in use by process ${first.pid} on`);
  first.kill('SIGKILL');
  await once(first, 'exit');
  const lock = acquireLock(folder);
  expect(lock.takenOver).toBe(`Took over the run folder from process ${first.pid} on ${hostname()}, which is gone.`);
  lock.release();
});

test('of several processes that find a dead lock, one gets it', async () => {
  const dead = spawnSync(process.execPath, ['-p', '0']).pid;
  writeFileSync(folder.lock, JSON.stringify({ ...thisProcess(), pid: dead }));
  const rivals = Array.from({ length: 4 }, () =>
    spawn(process.execPath, [...ARGUMENTS, folder.root], { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const said = await Promise.all(rivals.map(async ({ stdout }) => String((await once(stdout, 'data'))[0])));
  for (const rival of rivals) rival.kill('SIGKILL');
  expect(said.filter((text) => text === 'held\n')).toHaveLength(1);
  expect(said.filter((text) => text.includes('is in use by') || text.includes('opened by several'))).toHaveLength(3);
});

test('a process id used again does not hold the lock', () => {
  writeFileSync(folder.lock, JSON.stringify({ ...thisProcess(), started: '2020-01-01T00:00:00.000Z' }));
  age(60);
  expect(acquireLock(folder).takenOver).toContain('which is gone');
});

test('a lock of another host is judged by the heartbeat', () => {
  writeFileSync(folder.lock, JSON.stringify({ ...thisProcess(), host: 'elsewhere' }));
  age(60);
  new StatusWriter(folder.status, { state: 'running' }).close();
  const status = JSON.parse(readFileSync(folder.status, 'utf8'));
  writeFileSync(folder.status, JSON.stringify({ ...status, host: 'elsewhere' }));
  expect(() => acquireLock(folder)).toThrow('on elsewhere');
  writeFileSync(folder.status, JSON.stringify({ ...status, host: 'elsewhere', heartbeat: '2026-01-01T00:00:00Z' }));
  expect(acquireLock(folder).takenOver).toContain('on elsewhere, which is gone');
});

test('a lock without a name is held while it is new', () => {
  writeFileSync(folder.lock, '');
  expect(() => acquireLock(folder)).toThrow('in use by another process');
  age(6);
  expect(acquireLock(folder).takenOver).toContain('a process that was killed');
});

test('what a killed writer left half-written is cleared away', () => {
  mkdirSync(folder.checkpoints);
  writeFileSync(join(folder.checkpoints, '.last.safetensors.0123456789ab.tmp'), 'half');
  writeFileSync(join(folder.root, '.status.json.0123456789ab.tmp'), 'half');
  acquireLock(folder).release();
  expect([readdirSync(folder.checkpoints), readdirSync(folder.root)]).toEqual([[], ['checkpoints']]);
});

test('a lock taken over by another is not removed by release', () => {
  const lock = acquireLock(folder);
  writeFileSync(folder.lock, 'another');
  lock.release();
  expect(existsSync(folder.lock)).toBe(true);
});

test('a folder that is missing or in the way is reported', () => {
  expect(() => acquireLock(runFolderAt(join(folder.root, 'none')))).toThrow(/Cannot create .*lock \(ENOENT\)/);
  mkdirSync(folder.lock);
  expect(() => acquireLock(folder)).toThrow(/\(EISDIR\)/);
});

function age(seconds: number): void {
  const time = Date.now() / 1000 - seconds;
  utimesSync(folder.lock, time, time);
}
