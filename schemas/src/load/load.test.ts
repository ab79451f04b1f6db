import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem, problemRecord } from '../problem.ts';
import { scheduleTable } from '../schedule.ts';
import { plainValue } from '../source/tree.ts';
import { filesReader, specText } from './annotated.ts';
import { loadSpec } from './load.ts';

const DESIGN = `
version: 1
name: fmnist-pas-cosine
seed: 0
data:    { dataset: fashion-mnist, validation: 1000 }
model:   { architecture: lenet, width: 4 }
attack:  { method: pgd, norm: linf, steps: 10, step_size: 0.25eps, start: uniform }
epsilon: { schedule: cosine, target: 0.1, min: 0, max: 0.15 }     # clipped at target
pas:     { periods: [10, 5, 5], reset: [epsilon, learning_rate], ensemble: period-ends }
learning_rate: { schedule: step, initial: 0.05, factor: 0.1, at: [0.5, 0.75] }   # relative to the period
optimizer: { name: sgd, momentum: 0.9, weight_decay: 5e-4 }
train:   { batch_size: 128, objective: adversarial }
evaluate:  { attacks: [clean, pgd-100] }
landscape: { hessian: { top: 20, samples: 4096 }, trace: [gradient-norm, distance-from-init] }
`;

function load(sections: Record<string, string | null>, overrides: string[] = []) {
  const loaded = loadSpec({ file: 'test.advexp', text: specText(sections) }, { overrides });
  expect(loaded.problems.map(formatProblem)).toEqual([]);
  if (loaded.spec === null) throw new Error('the spec has no problem and yet no resolved form');
  return { ...loaded, spec: loaded.spec };
}

test('the spec of the design resolves with every default in place', () => {
  const { spec, problems } = loadSpec({ file: '/x/a.advexp', text: DESIGN });
  expect(problems).toEqual([]);
  const attack = {
    method: 'pgd',
    norm: 'linf',
    steps: 10,
    step_size: { value: 0.25, relative: true },
    start: 'uniform',
    restarts: 1,
    keep: 'last',
    batchnorm: 'eval',
    loss: 'cross-entropy',
    bounds: [0, 1],
  };
  expect(spec).toEqual({
    version: 1,
    name: 'fmnist-pas-cosine',
    seed: 0,
    data: {
      dataset: 'fashion-mnist',
      path: null,
      validation: 1000,
      validation_seed: 0,
      train_samples: null,
      test_samples: null,
      augment: { crop_padding: 0, horizontal_flip: false },
    },
    model: { architecture: 'lenet', width: 4 },
    attack,
    epsilon: {
      schedule: 'cosine',
      min: 0,
      max: 0.15,
      update: 'epoch',
      over: 'period',
      clip: { low: 0, high: 0.1 },
      warmup: null,
      target: 0.1,
    },
    pas: { periods: [10, 5, 5], reset: ['epsilon', 'learning_rate'], ensemble: 'period-ends' },
    learning_rate: {
      schedule: 'step',
      initial: 0.05,
      factor: 0.1,
      at: [0.5, 0.75],
      relative: true,
      update: 'epoch',
      over: 'period',
      clip: { low: null, high: null },
      warmup: null,
    },
    optimizer: { name: 'sgd', momentum: 0.9, dampening: 0, nesterov: false, weight_decay: 5e-4 },
    train: {
      epochs: 20,
      batch_size: 128,
      objective: { name: 'adversarial' },
      averaging: { method: 'none' },
      gradient_clip: null,
      precision: 'float32',
    },
    evaluate: {
      every: 1,
      samples: null,
      batch_size: 128,
      during: { name: 'pgd-10', epsilon: 0.1, attack },
      final: [
        { name: 'clean', epsilon: 0, attack: { ...attack, method: 'none' } },
        {
          name: 'pgd-100',
          epsilon: 0.1,
          attack: { ...attack, steps: 100, step_size: { value: 0.025, relative: true } },
        },
      ],
      final_samples: null,
    },
    checkpoint: { every_minutes: 10, keep: 3 },
    device: { executor: 'onnx', threads: 0 },
    landscape: {
      epsilon: 0.1,
      attack: 'training',
      split: 'train',
      hessian: {
        top: 20,
        samples: 4096,
        loss: 'frozen',
        which: 'magnitude',
        method: 'lanczos',
        tolerance: 0.001,
        products: 1000,
      },
      trace: ['gradient-norm', 'distance-from-init'],
    },
  });
});

