/** Attacks on linear models, whose worst cases are known in closed form (ground-truth.md C1, items 1–4, 6, 7, 13). */
import type { Attack, Norm } from '@advexp/schemas';
import { describe, expect, test } from 'vitest';
import { distance, GoldenFile, oneHot } from '../../../test/golden-file.ts';
import { scalar } from '../engine/graph/compositions.ts';
import { grad } from '../engine/graph/differentiation.ts';
import { Graph } from '../engine/graph/graph.ts';
import { sum } from '../engine/graph/primitives/shapes.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { Network } from '../models/network.ts';
import { RandomStream } from '../random/philox.ts';
import { CompiledAttack } from './attack.ts';
import { crossEntropy } from './losses.ts';
import { fillStartNoise } from './start.ts';

const executor = new ReferenceExecutor();
const NORMS: Norm[] = ['linf', 'l2', 'l1'];

const fgsm: Attack = {
  method: 'fgsm',
  norm: 'linf',
  steps: 1,
  step_size: { value: 1, relative: true },
  start: 'none',
  restarts: 1,
  keep: 'last',
  batchnorm: 'eval',
  loss: 'cross-entropy',
  bounds: [0, 1],
};

/** One step that reaches the worst point of a linear model: far enough for the l1 projection to leave one coordinate. */
const oneStep = (norm: Norm): Attack => ({
  ...fgsm,
  norm,
  step_size: { value: norm === 'l1' ? 1e6 : 1, relative: true },
});

/** A model whose weights and samples are given as rows of numbers. */
interface Subject {
  network: Network;
  weights: Record<string, number[]>;
  images: number[];
  labels: number[];
}

/** Logits w·x + b of samples with as many features as the rows of W have. */
function linearSubject(rows: number[][], bias: number[], images: number[][], labels: number[]): Subject {
  const network = new Network({ architecture: 'linear', bias: true }, [1, 1, rows[0].length], rows.length);
  return { network, weights: { 'fc.weight': rows.flat(), 'fc.bias': bias }, images: images.flat(), labels };
}

function tensorsOf({ network, weights, images, labels }: Subject) {
  return {
    weights: Object.fromEntries(
      network.tensors.map(({ name, shape }) => [name, executor.tensor(Float64Array.from(weights[name]), shape)]),
    ),
    images: executor.tensor(Float64Array.from(images), [labels.length, ...network.imageShape]),
    labels: executor.tensor(oneHot(labels, network.classes), [labels.length, network.classes]),
  };
}

/** Adversarial samples; noise, if any, as training would draw it for samples 0, 1, …. */
async function perturb(subject: Subject, attack: Attack, epsilon: number): Promise<Float64Array> {
  const { labels, images, network } = subject;
  const compiled = await CompiledAttack.compile(executor, network, attack, labels.length);
  const result = await compiled.perturb({
    ...tensorsOf(subject),
    epsilon,
    noise: (restart) => {
      const noise = new Float32Array(images.length);
      const key = { seed: 3, purpose: 'attack-start', epoch: 0, restart } as const;
      fillStartNoise(noise, attack, Uint32Array.from(labels.keys()), key);
      return executor.tensor(noise, [labels.length, ...network.imageShape]);
    },
  });
  return Float64Array.from((result as ReturnType<typeof executor.tensor>).data);
}

/** Losses and logits at other samples than the subject's own, in float64; and the gradient of the summed loss. */
async function evaluate(subject: Subject, images: ArrayLike<number>) {
  const { network, labels } = subject;
  const graph = new Graph();
  const point = graph.input('images', [labels.length, ...network.imageShape]);
  const { logits } = network.forward(graph, point, 'eval');
  const losses = crossEntropy(logits, graph.input('labels', [labels.length, network.classes]));
  const [gradient] = grad(scalar(sum(losses)), [point]);
  const program = await executor.compile({ losses, logits, gradient });
  const given = { ...tensorsOf(subject), images: executor.tensor(Float64Array.from(images), point.shape) };
  const results = await program.run({ ...given.weights, images: given.images, labels: given.labels });
  const read = (name: string) => (results[name] as ReturnType<typeof executor.tensor>).data;
  return { losses: read('losses'), logits: read('logits'), gradient: read('gradient') };
}

const dualNorm = (w: readonly number[], norm: Norm): number => {
  if (norm === 'linf') return w.reduce((total, value) => total + Math.abs(value), 0);
  return norm === 'l2' ? Math.hypot(...w) : Math.max(...w.map(Math.abs));
};
const sizeOfStep = (delta: readonly number[], norm: Norm): number =>
  dualNorm(delta, norm === 'linf' ? 'l1' : norm === 'l1' ? 'linf' : 'l2');

// The fixture of item 1: logits (.55, −.3, .2) of class 0.
const W = [
  [1, -2, 0.5],
  [0, 1, -1],
  [-1, 0, 2],
];
const B = [0.1, 0, -0.2];
const X = [0.6, 0.2, 0.5];
const fixture = linearSubject(W, B, [X], [0]);

