/** @file The nodes of a slice, coarse ones first, so that a picture appears soon and sharpens. */

/** Evenly spaced coordinates from first to last, both included and exact. */
export function coordinates([first, last]: readonly [number, number], points: number): number[] {
  return Array.from({ length: points }, (_, i) => (first * (points - 1 - i) + last * i) / (points - 1));
}

/**
 * Positions 0 … points − 1 along each axis, every position of a coarse lattice before those between. The lattice halves its
 * spacing from step to step and contains both ends.
 */
export function coarseFirst(extents: readonly number[]): number[][] {
  const ranks = extents.map(refinementRanks);
  const all = extents.reduce<number[][]>(
    (nodes, extent) => nodes.flatMap((node) => Array.from({ length: extent }, (_, i) => [...node, i])),
    [[]],
  );
  const rank = (node: readonly number[]) => Math.max(...node.map((i, axis) => ranks[axis][i]));
  return all.sort((a, b) => rank(a) - rank(b));
}

/** For each position the step of refinement at which it appears. */
function refinementRanks(points: number): number[] {
  const ranks = new Array<number>(points).fill(Number.POSITIVE_INFINITY);
  for (let step = 0, intervals = 2; ranks.includes(Number.POSITIVE_INFINITY); step++, intervals *= 2) {
    for (let i = 0; i <= intervals; i++) {
      const position = Math.round((i * (points - 1)) / intervals);
      ranks[position] = Math.min(ranks[position], step);
    }
  }
  return ranks;
}
