/**
 * @file The smallest r for which some centre λ has ‖p_c − λ‖₂ ≤ r·w_c for all points: the smallest enclosing ball, its
 * radius scaled for each point. By Frank–Wolfe steps on the dual, max over the simplex of
 * D(α) = Σ β_c‖p_c‖² − ‖Σ β_c p_c‖²/Σ β_c with β_c = α_c/w_c², whose value is r²; each step moves weight from the best
 * point in the support to the worst of all, until the bounds from both sides meet.
 */
import { dot } from './vector.ts';

const PRECISION = 1e-10;
const MOST_STEPS = 100_000;

/** @param weights positive, one a point */
export function enclosingRadius(points: readonly Float64Array[], weights: readonly number[]): number {
  const gram = points.map((p) => points.map((q) => dot(p, q)));
  const alpha = points.map(() => 1 / points.length);
  /** Squared distances, by squared weight, from the centre that α gives; their α-weighted mean is D(α). */
  const distances = (at: readonly number[]): number[] => {
    const beta = at.map((a, c) => a / weights[c] ** 2);
    const total = beta.reduce((sum, b) => sum + b, 0);
    const share = beta.map((b) => b / total);
    const toCentre = gram.map((row) => row.reduce((sum, g, d) => sum + share[d] * g, 0));
    const centre = toCentre.reduce((sum, t, c) => sum + share[c] * t, 0);
    return points.map((_, c) => Math.max(0, gram[c][c] - 2 * toCentre[c] + centre) / weights[c] ** 2);
  };
  for (let step = 0; ; step++) {
    const squares = distances(alpha);
    const lower = squares.reduce((sum, square, c) => sum + alpha[c] * square, 0);
    const far = squares.indexOf(Math.max(...squares));
    if (squares[far] - lower <= PRECISION * squares[far] || step === MOST_STEPS) return Math.sqrt(squares[far]);
    const near = squares.reduce((best, square, c) => (alpha[c] > 0 && square < squares[best] ? c : best), far);
    // D is concave along the step: where its slope, the difference of the two distances, changes sign is the best place.
    let low = 0;
    let high = alpha[near];
    for (let halving = 0; halving < 60; halving++) {
      const middle = (low + high) / 2;
      const moved = distances(alpha.map((a, c) => a + (c === far ? middle : c === near ? -middle : 0)));
      if (moved[far] > moved[near]) low = middle;
      else high = middle;
    }
    const move = alpha[near] - high < 1e-15 ? alpha[near] : low;
    alpha[far] += move;
    alpha[near] -= move;
  }
}