test.each([
  ['8/255', 8 / 255],
  ['8px', 8 / 255],
  ['"8 / 255"', 8 / 255],
  ['0.03', 0.03],
  ['3e-2', 0.03],
])('epsilon: %s is %d', (written, value) => {
  const { spec } = load({ epsilon: written });
  expect(spec.epsilon).toMatchObject({ schedule: 'constant', value, target: value, clip: { low: 0, high: value } });
});

test.each([
  [
    'paper',
    'mnist',
    '0.4',
    { steps: 50, start: 'uniform-step', batchnorm: 'eval', step_size: { value: 0.01 / 0.4, relative: true } },
  ],
  ['paper', 'mnist', '0.1', { steps: 20, step_size: { value: 0.01 / 0.1, relative: true } }],
  ['paper', 'cifar-10', '8/255', { steps: 10, step_size: { value: 0.25, relative: true }, keep: 'last' }],
  [
    'madry',
    'mnist',
    '0.3',
    { steps: 40, step_size: { value: 0.01, relative: false }, start: 'uniform', batchnorm: 'train' },
  ],
  ['madry', 'cifar-10', '8/255', { steps: 10, step_size: { value: 2 / 255, relative: false } }],
  [
    'rice',
    'cifar-10',
    '8/255',
    { steps: 10, step_size: { value: 2 / 255, relative: false }, start: 'uniform', batchnorm: 'train' },
  ],
  [
    'wong',
    'cifar-10',
    '8/255',
    { method: 'fgsm-rs', steps: 1, step_size: { value: 1.25, relative: true }, start: 'uniform', batchnorm: 'train' },
  ],
])('preset %s on %s at %s', (preset, dataset, epsilon, expected) => {
  const sections = {
    attack: `{ preset: ${preset} }`,
    data: `{ dataset: ${dataset} }`,
    epsilon,
    evaluate: '{ attacks: [pgd-100] }',
  };
  const model = dataset === 'mnist' ? { model: '{ architecture: lenet }' } : {};
  expect(load({ ...sections, ...model }).spec.attack).toMatchObject(expected);
});

test('keys written beside a preset take precedence', () => {
  const { spec, origin } = load({ attack: '{ preset: rice, steps: 20, batchnorm: eval }' });
  expect(spec.attack).toMatchObject({ steps: 20, batchnorm: 'eval', step_size: { value: 2 / 255, relative: false } });
  expect([origin('attack.steps').kind, origin('attack.start').kind, origin('attack.keep').kind]).toEqual([
    'written',
    'preset',
    'default', // presets say nothing of it
  ]);
});

test('periods as a number split the epochs evenly, longer ones first', () => {
  expect(load({ train: '{ epochs: 11 }', pas: '{ periods: 3, reset: [momentum] }' }).spec.pas).toEqual({
    periods: [4, 4, 3],
    reset: ['momentum'],
    ensemble: 'period-ends',
  });
});

test('what is not reset runs over the whole training', () => {
  const { spec } = load({ train: null, pas: '{ periods: [2, 2], reset: [learning_rate, momentum] }' });
  expect([spec.epsilon.over, spec.learning_rate.over, spec.train.epochs]).toEqual(['run', 'period', 4]);
});

