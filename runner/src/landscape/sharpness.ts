/**
 * @file Sharpness as others define it, each the rise of the loss over L(θ):
 *  - SAM (Foret et al. 2021): the worst case in the ball ‖δ‖ ≤ ρ;
 *  - ASAM (Kwon et al. 2021): the worst case for ‖δ/|w|‖ ≤ ρ, which does not change when layers are rescaled;
 *  - average case: Gaussian δ of standard deviation ρ|w|;
 *  - ε-sharpness (Keskar et al. 2017): |δ_i| ≤ b(|w_i| + 1), as 100·rise/(1 + L).
 *
 * All worst cases by projected gradient ascent in coordinates u = δ/s in which the set is a ball or a box. What ascent
 * finds is a lower bound of the worst case.
 */
import type { Split } from '../data/split.ts';
import type { DeviceTensors } from '../engine/executor.ts';
import type { RandomStream } from '../random/philox.ts';
import type { DifferentiableLoss } from './loss-surface.ts';
import { norm } from './vector.ts';

/** Perturbations δ = s·u with u in a ball or a box of this radius. */
export interface PerturbationSet {
  readonly scale: Float64Array;
  readonly radius: number;
  readonly shape: 'ball' | 'box';
}

export interface WorstCaseRise {
  /** After one step to the boundary along the gradient, as the training methods take. */
  readonly oneStep: number;
  readonly largest: number;
}

export function sam(size: number, rho: number): PerturbationSet {
  return { scale: new Float64Array(size).fill(1), radius: rho, shape: 'ball' };
}

export function asam(weights: Float64Array, rho: number): PerturbationSet {
  return { scale: weights.map(Math.abs), radius: rho, shape: 'ball' };
}

export function keskarBox(weights: Float64Array, box: number): PerturbationSet {
  return { scale: weights.map((w) => Math.abs(w) + 1), radius: box, shape: 'box' };
}

/** Step of the ascent after the first, as a share of the radius. */
const STEP = 0.25;

/** The largest rise that ascent from the first step finds; one gradient each step, and the loss at every point. */
export async function worstCaseRise(
  surface: DifferentiableLoss,
  weights: DeviceTensors,
  samples: Split,
  set: PerturbationSet,
  steps: number,
  onStep: () => void,
): Promise<WorstCaseRise> {
  const { scale, radius, shape } = set;
  const size = scale.length;
  let u = new Float64Array(size);
  let base = Number.NaN;
  let oneStep = Number.NaN;
  let largest = 0;
  for (let step = 0; ; step++) {
    const moved = await surface.moved(
      weights,
      u.map((x, i) => x * scale[i]),
    );
    // The last point needs no gradient, but its loss comes with it.
    const { loss, gradient } = await surface.gradient(moved, samples);
    onStep();
    if (step === 0) base = loss;
    if (step === 1) oneStep = loss - base;
    if (loss - base > largest) largest = loss - base;
    if (step === steps) return { oneStep, largest };
    const ascent = gradient.map((g, i) => g * scale[i]);
    const length = norm(ascent);
    if (!(length > 0)) return { oneStep: step === 0 ? 0 : oneStep, largest };
    const stride = step === 0 ? radius : STEP * radius;
    u = u.map((x, i) => x + stride * (shape === 'ball' ? ascent[i] / length : Math.sign(ascent[i])));
    if (shape === 'ball') {
      const shrink = Math.min(1, radius / norm(u));
      u = u.map((x) => x * shrink);
    } else u = u.map((x) => Math.max(-radius, Math.min(radius, x)));
  }
}

/** The loss at one Gaussian perturbation of standard deviation ρ|w|. */
export async function perturbedLoss(
  surface: DifferentiableLoss,
  weights: DeviceTensors,
  origin: Float64Array,
  samples: Split,
  rho: number,
  random: RandomStream,
): Promise<number> {
  const moved = await surface.moved(
    weights,
    origin.map((w) => rho * Math.abs(w) * random.normal()),
  );
  return (await surface.score(moved, samples)).loss;
}
