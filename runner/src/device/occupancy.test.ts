/** @file Processes that say which GPU they compute on; no GPU is needed for that. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { deviceUseFolder, gpuOf, readDeviceUses } from '@advexp/schemas/device-use';
import { thisProcess } from '@advexp/schemas/running-process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { occupy } from './occupancy.ts';

const RUN = join('/', 'runs', 'other', '20261127-010203-abcd');
const CUDA_1 = { executor: 'onnx', provider: 'cuda', index: 1 } as const;
const CPU = { executor: 'onnx' } as const;

/** A process that computes on a device until it is ended by its standard input. */
const OTHER = `import { occupy } from ${JSON.stringify(import.meta.resolve('./occupancy.ts'))};
  const [device, run] = JSON.parse(process.argv[1]);
  occupy(device, run);
  console.log('there');
  process.stdin.on('data', () => process.exit());`;

let cache = '';
let children: ChildProcess[] = [];
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'advexp-occupancy-'));
  vi.stubEnv('XDG_CACHE_HOME', cache);
  vi.stubEnv('LOCALAPPDATA', cache);
  vi.stubEnv('CUDA_VISIBLE_DEVICES', undefined);
});
afterEach(() => {
  occupy(CPU, null);
  for (const child of children) child.kill('SIGKILL');
  children = [];
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

async function another(device: object, env: Record<string, string> = {}) {
  const words = ['--conditions=advexp-source', '--input-type=module', '-e', OTHER, JSON.stringify([device, RUN])];
  const child = spawn(process.execPath, words, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

test('who begins on a GPU hears of the run there, and of none once that has ended', async () => {
  const other = await another(CUDA_1);
  const use = { device: 'cuda:1', gpu: 'nvidia 1', run: RUN, pid: other.pid, host: hostname() };
  expect(occupy(CUDA_1, null)).toEqual([{ ...use, started: expect.any(String) }]);
  expect(occupy({ ...CUDA_1, index: 0 }, null)).toEqual([]);
  expect(occupy(CPU, null)).toEqual([]);
  other.stdin.write('end');
  await once(other, 'exit');
  expect(readdirSync(deviceUseFolder())).toEqual([]);
  expect(occupy(CUDA_1, null)).toEqual([]);
});

test('a killed process counts for nothing, and its file goes', async () => {
  const other = await another(CUDA_1);
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(readdirSync(deviceUseFolder())).toHaveLength(1);
  expect(readDeviceUses().uses).toEqual([]);
  expect(occupy(CUDA_1, null)).toEqual([]);
  expect(readdirSync(deviceUseFolder())).toEqual([`${hostname()}-${process.pid}.json`]);
});

test('CUDA and TensorFlow count the same cards, those that are visible to a process', async () => {
  await another({ executor: 'tensorflow', provider: 'cuda', index: 0 }, { CUDA_VISIBLE_DEVICES: '3, 2' });
  expect(occupy({ ...CUDA_1, index: 0 }, null)).toEqual([]);
  expect(occupy({ ...CUDA_1, index: 3 }, null)).toMatchObject([{ device: 'tensorflow:0', gpu: 'nvidia 3' }]);
});

test('a card has the name that it has among those that are visible', () => {
  const second = { executor: 'tensorflow', provider: 'cuda', index: 1 };
  expect(['3,2', '', undefined].map((visible) => gpuOf(second, { CUDA_VISIBLE_DEVICES: visible }))).toEqual([
    'nvidia 2',
    'nvidia 1',
    'nvidia 1',
  ]);
});

test('a process says where it computes now, and nothing of a processor', () => {
  const own = () => readDeviceUses().uses.map(({ gpu, run }) => [gpu, run]);
  occupy({ executor: 'onnx', provider: 'webgpu' }, null);
  expect(own()).toEqual([['webgpu', null]]);
  occupy({ executor: 'onnx', provider: 'directml', index: 2 }, RUN);
  expect(own()).toEqual([['directml 2', RUN]]);
  for (const device of [CPU, { executor: 'tensorflow', provider: 'cpu' }, { executor: 'reference', provider: 'cpu' }]) {
    occupy(CUDA_1, RUN);
    occupy(device, RUN);
    expect(own()).toEqual([]);
  }
});

test('what is no such file, or of another machine, is left alone', () => {
  occupy(CUDA_1, null);
  const use = { device: 'cuda:1', gpu: 'nvidia 1', run: null, ...thisProcess() };
  const kept = { 'half.json': '{"device": "cu', 'elsewhere-1.json': JSON.stringify({ ...use, host: 'elsewhere' }) };
  for (const [name, text] of Object.entries(kept)) writeFileSync(join(deviceUseFolder(), name), text);
  expect(occupy(CUDA_1, null)).toEqual([]);
  for (const [name, text] of Object.entries(kept)) {
    expect(readFileSync(join(deviceUseFolder(), name), 'utf8')).toBe(text);
  }
});
