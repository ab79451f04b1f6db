/**
 * @file Hutch++ (Meyer, Musco, Musco, Woodruff 2021): a third of the products sketches the dominant space Q of A, a third
 * takes its trace tr QᵀAQ exactly, and a third estimates what is left, tr (I − QQᵀ)A(I − QQᵀ), by random signs. Exact when
 * the rank is at most a third of the products; the standard error is that of the last part.
 */
import { type Estimate, estimate } from './estimate.ts';
import type { TraceSettings } from './hutchinson.ts';
import type { SymmetricOperator } from './operator.ts';
import { dot, norm, orthogonalise, randomSigns, scaled, type Vector } from './vector.ts';

/** Of a sketched direction, what must be new for it to enter the basis. */
const NEW = 1e-6;

/** @param settings products are rounded down to a multiple of three, at least three */
export async function hutchPlusPlus(
  operator: SymmetricOperator,
  { products, random, onProgress }: TraceSettings,
): Promise<Estimate> {
  const { size, precision } = operator;
  const third = Math.max(1, Math.floor(products / 3));
  const basis: Vector[] = [];
  for (let i = 0; i < third; i++) {
    const w = Float64Array.from(await operator.apply(randomSigns(random, size, precision)));
    const length = norm(w);
    orthogonalise(w, basis);
    const rest = norm(w);
    if (rest > NEW * length) basis.push(scaled(1 / rest, w, precision));
  }
  let exact = 0;
  for (const q of basis) exact += dot(q, await operator.apply(q));
  const rests: number[] = [];
  for (let i = 0; i < third; i++) {
    const v = Float64Array.from(randomSigns(random, size, precision));
    orthogonalise(v, basis);
    const projected = scaled(1, v, precision);
    rests.push(dot(projected, await operator.apply(projected)));
    const { value, standardError } = estimate(rests);
    onProgress?.(third + basis.length + rests.length, { value: exact + value, standardError });
  }
  const { value, standardError } = estimate(rests);
  return { value: exact + value, standardError };
}
