/** @file What the eigenvalue methods give: pairs with their residuals, and how they came about. */
import type { Vector } from './vector.ts';

/** Which end of the spectrum: the largest by value, the smallest by value, or the largest by magnitude (the paper's order). */
export type Which = 'largest' | 'smallest' | 'magnitude';

export interface Eigenpair {
  readonly value: number;
  /** Of unit length. */
  readonly vector: Vector;
  /** ‖Av − λv‖: some eigenvalue of A lies within this distance of λ. */
  readonly residual: number;
  /** min(residual, residual² / distance to the nearest other value found): the likely error of λ (Kato and Temple). */
  readonly error: number;
}

export interface Eigenpairs {
  readonly pairs: readonly Eigenpair[];
  /** Whether every pair met the tolerance. */
  readonly converged: boolean;
  /** Products with the matrix. */
  readonly products: number;
}

/** How far a method has come; values in the order asked for. */
export interface EigenProgress {
  readonly products: number;
  readonly converged: number;
  readonly values: readonly number[];
  readonly residuals: readonly number[];
}

/** Positions of values in the order in which they are wanted. */
export function wantedOrder(values: ArrayLike<number>, which: Which): number[] {
  const key = { largest: (x: number) => -x, smallest: (x: number) => x, magnitude: (x: number) => -Math.abs(x) }[which];
  return Array.from(values, (_, i) => i).sort((i, j) => key(values[i]) - key(values[j]));
}

/** The likely error of a value with this residual, given the other values found. */
export function likelyError(residual: number, value: number, others: readonly number[]): number {
  const gap = Math.min(...others.map((other) => Math.abs(other - value)));
  return gap > 0 ? Math.min(residual, (residual * residual) / gap) : residual;
}
