/** @file A symmetric matrix known by its products with vectors, which is all that the methods here need of one. */
import type { Precision, Vector } from './vector.ts';

export interface SymmetricOperator {
  readonly size: number;
  /** Of the vectors that it takes and gives. */
  readonly precision: Precision;
  /** A·v, a new vector. May throw to interrupt. */
  apply(v: Vector): Promise<Vector>;
}
