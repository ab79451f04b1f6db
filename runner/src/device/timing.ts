/** @file What is attacked to measure how fast a machine is: noise, which costs as much as any other images. */
import type { Attack } from '@advexp/schemas';
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
  const pixels = Float32Array.from({ length: sizeOf(shape) }, (_, i) => ((i * 7919) % 101) / 101);
  const oneHot = new Float32Array(batch * classes);
  for (let row = 0; row < batch; row++) oneHot[row * classes + (row % classes)] = 1;
  return { images: executor.tensor(pixels, shape), labels: executor.tensor(oneHot, [batch, classes]) };
}
