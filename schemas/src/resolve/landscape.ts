/** @file Analyses of the loss landscape with every default written out. */
import type {
  ConnectivitySection,
  CurvatureSection,
  DensitySection,
  HessianSection,
  LandscapeSection,
  ScatterSection,
  SharpnessSection,
  SliceSection,
} from '../generated/spec.ts';
import type {
  ConnectivityAnalysis,
  CurvatureAnalysis,
  DensityAnalysis,
  HessianAnalysis,
  Landscape,
  ScatterAnalysis,
  SharpnessAnalysis,
  SliceAnalysis,
} from '../resolved.ts';
import { budget } from './schedules.ts';

/** @param target the ε that training aims at */
export function resolveLandscape(written: LandscapeSection, target: number): Landscape {
  const { attack = 'training', split = 'train', at, layers, trace } = written;
  const { hessian, density, curvature, slice, scatter, gradient, sharpness, connectivity, linear } = written;
  const epsilon = written.epsilon === undefined ? target : budget(written.epsilon);
  return {
    epsilon,
    attack,
    split,
    ...(at && { at: [...at] }),
    ...(layers && { layers: [...layers] }),
    ...(hessian && { hessian: resolveHessian(hessian) }),
    ...(density && { density: resolveDensity(density) }),
    ...(curvature && { curvature: resolveCurvature(curvature) }),
    ...(slice && { slice: resolveSlice(slice, epsilon) }),
    ...(scatter && { scatter: resolveScatter(scatter) }),
    ...(gradient && { gradient: { samples: 4096, loss: 'frozen', ...gradient } }),
    ...(sharpness && { sharpness: resolveSharpness(sharpness) }),
    ...(connectivity && { connectivity: resolveConnectivity(connectivity) }),
    ...(linear && { linear: { ...linear } }),
    trace: trace ? [...trace] : ['gradient-norm', 'distance-from-init'],
  };
}

function resolveHessian(written: HessianSection): HessianAnalysis {
  const defaults = {
    top: 20,
    samples: 4096,
    loss: 'frozen',
    which: 'magnitude',
    method: 'lanczos',
    tolerance: 1e-3,
    products: 1000,
  } as const;
  return { ...defaults, ...written };
}

function resolveDensity(written: DensitySection): DensityAnalysis {
  return { samples: 4096, loss: 'frozen', starts: 4, steps: 60, ...written };
}

function resolveCurvature(written: CurvatureSection): CurvatureAnalysis {
  return { samples: 4096, loss: 'frozen', products: 60, ...written };
}

function resolveScatter(written: ScatterSection): ScatterAnalysis {
  return {
    samples: 1000,
    repeats: 4,
    ...written,
    directions: [...(written.directions ?? (['random', 'eigenvector'] as const))],
    amplitudes: [...(written.amplitudes ?? [-1, -0.5, -0.2, -0.1, 0.1, 0.2, 0.5, 1])],
  };
}

function resolveSharpness(written: SharpnessSection): SharpnessAnalysis {
  const defaults = {
    samples: 1000,
    loss: 'frozen',
    rho: 0.05,
    adaptive_rho: 0.1,
    box: 5e-4,
    steps: 20,
    draws: 100,
  } as const;
  return { ...defaults, ...written };
}

function resolveConnectivity(written: ConnectivitySection): ConnectivityAnalysis {
  const defaults = {
    match: 'none',
    curve: 'bezier',
    bends: 3,
    epochs: 5,
    learning_rate: 0.02,
    points: 21,
    samples: 4096,
  } as const;
  return { ...defaults, ...written };
}

function resolveSlice({ epsilons, ...written }: SliceSection, epsilon: number): SliceAnalysis {
  const defaults = {
    directions: 'random',
    dimensions: 2,
    points: 25,
    biases: 'zero',
    adversarial: 'fresh',
    batchnorm: 'running',
    samples: 1000,
    splits: ['train', 'test'],
  } as const;
  const own = epsilon > 0 ? [0, epsilon] : [0];
  return {
    ...defaults,
    ...written,
    splits: [...(written.splits ?? defaults.splits)],
    epsilons: epsilons ? epsilons.map(budget) : own,
  };
}
