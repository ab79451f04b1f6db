/**
 * @file The density of eigenvalues by stochastic Lanczos quadrature (Ubaru, Chen, Saad 2017; Ghorbani et al. 2019): from
 * each of several random unit starts, m Lanczos steps give nodes θ_k and weights τ_k; the density is the mean over starts
 * of Σ τ_k N(t; θ_k, σ²), its error the standard error over starts.
 *
 * Bandwidth: σ = (θ_max − θ_min) / m, as in hessian-eigenthings. The quadrature is exact for polynomials up to degree
 * 2m − 1, and a Gaussian of this width on the interval of the spectrum is one up to e^(−(2m·2σ/range)²/2) = 3·10⁻⁴ of its
 * height. Narrower bells (curvlinops' are a third as wide) show where the nodes happen to lie. What is narrower than σ
 * is not resolved.
 */
import type { RandomStream } from '../random/philox.ts';
import type { SymmetricOperator } from './operator.ts';
import { gaussQuadrature, type Quadrature, tridiagonalise } from './tridiagonalise.ts';
import { randomUnit } from './vector.ts';

export interface DensitySettings {
  readonly starts: number;
  /** Products for each start. */
  readonly steps: number;
  /** Points of the grid. */
  readonly points: number;
  readonly random: (start: number) => RandomStream;
  readonly onProgress?: (products: number) => void;
}

export interface SpectralDensity {
  readonly grid: Float64Array;
  readonly density: Float64Array;
  /** Standard error of the density over starts; NaN with one start. */
  readonly standardError: Float64Array;
  readonly sigma: number;
  readonly quadratures: readonly Quadrature[];
  readonly products: number;
}

/** Bandwidths that the grid goes beyond the outermost nodes. */
const MARGIN = 5;

export async function spectralDensity(
  operator: SymmetricOperator,
  { starts, steps, points, random, onProgress }: DensitySettings,
): Promise<SpectralDensity> {
  const quadratures: Quadrature[] = [];
  let products = 0;
  for (let start = 0; start < starts; start++) {
    const vector = randomUnit(random(start), operator.size, operator.precision);
    const tridiagonal = await tridiagonalise(operator, vector, steps, () => {
      products++;
      onProgress?.(products);
    });
    quadratures.push(gaussQuadrature(tridiagonal));
  }
  const nodes = quadratures.flatMap((quadrature) => [...quadrature.nodes]);
  const low = Math.min(...nodes);
  const high = Math.max(...nodes);
  // A spectrum of one value still needs a width to be seen.
  const range = Math.max(high - low, 1e-3 * Math.max(Math.abs(low), Math.abs(high)), Number.MIN_VALUE ** 0.5);
  const sigma = range / steps;
  const from = low - MARGIN * sigma;
  const spacing = (high + MARGIN * sigma - from) / (points - 1);
  const grid = Float64Array.from({ length: points }, (_, i) => from + i * spacing);
  const curves = quadratures.map((quadrature) => smoothed(quadrature, grid, sigma));
  const density = grid.map((_, i) => curves.reduce((sum, curve) => sum + curve[i], 0) / starts);
  const standardError = grid.map((_, i) => {
    const square = curves.reduce((sum, curve) => sum + (curve[i] - density[i]) ** 2, 0);
    return Math.sqrt(square / (starts - 1) / starts);
  });
  return { grid, density, standardError, sigma, quadratures, products };
}

function smoothed({ nodes, weights }: Quadrature, grid: Float64Array, sigma: number): Float64Array {
  const height = 1 / (sigma * Math.sqrt(2 * Math.PI));
  return grid.map((t) => {
    let sum = 0;
    for (const [k, node] of nodes.entries()) sum += weights[k] * Math.exp(-0.5 * ((t - node) / sigma) ** 2);
    return height * sum;
  });
}
