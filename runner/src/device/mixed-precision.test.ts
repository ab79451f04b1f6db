import { expect, test, vi } from 'vitest';
import { DeviceLostError, ExecutionError, OutOfMemoryError } from '../engine/executor.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { lacksMixedPrecision } from './mixed-precision.ts';

/** An executor that can compile nothing, for one reason. */
function failing(error: Error): ReferenceExecutor {
  const executor = new ReferenceExecutor();
  vi.spyOn(executor, 'compile').mockRejectedValue(error);
  return executor;
}

test('what an executor lacks is its own sentence', async () => {
  expect(await lacksMixedPrecision(new ReferenceExecutor())).toBeNull();
  expect(await lacksMixedPrecision(failing(new ExecutionError('No float16 here.')))).toBe('No float16 here.');
});

test.each([new OutOfMemoryError('ONNX Runtime', 'full'), new DeviceLostError('[Device] is lost')])(
  '$name is no answer',
  async (error) => {
    await expect(lacksMixedPrecision(failing(error))).rejects.toBe(error);
  },
);
