/**
 * @file Lanczos' recurrence from a given start, with full reorthogonalisation: QᵀAQ = T. The eigenvalues of T with the
 * squared first elements of its eigenvectors are the Gauss quadrature of the start's spectral measure; with m steps its
 * moments 0 … 2m−1 are exact (Golub and Meurant 1994).
 */
import type { SymmetricOperator } from './operator.ts';
import { tridiagonalEigen } from './symmetric-eigen.ts';
import { norm, orthogonalise, scaled, type Vector } from './vector.ts';

export interface Tridiagonal {
  readonly diagonal: readonly number[];
  /** One shorter than the diagonal. */
  readonly offDiagonal: readonly number[];
}

/** Below this share of the largest element a step has exhausted the Krylov space. */
const BREAKDOWN = { float32: 1e-6, float64: 1e-14 } as const;

/** @returns fewer steps than asked for when the start lies in a smaller invariant space: the quadrature is then exact */
export async function tridiagonalise(
  operator: SymmetricOperator,
  start: Vector,
  steps: number,
  onStep?: (step: number) => void,
): Promise<Tridiagonal> {
  const diagonal: number[] = [];
  const offDiagonal: number[] = [];
  const basis: Vector[] = [];
  let next = scaled(1 / norm(start), start, operator.precision);
  for (let step = 0; ; step++) {
    onStep?.(step);
    basis.push(next);
    const w = Float64Array.from(await operator.apply(next));
    diagonal.push(orthogonalise(w, basis)[step]);
    const beta = norm(w);
    const scale = Math.max(...diagonal.map(Math.abs), ...offDiagonal);
    const exhausted = beta <= BREAKDOWN[operator.precision] * scale;
    if (step + 1 === Math.min(steps, operator.size) || exhausted) return { diagonal, offDiagonal };
    offDiagonal.push(beta);
    next = scaled(1 / beta, w, operator.precision);
  }
}

export interface Quadrature {
  readonly nodes: Float64Array;
  /** They add up to 1. */
  readonly weights: Float64Array;
}

export function gaussQuadrature({ diagonal, offDiagonal }: Tridiagonal): Quadrature {
  const { values, vectors } = tridiagonalEigen(diagonal, offDiagonal);
  return { nodes: values, weights: Float64Array.from(vectors, (vector) => vector[0] ** 2) };
}
