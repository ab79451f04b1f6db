/** @file Whether an executor computes in mixed precision: asked by compiling the smallest graph that would. */
import { ExecutionError, type Executor } from '../engine/executor.ts';
import { Graph } from '../engine/graph/graph.ts';
import { matmul } from '../engine/graph/primitives/matmul.ts';

/** What an executor lacks for mixed precision, as a sentence with what to do; null where it has it. */
export async function lacksMixedPrecision(executor: Executor): Promise<string | null> {
  const x = new Graph().input('x', [1, 1]);
  try {
    await (await executor.compile({ square: matmul(x, x) }, { precision: 'mixed-float16' })).dispose();
    return null;
  } catch (error) {
    if (error instanceof ExecutionError) return error.message;
    throw error;
  }
}
