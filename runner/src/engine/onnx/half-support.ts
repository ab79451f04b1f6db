/** @file Whether a provider's device computes in half precision: found by asking it for a few squares. */
import { DeviceLostError, ExecutionError, OutOfMemoryError } from '../executor.ts';
import { FLOAT, FLOAT16, type ModelParts } from './model.ts';
import { formatProvider, type Provider } from './provider.ts';
import { runtime } from './runtime.ts';
import { createSession, runSession } from './session.ts';

/** x in half precision, and its square there. */
const SQUARE: ModelParts = {
  nodes: [
    { operator: 'Cast', domain: '', inputs: ['x'], outputs: ['half'], attributes: { to: FLOAT16 } },
    { operator: 'MatMul', domain: '', inputs: ['half', 'half'], outputs: ['product'], attributes: {} },
    { operator: 'Cast', domain: '', inputs: ['half'], outputs: ['rounded'], attributes: { to: FLOAT } },
    { operator: 'Cast', domain: '', inputs: ['product'], outputs: ['square'], attributes: { to: FLOAT } },
  ],
  initializers: new Map(),
  inputs: new Map([['x', { type: FLOAT, shape: [1, 1] }]]),
  outputs: new Map([
    ['rounded', FLOAT],
    ['square', FLOAT],
  ]),
};

/** What becomes of some numbers. Overflows must be infinite, as they tell that the loss scale is too large. */
const EXPECTED: readonly { readonly x: number; readonly rounded: number; readonly square: number }[] = [
  { x: 3, rounded: 3, square: 9 },
  { x: 300, rounded: 300, square: Number.POSITIVE_INFINITY },
  { x: 1e6, rounded: Number.POSITIVE_INFINITY, square: Number.POSITIVE_INFINITY },
];

async function squares(provider: Provider): Promise<{ rounded: number; square: number }[]> {
  // Without fallback, as ONNX Runtime would compute on the processor, and in float32, what the device cannot.
  const options = { provider, threads: 1, onHost: new Set(SQUARE.outputs.keys()), fallback: false };
  const session = await createSession(SQUARE, options);
  const found: { rounded: number; square: number }[] = [];
  for (const { x } of EXPECTED) {
    const given = { x: new runtime.Tensor('float32', Float32Array.of(x), [1, 1]) };
    const { rounded, square } = await runSession(session, given, { rounded: null, square: null });
    found.push({ rounded: Number(rounded.data[0]), square: Number(square.data[0]) });
  }
  await session.release();
  return found;
}

/**
 * Makes sure of half precision. On the processor it is always there: float kernels whose results are rounded.
 * @throws ExecutionError if the device lacks it, OutOfMemoryError, DeviceLostError
 */
export async function requireHalf(provider: Provider): Promise<void> {
  if (provider.name === 'cpu') return;
  const lacking = (what: string) =>
    new ExecutionError(
      `The device of ${formatProvider(provider)} does not compute in half precision${what}. Take \`train.precision: float32\`, or another device.`,
    );
  let found: Awaited<ReturnType<typeof squares>>;
  try {
    found = await squares(provider);
  } catch (error) {
    if (!(error instanceof ExecutionError)) throw error;
    // A device that is full or gone says nothing of its precision.
    if (error instanceof OutOfMemoryError || error instanceof DeviceLostError) throw error;
    throw lacking(provider.name === 'webgpu' ? ' (WebGPU calls the feature shader-f16)' : '');
  }
  for (const [i, { x, rounded, square }] of EXPECTED.entries())
    if (found[i].rounded !== rounded || found[i].square !== square)
      throw lacking(` as IEEE 754 has it: ${x} became ${found[i].rounded}, and its square ${found[i].square}`);
}
