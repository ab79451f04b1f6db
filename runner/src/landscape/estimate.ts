/** @file A mean of independent samples with its standard error. */
export interface Estimate {
  readonly value: number;
  /** Standard deviation of the samples over the root of their number; NaN for a single sample. */
  readonly standardError: number;
}

export function estimate(samples: readonly number[]): Estimate {
  const value = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
  const square = samples.reduce((sum, sample) => sum + (sample - value) ** 2, 0);
  return { value, standardError: Math.sqrt(square / (samples.length - 1) / samples.length) };
}
