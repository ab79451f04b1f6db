/** @file Which block size the processor's blocked kernels use: found by asking them to convolve and checking the answer. */
import type * as ort from 'onnxruntime-node';
import { FLOAT, NCHWC_DOMAIN } from './model.ts';
import { runtime } from './runtime.ts';
import { createSession, runSession } from './session.ts';

let known: Promise<number> | null = null;

/** Channels per block (16 with AVX-512, 8 with AVX2), or 0 where ONNX Runtime has no blocked kernels. */
export function blockSize(): Promise<number> {
  known ??= probe();
  return known;
}

async function probe(): Promise<number> {
  for (const block of [16, 8]) if (await computesCorrectly(block)) return block;
  return 0;
}

/** Convolves one pixel of 32 channels (1×1, so that the result is a matrix–vector product) and compares. */
async function computesCorrectly(block: number): Promise<boolean> {
  const channels = 32;
  const pixel = Float32Array.from({ length: channels }, (_, i) => (i % 7) - 3);
  const weight = (o: number, i: number) => ((o * 5 + i * 3) % 11) - 5;
  const packed = new Float32Array(channels * channels);
  for (let o = 0; o < channels; o++)
    for (let i = 0; i < channels; i++) {
      const blocks = Math.floor(o / block) * (channels / block) + Math.floor(i / block);
      packed[(blocks * block + (i % block)) * block + (o % block)] = weight(o, i);
    }
  const shape = [channels, channels, 1, 1];
  try {
    const session = await createSession(
      {
        nodes: [
          { operator: 'ReorderInput', domain: NCHWC_DOMAIN, inputs: ['x'], outputs: ['b'], attributes: {} },
          {
            operator: 'Conv',
            domain: NCHWC_DOMAIN,
            inputs: ['b', 'w'],
            outputs: ['y'],
            attributes: { kernel_shape: [1, 1] },
          },
          { operator: 'ReorderOutput', domain: NCHWC_DOMAIN, inputs: ['y'], outputs: ['z'], attributes: { channels } },
        ],
        initializers: new Map(),
        inputs: new Map([
          ['x', { type: FLOAT, shape: [1, channels, 1, 1] }],
          ['w', { type: FLOAT, shape }],
        ]),
        outputs: new Map([['z', FLOAT]]),
      },
      { threads: 1 },
    );
    const feeds = {
      x: new runtime.Tensor('float32', pixel, [1, channels, 1, 1]),
      w: new runtime.Tensor('float32', packed, shape),
    };
    const { z } = await runSession(session, feeds, { z: null });
    await session.release();
    const result = (z as ort.Tensor).data as Float32Array;
    return result.every((value, o) => value === pixel.reduce((total, p, i) => total + p * weight(o, i), 0));
  } catch {
    return false;
  }
}
