/** @file The results of analyses as charts and tables, each saying what was measured where. */
import type {
  AnalysisAbout,
  AnalysisName,
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
  SliceSurface,
} from '@advexp/schemas';
import type { Result } from '../../src/landscape/contract.ts';
import { type Chart, type Curve, number } from '../figure.ts';

/** Rows under a head, for what is no curve. */
export interface Table {
  title: string;
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** `pgd, ε = 0.1, at last, 4096 train samples, eval`. */
export function aboutInWords({ attack, epsilon, checkpoint, data, mode, layers }: AnalysisAbout, how = ''): string {
  const method = typeof attack?.method === 'string' ? attack.method.toUpperCase() : 'attacked';
  const examples =
    attack === null
      ? 'clean samples'
      : `${how ? `${how} ` : ''}adversarial examples (${method}, ε = ${number(epsilon)})`;
  const samples = data.map(({ samples: count, split }) => `${count.toLocaleString('en')} ${split}`).join(' and ');
  return [
    `${examples} at ${checkpoint}`,
    `${samples} samples`,
    mode,
    ...(layers ? [`layers ${layers.join(', ')}`] : []),
  ].join(', ');
}

/** The loss in words, as docs/landscape.md defines the names. */
const DASHED = [5, 4];

const LOSSES: Record<HessianResult['loss'], string> = {
  frozen: 'frozen',
  clean: '',
  'gauss-newton': 'Gauss–Newton matrix at frozen',
  reattacked: 'central differences at fresh',
};

/** @param named the checkpoint, where there are several */
export function chartsOf({ output }: Result): (Chart | Table)[] {
  return [
    ...(output.density ? [density(output.density)] : []),
    ...(output.curvature ? [curvature(output.curvature)] : []),
    ...(output.slice && output.slice.axes.length === 1 ? lines(output.slice) : []),
    ...(output.scatter ? scatter(output.scatter) : []),
    ...(output.gradient ? gradient(output.gradient) : []),
    ...(output.sharpness ? [sharpness(output.sharpness)] : []),
    ...(output.connectivity ? connectivity(output.connectivity) : []),
    ...(output.linear ? [linear(output.linear)] : []),
  ];
}

/** Eigenvalues of all checkpoints in one chart, and the largest along training where there are several. */
export function spectra(results: readonly Result[]): (Chart | Table)[] {
  const found = results.flatMap(({ checkpoint, output }) =>
    output.hessian ? [{ checkpoint, hessian: output.hessian }] : [],
  );
  const [first] = found;
  if (!first) return [];
  const caption = aboutInWords(first.hessian.about, LOSSES[first.hessian.loss]);
  const curves = (values: (hessian: HessianResult) => readonly (number | null)[], band: boolean): Curve[] =>
    found.map(({ checkpoint, hessian }) => ({
      name: checkpoint,
      x: hessian.eigenvalues.map((_, i) => i + 1),
      y: values(hessian).map((value) => value && Math.abs(value)),
      ...(band && { band: hessian.residuals }),
      marks: true,
    }));
  const unconverged = found.some(({ hessian }) => !hessian.converged) ? '; not all met the tolerance' : '';
  const magnitude = { x: 'index', logarithmic: true };
  return [
    {
      title: 'Hessian eigenvalues',
      caption: `${caption}; bars are residuals ‖Hv − λv‖${unconverged}`,
      ...magnitude,
      y: '|λ|',
      curves: curves((hessian) => hessian.eigenvalues, true),
    },
    {
      title: 'Eigenvalues over the loss',
      caption: `${caption}; each divided by the loss at its weights`,
      ...magnitude,
      y: '|λ| / loss',
      curves: curves((hessian) => hessian.normalised, false),
    },
    ...(found.length > 1
      ? [alongTraining(found.map(({ checkpoint, hessian }) => ({ checkpoint, value: hessian.eigenvalues[0] ?? null })))]
      : []),
  ];
}

function alongTraining(found: readonly { checkpoint: string; value: number | null }[]): Table {
  return {
    title: 'Largest eigenvalue along training',
    caption: 'One row for each checkpoint that was analysed',
    head: ['checkpoint', 'λ₁'],
    rows: found.map(({ checkpoint, value }) => [checkpoint, number(value)]),
  };
}

function density({ about, loss, grid, density: values, standard_errors, starts, steps, sigma }: DensityResult): Chart {
  return {
    title: 'Spectral density',
    caption: `${aboutInWords(about, LOSSES[loss])}; ${starts} starts of ${steps} products, width ${number(sigma)}; band: standard error`,
    x: 'λ',
    y: 'density',
    logarithmic: true,
    curves: [{ name: 'density', x: grid, y: values, band: standard_errors }],
  };
}

function estimated({ value, standard_error: error }: Estimated): string {
  return error === null ? number(value) : `${number(value)} ± ${number(error)}`;
}

function curvature({ about, loss, hutchinson, hutchpp, frobenius_squared, effective_rank }: CurvatureResult): Table {
  return {
    title: 'Curvature',
    caption: aboutInWords(about, LOSSES[loss]),
    head: ['quantity', 'estimate ± standard error'],
    rows: [
      ['trace (Hutchinson)', estimated(hutchinson)],
      ['trace (Hutch++)', estimated(hutchpp)],
      ['Σ λ²', estimated(frobenius_squared)],
      ['effective rank', number(effective_rank)],
    ],
  };
}

/** How adversarial examples of a slice were made. */
export function adversarialInWords({ adversarial }: SliceResult): string {
  return adversarial === 'fresh' || adversarial === 'frozen' ? adversarial : `every ${adversarial} nodes fresh`;
}

/** @param surface the one that is shown, where it is one alone */
export function sliceCaption(slice: SliceResult, surface?: SliceSurface): string {
  const { about } = slice;
  const shown: AnalysisAbout = surface
    ? {
        ...about,
        attack: surface.epsilon === 0 ? null : about.attack,
        epsilon: surface.epsilon,
        data: about.data.filter(({ split }) => split === surface.split),
      }
    : about;
  const missing = slice.nodes.filter((node) => node === 0).length;
  const broken = slice.nodes.filter((node) => node === 2).length;
  const [axis] = slice.axes;
  const unit = axis ? `; one unit is ${number(axis.length)} in l2` : '';
  const state = [
    ...(slice.complete ? [] : [`${missing} of ${slice.nodes.length} nodes to come`]),
    ...(broken > 0 ? [`${broken} nodes are not finite`] : []),
  ];
  return [`${aboutInWords(shown, adversarialInWords(slice))}, BatchNorm ${slice.batchnorm}${unit}`, ...state].join(
    '; ',
  );
}

function lines(slice: SliceResult): Chart[] {
  const [axis] = slice.axes;
  if (!axis) return [];
  return (['loss', 'accuracy'] as const).map((quantity) => ({
    title: quantity === 'loss' ? 'Loss on a line' : 'Accuracy on a line',
    caption: sliceCaption(slice),
    x: axis.name,
    y: quantity,
    curves: slice.surfaces.map(({ split, epsilon, [quantity]: y }) => ({
      name: `${split}, ε = ${number(epsilon)}`,
      x: axis.coordinates,
      y,
    })),
  }));
}

function scatter({ about, curves, noise_floor: floor, constants }: ScatterResult): Chart[] {
  const caption = aboutInWords(about, 'fresh');
  const cosines = [
    ['perturbation_cosine', 'adversarial perturbations'],
    ['sign_cosine', 'signs of perturbations'],
    ['gradient_cosine', 'parameter gradients'],
  ] as const;
  const charts = cosines.map(([key, name]): Chart => {
    const level = floor[key];
    const ends = [...new Set(curves.flatMap(({ amplitudes }) => amplitudes))].sort((a, b) => a - b);
    return {
      title: `Cosine of ${name}`,
      caption: `between θ and θ + a·v, ${caption}; floor: other random starts at θ`,
      x: 'a',
      y: 'cosine',
      curves: [
        ...curves.map(({ direction, amplitudes, [key]: y }) => ({ name: direction, x: amplitudes, y })),
        {
          name: 'noise floor',
          x: ends,
          y: ends.map(() => level.value),
          dash: DASHED,
          ...(level.standard_error !== null && { band: ends.map(() => level.standard_error) }),
        },
      ],
    };
  });
  return [
    ...charts,
    ...curves.map(
      ({ direction, amplitudes, gradient_difference: change, smooth_part: smooth, jump_part: jump, bound }): Chart => ({
        title: `Change of the gradient along ${direction}`,
        caption: `${caption}; bound: L_θθ|a| + 2ε·L_θx with L_θθ = ${number(constants.theta_theta)}, L_θx = ${number(constants.theta_x)}`,
        x: 'a',
        y: '‖∇L(θ + a·v) − ∇L(θ)‖',
        curves: [
          { name: 'measured', x: amplitudes, y: change },
          { name: 'at frozen samples', x: amplitudes, y: smooth },
          { name: 'jump of samples', x: amplitudes, y: jump },
          { name: 'bound', x: amplitudes, y: bound, dash: DASHED },
        ],
      }),
    ),
    {
      title: 'Robust accuracy where the weights move',
      caption,
      x: 'a',
      y: 'accuracy',
      curves: curves.map(({ direction, amplitudes, accuracy }) => ({ name: direction, x: amplitudes, y: accuracy })),
    },
  ];
}

function gradient({ about, loss, norm, layers, noise_scale }: GradientResult): (Chart | Table)[] {
  return [
    {
      title: 'Gradient',
      caption: aboutInWords(about, loss === 'frozen' ? 'frozen' : ''),
      head: ['tensor', 'norm'],
      rows: [
        ['all', number(norm)],
        ...Object.entries(layers).map(([name, value]) => [name, number(value)]),
        ['noise scale tr Σ / ‖G‖²', number(noise_scale.value)],
      ],
    },
  ];
}

function sharpness({ about, loss, loss_value, sam, adaptive, average, box }: SharpnessResult): Table {
  return {
    title: 'Sharpness',
    caption: `${aboutInWords(about, loss === 'frozen' ? 'frozen' : '')}; rises over the loss of ${number(loss_value)}`,
    head: ['as defined by', 'radius', 'rise of the loss'],
    rows: [
      ['SAM, l2 ball', number(sam.rho), number(sam.rise)],
      ['ASAM, relative to each weight', number(adaptive.rho), number(adaptive.rise)],
      ['average case', number(average.rho), estimated(average.rise)],
      ['ε-sharpness (Keskar), box', number(box.box), `${number(box.rise)} (${number(box.sharpness)})`],
    ],
  };
}

function connectivity({ about, to, curve, t, distance, length, matching, measures }: ConnectivityResult): Chart[] {
  const matched = matching
    ? ` after ${matching.moved} units changed places (${number(matching.distance_before)} before)`
    : '';
  const barriers = measures
    .map(({ split, epsilon, barrier }) => `${split}, ε = ${number(epsilon)}: ${number(barrier)}`)
    .join('; ');
  return (['loss', 'accuracy'] as const).map((quantity) => ({
    title: `${quantity === 'loss' ? 'Loss' : 'Accuracy'} on the ${curve} curve to ${to.split('/').at(-1)}`,
    caption: `${aboutInWords(about, 'fresh')}; distance ${number(distance)}${matched}, length ${number(length)}; barriers ${barriers}`,
    x: 't',
    y: quantity,
    curves: measures.map(({ split, epsilon, [quantity]: y }) => ({
      name: `${split}, ε = ${number(epsilon)}`,
      x: t,
      y,
    })),
  }));
}

function linear({ thresholds, weights }: LinearResult): Table {
  return {
    title: 'Linear models',
    caption: weights
      ? `These weights lie in V_ε up to ${number(weights.version_space)}, in T_ε from ${number(weights.trivial_from)} on`
      : 'From the data alone',
    head: ['norm', 'ε̄ with bias', 'without'],
    rows: thresholds.map(({ norm, with_bias, without_bias }) => [norm, number(with_bias), number(without_bias)]),
  };
}

/** What analyses are called on the page. */
export const TITLES: Record<AnalysisName & keyof LandscapeOutput, string> = {
  hessian: 'Hessian spectrum',
  density: 'Spectral density',
  curvature: 'Curvature',
  slice: 'Slice of the loss',
  scatter: 'Scatter',
  gradient: 'Gradient',
  sharpness: 'Sharpness',
  connectivity: 'Connectivity',
  linear: 'Linear theory',
};
