/** @file The cost of analyses: passes beside those that real analyses make, arithmetic beside closed forms. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnalysisName, type Landscape, loadSpec, type Model, type ResolvedSpec } from '@advexp/schemas';
import { ANALYSES } from '@advexp/schemas/analyses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSpec, tinySpec } from '../../../../test/session.ts';
import { openDevice } from '../../device/choice.ts';
import { Analysis, batchSize } from '../../landscape/analysis.ts';
import { Journal } from '../../landscape/journal.ts';
import { ParameterSpace } from '../../landscape/parameter-space.ts';
import { perform } from '../../landscape/session.ts';
import { openSubject, type Subject } from '../../landscape/subject.ts';
import { Network } from '../../models/network.ts';
import { analysisCosts, expectedProducts, passCost } from './analyses.ts';

const CONVOLUTION = 28 * 28 * 4 * 9;
const AFTER_IT = 28 * 28 * 4 * 10;
const CUSTOM: Model = {
  architecture: 'custom',
  layers: [
    { type: 'conv', channels: 4, kernel: 3, stride: 1, padding: 1, bias: true },
    { type: 'relu' },
    { type: 'flatten' },
    { type: 'linear', units: 10, bias: true },
  ],
};

// Of layers with f₁, f₂, f₃ … in a forward pass. A gradient has 3f of each, but no input gradient of the first. Of a product, forward
// pass and tangents take 3f, the input gradient and its tangents 3f and those of the weight gradient 2f; the images have no tangent, and
// without one nothing needs the input gradient of the second layer alone.
test.each<[string, Model, number[]]>([
  ['linear', { architecture: 'linear', bias: true }, [7840]],
  ['two layers', { architecture: 'mlp', hidden: [16], bias: true }, [784 * 16, 160]],
  ['three layers', { architecture: 'mlp', hidden: [16, 12], bias: false }, [784 * 16, 16 * 12, 120]],
  ['a convolution', CUSTOM, [CONVOLUTION, AFTER_IT]],
])('multiply-accumulates of a sample: %s', (_, model, [f1 = 0, f2 = 0, f3 = 0]) => {
  const network = new Network(model, [1, 28, 28], 10);
  const cost = (pass: Parameters<typeof passCost>[0]) =>
    passCost(pass, network, new ParameterSpace(network.parameters));
  expect(cost('score')).toBe(f1 + f2 + f3);
  expect(cost('attack')).toBe(2 * (f1 + f2 + f3));
  expect(cost('gradient')).toBe(2 * f1 + 3 * f2 + 3 * f3);
  expect(cost('hessian')).toBe(3 * f1 + 7 * f2 + 8 * f3);
  expect(cost('gauss-newton')).toBe(3 * f1 + 5 * f2 + 5 * f3);
});

test('of chosen layers, only their part counts', () => {
  const network = new Network({ architecture: 'mlp', hidden: [16], bias: true }, [1, 28, 28], 10);
  const [last] = network.parameters.filter(({ shape }) => shape[0] === 10 && shape.length === 2);
  const space = new ParameterSpace(network.parameters, [last?.name ?? '']);
  expect(passCost('gradient', network, space)).toBe(784 * 16 + 160 + 160);
});

const LANDSCAPE = `{
  hessian: { top: 3, samples: 100 }, density: { samples: 64, loss: gauss-newton, starts: 2, steps: 6 },
  curvature: { samples: 64, loss: clean, products: 7 }, slice: { points: 3, samples: 64 },
  scatter: { samples: 64, directions: [random], amplitudes: [-0.1, 0.1], repeats: 2 }, gradient: { samples: 320 },
  sharpness: { samples: 64, steps: 2, draws: 3 },
  connectivity: { to: period-0, bends: 1, epochs: 2, points: 3, samples: 100 }, linear: {} }`;

describe('the passes are those that the analysis makes', () => {
  const root = mkdtempSync(join(tmpdir(), 'advexp-plan-'));
  // Analyses compute 32 at once, the last batch filled up. A step along a curve is one of 48, in two parts.
  const text = tinySpec({
    train: '{ batch_size: 40, micro_batch_size: 20 }',
    evaluate: '{ during: pgd-2, attacks: [clean] }',
  });
  let subject: Subject;
  beforeAll(async () => {
    const { folder } = await runSpec(root, text);
    subject = await openSubject({ folder, checkpoint: null }, null);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const resolved = (...overrides: string[]): ResolvedSpec & { landscape: Landscape } => {
    const { spec, problems } = loadSpec(
      { file: 'spec.advexp', text: `${text}landscape: ${LANDSCAPE}\n` },
      { overrides },
    );
    if (!spec?.landscape) throw new Error(problems.map(({ message }) => message).join(' '));
    return { ...spec, landscape: spec.landscape };
  };

  test.each<[AnalysisName, string[]]>([
    ...ANALYSES.map((name): [AnalysisName, string[]] => [name, []]),
    ['hessian', ['landscape.hessian.loss=reattacked', 'landscape.hessian.products=6']],
    ['hessian', ['landscape.epsilon=0']],
    ['slice', ['landscape.slice.adversarial=frozen']],
    ['slice', ['landscape.slice.adversarial=2', 'landscape.slice.dimensions=1']],
    ['slice', ['landscape.slice.splits=[validation]', 'landscape.slice.samples=1000']],
    ['sharpness', ['landscape.sharpness.loss=clean']],
    ['connectivity', ['landscape.connectivity.curve=linear']],
    ['gradient', ['landscape.attack=pgd-7', 'landscape.gradient.samples=50']],
  ])('%s %j', async (name, overrides) => {
    const spec = resolved(...overrides);
    const { executor, description } = await openDevice(subject.device, {});
    let batches = 0;
    const host = { boundary: () => void batches++, progress: () => {}, partial: () => {} };
    const journal = new Journal(join(root, `${name}.journal`), overrides.join());
    const analysis = new Analysis({
      ...{ subject, settings: spec.landscape, executor, journal, host, key: '', name },
      provider: description.provider,
      saveAdversarial: null,
    });
    const { output } = await perform(name, analysis);
    journal.finish();

    const { data, network } = subject;
    const counts = { train: data.train.count, heldOut: data.validation?.count ?? 0, test: data.test.count };
    const cost = analysisCosts(spec, network, counts).find((one) => one.analysis === name);
    if (!cost) throw new Error('It costs nothing.');
    const { hessian, density, curvature } = output;
    const products = hessian?.products ?? density?.products ?? curvature?.products ?? null;
    if (name !== 'hessian') expect(cost.products).toBe(products);
    // Lanczos' method ends by its residuals: its products are scaled to those that it took.
    const share = name === 'hessian' ? (products ?? 0) / (cost.products ?? 0) : 1;
    const { attack, score, gradient, hessian: ofHessian, 'gauss-newton': gaussNewton } = cost.passes;
    const batch = batchSize({ spec });
    expect(batch).toBe(32);
    const attackSteps = analysis.attack.steps;
    const once = name === 'hessian' && spec.landscape.epsilon > 0 ? 128 : 0;
    const attacked = once + share * (attack / attackSteps - once);
    expect((attacked + score + share * (gradient + ofHessian) + gaussNewton) / batch).toBeCloseTo(batches, 9);
  });

  test('at each checkpoint', () => {
    const [once, each] = [resolved(), resolved('landscape.at=[period-ends, best]')].map((spec) =>
      analysisCosts(spec, subject.network, { train: 320, heldOut: 128, test: 128 }),
    );
    expect(each?.map(({ checkpoints }) => checkpoints)).toEqual(ANALYSES.map(() => 3));
    expect(each?.map(({ flops }) => flops)).toEqual(once?.map(({ flops }) => 3 * flops));
    expect(each?.map(({ products }) => products)).toEqual(once?.map(({ products }) => products));
  });
});

test('products that eigenpairs take: never more than there are parameters, or are allowed', () => {
  const settings = { samples: 1, loss: 'clean', which: 'magnitude', tolerance: 1e-3, products: 1000 } as const;
  const expected = (top: number, method: 'lanczos' | 'power-iteration', parameters: number, products = 1000) =>
    expectedProducts({ ...settings, top, method, products }, parameters);
  expect([1, 5, 10, 20].map((top) => expected(top, 'lanczos', 1e6))).toEqual([12, 21, 33, 55]);
  expect(expected(20, 'lanczos', 30)).toBe(30);
  expect(expected(20, 'lanczos', 1e6, 40)).toBe(40);
  expect(expected(20, 'power-iteration', 1e6, 40)).toBe(400); // its limit is its own
});
