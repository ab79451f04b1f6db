/** @file Two-dimensional slices: the grid that is chosen, or its difference from another run's. */
import type { SliceResult, SliceSurface } from '@advexp/schemas';
import { extent } from 'd3-array';
import { number } from '../figure.ts';
import { sliceCaption } from './charts.ts';
import type { Grid } from './surface.ts';
import type { View } from './view.ts';

export function surfaceName({ split, epsilon }: SliceSurface): string {
  return `${split}, ε = ${number(epsilon)}`;
}

/** Index of the chosen surface of a slice. */
export function chosenSurface({ about, surfaces }: SliceResult, { surface }: View): number {
  if (surface !== null) return Math.min(surface, surfaces.length - 1);
  return Math.max(
    0,
    surfaces.findIndex(({ split, epsilon }) => split === 'train' && epsilon === about.epsilon),
  );
}

/** The chosen surface of a slice as a grid; null where it has no two axes. */
export function gridOf(slice: SliceResult, view: View): Grid | null {
  const { quantity } = view;
  const [first, second] = slice.axes;
  const chosen = slice.surfaces[chosenSurface(slice, view)];
  if (!first || !second || !chosen) return null;
  return {
    title: `${quantity === 'loss' ? 'Loss' : 'Accuracy'} on a plane: ${surfaceName(chosen)}`,
    caption: sliceCaption(slice, chosen),
    names: [first.name, second.name],
    coordinates: [first.coordinates, second.coordinates],
    quantity,
    values: chosen[quantity],
    broken: slice.nodes.map((node) => node === 2),
    points: slice.points.map(({ checkpoint, at }) => ({ name: checkpoint, at })),
    range: null,
  };
}

/**
 * Both on one scale of colours, and their difference.
 * @returns why they cannot be compared, where they cannot
 */
export function compare(own: Grid, other: Grid, title: string): { own: Grid; other: Grid; difference: Grid } | string {
  const alike = own.coordinates.every((axis, i) => axis.join() === other.coordinates[i]?.join());
  if (!alike)
    return `The slice of ${title} has another grid (${other.coordinates.map(({ length }) => length).join(' × ')} nodes from ${other.coordinates[0][0]} to ${other.coordinates[0].at(-1)}). Compute both with the same points and range.`;
  const values = own.values.map((value, i) => {
    const there = other.values[i] ?? null;
    return value === null || there === null ? null : value - there;
  });
  const [low = 0, high = 1] = extent([...own.values, ...other.values].filter((value) => value !== null));
  const range: [number, number] = [low, high];
  return {
    own: { ...own, range },
    other: { ...other, range, title: `${other.title}, ${title}` },
    difference: { ...own, title: `${own.title}, minus that of ${title}`, values, points: [], range: null },
  };
}
