/** What is said of a device that cannot be asked. Those that can be: src/conformance, test/run.test.ts. */
import { expect, test, vi } from 'vitest';
import { DeviceLostError, ExecutionError, OutOfMemoryError } from '../executor.ts';
import { requireHalf } from './half-support.ts';
import { createSession } from './session.ts';

vi.mock('./session.ts', { spy: true });

const GPU = { name: 'webgpu', index: 0 } as const;

test.each([
  new OutOfMemoryError('ONNX Runtime', 'it asked for 1.00 GiB more'),
  new DeviceLostError('[Device] is lost'),
])('$name says nothing of half precision', async (error) => {
  vi.mocked(createSession).mockRejectedValue(error);
  await expect(requireHalf(GPU)).rejects.toBe(error);
});

test('a graph that is refused says that the device lacks it', async () => {
  vi.mocked(createSession).mockRejectedValue(new ExecutionError('no kernel'));
  await expect(requireHalf(GPU)).rejects.toThrow(/^The device of webgpu does not compute in half precision \(WebGPU/);
});
