/** @file Results of the landscape's analyses as tables for people. */
import type {
  CurvatureResult,
  DensityResult,
  Estimated,
  HessianResult,
  LandscapeOutput,
  SliceResult,
} from '@advexp/schemas';
import { paintStdout } from '../output.ts';
import { table } from './layout.ts';
import { count, duration, percent, short } from './numbers.ts';

export function describeResult({ hessian, density, curvature, slice }: LandscapeOutput): string[] {
  return [
    ...(hessian ? describeHessian(hessian) : []),
    ...(density ? describeDensity(density) : []),
    ...(curvature ? describeCurvature(curvature) : []),
    ...(slice ? describeSlice(slice) : []),
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

function describeSlice({ about, axes, surfaces, nodes, adversarial, batchnorm }: SliceResult): string[] {
  const broken = nodes.filter((state) => state === 2).length;
  const rows = surfaces.map(({ split, epsilon, loss, accuracy }) => {
    const known = loss.filter((value) => value !== null);
    const hits = accuracy.filter((value) => value !== null);
    return [
      split,
      short(epsilon),
      short(Math.min(...known)),
      short(Math.max(...known)),
      `${percent(Math.min(...hits))} – ${percent(Math.max(...hits))}`,
    ];
  });
  return [
    paintStdout('bold', `Slice at ${about.checkpoint}: attack ${adversarial}, BatchNorm ${batchnorm}`),
    ...axes.map(
      ({ name, coordinates, length }) =>
        `${name}: ${coordinates.length} nodes from ${short(coordinates[0])} to ${short(coordinates[coordinates.length - 1])}, unit ${short(length)}`,
    ),
    ...table([['split', 'ε', 'lowest loss', 'highest', 'accuracy'], ...rows], { right: [1, 2, 3, 4] }),
    `${nodes.length} nodes in ${duration(about.seconds)}${broken > 0 ? `; ${broken} not finite` : ''}`,
  ];
}
