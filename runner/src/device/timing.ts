/** @file What is attacked to measure how fast a machine is: noise, which costs as much as any other images. */
import type { Attack } from '@advexp/schemas';
import type { Split } from '../data/split.ts';
import type { DeviceTensor, Executor } from '../engine/executor.ts';
import { type Shape, sizeOf } from '../engine/graph/graph.ts';

/** PGD of four steps. */
export const TIMED_ATTACK: Attack = {
  method: 'pgd',
  norm: 'linf',
  steps: 4,
  step_size: { value: 0.01, relative: false },
  start: 'none',
  restarts: 1,
  keep: 'last',
  batchnorm: 'eval',
  loss: 'cross-entropy',
  bounds: [0, 1],
};

/** A batch of images [B, C, H, W] and one-hot labels [B, K]. */
export function timedBatch(
  executor: Executor,
  batch: number,
  { imageShape, classes }: { imageShape: Shape; classes: number },
): { images: DeviceTensor; labels: DeviceTensor } {
  const shape = [batch, ...imageShape];
  const oneHot = new Float32Array(batch * classes);
  for (let row = 0; row < batch; row++) oneHot[row * classes + (row % classes)] = 1;
  return { images: executor.tensor(noise(sizeOf(shape)), shape), labels: executor.tensor(oneHot, [batch, classes]) };
}

/** The same as samples. */
export function timedSamples(count: number, { imageShape, classes }: { imageShape: Shape; classes: number }): Split {
  const [channels = 1, height = 1, width = 1] = imageShape;
  return {
    images: noise(count * sizeOf(imageShape)),
    labels: Uint16Array.from({ length: count }, (_, i) => i % classes),
    count,
    shape: [channels, height, width],
    classes,
  };
}

function noise(size: number): Float32Array {
  return Float32Array.from({ length: size }, (_, i) => ((i * 7919) % 101) / 101);
}
