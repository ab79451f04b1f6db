/**
 * @file Directions through the weights. Filter normalisation (Li et al. 2018, "Visualizing the Loss Landscape of Neural
 * Nets"): each filter of a Gaussian direction, a slice along the first axis, gets the length of the network's own, which
 * makes slices of networks of different scale comparable.
 */
import type { RandomStream } from '../random/philox.ts';
import { LandscapeError } from './error.ts';
import type { ParameterSpace } from './parameter-space.ts';
import { addScaled, dot, norm } from './vector.ts';

/**
 * A random direction, filter by filter as long as the weights.
 * @param biases tensors of one axis: `zero` leaves them be, `normalised` gives ±|w|, as the paper's code does
 */
export function filterNormalised(
  space: ParameterSpace,
  weights: Float64Array,
  random: RandomStream,
  biases: 'zero' | 'normalised',
): Float64Array {
  const direction = new Float64Array(space.size);
  for (const { shape, offset, size } of space.blocks) {
    const filter = size / shape[0];
    for (let start = offset; start < offset + size; start += filter) {
      const d = direction.subarray(start, start + filter);
      for (let i = 0; i < filter; i++) d[i] = random.normal();
      const factor =
        shape.length === 1 && biases === 'zero' ? 0 : norm(weights.subarray(start, start + filter)) / norm(d);
      for (let i = 0; i < filter; i++) d[i] *= factor;
    }
  }
  return direction;
}

/** @throws LandscapeError if the direction has no length */
export function requireLength(direction: Float64Array, name: string): Float64Array {
  if (norm(direction) > 0) return direction;
  throw new LandscapeError(`The direction "${name}" has zero length: there is nothing to see along it.`);
}

/**
 * What of `v` is perpendicular to `u`, made as long as `u`, so that a plane through three points is drawn to scale.
 * @throws LandscapeError if the two are parallel
 */
export function perpendicular(v: Float64Array, u: Float64Array, name: string): Float64Array {
  const rest = Float64Array.from(v);
  for (let pass = 0; pass < 2; pass++) addScaled(rest, -dot(rest, u) / dot(u, u), u);
  const length = norm(rest);
  if (length <= 1e-6 * norm(v)) {
    throw new LandscapeError(`The three points lie on a line (${name}). Use a slice of one dimension.`);
  }
  const factor = norm(u) / length;
  return rest.map((x) => x * factor);
}

/** Coordinates of a point on a slice with perpendicular axes, and its distance from the slice. */
export function project(point: Float64Array, axes: readonly Float64Array[]): { at: number[]; distance: number } {
  const rest = Float64Array.from(point);
  const at = axes.map((axis) => {
    const coordinate = dot(rest, axis) / dot(axis, axis);
    addScaled(rest, -coordinate, axis);
    return coordinate;
  });
  return { at, distance: norm(rest) };
}
