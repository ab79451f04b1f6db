import { expect, test } from 'vitest';
import { deviceOverrides, parseDeviceOption, resolvedDevice } from './device-option.ts';

test.each([
  ['cpu', ['device.name=cpu'], { executor: 'onnx', threads: 0 }],
  ['auto', ['device.name=auto'], { executor: 'onnx', threads: 0, provider: 'auto' }],
  ['cuda:1', ['device.name=cuda:1'], { executor: 'onnx', threads: 0, provider: 'cuda', index: 1 }],
  ['tensorflow:1', ['device.name=tensorflow:1'], { executor: 'tensorflow', threads: 0, index: 1 }],
  ['reference', ['device.name=reference'], { executor: 'reference', threads: 0 }],
])('%s', (text, overrides, resolved) => {
  expect(deviceOverrides(parseDeviceOption(text))).toEqual(overrides);
  expect(resolvedDevice(parseDeviceOption(text))).toEqual(resolved);
});

test.each([
  ['gpu', /no device 'gpu'. Valid: cpu, auto, webgpu/],
  ['CUDA', /no device/],
  ['', /no device/],
  ['cuda:', /Write cuda:0, cuda:1/],
  ['cuda:x', /Write cuda:0, cuda:1/],
  ['cpu:1', /takes no number: there is one. Write cpu; numbers are for cuda, directml, tensorflow/],
  ['webgpu:1', /takes no number: its driver chooses the GPU/],
])('"%s" is refused', (text, message) => {
  expect(() => parseDeviceOption(text)).toThrow(message);
});
