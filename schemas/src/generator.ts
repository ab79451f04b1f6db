/** @file For tests: random numbers that are the same each time. */

/** Linear congruential generator (Numerical Recipes). */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