test('moments: 50% and 0.5 are relative; 10 epochs and 10 count epochs', () => {
  const at = (moments: string) =>
    load({ train: '{ epochs: 20 }', learning_rate: `{ schedule: step, initial: 0.1, at: ${moments} }` }).spec
      .learning_rate;
  for (const moments of ['[50%, 75%]', '[0.5, 0.75]', '[0.5, 75 %]']) {
    expect(at(moments)).toMatchObject({ at: [0.5, 0.75], relative: true, factor: 0.1 });
  }
  for (const moments of ['[10 epochs, 15 epochs]', '[10, 15]', '[0, 10, 15epochs]']) {
    expect(at(moments)).toMatchObject({ relative: false });
  }
});

test('every schedule of the learning rate resolves', () => {
  const rate = (text: string) => load({ learning_rate: text }).spec.learning_rate;
  expect(rate('{ schedule: cosine, initial: 0.1 }')).toMatchObject({
    schedule: 'cosine',
    min: 0.1,
    max: 0,
    update: 'epoch',
  });
  expect(rate('{ schedule: linear, initial: 0.1, final: 0.01, update: batch }')).toMatchObject({
    min: 0.1,
    max: 0.01,
    update: 'batch',
  });
  expect(rate('{ schedule: exponential, initial: 0.1, decay: 0.9 }')).toMatchObject({ initial: 0.1, decay: 0.9 });
  expect(rate('{ schedule: one-cycle, max: 0.2, peak: 40% }')).toMatchObject({
    initial: 0,
    max: 0.2,
    final: 0,
    peak: 0.4,
    anneal: 'linear',
    update: 'batch',
  });
  expect(rate('{ schedule: piecewise, points: [{ at: 50%, value: 0.1 }, { at: 90%, value: 0.001 }] }')).toMatchObject({
    points: [
      { at: 0.5, value: 0.1 },
      { at: 0.9, value: 0.001 },
    ],
    relative: true,
  });
  expect(rate('{ schedule: constant, value: 0.1, warmup: 1, update: batch }').warmup).toEqual({ epochs: 1, from: 0 });
  expect(rate('{ schedule: constant, value: 0.1, warmup: { epochs: 2, from: 0.01 } }').warmup).toEqual({
    epochs: 2,
    from: 0.01,
  });
});

test('a spec of the paper gives the golden schedule', () => {
  const { spec } = load({
    data: '{ dataset: cifar-10 }',
    epsilon: '{ schedule: cosine, target: 8/255 }',
    pas: '{ periods: [100, 50, 50] }',
    train: null,
    learning_rate: '{ schedule: step, initial: 0.1, at: [50%, 75%] }',
  });
  const table = scheduleTable(spec);
  expect([10, 49, 99, 100, 110, 150, 175].map((epoch) => (table[epoch]?.epsilon ?? 0) * 255)).toEqual(
    [0.3915, 7.7487, 8, 0, 1.5279, 0, 8].map((value) => expect.closeTo(value, 4)),
  );
  expect(table[138]?.learning_rate).toBeCloseTo(0.001, 12);
});

