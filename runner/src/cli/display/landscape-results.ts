/** @file Results of the landscape's analyses as tables for people. */
import type { CurvatureResult, DensityResult, Estimated, HessianResult, LandscapeOutput } from '@advexp/schemas';
import { paintStdout } from '../output.ts';
import { table } from './layout.ts';
import { count, duration, short } from './numbers.ts';

export function describeResult({ hessian, density, curvature }: LandscapeOutput): string[] {
  return [
    ...(hessian ? describeHessian(hessian) : []),
    ...(density ? describeDensity(density) : []),
    ...(curvature ? describeCurvature(curvature) : []),
  ];
}

function head(title: string, { about, loss }: Pick<HessianResult, 'about' | 'loss'>): string {
  const [{ split, samples }] = about.data;
  const at = about.attack === null ? '' : `, ε = ${short(about.epsilon)}`;
  return paintStdout(
    'bold',
    `${title} of the ${loss} loss at ${about.checkpoint}, ${count(samples)} ${split} samples${at}`,
  );
}

function describeHessian(result: HessianResult): string[] {
  const rows = result.eigenvalues.map((value, i) => [
    String(i + 1),
    value.toPrecision(6),
    result.residuals[i].toExponential(1),
    result.errors[i].toExponential(1),
    result.normalised[i].toPrecision(4),
  ]);
  const { products, converged, about } = result;
  return [
    head('Eigenvalues', result),
    ...table([['', 'λ', '‖Hv − λv‖', 'error', 'λ / loss'], ...rows], { right: [0, 1, 2, 3, 4] }),
    `${products} products in ${duration(about.seconds)}${converged ? '' : '; not all met the tolerance'}`,
  ];
}

function describeDensity(result: DensityResult): string[] {
  const { grid, sigma, products, starts, about } = result;
  return [
    head('Density of eigenvalues', result),
    `from ${short(grid[0])} to ${short(grid[grid.length - 1])}, bandwidth ${short(sigma)}, ${starts} starts`,
    `${products} products in ${duration(about.seconds)}`,
  ];
}

const plusMinus = ({ value, standard_error }: Estimated): string =>
  `${value.toPrecision(5)}${standard_error === null ? '' : ` ± ${standard_error.toPrecision(2)}`}`;

function describeCurvature(result: CurvatureResult): string[] {
  const { hutchinson, hutchpp, frobenius_squared, effective_rank, products, about } = result;
  return [
    head('Curvature', result),
    ...table([
      ['trace, Hutch++', plusMinus(hutchpp)],
      ['trace, Hutchinson', plusMinus(hutchinson)],
      ['Σ λ²', plusMinus(frobenius_squared)],
      ['effective rank (Σ λ)² / Σ λ²', effective_rank === null ? '–' : effective_rank.toPrecision(4)],
    ]),
    `${products} products in ${duration(about.seconds)}`,
  ];
}
