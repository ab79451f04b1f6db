import type { RunManifest } from '@advexp/schemas';
import { expect, test } from 'vitest';
import { buildManifest, describeStay } from '../runs/manifest.ts';
import { deviceToResume, recordedDevice, recordedLowerings } from './recorded.ts';

const stay = (provider: string, threads: number, lowerings: Record<string, string>) => ({
  packages: [],
  versions: {},
  device: { executor: 'onnx', provider, threads },
  lowerings,
});

const begun: RunManifest = buildManifest({
  name: 'a',
  run: 'b',
  created: new Date(),
  command: [],
  spec: { file: 'a.advexp', text: '', overrides: [] },
  point: null,
  precision: 'float32',
  seeds: {},
  data: { dataset: 'mnist', files: [], counts: { train: 1, validation: 0, test: 1 } },
  ...stay('cpu', 3, { conv: 'direct' }),
});
const move = (provider: string, lowerings: Record<string, string>) => ({
  time: new Date().toISOString(),
  step: 7,
  ...describeStay(stay(provider, 2, lowerings)),
});
const moved = { ...begun, moves: [move('webgpu', {})] };
const back = { ...begun, moves: [move('webgpu', {}), move('cpu', { conv: 'columns' })] };
const CPU = { executor: 'onnx', threads: 3 } as const;
const WEBGPU = { executor: 'onnx', provider: 'webgpu', threads: 2 } as const;

test('a run computes where it was moved last', () => {
  expect(recordedDevice(begun)).toEqual(CPU);
  expect(recordedDevice(moved)).toEqual(WEBGPU);
  expect(recordedDevice(back)).toEqual({ ...CPU, threads: 2 });
});

test('a resumption stays there unless it is told another device', () => {
  expect(deviceToResume(moved, undefined)).toEqual(WEBGPU);
  expect(deviceToResume(moved, { executor: 'reference', threads: 0 })).toEqual({ executor: 'reference', threads: 0 });
});

test('the device that it is on already changes nothing, its threads neither, among which sums are split', () => {
  expect(deviceToResume(begun, { executor: 'onnx', threads: 0 })).toEqual(CPU);
  expect(deviceToResume(begun, { executor: 'onnx', threads: 0, index: 0 })).toEqual(CPU);
});

test('lowerings are those of the last stay on the device', () => {
  expect(recordedLowerings(moved, CPU)).toEqual({ conv: 'direct' });
  expect(recordedLowerings(back, CPU)).toEqual({ conv: 'columns' });
  expect(recordedLowerings(begun, WEBGPU)).toEqual({});
});
