/**
 * @file Gradient scattering (paper §3.2): how far adversarial samples and gradients at θ + a·v are from those at θ. With
 * X(θ) the samples attacked at θ, the change of ∇L_ε splits into
 *
 *     ∇L(X(θ_a), θ_a) − ∇L(X(θ), θ) = [∇L(X(θ), θ_a) − ∇L(X(θ), θ)] + [∇L(X(θ_a), θ_a) − ∇L(X(θ), θ_a)],
 *
 * a smooth part, at most L_θθ|a|, and a jump, at most L_θx‖X(θ_a) − X(θ)‖ ≤ 2ε·L_θx, which need not vanish with a.
 */
import type { Norm } from '@advexp/schemas';
import { type Split, sampleSize } from '../data/split.ts';
import type { DeviceTensors } from '../engine/executor.ts';
import type { DifferentiableLoss } from './loss-surface.ts';
import { dot, norm, scaled, type Vector } from './vector.ts';

/** Attacked samples with the loss, accuracy and gradient there. */
export interface AttackedPoint {
  readonly samples: Split;
  readonly loss: number;
  readonly accuracy: number;
  readonly gradient: Float64Array;
}

export interface ScatterNode {
  readonly loss: number;
  readonly accuracy: number;
  readonly perturbationCosine: number;
  readonly signCosine: number;
  readonly gradientCosine: number;
  readonly gradientDifference: number;
  readonly smoothPart: number;
  readonly jumpPart: number;
  /** Mean distance of a sample's two adversarial versions, in the attack's norm. */
  readonly sampleDistance: number;
}

export type AttackAt = (weights: DeviceTensors) => Promise<Split>;

export async function attackedPoint(
  surface: DifferentiableLoss,
  weights: DeviceTensors,
  attack: AttackAt,
): Promise<AttackedPoint> {
  const samples = await attack(weights);
  const { accuracy } = await surface.score(weights, samples);
  return { samples, accuracy, ...(await surface.gradient(weights, samples)) };
}

/** Compares θ + a·v with θ. @param clean the samples without perturbation */
export async function scatterNode(
  surface: DifferentiableLoss,
  clean: Split,
  at: { readonly weights: DeviceTensors; readonly point: AttackedPoint },
  shift: { readonly amplitude: number; readonly direction: Vector; readonly attack: AttackAt; readonly norm: Norm },
): Promise<ScatterNode> {
  const moved = await surface.moved(at.weights, scaled(shift.amplitude, shift.direction, 'float64'));
  const there = await attackedPoint(surface, moved, shift.attack);
  const { gradient: atFrozen } = await surface.gradient(moved, at.point.samples);
  const difference = (a: Float64Array, b: Float64Array) => norm(a.map((x, i) => x - b[i]));
  return {
    loss: there.loss,
    accuracy: there.accuracy,
    ...perturbationCosines(clean, at.point.samples, there.samples),
    gradientCosine: cosine(at.point.gradient, there.gradient),
    gradientDifference: difference(there.gradient, at.point.gradient),
    smoothPart: difference(atFrozen, at.point.gradient),
    jumpPart: difference(there.gradient, atFrozen),
    sampleDistance: meanDistance(at.point.samples, there.samples, shift.norm),
  };
}

/** ⟨a, b⟩ / ‖a‖‖b‖; NaN if one of them is zero. */
export function cosine(a: Vector, b: Vector): number {
  return dot(a, b) / (norm(a) * norm(b));
}

/** Pixels as floats, whatever they are stored as. */
function pixels({ images }: Split): { data: Split['images']; scale: number } {
  return { data: images, scale: images instanceof Uint8Array ? 1 / 255 : 1 };
}

/**
 * Cosines of each sample's two perturbations, and of their signs, averaged over samples. Samples that one of the attacks
 * leaves where they are have no direction and are left out.
 */
export function perturbationCosines(
  clean: Split,
  a: Split,
  b: Split,
): { perturbationCosine: number; signCosine: number } {
  const size = sampleSize(clean.shape);
  const origin = pixels(clean);
  const [first, second] = [pixels(a), pixels(b)];
  const total = { cosine: 0, sign: 0, count: 0 };
  for (let start = 0; start < clean.count * size; start += size) {
    let product = 0;
    let squareA = 0;
    let squareB = 0;
    let signs = 0;
    let signsA = 0;
    let signsB = 0;
    for (let i = start; i < start + size; i++) {
      // Rounded as the clean samples are when a batch is assembled, so that an untouched pixel has no perturbation.
      const x = Math.fround(origin.data[i] * origin.scale);
      const da = Math.fround(first.data[i] * first.scale) - x;
      const db = Math.fround(second.data[i] * second.scale) - x;
      product += da * db;
      squareA += da * da;
      squareB += db * db;
      signs += Math.sign(da) * Math.sign(db);
      signsA += Math.abs(Math.sign(da));
      signsB += Math.abs(Math.sign(db));
    }
    if (squareA === 0 || squareB === 0) continue;
    total.cosine += product / Math.sqrt(squareA * squareB);
    total.sign += signs / Math.sqrt(signsA * signsB);
    total.count++;
  }
  return { perturbationCosine: total.cosine / total.count, signCosine: total.sign / total.count };
}

function meanDistance(a: Split, b: Split, norm: Norm): number {
  const size = sampleSize(a.shape);
  const [first, second] = [pixels(a), pixels(b)];
  let total = 0;
  for (let start = 0; start < a.count * size; start += size) {
    let distance = 0;
    for (let i = start; i < start + size; i++) {
      const d = Math.abs(first.data[i] * first.scale - second.data[i] * second.scale);
      distance = norm === 'linf' ? Math.max(distance, d) : distance + (norm === 'l2' ? d * d : d);
    }
    total += norm === 'l2' ? Math.sqrt(distance) : distance;
  }
  return total / a.count;
}
