import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeviceUse } from '@advexp/schemas';
import { deviceUseFolder } from '@advexp/schemas/device-use';
import { thisProcess } from '@advexp/schemas/running-process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Run } from '../runs/run.ts';
import { placeNamed, problemOf, usersOf, waitingOf } from './devices.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'advexp-devices-'));
  vi.stubEnv('XDG_CACHE_HOME', cache);
  vi.stubEnv('LOCALAPPDATA', cache);
  vi.stubEnv('CUDA_VISIBLE_DEVICES', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

function says(use: Partial<DeviceUse>, name = 'one'): void {
  mkdirSync(deviceUseFolder(), { recursive: true });
  const whole = { device: 'cuda', gpu: 'nvidia 0', run: null, ...thisProcess(), ...use };
  writeFileSync(join(deviceUseFolder(), `${name}.json`), JSON.stringify(whole));
}

const run = (id: string, gpu: string | null, host = hostname()) =>
  ({ folder: `/out/tiny/${id}`, device: { name: '', gpu }, status: { host } }) as Run;

test('names of one GPU are one place, and so are those of the processor', () => {
  expect(['cuda', 'cuda:0', 'tensorflow', 'cuda:3'].map(placeNamed)).toEqual([
    ...Array(3).fill('nvidia 0'),
    'nvidia 3',
  ]);
  expect(['cpu', 'reference'].map(placeNamed)).toEqual(['processor', 'processor']);
  expect(['webgpu', 'directml:1'].map(placeNamed)).toEqual(['webgpu', 'directml 1']);
});

test('who computes on a GPU says so; of runs that do not, the manifest tells', () => {
  says({ gpu: 'nvidia 1', run: '/out/tiny/b' }, 'resumed elsewhere');
  says({ gpu: 'nvidia 2' }, 'preparing');
  says({ gpu: 'nvidia 3', host: 'elsewhere' }, 'of another machine');
  const active = [run('a', 'nvidia 0'), run('b', 'nvidia 4'), run('c', null), run('d', 'nvidia 5', 'elsewhere')];
  expect(Object.fromEntries(usersOf(active))).toEqual({
    'nvidia 0': ['tiny/a'],
    'nvidia 1': ['tiny/b'],
    'nvidia 2': [`process ${process.pid}`],
    processor: ['tiny/c'],
  });
});

test('a list of devices that cannot be used says why', () => {
  expect(problemOf(['cuda:0', 'webgpu', 'cpu'])).toBe(null);
  expect(problemOf(['cuda:0', 'gpu:1'])).toContain("There is no device 'gpu:1'. Valid: cpu, auto, webgpu, cuda");
  expect(problemOf(['auto'])).toContain("'auto' is a choice among devices");
});

const SPEC = `name: tiny
seed: 0
data: { dataset: fashion-mnist-mini }
model: { architecture: linear }
epsilon: 8/255
learning_rate: 0.05
train: { epochs: 1 }
`;
const TWO = { devices: ['cuda:0', 'cuda:1'], device: null as string | null };

/** Point and device of each run of a spec with further lines. */
function runsOf(lines: string, { settings = TWO, overrides = [] as string[], point = null as number | null } = {}) {
  const file = join(cache, 'tiny.advexp');
  writeFileSync(file, SPEC + lines);
  return waitingOf(file, { overrides, point }, settings).map((one) => [one.point, one.device]);
}

test('a run wants the device that its spec, an override or the setting names', () => {
  expect(runsOf('')).toEqual([[null, null]]);
  expect(runsOf('device: { threads: 2 }\n')).toEqual([[null, null]]);
  expect(runsOf('device: cuda:1\n')).toEqual([[null, 'cuda:1']]);
  expect(runsOf('device: { name: cpu, threads: 2 }\n')).toEqual([[null, 'cpu']]);
  expect(runsOf('device: cuda:1\n', { overrides: ['device=auto'] })).toEqual([[null, 'auto']]);
  expect(runsOf('device: cuda:1\n', { settings: { ...TWO, device: 'cuda:0' } })).toEqual([[null, 'cuda:0']]);
});

test('the points of a sweep are spread over several devices, and stay together on one', () => {
  const sweep = 'sweep: { seeds: 3 }\n';
  const points = [
    [0, null],
    [1, null],
    [2, null],
  ];
  expect(runsOf(sweep)).toEqual(points);
  expect(runsOf(sweep, { settings: { ...TWO, devices: ['cuda'] } })).toEqual([[null, null]]);
  expect(runsOf(sweep, { point: 1 })).toEqual([[1, null]]);
  expect(runsOf('', { point: 1 })).toEqual([[1, null]]); // run again, after the sweep has gone
  const devices = 'sweep: { grid: { device: [cuda:1, cpu] } }\n';
  expect(runsOf(devices)).toEqual([
    [0, 'cuda:1'],
    [1, 'cpu'],
  ]);
});
