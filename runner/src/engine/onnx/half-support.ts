/** @file Whether a provider's device computes in half precision: found by asking it for one product. */
import * as ort from 'onnxruntime-node';
import { ExecutionError } from '../executor.ts';
import { FLOAT, FLOAT16, type ModelParts } from './model.ts';
import { formatProvider, type Provider } from './provider.ts';
import { createSession, runSession } from './session.ts';

const SQUARE: ModelParts = {
  nodes: [
    { operator: 'Cast', domain: '', inputs: ['x'], outputs: ['half'], attributes: { to: FLOAT16 } },
    { operator: 'MatMul', domain: '', inputs: ['half', 'half'], outputs: ['product'], attributes: {} },
    { operator: 'Cast', domain: '', inputs: ['product'], outputs: ['y'], attributes: { to: FLOAT } },
  ],
  initializers: new Map(),
  inputs: new Map([['x', { type: FLOAT, shape: [1, 1] }]]),
  outputs: new Map([['y', FLOAT]]),
};

/**
 * Makes sure of half precision. On the processor it is always there: float kernels whose results are rounded.
 * @throws ExecutionError if the device lacks it
 */
export async function requireHalf(provider: Provider): Promise<void> {
  if (provider.name === 'cpu') return;
  try {
    // Without fallback, as ONNX Runtime would compute on the processor, and in float32, what the device cannot.
    const session = await createSession(SQUARE, { provider, threads: 1, onHost: new Set(['y']), fallback: false });
    await runSession(session, { x: new ort.Tensor('float32', Float32Array.of(3), [1, 1]) }, { y: null });
    await session.release();
  } catch (error) {
    if (!(error instanceof ExecutionError)) throw error;
    const what = provider.name === 'webgpu' ? ' (WebGPU calls the feature shader-f16)' : '';
    throw new ExecutionError(
      `The device of ${formatProvider(provider)} does not compute in half precision${what}. Take \`train.precision: float32\`, or another device.`,
    );
  }
}
