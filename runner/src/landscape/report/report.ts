/**
 * @file The report of a run's landscape: every result in its folder as tables and figures in one HTML file that needs
 * nothing else, to be looked at anywhere and sent by mail.
 */
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
import { sketchLoss } from '../linear-theory.ts';
import { curves, escapeText, map, type Series } from './figures.ts';
import { tickLabel } from './scale.ts';
import type { TrainingTrace } from './training-trace.ts';

export interface ReportContent {
  /** Name of the experiment and id of the run. */
  readonly title: string;
  readonly spec: string;
  /** Results of one checkpoint each. */
  readonly results: readonly LandscapeOutput[];
  readonly trace: TrainingTrace | null;
}

const STYLE = `
:root { color-scheme: light dark; --text: #222; --paper: #fff; --line: #8884; }
@media (prefers-color-scheme: dark) { :root { --text: #ddd; --paper: #1b1b1b; } }
body { font: 15px/1.45 system-ui, sans-serif; color: var(--text); background: var(--paper); max-width: 1000px; margin: 2em auto; padding: 0 1em; }
figure { display: inline-block; width: 460px; max-width: 100%; margin: 0 1em 1em 0; vertical-align: top; }
figcaption, .legend { font-size: 13px; margin: 0; }
svg text { font: 11px system-ui, sans-serif; fill: currentColor; }
svg .mark { fill: #fff; stroke: #000; stroke-width: 2px; paint-order: stroke; }
svg .grid { stroke: var(--line); }
svg .missing { stroke: #c00; }
table { border-collapse: collapse; margin: 0 0 1em; font-variant-numeric: tabular-nums; }
td, th { padding: 1px 10px 1px 0; text-align: right; } td:first-child, th:first-child { text-align: left; }
pre { overflow-x: auto; font-size: 13px; } .about { font-size: 13px; opacity: 0.8; }
`;

export function reportHtml({ title, spec, results, trace }: ReportContent): string {
  const sections = [...(trace ? [traceSection(trace)] : []), ...results.map(sectionOf)];
  const body =
    sections.length > 0 ? sections.join('\n') : '<p>There are no results yet. Run <code>advexp landscape</code>.</p>';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(title)}: loss landscape</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeText(title)}</h1>
${body}
<details><summary>Spec</summary><pre>${escapeText(spec)}</pre></details>
</body>
</html>
`;
}

function sectionOf(result: LandscapeOutput): string {
  const { hessian, density, curvature, slice, scatter, gradient, sharpness, connectivity, linear } = result;
  return [
    hessian && hessianSection(hessian),
    density && densitySection(density),
    curvature && curvatureSection(curvature),
    slice && sliceSection(slice),
    scatter && scatterSection(scatter),
    gradient && gradientSection(gradient),
    sharpness && sharpnessSection(sharpness),
    connectivity && connectivitySection(connectivity),
    linear && linearSection(linear),
  ]
    .filter((section) => section !== undefined)
    .join('\n');
}

function section(title: string, about: AnalysisAbout, ...content: string[]): string {
  const data = about.data.map(({ split, samples }) => `${samples} ${split} samples`).join(' and ');
  const facts = [
    `checkpoint ${about.checkpoint}`,
    about.layers ? `layers ${about.layers.join(', ')}` : `all ${about.parameters} parameters`,
    `${data} of ${about.dataset}`,
    about.attack ? `ε = ${tickLabel(about.epsilon)}` : 'no attack',
    `mode ${about.mode}`,
    `seed ${about.seed}`,
    `${about.seconds.toFixed(0)} s on ${about.executor} ${about.provider}, ${about.threads} threads`,
  ];
  return `<section><h2>${escapeText(title)}</h2>${content.join('\n')}<p class="about">${escapeText(facts.join(' · '))}</p></section>`;
}

const figure = (svg: string, caption: string): string =>
  `<figure>${svg}<figcaption>${escapeText(caption)}</figcaption></figure>`;

function table(rows: readonly (readonly string[])[], head: readonly string[] | null = null): string {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeText(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${head ? line(head, 'th') : ''}${rows.map((row) => line(row, 'td')).join('')}</table>`;
}

const number = (value: number | null): string => (value === null ? '–' : String(Number(value.toPrecision(4))));
const estimated = ({ value, standard_error }: Estimated): string =>
  `${number(value)}${standard_error === null ? '' : ` ± ${Number(standard_error.toPrecision(2))}`}`;

