/** @file Whether an executor computes in mixed precision: asked by compiling the smallest graph that would. */
import { DeviceLostError, ExecutionError, type Executor, OutOfMemoryError } from '../engine/executor.ts';
import { Graph } from '../engine/graph/graph.ts';
import { matmul } from '../engine/graph/primitives/matmul.ts';

/**
 * What an executor lacks for mixed precision, as a sentence with what to do; null where it has it.
 * @throws OutOfMemoryError, DeviceLostError: no answer
 */
export async function lacksMixedPrecision(executor: Executor): Promise<string | null> {
  const x = new Graph().input('x', [1, 1]);
  try {
    await (await executor.compile({ square: matmul(x, x) }, { precision: 'mixed-float16' })).dispose();
    return null;
  } catch (error) {
    const isAnswer = !(error instanceof OutOfMemoryError || error instanceof DeviceLostError);
    if (error instanceof ExecutionError && isAnswer) return error.message;
    throw error;
  }
}
