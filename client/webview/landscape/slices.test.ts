import type { SliceResult } from '@advexp/schemas';
import { expect, test } from 'vitest';
import { chosenSurface, gridOf } from './slices.ts';
import type { View } from './view.ts';

const AXIS = { name: 'random', length: 1, coordinates: [-1, 1] };

const SLICE: SliceResult = {
  about: {
    key: '',
    run: 'r',
    checkpoint: 'last',
    weights_sha256: '',
    architecture: 'lenet',
    parameters: 10,
    layers: null,
    dataset: 'mnist',
    data: [
      { split: 'train', samples: 200, sha256: '' },
      { split: 'test', samples: 100, sha256: '' },
    ],
    epsilon: 0.1,
    attack: { method: 'pgd' },
    mode: 'eval',
    seed: 0,
    batch_size: 16,
    executor: 'onnx',
    provider: 'cpu',
    threads: 1,
    version: '',
    created: '',
    seconds: 1,
    arrays: null,
  },
  directions: 'random',
  adversarial: 'fresh',
  batchnorm: 'running',
  axes: [AXIS, AXIS],
  points: [],
  complete: true,
  nodes: [1, 1, 1, 1],
  surfaces: (['train', 'test'] as const).flatMap((split) =>
    [0, 0.1].map((epsilon) => ({ split, epsilon, loss: [1, 2, 3, 4], accuracy: [1, 1, 1, 1] })),
  ),
};
const view = (surface: number | null): View => ({ surface, quantity: 'loss', shape: 'surface', camera: null });

test('the attacked surface of the training samples is shown until another is chosen', () => {
  expect(chosenSurface(SLICE, view(null))).toBe(1);
  expect(chosenSurface(SLICE, view(2))).toBe(2);
  expect(chosenSurface(SLICE, view(9))).toBe(3);
  expect(chosenSurface({ ...SLICE, surfaces: SLICE.surfaces.slice(2) }, view(null))).toBe(0);
});

test('the caption is about the surface that is shown, not about all of the slice', () => {
  const caption = (surface: number) => gridOf(SLICE, view(surface))?.caption;
  expect(caption(0)).toMatch(/^clean samples at last, 200 train samples, eval/);
  expect(caption(3)).toMatch(/^fresh adversarial examples \(PGD, ε = 0\.1\) at last, 100 test samples, eval/);
});