function traceSection({ quantities, first, last }: TrainingTrace): string {
  const whole = first.steps[0] === last.steps[0];
  const parts = whole
    ? ([[`all ${first.steps.length} batches`, first]] as const)
    : ([
        [`first ${first.steps.length} batches`, first],
        [`last ${last.steps.length} batches`, last],
      ] as const);
  const figures = quantities.flatMap(({ key, label, logarithmic }) =>
    parts.map(([caption, part]) =>
      figure(
        curves([{ name: label, x: part.steps, y: part.values[key] }], { x: 'batch', y: label, logarithmic }),
        `${label}, ${caption}`,
      ),
    ),
  );
  return `<section><h2>Training</h2>${figures.join('\n')}</section>`;
}

function hessianSection(result: HessianResult): string {
  const x = result.eigenvalues.map((_, i) => i + 1);
  const spectrum = (values: readonly (number | null)[], label: string) =>
    curves(
      [
        { name: 'positive', x, y: values.map((value) => (value !== null && value > 0 ? value : null)), marks: true },
        {
          name: 'negative, as |λ|',
          x,
          y: values.map((value) => (value !== null && value < 0 ? -value : null)),
          marks: true,
        },
      ],
      { x: 'index', y: label, logarithmic: true },
    );
  const rows = result.eigenvalues.map((value, i) => [
    String(i + 1),
    number(value),
    result.residuals[i].toExponential(1),
    result.errors[i].toExponential(1),
  ]);
  return section(
    `Eigenvalues of the Hessian, ${result.loss} loss`,
    result.about,
    figure(spectrum(result.eigenvalues, 'λ'), `By ${result.method}, ${result.which}; ${result.products} products`),
    figure(spectrum(result.normalised, 'λ / loss'), `Divided by the loss at the weights, ${number(result.loss_value)}`),
    `<details><summary>Values</summary>${table(rows, ['', 'λ', '‖Hv − λv‖', 'error'])}</details>`,
  );
}

function densitySection(result: DensityResult): string {
  const series: Series = {
    name: 'density',
    x: result.grid,
    y: result.density,
    band: result.standard_errors.map((error) => (error === null ? null : 2 * error)),
  };
  const labels = { x: 'λ', y: 'density' };
  const caption = `Gaussians of width ${number(result.sigma)}, ${result.starts} starts; band of two standard errors`;
  const logarithmic = curves(
    [{ name: 'density', x: result.grid, y: result.density.map((d) => (d > 1e-6 ? d : null)) }],
    {
      ...labels,
      logarithmic: true,
    },
  );
  return section(
    `Density of eigenvalues, ${result.loss} loss`,
    result.about,
    figure(curves([series], labels), caption),
    figure(logarithmic, 'The same, logarithmic'),
  );
}

function curvatureSection(result: CurvatureResult): string {
  const rows = [
    ['trace, Hutch++', estimated(result.hutchpp)],
    ['trace, Hutchinson', estimated(result.hutchinson)],
    ['Σ λ²', estimated(result.frobenius_squared)],
    ['effective rank (Σ λ)² / Σ λ²', number(result.effective_rank)],
  ];
  return section(`Curvature, ${result.loss} loss`, result.about, table(rows));
}

function sliceSection(result: SliceResult): string {
  const [first, second] = result.axes;
  const figures = second
    ? result.surfaces.map(({ split, epsilon, loss }) =>
        figure(
          map(
            first.coordinates,
            second.coordinates,
            loss,
            result.points.map(({ checkpoint, at }) => ({ name: checkpoint, x: at[0], y: at[1] })),
            { x: first.name, y: second.name, logarithmic: true },
          ),
          `Loss, ${split}, ε = ${tickLabel(epsilon)}`,
        ),
      )
    : (['loss', 'accuracy'] as const).map((quantity) =>
        figure(
          curves(
            result.surfaces.map((surface) => ({
              name: `${surface.split}, ε = ${tickLabel(surface.epsilon)}`,
              x: first.coordinates,
              y: surface[quantity],
            })),
            { x: first.name, y: quantity },
          ),
          `${quantity} along the slice`,
        ),
      );
  const broken = result.nodes.filter((state) => state === 2).length;
  const facts = [
    `Adversarial samples: ${result.adversarial}; BatchNorm: ${result.batchnorm}.`,
    ...result.axes.map(
      ({ name, length, explained_variance }, i) =>
        `Axis ${i + 1}: ${name}, unit ${number(length)}${explained_variance === undefined ? '' : `, ${(100 * explained_variance).toFixed(1)} % of the variance`}.`,
    ),
    ...(broken > 0 ? [`${broken} nodes are not finite.`] : []),
    ...(result.complete ? [] : ['Not complete yet.']),
  ];
  return section('Slice', result.about, `<p>${escapeText(facts.join(' '))}</p>`, ...figures);
}