test('objectives, averaging, optimisers, layers and evaluation attacks in both forms', () => {
  const train = (text: string) => load({ train: `{ epochs: 4, ${text} }` }).spec.train;
  expect(train('objective: trades').objective).toEqual({ name: 'trades', beta: 6 });
  expect(train('objective: { name: mart, beta: 5 }').objective).toEqual({ name: 'mart', beta: 5 });
  expect(train('objective: mix').objective).toEqual({ name: 'mix', clean_weight: 0.5 });
  expect(train('averaging: swa').averaging).toEqual({ method: 'swa', start_epoch: 2 });
  expect(train('averaging: { method: ema, decay: 0.99 }').averaging).toEqual({ method: 'ema', decay: 0.99 });
  expect(load({ train: '{ epochs: 4, objective: trades }' }).spec.attack.loss).toBe('kl');
  expect(load({ optimizer: '{ name: adamw }', learning_rate: '1e-3' }).spec.optimizer).toEqual({
    name: 'adamw',
    betas: [0.9, 0.999],
    eps: 1e-8,
    weight_decay: 0.01,
  });
  const layers =
    '[{ type: conv, channels: 4, kernel: 3 }, relu, { type: maxpool }, flatten, { type: linear, units: 10 }]';
  expect(load({ model: `{ architecture: custom, layers: ${layers} }` }).spec.model).toEqual({
    architecture: 'custom',
    layers: [
      { type: 'conv', channels: 4, kernel: 3, stride: 1, padding: 0, bias: true },
      { type: 'relu' },
      { type: 'maxpool', kernel: 2, stride: 2 },
      { type: 'flatten' },
      { type: 'linear', units: 10, bias: true },
    ],
  });
  const { final } = load({
    evaluate: '{ attacks: [fgsm, pgd-50-10, { name: far, epsilon: 16px, steps: 40, step_size: 2px, keep: best }] }',
  }).spec.evaluate;
  expect(final.map(({ name, epsilon }) => [name, epsilon])).toEqual([
    ['fgsm', 8 / 255],
    ['pgd-50-10', 8 / 255],
    ['far', 16 / 255],
  ]);
  expect(final[0]?.attack).toMatchObject({
    method: 'fgsm',
    steps: 1,
    start: 'none',
    step_size: { value: 1, relative: true },
  });
  expect(final[1]?.attack).toMatchObject({ steps: 50, restarts: 10, step_size: { value: 0.05, relative: true } });
  expect(final[2]?.attack).toMatchObject({ steps: 40, keep: 'best', step_size: { value: 2 / 255, relative: false } });
});

test('a spec without a name takes that of its file', () => {
  expect(loadSpec({ file: '/x/my run (2).advexp', text: specText({}) }).spec?.name).toBe('my-run-2-');
});

test('data paths are relative to the file that writes them', () => {
  const text = 'extends: ../base/b.advexp';
  const base = specText({ data: '{ dataset: folder, path: images }' });
  const options = { read: filesReader({ '/x/base/b.advexp': base }), exists: () => null };
  const loaded = loadSpec({ file: '/x/sub/a.advexp', text }, options);
  expect(loaded.problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
    `data-path There is nothing at ${resolve('/x/base/images')}. Paths are relative to the spec.`,
  ]);
});

test('origin follows shorthands and renamed keys', () => {
  const { origin } = load({ epsilon: '8/255', train: null, pas: '{ periods: [2, 2], reset: [momentum] }' }, ['seed=3']);
  expect(origin('epsilon.clip.high').range?.start.line).toBe(4);
  expect(origin('epsilon.target').kind).toBe('written');
  expect(origin('train.epochs').range?.start.line).toBe(6);
  expect(origin('seed').range).toMatchObject({ file: '--set', start: { line: 1, column: 6 } });
  expect(origin('optimizer.momentum').kind).toBe('default');
});

test('a missing file is a problem, not an exception', () => {
  const { problems, spec, source } = loadSpec('/no/such.advexp');
  expect([spec, source]).toEqual([null, null]);
  expect(problems.map(formatProblem)).toEqual([
    '/no/such.advexp:1:1: error[cannot-read] Cannot read /no/such.advexp: there is no such file.',
  ]);
});

test('the JSON form of a problem and the written document', () => {
  const { problems, source } = loadSpec({ file: 'a.advexp', text: specText({ epsilon: '8' }) });
  expect(problems.map(problemRecord)).toEqual([
    {
      file: 'a.advexp',
      line: 4,
      column: 10,
      severity: 'error',
      code: 'epsilon-unit',
      message: expect.stringContaining('8px'),
    },
  ]);
  expect(source && plainValue(source)).toMatchObject({ epsilon: 8, train: { epochs: 4 } });
});
