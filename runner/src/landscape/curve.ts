/**
 * @file Curves in parameter space between two networks (Garipov et al. 2018, "Loss Surfaces, Mode Connectivity, and Fast
 * Ensembling of DNNs"): θ(t) = Σ c_k(t)·θ_k with Bernstein polynomials, or the tent functions of a polygonal chain. The
 * coefficients add up to 1, and both curves end in the first and last point.
 */
export type CurveCoefficients = (points: number, t: number) => number[];

/** C(n−1, k)(1 − t)^(n−1−k) t^k */
export const bezier: CurveCoefficients = (points, t) => {
  let binomial = 1;
  return Array.from({ length: points }, (_, k) => {
    if (k > 0) binomial *= (points - k) / k;
    return binomial * (1 - t) ** (points - 1 - k) * t ** k;
  });
};

/** max(0, 1 − |t(n−1) − k|) */
export const polygonal: CurveCoefficients = (points, t) =>
  Array.from({ length: points }, (_, k) => Math.max(0, 1 - Math.abs(t * (points - 1) - k)));

/** Control points evenly spaced on the straight line: the curve then is the line itself. */
export function straightLine(from: Float64Array, to: Float64Array, points: number): Float64Array[] {
  return Array.from({ length: points }, (_, j) => {
    const share = j / (points - 1);
    return from.map((x, i) => (1 - share) * x + share * to[i]);
  });
}

/** The largest value above the straight line between the first and the last, at the places t. */
export function barrierHeight(t: readonly number[], values: readonly number[]): number {
  const [first, last] = [values[0], values[values.length - 1]];
  return Math.max(...values.map((value, i) => value - (1 - t[i]) * first - t[i] * last));
}