function scatterSection({ about, curves: along, noise_floor, constants }: ScatterResult): string {
  const figures = along.flatMap((curve) => {
    const order = curve.amplitudes.map((_, i) => i).sort((i, j) => curve.amplitudes[i] - curve.amplitudes[j]);
    const x = order.map((i) => curve.amplitudes[i]);
    const series = (name: string, values: readonly (number | null)[]): Series => ({
      name,
      x,
      y: order.map((i) => values[i]),
    });
    return [
      figure(
        curves(
          [
            series('perturbations', curve.perturbation_cosine),
            series('their signs', curve.sign_cosine),
            series('gradients', curve.gradient_cosine),
            series('accuracy', curve.accuracy),
          ],
          { x: 'a', y: 'cosine with a = 0; accuracy' },
        ),
        `Along ${curve.direction}`,
      ),
      figure(
        curves(
          [
            series('‖Δ∇L_ε‖', curve.gradient_difference),
            series('smooth part', curve.smooth_part),
            series('jump', curve.jump_part),
            series('bound', curve.bound),
          ],
          { x: 'a', y: 'change of the gradient' },
        ),
        'Against L_θθ|a| + 2ε L_θx',
      ),
    ];
  });
  const rows = [
    [`cosine of perturbations, ${noise_floor.repeats} other random starts`, estimated(noise_floor.perturbation_cosine)],
    ['cosine of gradients', estimated(noise_floor.gradient_cosine)],
    ['L_θ ≥', number(constants.theta)],
    ['L_θθ ≥', number(constants.theta_theta)],
    ['L_θx ≥', number(constants.theta_x)],
  ];
  return section('Gradient scattering', about, ...figures, table(rows));
}

function gradientSection({ about, loss, norm, noise_scale, layers, loss_value }: GradientResult): string {
  const rows = [
    ['loss', number(loss_value)],
    ['norm', number(norm)],
    ...Object.entries(layers).map(([name, value]) => [name, number(value)]),
    ['noise scale tr Σ / ‖G‖²', number(noise_scale.value)],
  ];
  return section(`Gradient, ${loss} loss`, about, table(rows));
}

function sharpnessSection({ about, loss, sam, adaptive, average, box }: SharpnessResult): string {
  const rows = [
    [`SAM, ρ = ${number(sam.rho)}`, number(sam.rise)],
    [`adaptive, ρ = ${number(adaptive.rho)}`, number(adaptive.rise)],
    [`average case, ρ = ${number(average.rho)}`, estimated(average.rise)],
    [`ε-sharpness, box ${number(box.box)}`, number(box.sharpness)],
  ];
  return section(`Sharpness, ${loss} loss`, about, table(rows));
}

function connectivitySection(result: ConnectivityResult): string {
  const series = (quantity: 'loss' | 'accuracy') =>
    result.measures.map((measure) => ({
      name: `${measure.split}, ε = ${tickLabel(measure.epsilon)}`,
      x: result.t,
      y: measure[quantity],
    }));
  const rows = result.measures.map(({ split, epsilon, barrier }) => [split, tickLabel(epsilon), number(barrier)]);
  return section(
    `From ${result.about.checkpoint} to ${result.to}: ${result.curve}`,
    result.about,
    figure(
      curves(series('loss'), { x: 't', y: 'loss' }),
      `Distance ${number(result.distance)}${result.matching ? ` after ${result.matching.moved} units changed places (${number(result.matching.distance_before)} before)` : ''}, length ${number(result.length)}`,
    ),
    figure(curves(series('accuracy'), { x: 't', y: 'accuracy' }), 'Accuracy along the curve'),
    table(rows, ['split', 'ε', 'barrier']),
  );
}

function linearSection({ about, thresholds, weights }: LinearResult): string {
  const rows = thresholds.map(({ norm, with_bias, without_bias }) => [norm, number(with_bias), number(without_bias)]);
  const own =
    weights === null
      ? ''
      : table([
          ['accuracy', number(weights.accuracy)],
          ['in V_ε up to', number(weights.version_space)],
          ['in T_ε from', number(weights.trivial_from)],
        ]);
  return section('Linear models', about, table(rows, ['norm', 'ε̄ with bias', 'without']), own, ...sketch());
}

/** The paper's Fig. 1: log(1 + exp(θx)) at x = 1, clean and under attack. */
function sketch(): string[] {
  const theta = Array.from({ length: 161 }, (_, i) => -2 + i / 40);
  return [0.6, 1.2].map((epsilon) => {
    const series = (name: string, budget: number): Series => ({
      name,
      x: theta,
      y: theta.map((value) => sketchLoss(value, 1, budget)),
    });
    const drawn = curves([series('clean', 0), series('adversarial', epsilon)], { x: 'θ', y: 'loss' });
    return figure(drawn, `log(1 + exp(θx)) at x = 1 under ε = ${epsilon} (paper Fig. 1)`);
  });
}
