/** @file ONNX Runtime sessions on the CPU provider. */
import * as ort from 'onnxruntime-node';
import { ExecutionError } from '../executor.ts';
import { encodeModel, type ModelParts } from './model.ts';

export type Session = ort.InferenceSession;

/**
 * Loads a model.
 * @throws ExecutionError if ONNX Runtime refuses it
 */
export async function createSession(model: ModelParts, threads: number): Promise<Session> {
  try {
    return await ort.InferenceSession.create(encodeModel(model), {
      executionProviders: ['cpu'],
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
      logSeverityLevel: 4,
      // Idle threads sleep: spinning gains nothing measurable alone and costs up to a fifth when runs share the cores.
      extra: { session: { intra_op: { allow_spinning: '0' } } },
    });
  } catch (error) {
    throw new ExecutionError(`ONNX Runtime refused a compiled graph: ${messageOf(error)}`);
  }
}

/** Runs a session. @throws ExecutionError with ONNX Runtime's reason */
export async function runSession(
  session: Session,
  feeds: Record<string, ort.Tensor>,
  fetches: Record<string, ort.Tensor | null>,
): Promise<ort.InferenceSession.OnnxValueMapType> {
  try {
    return await session.run(feeds, fetches);
  } catch (error) {
    throw new ExecutionError(`ONNX Runtime failed while computing: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** ONNX Runtime's version, as part of what identifies a measurement. */
export const runtimeVersion: string = ort.env.versions.node ?? ort.env.versions.common;
