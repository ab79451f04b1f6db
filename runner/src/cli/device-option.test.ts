import { expect, test } from 'vitest';
import { deviceOverrides, parseDevice, resolvedDevice } from './device-option.ts';

test.each([
  ['cpu', ['device.name=cpu'], { executor: 'onnx', threads: 0 }],
  ['auto', ['device.name=auto'], { executor: 'onnx', threads: 0, provider: 'auto' }],
  ['cuda:1', ['device.name=cuda', 'device.index=1'], { executor: 'onnx', threads: 0, provider: 'cuda', index: 1 }],
])('%s', (text, overrides, resolved) => {
  expect(deviceOverrides(parseDevice(text))).toEqual(overrides);
  expect(resolvedDevice(parseDevice(text))).toEqual(resolved);
});

test.each(['gpu', 'cuda:', 'cuda:x', 'cpu:1', 'CUDA', ''])('"%s" is refused', (text) => {
  expect(() => parseDevice(text)).toThrow(/It must be one of auto, cpu, webgpu/);
});