describe('two classes of the fixture', () => {
  const radii = {
    1: { linf: 0.15454545, l2: 0.24285714, l1: 0.28333333 },
    2: { linf: 0.06363636, l2: 0.10932163, l1: 0.175 },
  } as const;
  const margins = { 1: 0.85, 2: 0.35 } as const;
  test.each(NORMS.flatMap((norm) => ([1, 2] as const).map((other) => ({ norm, other }))))(
    'class 0 against $other in $norm: the worst margin and the radius at which it is zero',
    async ({ norm, other }) => {
      const pair = linearSubject([W[0], W[other]], [B[0], B[other]], [X], [0]);
      const difference = W[0].map((value, k) => value - W[other][k]);
      for (const epsilon of [0.02, 0.06, radii[other][norm]]) {
        const { logits } = await evaluate(pair, await perturb(pair, oneStep(norm), epsilon));
        expect(logits[0] - logits[1]).toBeCloseTo(margins[other] - epsilon * dualNorm(difference, norm), 7);
      }
      const { logits } = await evaluate(pair, await perturb(pair, oneStep(norm), radii[other][norm]));
      expect(logits[0] - logits[1]).toBeCloseTo(0, 7);
    },
  );
});

test('FGSM and PGD reach the worst vertex of the l∞ ball', async () => {
  const clean = await evaluate(fixture, X);
  expect(clean.losses[0]).toBeCloseTo(0.75710883, 8);
  expect(distance(clean.gradient, [-0.86149266, 1.26242538, 0.19507019])).toBeLessThan(1e-8);
  const vertex = [0.55, 0.25, 0.55];
  const single = await perturb(fixture, fgsm, 0.05);
  expect(distance(single, vertex)).toBeLessThan(1e-8);
  expect((await evaluate(fixture, single)).losses[0]).toBeCloseTo(0.88048449, 7);
  for (const [steps, size] of [
    [5, 0.2],
    [7, 0.25],
    [40, 0.1],
  ]) {
    const pgd: Attack = { ...fgsm, method: 'pgd', steps, step_size: { value: size, relative: true } };
    expect(distance(await perturb(fixture, pgd, 0.05), vertex)).toBeLessThan(1e-8);
    const started = await perturb(fixture, { ...pgd, start: 'uniform', steps: 2 * Math.ceil(1 / size) }, 0.05);
    expect(distance(started, vertex)).toBeLessThan(1e-8);
  }
});

/** Samples of two classes around ±0.2 in `features` dimensions. */
function twoClasses(count: number, features: number): Subject {
  const stream = new RandomStream(11, 'initialisation', 0);
  const rows = [0, 1].map(() => Array.from({ length: features }, () => stream.normal()));
  const labels = Array.from({ length: count }, (_, n) => n % 2);
  const images = labels.map((label) =>
    Array.from({ length: features }, (_, k) => 0.1 * (rows[label][k] - rows[1 - label][k]) + 0.3 * stream.normal()),
  );
  return linearSubject(rows, [0.1, -0.1], images, labels);
}

test.each(NORMS)('robust accuracy over ε is the distribution of margins over the dual norm, %s', async (norm) => {
  const subject = twoClasses(100, 6);
  const { 'fc.weight': flat } = subject.weights;
  const difference = flat.slice(0, 6).map((value, k) => value - flat[6 + k]);
  const marginsOf = (logits: ArrayLike<number>) =>
    subject.labels.map((label, n) => logits[2 * n + label] - logits[2 * n + 1 - label]);
  const radii = marginsOf((await evaluate(subject, subject.images)).logits).map(
    (margin) => margin / dualNorm(difference, norm),
  );
  const attack: Attack = { ...oneStep(norm), bounds: [-100, 100] };
  let last = 1;
  for (let k = 0; k <= 24; k++) {
    const epsilon = (k / 20) * Math.max(...radii);
    const { logits } = await evaluate(subject, await perturb(subject, attack, epsilon));
    const accuracy = marginsOf(logits).filter((margin) => margin > 1e-6).length / 100;
    expect(accuracy).toBe(radii.filter((radius) => radius > epsilon + 1e-6).length / 100);
    expect(accuracy).toBeLessThanOrEqual(last);
    last = accuracy;
  }
  expect(last).toBe(0);
});

test.each(NORMS)('the adversarial logistic loss is log(1 + exp(ε‖w‖ − y w·x)), %s', async (norm) => {
  const subject = twoClasses(20, 6);
  const { 'fc.weight': flat } = subject.weights;
  const difference = flat.slice(0, 6).map((value, k) => value - flat[6 + k]);
  const { logits } = await evaluate(subject, subject.images);
  const { losses } = await evaluate(subject, await perturb(subject, { ...oneStep(norm), bounds: [-100, 100] }, 0.3));
  for (const [n, label] of subject.labels.entries()) {
    const margin = logits[2 * n + label] - logits[2 * n + 1 - label];
    expect(losses[n]).toBeCloseTo(Math.log1p(Math.exp(0.3 * dualNorm(difference, norm) - margin)), 6);
  }
});

