/**
 * @file The gradient noise scale tr Σ / ‖G‖² (McCandlish et al. 2018, "An empirical model of large-batch training",
 * appendix A): about the batch size beyond which larger batches hardly help. From the mean squared norm of the gradients
 * of batches of B samples and that of all N, without bias:
 *
 *     ‖G‖² ≈ (N‖g_N‖² − B‖g_B‖²)/(N − B),    tr Σ ≈ (‖g_B‖² − ‖g_N‖²)/(1/B − 1/N).
 */
export interface NoiseScale {
  readonly value: number;
  readonly traceCovariance: number;
  readonly squaredNorm: number;
}

/** @returns NaN where there is only one batch */
export function noiseScale(batch: number, batchSquare: number, all: number, allSquare: number): NoiseScale {
  const squaredNorm = (all * allSquare - batch * batchSquare) / (all - batch);
  const traceCovariance = (batchSquare - allSquare) / (1 / batch - 1 / all);
  return { value: traceCovariance / squaredNorm, traceCovariance, squaredNorm };
}
