/** Scattering where it is known exactly (paper §1.3), sharpness of a quadratic, and the noise scale's identities. */
import type { Attack } from '@advexp/schemas';
import { describe, expect, test } from 'vitest';
import type { Split } from '../data/split.ts';
import type { DeviceTensors } from '../engine/executor.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { Network } from '../models/network.ts';
import { RandomStream } from '../random/philox.ts';
import { Attacker } from './adversarial.ts';
import { estimate } from './estimate.ts';
import { type DifferentiableLoss, LossSurface } from './loss-surface.ts';
import { noiseScale } from './noise-scale.ts';
import { attackedPoint, perturbationCosines, scatterNode } from './scatter.ts';
import { asam, keskarBox, perturbedLoss, sam, worstCaseRise } from './sharpness.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

const executor = await OnnxExecutor.create({ threads: 1, memory: null, lowerings: {} });
const pgd: Attack = {
  method: 'pgd',
  norm: 'linf',
  steps: 3,
  step_size: { value: 1, relative: true },
  start: 'none',
  restarts: 1,
  keep: 'last',
  batchnorm: 'eval',
  loss: 'cross-entropy',
  bounds: [0, 1],
};

describe('the 1-D logistic loss log(1 + exp(θx)) at its kink', () => {
  // Two classes, one pixel x = 0.5, W = (w, −w) and the second class: θ = 2w.
  const network = new Network({ architecture: 'linear', bias: false }, [1, 1, 1], 2);
  const clean: Split = {
    images: Float32Array.of(0.5),
    labels: Uint8Array.of(1),
    count: 1,
    shape: [1, 1, 1],
    classes: 2,
  };
  const weightsAt = (w: number): DeviceTensors => ({
    [network.tensors[0].name]: executor.tensor(Float32Array.of(w, -w), [2, 1]),
  });
  const epsilon = 0.3;

  test('the gradient jumps by exactly 2ε·L_θx however small the step, and the sample changes sides', async () => {
    const attacker = await Attacker.compile(executor, network, pgd, 16);
    const surface = new LossSurface(executor, network, { batch: 16 });
    const attack = (weights: DeviceTensors) => attacker.attack(weights, clean, { epsilon, seed: 0 });
    const weights = weightsAt(-1e-4);
    const point = await attackedPoint(surface, weights, attack);
    expect(point.samples.images[0]).toBeCloseTo(0.5 - epsilon, 6);
    const direction = Float64Array.of(Math.SQRT1_2, -Math.SQRT1_2);
    const node = await scatterNode(
      surface,
      clean,
      { weights, point },
      {
        amplitude: 2e-4 * Math.SQRT2,
        direction,
        attack,
        norm: 'linf',
      },
    );
    // L_θx = ½ in θ, √2/2 in (w, −w).
    const jump = 2 * epsilon * Math.SQRT1_2;
    expect(node.jumpPart).toBeCloseTo(jump, 3);
    expect(node.gradientDifference).toBeCloseTo(jump, 3);
    expect(node.smoothPart).toBeLessThan(1e-3);
    expect(node.sampleDistance).toBeCloseTo(2 * epsilon, 6);
    expect(node.perturbationCosine).toBeCloseTo(-1, 12);
    expect(node.signCosine).toBe(-1);
    // Slopes ½(x − ε) and ½(x + ε) in θ have one sign.
    expect(node.gradientCosine).toBeCloseTo(1, 9);
  });

  test('away from the kink nothing jumps', async () => {
    const attacker = await Attacker.compile(executor, network, pgd, 16);
    const surface = new LossSurface(executor, network, { batch: 16 });
    const attack = (weights: DeviceTensors) => attacker.attack(weights, clean, { epsilon, seed: 0 });
    const weights = weightsAt(0.4);
    const point = await attackedPoint(surface, weights, attack);
    const node = await scatterNode(
      surface,
      clean,
      { weights, point },
      {
        amplitude: 0.1,
        direction: Float64Array.of(Math.SQRT1_2, -Math.SQRT1_2),
        attack,
        norm: 'linf',
      },
    );
    expect(node.jumpPart).toBe(0);
    expect(node.gradientDifference).toBe(node.smoothPart);
    expect(node.perturbationCosine).toBeCloseTo(1, 12);
  });
});

test('cosines of perturbations: equal, opposite, orthogonal, and samples that did not move are left out', () => {
  const split = (images: Float32Array): Split => ({
    images,
    labels: Uint8Array.of(0, 0, 0),
    count: 3,
    shape: [1, 1, 2],
    classes: 1,
  });
  const clean = split(new Float32Array(6));
  const a = split(Float32Array.of(1, 2, 1, 0, 0, 0));
  const b = split(Float32Array.of(2, 4, 0, 1, 1, 1));
  expect(perturbationCosines(clean, a, b)).toEqual({
    perturbationCosine: expect.closeTo(0.5, 12),
    signCosine: expect.closeTo(0.5, 12),
  });
  expect(perturbationCosines(clean, clean, b).perturbationCosine).toBeNaN();
});

