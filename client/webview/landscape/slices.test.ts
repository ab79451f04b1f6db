import type { SliceResult } from '@advexp/schemas';
import { expect, test } from 'vitest';
import { ABOUT } from '../../src/landscape/testing-about.ts';
import { chosenSurface, gridOf } from './slices.ts';
import type { View } from './view.ts';

const AXIS = { name: 'random', length: 1, coordinates: [-1, 1] };

const SLICE: SliceResult = {
  about: {
    ...ABOUT,
    data: [
      { split: 'train', samples: 200, sha256: '' },
      { split: 'test', samples: 100, sha256: '' },
    ],
    attack: { method: 'pgd' },
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
