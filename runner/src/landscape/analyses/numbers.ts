/** @file Numbers as JSON has them. */
import type { Estimated } from '@advexp/schemas';
import type { Estimate } from '../estimate.ts';

/** Null where a number is not finite. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** An estimate as results have it. */
export function estimated({ value, standardError }: Estimate): Estimated {
  return { value: finite(value), standard_error: finite(standardError) };
}
