import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deviceUseFolder } from '@advexp/schemas/device-use';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { claim, claimedByOthers } from './claims.ts';

/** Another window, which claims a place and says whether it has it. */
const OTHER = `import { claim } from ${JSON.stringify(import.meta.resolve('./claims.ts'))};
  const give = claim(process.argv[1]);
  console.log(give === null ? 'taken' : 'claimed');
  process.stdin.on('data', () => { give?.(); process.exit(); });`;

let children: ChildProcess[] = [];
let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'advexp-claims-'));
  vi.stubEnv('XDG_CACHE_HOME', cache);
  vi.stubEnv('LOCALAPPDATA', cache);
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

async function another(place: string) {
  const words = ['--conditions=advexp-source', '--input-type=module', '-e', OTHER, place];
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const [said] = await once(child.stdout.setEncoding('utf8'), 'data');
  return { child, said: String(said).trim() };
}

const claims = () => readdirSync(deviceUseFolder()).filter((name) => name.endsWith('.claim'));

test('what one window has claimed no other gets, until it is given back', async () => {
  const { child, said } = await another('nvidia 1');
  expect(said).toBe('claimed');
  expect(claimedByOthers()).toEqual(['nvidia 1']);
  expect(claim('nvidia 1')).toBeNull();
  const give = claim('nvidia 0');
  expect(give).not.toBeNull();
  expect(claimedByOthers()).toEqual(['nvidia 1']); // and none of its own
  child.stdin.write('end');
  await once(child, 'exit');
  expect(claimedByOthers()).toEqual([]);
  expect((await another('nvidia 0')).said).toBe('taken');
  give?.();
  expect((await another('nvidia 0')).said).toBe('claimed');
});

test('a window that was killed has claimed nothing', async () => {
  const { child } = await another('webgpu');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(claims()).toHaveLength(1);
  expect(claimedByOthers()).toEqual([]);
  claim('webgpu')?.();
  expect(claims()).toEqual([]);
});

test('a claim that cannot be read is one that is being written, unless it is old', () => {
  const give = claim('webgpu');
  const [name = ''] = claims();
  const file = join(deviceUseFolder(), name);
  give?.();
  writeFileSync(file, '{"place": "web');
  expect(claim('webgpu')).toBeNull();
  utimesSync(file, 0, 0);
  expect(claim('webgpu')).not.toBeNull();
});
