/** @file Analyses of the loss landscape with every default written out. */
import type {
  CurvatureSection,
  DensitySection,
  HessianSection,
  LandscapeSection,
  SliceSection,
} from '../generated/spec.ts';
import type { CurvatureAnalysis, DensityAnalysis, HessianAnalysis, Landscape, SliceAnalysis } from '../resolved.ts';
import { budget } from './schedules.ts';

/** @param target the ε that training aims at */
export function resolveLandscape(written: LandscapeSection, target: number): Landscape {
  const { attack = 'training', split = 'train', layers, hessian, density, curvature, slice, trace } = written;
  const epsilon = written.epsilon === undefined ? target : budget(written.epsilon);
  return {
    epsilon,
    attack,
    split,
    ...(layers && { layers: [...layers] }),
    ...(hessian && { hessian: resolveHessian(hessian) }),
    ...(density && { density: resolveDensity(density) }),
    ...(curvature && { curvature: resolveCurvature(curvature) }),
    ...(slice && { slice: resolveSlice(slice, epsilon) }),
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
