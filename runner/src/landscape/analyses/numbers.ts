/** @file Numbers as JSON has them. */

/** Null where a number is not finite. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
