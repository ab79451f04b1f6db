/**
 * @file What the analyses of a spec's landscape section will cost: how often each passes over its samples and to do what, as
 * `landscape/analyses/` does it, and the multiply-accumulates of a sample, counted from the graphs that are run.
 */
import type {
  AnalysisName,
  ConnectivityAnalysis,
  CurvatureAnalysis,
  DensityAnalysis,
  GradientAnalysis,
  HessianAnalysis,
  Landscape,
  LandscapeLoss,
  LandscapeSplit,
  ResolvedSpec,
  ScatterAnalysis,
  SharpnessAnalysis,
  SliceAnalysis,
} from '@advexp/schemas';
import { NO_BUDGET } from '../../attacks/attack.ts';
import { attackOf, batchSize, wholeVectors } from '../../landscape/analysis.ts';
import { type Quantity, quantityGraph } from '../../landscape/loss-surface.ts';
import { ParameterSpace } from '../../landscape/parameter-space.ts';
import type { Network } from '../../models/network.ts';
import { checkpointsFor } from '../analyses.ts';
import { type Counts, forwardCost, multiplyAccumulates, stepsOf } from './cost.ts';

/** Samples by what is done with each. */
export type Passes = Readonly<Record<'attack' | Quantity, number>>;

export interface AnalysisCost {
  analysis: AnalysisName;
  /** At how many it is done. */
  checkpoints: number;
  /** Products with a matrix of second derivatives, for each checkpoint; null where there are none. */
  products: number | null;
  /** Whether their number is only to be expected, as they end when the result is exact enough. */
  isExpected: boolean;
  /** At all checkpoints. */
  passes: Passes;
  flops: number;
}

/** Passes at one checkpoint. */
interface Work {
  passes: Partial<Passes>;
  products?: number;
  isExpected?: boolean;
}

/** @throws LandscapeError if `landscape.layers` names one that the network lacks */
export function analysisCosts(spec: ResolvedSpec, network: Network, counts: Counts): AnalysisCost[] {
  const { landscape } = spec;
  if (landscape === undefined) return [];
  const checkpoints = checkpointsFor(landscape, spec).length;
  const chosen = new ParameterSpace(network.parameters, landscape.layers ?? null);
  const works = new Works(spec, landscape, { network, counts, parameters: chosen.size });
  return works.all.map(([analysis, { passes: once, products = null, isExpected = false }]) => {
    const none = { attack: 0, score: 0, gradient: 0, hessian: 0, 'gauss-newton': 0 };
    const passes: Passes = { ...none, ...once };
    const all = Object.fromEntries(Object.entries(passes).map(([pass, samples]) => [pass, checkpoints * samples]));
    // A curve is trained as a whole, whatever layers other analyses are about.
    const space = analysis === 'connectivity' ? new ParameterSpace(network.parameters) : chosen;
    const macs = Object.entries(passes).reduce(
      (sum, [pass, samples]) => sum + (samples === 0 ? 0 : samples * passCost(pass as keyof Passes, network, space)),
      0,
    );
    return { analysis, checkpoints, products, isExpected, passes: all as Passes, flops: 2 * checkpoints * macs };
  });
}

/** Multiply-accumulates of a sample. An attack step is a forward pass and an input gradient. */
export function passCost(pass: keyof Passes, network: Network, space: ParameterSpace): number {
  if (pass === 'attack') return 2 * forwardCost(network);
  return multiplyAccumulates(Object.values(quantityGraph(pass, network, space, { batch: 1, mode: 'eval' })));
}

/**
 * Products that the top eigenpairs take. Lanczos' method and power iteration end when the result is exact enough, so this is what
 * trained LeNets and ResNets took at the tolerance 10⁻³: Lanczos 10 for one, 20 for 5, 30 for 10, 40 to 80 for 20, 110 for 40; power
 * iteration 12 to 27 for each.
 */
export function expectedProducts({ top, method, products }: HessianAnalysis, parameters: number): number {
  const count = Math.min(top, parameters);
  if (method === 'power-iteration') return 20 * count;
  return Math.min(Math.round(10 + 2.25 * count), parameters, products);
}

interface Setting {
  network: Network;
  counts: Counts;
  /** How many the analyses are about. */
  parameters: number;
}

/** Passes of each analysis at one checkpoint. */
class Works {
  readonly #spec: ResolvedSpec;
  readonly #landscape: Landscape;
  readonly #setting: Setting;
  readonly #attackSteps: number;

  constructor(spec: ResolvedSpec, landscape: Landscape, setting: Setting) {
    this.#spec = spec;
    this.#landscape = landscape;
    this.#setting = setting;
    this.#attackSteps = stepsOf(attackOf({ spec }, landscape));
  }

