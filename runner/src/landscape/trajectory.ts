/**
 * @file The principal axes of the path that training took (Li et al. 2018, §7): of the rows θ_i − θ̄ over checkpoints, the
 * directions of largest variance, from the eigenvectors of their small Gram matrix.
 */
import { LandscapeError } from './error.ts';
import { symmetricEigen } from './symmetric-eigen.ts';
import { combine, dot, norm } from './vector.ts';

export interface PrincipalAxis {
  /** Of unit length. */
  readonly direction: Float64Array;
  /** Share of the variance of the points along it. */
  readonly explained: number;
}

/** @throws LandscapeError if the points do not span as many axes */
export function principalAxes(points: readonly Float64Array[], count: number): PrincipalAxis[] {
  const size = points[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const point of points) for (let i = 0; i < size; i++) mean[i] += point[i] / points.length;
  const rows = points.map((point) => point.map((x, i) => x - mean[i]));
  const { values, vectors } = symmetricEigen(rows.map((row) => rows.map((other) => dot(row, other))));
  const total = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  return Array.from({ length: count }, (_, rank) => {
    const i = values.length - 1 - rank;
    if (i < 0 || values[i] <= 1e-12 * total || total === 0) {
      throw new LandscapeError(
        `The run's ${points.length} checkpoints span ${rank} directions, and ${count} are asked for. Keep more checkpoints (checkpoint.keep), or use a slice of one dimension.`,
      );
    }
    const direction = combine(vectors[i], rows);
    const length = norm(direction);
    return { direction: direction.map((x) => x / length), explained: values[i] / total };
  });
}
