/**
 * @file The paper's method (paper.md §6.5, after Yao et al. 2018): power iteration for the eigenvalue of largest
 * magnitude, then again on A − Σ λvvᵀ. A reference to compare with: it needs many more products than Lanczos' method for
 * the same residual, and its rule of stopping looks at λ alone. Unlike the paper's, the vector returned is the one of
 * which the value is the Rayleigh quotient.
 */
import type { RandomStream } from '../random/philox.ts';
import { type EigenProgress, type Eigenpair, type Eigenpairs, likelyError } from './eigenpairs.ts';
import type { SymmetricOperator } from './operator.ts';
import { addScaled, dot, norm, randomUnit, scaled } from './vector.ts';

export interface PowerIterationSettings {
  readonly count: number;
  /** Stops when λ changes by less than this share; the paper's is 1e-3. */
  readonly tolerance: number;
  /** Products for one eigenpair at most; the paper's is 50. */
  readonly mostProducts: number;
  readonly random: RandomStream;
  readonly onProgress?: (progress: EigenProgress) => void;
}

export async function powerIteration(
  operator: SymmetricOperator,
  settings: PowerIterationSettings,
): Promise<Eigenpairs> {
  const { size, precision } = operator;
  const found: Omit<Eigenpair, 'error'>[] = [];
  let products = 0;
  let converged = true;
  while (found.length < Math.min(settings.count, size)) {
    let v = randomUnit(settings.random, size, precision);
    let value = Number.NaN;
    for (let step = 1; ; step++) {
      const w = Float64Array.from(await operator.apply(v));
      products++;
      for (const { value: lambda, vector } of found) addScaled(w, -lambda * dot(vector, v), vector);
      const before = value;
      value = dot(w, v);
      const residual = Math.sqrt(Math.max(0, dot(w, w) - value * value));
      const stops = Math.abs(value - before) < settings.tolerance * Math.abs(value);
      settings.onProgress?.({
        products,
        converged: found.length,
        values: [...found.map((pair) => pair.value), value],
        residuals: [...found.map((pair) => pair.residual), residual],
      });
      const length = norm(w);
      if (stops || step === settings.mostProducts || length === 0) {
        converged &&= stops || length === 0;
        found.push({ value, vector: v, residual });
        break;
      }
      v = scaled(1 / length, w, precision);
    }
  }
  const values = found.map(({ value }) => value);
  const pairs = found.map((pair, i) => ({
    ...pair,
    error: likelyError(
      pair.residual,
      pair.value,
      values.filter((_, other) => other !== i),
    ),
  }));
  return { pairs, converged, products };
}