  /** Of each analysis whose settings are written, in the order in which they are done. */
  get all(): [AnalysisName, Work][] {
    const { hessian, density, curvature, slice, scatter, gradient, sharpness, connectivity, linear } = this.#landscape;
    const works: Partial<Record<AnalysisName, Work>> = {
      ...(hessian && { hessian: this.#hessian(hessian) }),
      ...(density && { density: this.#density(density) }),
      ...(curvature && { curvature: this.#curvature(curvature) }),
      ...(slice && { slice: this.#slice(slice) }),
      ...(scatter && { scatter: this.#scatter(scatter) }),
      ...(gradient && { gradient: this.#gradient(gradient) }),
      ...(sharpness && { sharpness: this.#sharpness(sharpness) }),
      ...(connectivity && { connectivity: this.#connectivity(connectivity) }),
      ...(linear && { linear: { passes: {} } }),
    };
    return Object.entries(works) as [AnalysisName, Work][];
  }

  #hessian(settings: HessianAnalysis): Work {
    const work = this.#products(settings, expectedProducts(settings, this.#setting.parameters));
    return { ...work, passes: { ...work.passes, score: this.#samples(settings.samples) }, isExpected: true };
  }

  #density(settings: DensityAnalysis): Work {
    return this.#products(settings, settings.starts * Math.min(settings.steps, this.#setting.parameters));
  }

  /** Hutchinson's estimate takes the products that are asked for, Hutch++ as many thirds of them as are whole. */
  #curvature(settings: CurvatureAnalysis): Work {
    const { products } = settings;
    return this.#products(settings, products + 3 * Math.max(1, Math.floor(products / 3)));
  }

  #scatter({ samples, repeats, directions, amplitudes }: ScatterAnalysis): Work {
    const n = this.#samples(samples);
    const nodes = directions.length * amplitudes.length;
    const points = 1 + repeats + nodes;
    // A node has the gradient at the samples of the centre besides its own.
    return { passes: { attack: points * this.#attacked(n), score: points * n, gradient: (points + nodes) * n } };
  }

  #gradient({ loss, samples }: GradientAnalysis): Work {
    const n = this.#samples(samples);
    return { passes: { attack: this.#made(loss, n), gradient: n } };
  }

  #sharpness({ loss, samples, steps, draws }: SharpnessAnalysis): Work {
    const n = this.#samples(samples);
    return { passes: { attack: this.#made(loss, n), score: (1 + draws) * n, gradient: 3 * (steps + 1) * n } };
  }

  /** Products with the matrix of a loss, at samples that are made once. */
  #products({ loss, samples }: { loss: LandscapeLoss; samples: number }, products: number): Work {
    const n = this.#samples(samples);
    const attack = this.#made(loss, n);
    if (loss === 'gauss-newton') return { passes: { attack, 'gauss-newton': products * n }, products };
    if (loss !== 'reattacked') return { passes: { attack, hessian: products * n }, products };
    // A difference of two gradients, each at samples of its own.
    return {
      passes: { attack: attack + 2 * products * this.#attacked(n), gradient: 2 * products * n },
      products,
    };
  }

  #slice({ points, dimensions, splits, epsilons, samples, adversarial, batchnorm }: SliceAnalysis): Work {
    const nodes = points ** dimensions;
    const block = typeof adversarial === 'number' ? adversarial : 1;
    const attacks = adversarial === 'frozen' ? 1 : Math.ceil(points / block) ** dimensions;
    const sizes = splits.map((split) => this.#samples(samples, split));
    const n = sizes.reduce((sum, size) => sum + size, 0);
    const attacked = epsilons.reduce((sum, epsilon) => sum + this.#attacked(n, epsilon), 0);
    const reestimated =
      batchnorm === 're-estimated' && this.#hasStatistics ? (sizes[Math.max(0, splits.indexOf('train'))] ?? 0) : 0;
    // Where a block has samples of its own, statistics are estimated at its corner too.
    const estimates = nodes + (typeof adversarial === 'number' ? attacks : 0);
    return {
      passes: { attack: attacks * attacked, score: nodes * epsilons.length * n + estimates * reestimated },
    };
  }

  #connectivity({ curve, epochs, points, samples }: ConnectivityAnalysis): Work {
    const { epsilon } = this.#landscape;
    const { counts } = this.#setting;
    const [batch, atOnce] = [wholeVectors(this.#spec.train.batch_size), batchSize({ spec: this.#spec })];
    const steps = Math.max(1, Math.floor(Math.min(samples, counts.train) / batch));
    const trained = curve === 'linear' ? 0 : epochs * steps * atOnce * Math.ceil(batch / atOnce);
    const [train, test] = [this.#samples(samples, 'train'), this.#samples(samples, 'test')];
    const reestimated = this.#hasStatistics ? train : 0;
    return {
      passes: {
        attack: this.#attacked(trained) + points * this.#attacked(reestimated + train + test),
        score: points * (reestimated + (epsilon > 0 ? 2 : 1) * (train + test)),
        gradient: trained,
      },
    };
  }

  /** Whether BatchNorm has statistics to estimate. */
  get #hasStatistics(): boolean {
    return this.#setting.network.buffers.length > 0;
  }

  /** Samples that are passed over once, those that fill the last batch up among them. */
  #samples(count: number, split: LandscapeSplit = this.#landscape.split): number {
    const { train, heldOut, test } = this.#setting.counts;
    const batch = batchSize({ spec: this.#spec });
    return batch * Math.ceil(Math.min(count, { train, validation: heldOut, test }[split]) / batch);
  }

  /** Attack steps on so many samples. */
  #attacked(samples: number, epsilon = this.#landscape.epsilon): number {
    return epsilon < NO_BUDGET ? 0 : this.#attackSteps * samples;
  }

  /** Attack steps that make the samples of a loss, once. */
  #made(loss: LandscapeLoss, samples: number): number {
    return loss === 'clean' ? 0 : this.#attacked(samples);
  }
}
