import { expect, test } from 'vitest';
import { OutOfMemoryError } from '../executor.ts';
import { Graph } from '../graph/graph.ts';
import { add } from '../graph/primitives/elementwise.ts';
import { OnnxExecutor } from './executor.ts';
import { deviceFailure } from './session.ts';

test('a result that no memory can hold is an OutOfMemoryError that says how much was asked for', async () => {
  const executor = await OnnxExecutor.create({ threads: 1, memory: null });
  const extent = 2 ** 22;
  const graph = new Graph();
  const program = await executor.compile({
    sum: add(graph.input('column', [extent, 1]), graph.input('row', [1, extent])),
  });
  const zeros = new Float32Array(extent);
  const inputs = { column: executor.tensor(zeros, [extent, 1]), row: executor.tensor(zeros, [1, extent]) };
  const failure: unknown = await program.run(inputs).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(OutOfMemoryError);
  expect(failure).toMatchObject({
    event: `ONNX Runtime ran out of memory (it asked for ${(4 * extent * extent) / 2 ** 30}.00 GiB more).`,
    message: expect.stringMatching(/Take fewer samples at once/),
  });
});

test('a card that others have filled is out of memory from the first session on, not missing', () => {
  // As ONNX Runtime words it when a session is made.
  const words =
    '/onnxruntime_src/onnxruntime/core/providers/cuda/cuda_call.cc:121 bool onnxruntime::CudaCall(ERRTYPE, const char*) CUDA failure 2: out of memory ; GPU=0 ; hostname=node7 ; expr=cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking);';
  expect(deviceFailure(words)).toBeInstanceOf(OutOfMemoryError);
  expect(deviceFailure('Failed to get a WebGPU adapter: No supported adapters')).toBeNull();
});
