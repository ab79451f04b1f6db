/** @file Results of the landscape's analyses as tables for people. */
import type {
  AnalysisAbout,
  ConnectivityResult,
  CurvatureResult,
  DensityResult,
  Estimated,
  GradientResult,
  HessianResult,
  LandscapeOutput,
  LinearResult,
  ScatterResult,
  SharpnessResult,
  SliceResult,
} from '@advexp/schemas';
import { paintStdout } from '../output.ts';
import { table } from './layout.ts';
import { count, duration, percent, short } from './numbers.ts';

export function describeResult(output: LandscapeOutput): string[] {
  const { hessian, density, curvature, slice, scatter, gradient, sharpness, connectivity, linear } = output;
  return [
    ...(hessian ? describeHessian(hessian) : []),
    ...(density ? describeDensity(density) : []),
    ...(curvature ? describeCurvature(curvature) : []),
    ...(slice ? describeSlice(slice) : []),
    ...(scatter ? describeScatter(scatter) : []),
    ...(gradient ? describeGradient(gradient) : []),
    ...(sharpness ? describeSharpness(sharpness) : []),
    ...(connectivity ? describeConnectivity(connectivity) : []),
    ...(linear ? describeLinear(linear) : []),
  ];
}

function head(title: string, { about, loss }: { about: AnalysisAbout; loss: string }): string {
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
    significant(result.normalised[i]),
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

const significant = (value: number | null, digits = 4): string => (value === null ? '–' : value.toPrecision(digits));

const plusMinus = ({ value, standard_error }: Estimated): string =>
  `${significant(value, 5)}${standard_error === null ? '' : ` ± ${standard_error.toPrecision(2)}`}`;

function describeCurvature(result: CurvatureResult): string[] {
  const { hutchinson, hutchpp, frobenius_squared, effective_rank, products, about } = result;
  return [
    head('Curvature', result),
    ...table([
      ['trace, Hutch++', plusMinus(hutchpp)],
      ['trace, Hutchinson', plusMinus(hutchinson)],
      ['Σ λ²', plusMinus(frobenius_squared)],
      ['effective rank (Σ λ)² / Σ λ²', significant(effective_rank)],
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

function describeScatter({ about, curves, noise_floor, constants }: ScatterResult): string[] {
  const cell = (value: number | null) => significant(value, 3);
  const lines = curves.flatMap((curve) => [
    `Along ${curve.direction}:`,
    ...table(
      [
        ['a', 'loss', 'accuracy', 'cos δ', 'cos sign', 'cos ∇', '‖Δ∇‖', 'bound'],
        ...curve.amplitudes.map((a, i) => [
          short(a),
          cell(curve.loss[i]),
          percent(curve.accuracy[i]),
          cell(curve.perturbation_cosine[i]),
          cell(curve.sign_cosine[i]),
          cell(curve.gradient_cosine[i]),
          cell(curve.gradient_difference[i]),
          cell(curve.bound[i]),
        ]),
      ],
      { right: [0, 1, 2, 3, 4, 5, 6, 7] },
    ),
  ]);
  return [
    head('Scattering', { about, loss: 'adversarial' }),
    ...lines,
    `Random starts alone: cos δ ${plusMinus(noise_floor.perturbation_cosine)}, cos ∇ ${plusMinus(noise_floor.gradient_cosine)}`,
    `L_θ ≥ ${cell(constants.theta)}, L_θθ ≥ ${cell(constants.theta_theta)}, L_θx ≥ ${cell(constants.theta_x)}`,
  ];
}

function describeGradient(result: GradientResult): string[] {
  const { norm, noise_scale, layers } = result;
  return [
    head('Gradient', result),
    ...table([
      ['norm', norm.toPrecision(4)],
      ...Object.entries(layers).map(([name, value]) => [`  ${name}`, value.toPrecision(4)]),
      ['noise scale', significant(noise_scale.value, 3)],
    ]),
  ];
}

function describeSharpness(result: SharpnessResult): string[] {
  const { sam, adaptive, average, box } = result;
  return [
    head('Sharpness', result),
    ...table([
      [`SAM, ρ = ${short(sam.rho)}`, `${significant(sam.rise)} (one step ${significant(sam.one_step)})`],
      [
        `adaptive, ρ = ${short(adaptive.rho)}`,
        `${significant(adaptive.rise)} (one step ${significant(adaptive.one_step)})`,
      ],
      [`average, ρ = ${short(average.rho)}`, plusMinus(average.rise)],
      [`ε-sharpness, box ${short(box.box)}`, `${significant(box.sharpness)} (rise ${significant(box.rise)})`],
    ]),
  ];
}

function describeLinear({ about, thresholds, weights }: LinearResult): string[] {
  const cell = (value: number | null) => (value === null ? '–' : short(value));
  const [{ samples, split }] = about.data;
  return [
    paintStdout(
      'bold',
      `Linear models on ${count(samples)} ${split} samples of ${about.dataset}: W = 0 is optimal from ε̄ on`,
    ),
    ...table(
      [
        ['norm', 'ε̄ with bias', 'without'],
        ...thresholds.map(({ norm, with_bias, without_bias }) => [norm, cell(with_bias), cell(without_bias)]),
      ],
      { right: [1, 2] },
    ),
    ...(weights === null
      ? []
      : [
          `These weights: accuracy ${percent(weights.accuracy)}, in V_ε up to ${cell(weights.version_space)}, in T_ε from ${short(weights.trivial_from)} on`,
        ]),
  ];
}

function describeConnectivity(result: ConnectivityResult): string[] {
  const { about, to, curve, bends, matching, distance, length, measures } = result;
  const rows = measures.map(({ split, epsilon, loss, barrier }) => [
    split,
    short(epsilon),
    significant(loss[0]),
    significant(Math.max(...loss.filter((value) => value !== null))),
    significant(loss[loss.length - 1]),
    significant(barrier),
  ]);
  return [
    paintStdout('bold', `From ${about.checkpoint} to ${to}: ${curve}${bends > 0 ? `, ${bends} bends` : ''}`),
    `distance ${short(distance)}, length ${short(length)}`,
    ...(matching
      ? [`${matching.moved} units changed places; the distance was ${short(matching.distance_before)}`]
      : []),
    ...table([['split', 'ε', 'loss here', 'highest', 'there', 'barrier'], ...rows], { right: [1, 2, 3, 4, 5] }),
    duration(about.seconds),
  ];
}