describe('sharpness of the quadratic ½wᵀAw', () => {
  const a = [
    [3, 1, 0],
    [1, 2, -1],
    [0, -1, 1],
  ];
  const product = (w: Float64Array) => Float64Array.from(a, (row) => row.reduce((sum, x, i) => sum + x * w[i], 0));
  const surface: DifferentiableLoss = {
    async moved(weights, v) {
      const w = await weights.w.read();
      return {
        w: executor.tensor(
          Float32Array.from(v, (x, i) => x + w[i]),
          [3],
        ),
      };
    },
    async gradient(weights) {
      const w = Float64Array.from(await weights.w.read());
      const gradient = product(w);
      return { loss: gradient.reduce((sum, g, i) => sum + 0.5 * g * w[i], 0), gradient };
    },
    async score(weights, split) {
      return { loss: (await this.gradient(weights, split)).loss, accuracy: 0 };
    },
  };
  /** The quadratic has no samples. */
  const samples: Split = {
    images: new Float32Array(0),
    labels: new Uint8Array(0),
    count: 0,
    shape: [1, 1, 1],
    classes: 1,
  };
  const at = (...w: number[]) => ({ w: executor.tensor(Float32Array.from(w), [3]) });

  test('in a ball around nearly the minimum it is ½ρ²λ_max', async () => {
    const rho = 0.5;
    const { values } = symmetricEigen(a);
    const { largest, oneStep } = await worstCaseRise(surface, at(1e-4, 0, 0), samples, sam(3, rho), 60, () => {});
    expect(largest).toBeCloseTo(0.5 * rho ** 2 * values[2], 3);
    expect(oneStep).toBeLessThan(largest);
  });

  test('at the minimum itself the gradient shows no way up', async () => {
    expect(await worstCaseRise(surface, at(0, 0, 0), samples, sam(3, 1), 5, () => {})).toEqual({
      oneStep: 0,
      largest: 0,
    });
  });

  test('the adaptive one moves each weight in its own proportion, and none that is zero', async () => {
    const rho = 0.1;
    const w = Float64Array.of(2, 0, 1);
    // With u = δ/|w|: maximise over ‖u‖ ≤ ρ; gradient in u is |w|·Aw.
    const { oneStep } = await worstCaseRise(surface, at(2, 0, 1), samples, asam(w, rho), 1, () => {});
    const g = product(w).map((x, i) => x * Math.abs(w[i]));
    const length = Math.hypot(...g);
    const delta = g.map((x, i) => (rho * x * Math.abs(w[i])) / length);
    const rise =
      product(w).reduce((sum, x, i) => sum + x * delta[i], 0) +
      product(delta).reduce((sum, x, i) => sum + 0.5 * x * delta[i], 0);
    expect(oneStep).toBeCloseTo(rise, 5);
    expect(delta[1]).toBe(0);
  });

  test('in a box it goes to a corner', async () => {
    const box = 0.01;
    const w = Float64Array.of(1, 1, 1);
    const { largest } = await worstCaseRise(surface, at(1, 1, 1), samples, keskarBox(w, box), 10, () => {});
    const corner = w.map((x) => x + 2 * box);
    const value = (v: Float64Array) => product(v).reduce((sum, x, i) => sum + 0.5 * x * v[i], 0);
    // The gradient at (1, 1, 1) is (4, 2, 0): the third coordinate gains by falling.
    corner[2] = 1 - 2 * box;
    expect(largest).toBeCloseTo(value(corner) - value(w), 6);
  });

  test('on average it is ½ρ² Σ a_ii w_i²', async () => {
    const w = Float64Array.of(1, 2, -1);
    const rises: number[] = [];
    for (let draw = 0; draw < 2000; draw++) {
      const loss = await perturbedLoss(surface, at(1, 2, -1), w, samples, 0.1, new RandomStream(1, 'test', draw));
      rises.push(loss - (await surface.score(at(1, 2, -1), samples)).loss);
    }
    const { value, standardError } = estimate(rises);
    expect(Math.abs(value - 0.5 * 0.01 * (3 + 8 + 1))).toBeLessThan(4 * standardError);
  });
});

describe('noise scale', () => {
  test('equal gradients have no noise, opposite ones nothing else (C1.29)', () => {
    expect(noiseScale(1, 4, 2, 4)).toEqual({ value: 0, traceCovariance: 0, squaredNorm: 4 });
    const opposite = noiseScale(1, 1, 2, 0);
    expect(opposite.traceCovariance).toBe(2);
    expect(opposite.squaredNorm).toBe(-1);
  });

  test('is right in expectation for a known covariance', () => {
    // E‖g_B‖² = ‖G‖² + tr Σ/B.
    const [square, trace] = [3, 50];
    const result = noiseScale(32, square + trace / 32, 1024, square + trace / 1024);
    expect(result.squaredNorm).toBeCloseTo(square, 10);
    expect(result.traceCovariance).toBeCloseTo(trace, 10);
    expect(result.value).toBeCloseTo(trace / square, 10);
  });
});