test('where the box is active each coordinate is clip(x ± ε, 0, 1) exactly', async () => {
  const x = [0.02, 0.99, 0.5];
  const subject = linearSubject(W, B, [x], [0]);
  const { gradient } = await evaluate(subject, x);
  const epsilon = 0.125; // a float32 number
  const attacked = await perturb(subject, fgsm, epsilon);
  const expected = x.map((value, k) => Math.min(1, Math.max(0, value + epsilon * Math.sign(gradient[k]))));
  expect([...attacked]).toEqual(expected);
  expect(expected).toContain(0);
});

describe('budgets and steps', () => {
  test.each(NORMS)('no budget returns the images themselves, %s', async (norm) => {
    const compiled = await CompiledAttack.compile(executor, fixture.network, { ...oneStep(norm), start: 'uniform' }, 1);
    const given = tensorsOf(fixture);
    const noise = () => executor.tensor(new Float64Array(3).fill(1), [1, 1, 1, 3]);
    for (const epsilon of [0, 9e-7]) expect(await compiled.perturb({ ...given, epsilon, noise })).toBe(given.images);
    expect(await compiled.perturb({ ...given, epsilon: 1e-3, noise })).not.toBe(given.images);
  });

  test.each(NORMS)('no steps return the start, %s', async (norm) => {
    const still: Attack = { ...fgsm, norm, method: 'pgd', steps: 0 };
    // l2 and l1 add a displacement of zero to the clean sample and take it away again.
    expect(distance(await perturb(fixture, still, 0.1), X)).toBeLessThan(1e-15);
    const started = await perturb(fixture, { ...still, start: 'uniform' }, 0.1);
    expect(distance(started, X)).toBeGreaterThan(1e-3);
  });

  test.each(NORMS)('steps shorter than ε/k do not reach the boundary in k steps, %s', async (norm) => {
    const attack: Attack = { ...fgsm, method: 'pgd', norm, steps: 4, step_size: { value: 0.01, relative: false } };
    const point = await perturb(fixture, attack, 0.1);
    const size = sizeOfStep(
      [...point].map((value, k) => value - X[k]),
      norm,
    );
    expect(size).toBeLessThanOrEqual(0.04 + 1e-8);
    expect(size).toBeGreaterThan(0.039); // the gradient of a linear model hardly turns
  });

  test.each(NORMS)('a constant model leaves every sample at its start, %s', async (norm) => {
    const constant = linearSubject(
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
      [0.3, 0],
      [X],
      [0],
    );
    expect(distance(await perturb(constant, { ...oneStep(norm), steps: 3 }, 0.1), X)).toBeLessThan(1e-15);
  });
});

describe('restarts and the best iterate, on a convolutional network', () => {
  const golden = new GoldenFile('pgd');
  const lenet = new GoldenFile('lenet-mnist');
  const network = new Network({ architecture: 'lenet', width: 2 }, [1, 28, 28], 10);
  const subject: Subject = {
    network,
    weights: Object.fromEntries(network.tensors.map(({ name }) => [name, [...lenet.tensor(`state/${name}`).data]])),
    images: [...golden.tensor('linf/input').data],
    labels: golden.integers('linf/labels'),
  };
  const base: Attack = {
    ...fgsm,
    method: 'pgd',
    steps: 2,
    step_size: { value: 0.8, relative: true },
    start: 'uniform',
  };
  const lossesAt = async (attack: Attack, epsilon: number) =>
    (await evaluate(subject, await perturb(subject, attack, epsilon))).losses;

  test.each([
    { norm: 'linf', epsilon: 0.05 },
    { norm: 'l2', epsilon: 1.5 },
    { norm: 'l1', epsilon: 12 },
  ] as const)('each sample’s loss does not fall as restarts are added, $norm', async ({ norm, epsilon }) => {
    for (const keep of ['last', 'best'] as const) {
      let before: Float64Array = new Float64Array(3).fill(Number.NEGATIVE_INFINITY);
      let rises = 0;
      for (const restarts of [1, 2, 3]) {
        const losses = await lossesAt({ ...base, norm, keep, restarts }, epsilon);
        for (const [n, loss] of losses.entries()) {
          expect(loss).toBeGreaterThanOrEqual(before[n]);
          if (restarts > 1 && loss > before[n]) rises++;
        }
        before = losses;
      }
      expect(rises, 'a restart finds a worse point now and then').toBeGreaterThan(0);
    }
  });

  test('the best iterate is no better for the defender than the last one, nor than the start', async () => {
    const attack: Attack = { ...base, steps: 3, step_size: { value: 2.5, relative: true } };
    const best = await lossesAt({ ...attack, keep: 'best' }, 0.3);
    for (const steps of [0, 1, 2, 3]) {
      const iterate = await lossesAt({ ...attack, steps }, 0.3);
      for (const [n, loss] of iterate.entries()) expect(best[n]).toBeGreaterThanOrEqual(loss);
    }
  });
});
