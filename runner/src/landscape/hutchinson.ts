/**
 * @file Trace and Frobenius norm from random signs v (Hutchinson 1989): E vᵀAv = tr A with variance
 * 2(‖A‖_F² − Σ a_ii²), and E‖Av‖² = ‖A‖_F². The number of products is fixed beforehand: a rule that stops when the
 * running mean moves little is biased.
 */
import type { RandomStream } from '../random/philox.ts';
import { type Estimate, estimate } from './estimate.ts';
import type { SymmetricOperator } from './operator.ts';
import { dot, randomSigns } from './vector.ts';

export interface TraceSettings {
  readonly products: number;
  readonly random: RandomStream;
  readonly onProgress?: (products: number, sofar: Estimate) => void;
}

export interface HutchinsonEstimate {
  readonly trace: Estimate;
  /** ‖A‖_F² = Σ λ² */
  readonly frobeniusSquared: Estimate;
}

export async function hutchinson(
  operator: SymmetricOperator,
  { products, random, onProgress }: TraceSettings,
): Promise<HutchinsonEstimate> {
  const quadratic: number[] = [];
  const squares: number[] = [];
  while (quadratic.length < products) {
    const v = randomSigns(random, operator.size, operator.precision);
    const product = await operator.apply(v);
    quadratic.push(dot(v, product));
    squares.push(dot(product, product));
    onProgress?.(quadratic.length, estimate(quadratic));
  }
  return { trace: estimate(quadratic), frobeniusSquared: estimate(squares) };
}
