/** @file ONNX Runtime sessions on any of its providers. */
import type * as ort from 'onnxruntime-node';
import { deviceLost } from '../device-lost.ts';
import { ExecutionError, OutOfMemoryError } from '../executor.ts';
import { encodeModel, type ModelParts } from './model.ts';
import { CPU, keepsTensors, type Provider, providerOption, remedyFor } from './provider.ts';
import { runtime } from './runtime.ts';

export type Session = ort.InferenceSession;

export interface SessionOptions {
  readonly provider?: Provider;
  readonly threads: number;
  /** Outputs that are handed over on the host; the others stay with the provider where it can keep them. */
  readonly onHost?: ReadonlySet<string>;
  /** Lets ONNX Runtime move operators that the provider lacks to the processor; else such a model is refused. */
  readonly fallback?: boolean;
  /** Prefix of the file that ONNX Runtime writes its profile to; none without. */
  readonly profile?: string;
}

/**
 * Loads a model.
 * @throws ExecutionError if ONNX Runtime refuses it or there is no device, OutOfMemoryError
 */
export async function createSession(model: ModelParts, options: SessionOptions): Promise<Session> {
  const { provider = CPU, threads, onHost = new Set<string>(), fallback = true, profile } = options;
  const locations: Record<string, ort.Tensor.DataLocation> = {};
  for (const name of model.outputs.keys()) locations[name] = onHost.has(name) ? 'cpu' : 'gpu-buffer';
  try {
    return await runtime.InferenceSession.create(encodeModel(model), {
      executionProviders: [providerOption(provider)],
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
      logSeverityLevel: 4,
      ...(keepsTensors(provider) && { preferredOutputLocation: locations }),
      ...(profile !== undefined && { enableProfiling: true, profileFilePrefix: profile }),
      extra: {
        session: {
          // Idle threads sleep: spinning gains nothing measurable alone and costs up to a fifth when runs share the cores.
          intra_op: { allow_spinning: '0' },
          disable_cpu_ep_fallback: fallback ? '0' : '1',
        },
      },
    });
  } catch (error) {
    const reason = messageOf(error);
    throw deviceFailure(reason) ?? new ExecutionError(refusal(provider, reason));
  }
}

/** What befell the device, by ONNX Runtime's words; null where it is another failure. */
export function deviceFailure(reason: string): ExecutionError | null {
  const lost = deviceLost(reason);
  if (lost !== null) return lost;
  return /out of memory|\bOOM\b|bad allocation|bad_alloc|Failed to allocate|ERROR_OUT_OF/i.test(reason)
    ? new OutOfMemoryError('ONNX Runtime', allocation(reason))
    : null;
}

function refusal(provider: Provider, reason: string): string {
  const missing = /libonnxruntime_providers|LoadLibrary|adapter|device|no available backend|CUDA/i.test(reason);
  if (provider.name !== 'cpu' && missing)
    return `There is no device for ${provider.name} here (${firstLine(reason)}). ${remedyFor(provider)}`;
  return `ONNX Runtime refused a compiled graph: ${reason}`;
}

/** The part of ONNX Runtime's words that a person can use: without the place in its source. */
function firstLine(text: string): string {
  const [line = ''] = text.split('\n');
  return line.replace(/^.*was false\. /, '').slice(0, 200);
}

/** How much was asked for, where ONNX Runtime says so. */
function allocation(reason: string): string {
  const [, bytes] = /requested buffer of size (\d+)/.exec(reason) ?? [];
  return bytes === undefined ? firstLine(reason) : `it asked for ${(Number(bytes) / 2 ** 30).toFixed(2)} GiB more`;
}

/** Runs a session. @throws ExecutionError with ONNX Runtime's reason, OutOfMemoryError */
export async function runSession(
  session: Session,
  feeds: Record<string, ort.Tensor>,
  fetches: Record<string, ort.Tensor | null>,
): Promise<Record<string, ort.Tensor>> {
  try {
    return (await session.run(feeds, fetches)) as Record<string, ort.Tensor>;
  } catch (error) {
    const reason = messageOf(error);
    throw deviceFailure(reason) ?? new ExecutionError(`ONNX Runtime failed while computing: ${reason}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
