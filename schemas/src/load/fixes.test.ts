import { expect, test } from 'vitest';
import { PAGES, type ProblemCode } from '../rules/pages/index.ts';
import { annotated, filesReader, specText } from './annotated.ts';
import { changed } from './changed.ts';
import { type LoadOptions, loadSpec } from './load.ts';

type Case = [code: ProblemCode, sections: Record<string, string | null>, titles: string[], options?: LoadOptions];

/** Titles of all fixes of the problem; the first, carried out, must leave no problem at all, the others not this one. */
const CASES: Case[] = [
  ['unknown-key', { train: '{ epochs: 4, batch_sze: 64 }' }, ['Rename batch_sze to batch_size']],
  ['unknown-key', { train: '{ epochs: 4, batch_size:64 }' }, ['Write batch_size: 64']],
  [
    'unknown-key',
    { train: '{ epochs: 4, momentum: 0.8 }', optimizer: '{ name: sgd }' },
    ['Move momentum to optimizer'],
  ],
  ['unknown-key', { train: '{ epochs: 4, dataset: cifar-10 }' }, []],
  ['unknown-key', { train: null, epochs: '4' }, ['Move epochs to train']],
  ['unknown-key', { train: '{ epochs: 4, checkpoint: { keep: 2 } }' }, ['Move checkpoint to the top level']],
  ['unknown-key', { epsilon: '{ schedule: constant, target: 8/255, max: 16/255 }' }, ['Remove max']],
  ['unknown-key', { epsilon: '{ schedul: constant, target: 8/255 }' }, ['Rename schedul to schedule']],
  ['unknown-key', { attack: '{ colour: 3 }' }, ['Remove colour']],
  ['renamed-key', { epsilon: null, eps: '8/255' }, ['Rename eps to epsilon']],
  ['renamed-key', { learning_rate: null, lr: '0.1' }, ['Rename lr to learning_rate']],
  ['renamed-key', { learning_rate: null, optimizer: '{ name: sgd, lr: 0.1 }' }, ['Write learning_rate: 0.1']],
  ['renamed-key', { epsilon: null, attack: '{ threshold: 8/255 }' }, ['Write epsilon: 8/255']],
  ['renamed-key', { attack: '{ iter_num: 20 }', evaluate: '{ attacks: [pgd-40] }' }, ['Rename iter_num to steps']],
  ['renamed-key', { evaluate: '{ attacks: [{ name: a, num_steps: 40 }] }' }, ['Rename num_steps to steps']],
  ['renamed-key', { evaluate: '{ attacks: [{ name: a, eps: 16/255 }] }' }, ['Rename eps to epsilon']],
  ['renamed-key', { attack: '{ random_start: true }' }, ['Write attack.start: uniform']],
  ['renamed-key', { attack: '{ order: -1 }' }, ['Write attack.norm: linf']],
  ['renamed-key', { batchsize: '64' }, ['Write train.batch_size: 64']],
  ['renamed-key', { train: '{ epochs: 4, batchsize: 64 }' }, ['Rename batchsize to batch_size']],
  ['renamed-key', { train: '{ epochs: 4, batchsize: 64, batch_size: 32 }' }, []],
  ['renamed-key', { train: '{ epoch_num: 4 }' }, ['Rename epoch_num to epochs']],
  ['renamed-key', { model: '{ model_type: resnet18 }' }, ['Rename model_type to architecture']],
  ['renamed-key', { optimizer: '{ name: sgd, weight-decay: 1e-3 }' }, ['Rename weight-decay to weight_decay']],
  [
    'renamed-key',
    { optimizer: '{ name: sgd }', weight_decay_: null, wd: '1e-3' },
    ['Write optimizer.weight_decay: 0.001'],
  ],
  ['renamed-key', { epoch_ckpts: '[2, 4]' }, []],
  ['unknown-value', { attack: '{ method: pdg }' }, ['Write method: pgd']],
  ['unknown-value', { evaluate: '{ attacks: [clean, pdg-20] }' }, ['Write pgd-20']],
  ['unknown-value', { version: '2' }, ['Write version: 1']],
  ['unknown-value', { device: 'webpgu' }, ['Write device: webgpu']],
  ['unknown-value', { device: 'webgpu:1' }, ['Write device: webgpu']],
  ['unknown-value', { device: '{ name: cpu:1 }' }, ['Write name: cpu']],
  ['wrong-type', { model: 'resnet18' }, ['Write model: { architecture: resnet18 }']],
  ['wrong-type', { train: '{ epochs: "10" }' }, ['Write epochs: 10']],
  ['wrong-type', { train: '{ epochs: ten }' }, []],
  ['wrong-type', { learning_rate: '{ schedule: step, initial: 0.1, at: 50% }' }, ['Write at: [50%]']],
  ['wrong-type', { optimizer: '{ name: sgd, nesterov: yes }' }, ['Write nesterov: true']],
  ['wrong-type', { train: '{ epochs: [5] }' }, ['Write epochs: 5']],
  ['wrong-type', { seed: '' }, ['Write seed: 0']],
  ['missing-key', { epsilon: '{ schedule: cosine, max: 16/255 }' }, ['Write target: 8/255']],
  [
    'missing-key',
    { epsilon: '{ target: 8/255, max: 16/255, update: batch }' },
    ['Write schedule: linear', 'Write schedule: cosine', 'Write schedule: one-cycle'],
  ],
  ['missing-key', { data: null }, ['Write data: { dataset: fashion-mnist-mini }']],
  ['missing-key', { train: '{ batch_size: 64 }' }, ['Write epochs: 20']],
  ['missing-key', { train: null }, ['Write epochs: 20']],
  ['out-of-range', { train: '{ epochs: 0 }' }, ['Write epochs: 1']],
  ['out-of-range', { seed: '-1' }, ['Write seed: 0']],
  ['out-of-range', { attack: '{ bounds: [0] }' }, ['Write bounds: [0, 1]']],
  ['bad-quantity', { epsilon: '8 pixels' }, ['Write epsilon: 8/255']],
  ['bad-quantity', { epsilon: '3%' }, ['Write epsilon: 0.03']],
  ['bad-quantity', { attack: '{ step_size: eps/4 }' }, ['Write step_size: 0.25eps']],
  ['bad-quantity', { attack: '{ step_size: 0.25*eps }' }, ['Write step_size: 0.25eps']],
  ['bad-quantity', { attack: '{ step_size: quarter }' }, []],
  ['bad-quantity', { epsilon: '8/0' }, ['Write epsilon: 8/255']],
  ['bad-quantity', { learning_rate: '{ schedule: step, initial: 0.1, at: [epoch 2] }' }, ['Write 2 epochs']],
  ['bad-name', { name: 'my run/1' }, ['Write name: my-run-1']],
  ['duplicate-key', { seed: '0\nseed: 1' }, ['Remove the second seed']],
  ['epsilon-unit', { epsilon: '8' }, ['Write epsilon: 8/255']],
  ['epsilon-unit', { epsilon: '{ schedule: cosine, target: 8/255, max: 16 }' }, ['Write max: 16/255']],
  ['epsilon-unit', { attack: '{ step_size: 2 }' }, ['Write step_size: 2/255']],
  ['epsilon-divisor', { epsilon: '8/256' }, ['Write epsilon: 8/255']],
  ['epsilon-tiny', { epsilon: '0.03px' }, ['Write target: 0.03']],
  ['epsilon-norm', { attack: '{ norm: l2 }' }, ['Write target: 128/255', 'Write norm: linf']],
  ['epsilon-too-large', { epsilon: '1' }, ['Write target: 1/255']],
  ['epsilon-ambiguous', { epsilon: '0.3' }, ['Write target: 8/255']],
  ['epsilon-negative', { epsilon: '-0.03' }, ['Write target: 0.03']],
  [
    'moment',
    { learning_rate: '{ schedule: step, initial: 0.1, at: [75%, 50%] }' },
    ['Put the moments in order of time'],
  ],
  ['moment', { learning_rate: '{ schedule: step, initial: 0.1, at: [1.5] }' }, ['Write 1.5 epochs']],
  ['moment', { learning_rate: '{ schedule: step, initial: 0.1, at: [50%, 3] }' }, []],
  ['period-sum', { pas: '{ periods: [2, 1], reset: [momentum] }' }, ['Remove train.epochs', 'Write epochs: 3']],
  ['target-unreached', { epsilon: '{ schedule: cosine, target: 8/255, max: 6/255 }' }, ['Write max: 16/255']],
  [
    'target-not-held',
    { epsilon: '{ schedule: linear, target: 8/255, max: 8/255 }', train: '{ epochs: 20 }' },
    ['Write max: 16/255'],
  ],
  ['min-above-target', { epsilon: '{ schedule: cosine, target: 8/255, min: 8/255 }' }, ['Write min: 0']],
  [
    'min-above-target',
    { epsilon: '{ schedule: linear, target: 8/255, min: 16/255, max: 0 }' },
    ['Exchange min and max'],
  ],
  ['ends-below-target', { epsilon: '{ schedule: one-cycle, target: 8/255, max: 16/255 }' }, ['Write final: 8/255']],
  [
    'schedule-undersampled',
    { epsilon: '{ schedule: cosine, target: 8/255 }', train: '{ epochs: 2 }' },
    ['Write update: batch'],
  ],
  ['warmup-too-long', { epsilon: '{ schedule: constant, target: 8/255, warmup: 5 }' }, ['Write warmup: 2']],
  [
    'moment-outside-period',
    { learning_rate: '{ schedule: step, initial: 0.1, at: [10, 15] }', pas: '{ periods: [10, 10] }', train: null },
    ['Write at: [50%, 75%]'],
  ],
  [
    'nothing-resets',
    { pas: '{ periods: 2, reset: [] }', epsilon: '{ schedule: cosine, target: 8/255, update: batch }' },
    ['Write reset: [epsilon, learning_rate]'],
  ],
  ['nothing-resets', { pas: '{ periods: 2 }' }, ['Remove pas']],
  [
    'optimizer-reset-alone',
    { pas: '{ periods: 2, reset: [momentum] }', epsilon: '{ schedule: cosine, target: 8/255, update: batch }' },
    ['Write reset: [epsilon, learning_rate, momentum]'],
  ],
  ['ensemble-of-one', { pas: '{ ensemble: period-ends }' }, ['Write ensemble: none', 'Remove pas.ensemble']],
  ['step-too-small', { attack: '{ steps: 5, step_size: 1/255 }' }, ['Write step_size: 0.5eps']],
  ['step-too-large', { attack: '{ step_size: 0.25 }' }, ['Write step_size: 0.25eps']],
  [
    'step-fixed',
    { attack: '{ step_size: 2/255 }', epsilon: '{ schedule: linear, target: 8/255 }', train: '{ epochs: 20 }' },
    ['Write step_size: 0.25eps'],
  ],
  ['catastrophic-overfitting', { attack: '{ method: fgsm }' }, ['Write method: fgsm-rs']],
  ['catastrophic-overfitting', { attack: '{ method: fgsm-rs, step_size: 1.8eps }' }, ['Write step_size: 1.25eps']],
  ['catastrophic-overfitting', { attack: '{ steps: 1, start: none, step_size: 1eps }' }, ['Write start: uniform']],
  ['attack-conflict', { attack: '{ method: fgsm-rs, steps: 7 }' }, ['Write method: pgd', 'Remove attack.steps']],
  [
    'attack-conflict',
    { attack: '{ method: fgsm-rs, start: none }', epsilon: '2/255' },
    ['Remove attack.start', 'Write method: fgsm'],
  ],
  [
    'attack-conflict',
    { attack: '{ method: fgsm, start: uniform }', epsilon: '2/255' },
    ['Write method: fgsm-rs', 'Remove attack.start'],
  ],
  ['bounds', { attack: '{ bounds: [1, 0] }' }, ['Write bounds: [0, 1]']],
  ['bounds-scale', { attack: '{ bounds: [0, 255] }' }, ['Write bounds: [0, 1]']],
  [
    'restarts-alike',
    { attack: '{ start: none, restarts: 3 }', evaluate: '{ attacks: [pgd-50] }' },
    ['Write start: uniform', 'Remove attack.restarts'],
  ],
  [
    'restarts-alike',
    { evaluate: '{ attacks: [{ name: a, start: none, restarts: 3 }] }' },
    ['Write start: uniform', 'Remove evaluate.attacks[0].restarts'],
  ],
  [
    'kl-needs-start',
    { attack: '{ start: none }', train: '{ epochs: 4, objective: trades }' },
    ['Write start: uniform'],
  ],
  ['no-attack', { attack: '{ method: none }' }, ['Write objective: clean']],
  ['loss-mismatch', { attack: '{ loss: kl }' }, ['Write loss: cross-entropy']],
  [
    'loss-mismatch',
    { attack: '{ loss: cross-entropy }', train: '{ epochs: 4, objective: trades }' },
    ['Write loss: kl'],
  ],
  ['objective-degenerate', { train: '{ epochs: 4, objective: { name: mart, beta: 0 } }' }, ['Write beta: 6']],
  [
    'objective-degenerate',
    { train: '{ epochs: 4, objective: { name: mix, clean_weight: 1 } }' },
    ['Write objective: clean'],
  ],
  ['learning-rate-zero', { learning_rate: '{ schedule: constant, value: 0.1, warmup: 2 }' }, ['Write update: batch']],
  [
    'learning-rate-grows',
    { learning_rate: '{ schedule: step, initial: 0.01, factor: 10, at: [50%] }' },
    ['Write factor: 0.1'],
  ],
  [
    'learning-rate-grows',
    { learning_rate: '{ schedule: exponential, initial: 0.01, decay: 1.25 }' },
    ['Write decay: 0.8'],
  ],
  [
    'nesterov-conflict',
    { optimizer: '{ name: sgd, momentum: 0, nesterov: true }' },
    ['Write momentum: 0.9', 'Write nesterov: false'],
  ],
  [
    'nesterov-conflict',
    { optimizer: '{ name: sgd, dampening: 0.1, nesterov: true }' },
    ['Remove optimizer.dampening', 'Write nesterov: false'],
  ],
  ['weight-decay-range', { optimizer: '{ name: sgd, weight_decay: 0.1 }' }, ['Write weight_decay: 5e-4']],
  [
    'gradient-clip-tiny',
    { train: '{ epochs: 4, gradient_clip: 0.001 }' },
    ['Write gradient_clip: 1', 'Remove train.gradient_clip'],
  ],
  ['averaging-start', { train: '{ epochs: 4, averaging: { method: swa, start_epoch: 4 } }' }, ['Write start_epoch: 2']],
  [
    'averaging-of-one',
    { train: '{ epochs: 4, averaging: { method: swa, start_epoch: 3 } }' },
    ['Write start_epoch: 2'],
  ],
  [
    'averaging-across-periods',
    {
      train: '{ epochs: 8, averaging: { method: swa, start_epoch: 1 } }',
      pas: '{ periods: [4, 4] }',
      epsilon: '{ schedule: linear, target: 8/255, update: batch }',
    },
    ['Write averaging: { method: swa, start_epoch: 6 }'],
  ],
  ['batchnorm-batch', { train: '{ epochs: 4, batch_size: 2 }' }, ['Write batch_size: 128']],
  ['batchnorm-last-batch', { data: '{ dataset: cifar-10, train_samples: 1281 }' }, ['Write train_samples: 1280']],
  [
    'micro-batch-statistics',
    { train: '{ epochs: 4, batch_size: 128, micro_batch_size: 32 }' },
    ['Remove train.micro_batch_size'],
  ],
  [
    'micro-batch-unused',
    { train: '{ epochs: 4, batch_size: 64, micro_batch_size: 64 }' },
    ['Remove train.micro_batch_size'],
  ],
  [
    'batchnorm-absent',
    { model: '{ architecture: lenet }', attack: '{ batchnorm: train }' },
    ['Remove attack.batchnorm'],
  ],
  [
    'batchnorm-modes',
    { attack: '{ batchnorm: train }', train: '{ epochs: 4, objective: trades }' },
    ['Write batchnorm: eval'],
  ],
  ['seed-missing', { seed: null }, ['Write seed: 0']],
  ['batch-larger-than-data', { data: '{ dataset: cifar-10, train_samples: 100 }' }, ['Write batch_size: 12']],
  ['evaluation-weaker', { evaluate: '{ attacks: [clean, pgd-5] }' }, ['Write pgd-20']],
  ['evaluation-weaker', { evaluate: '{ during: pgd-5 }' }, ['Write during: pgd-10']],
  ['evaluation-clean', { evaluate: '{ attacks: [clean] }' }, ['Write attacks: [clean, pgd-20]']],
  ['during-clean', { evaluate: '{ during: clean }' }, ['Write during: pgd-10']],
  ['duplicate-attack', { evaluate: '{ attacks: [pgd-20, clean, pgd-20] }' }, ['Remove evaluate.attacks[2]']],
  ['evaluated-samples', { evaluate: '{ samples: 5000 }' }, ['Remove evaluate.samples']],
  ['few-samples', { evaluate: '{ final_samples: 50 }' }, ['Remove evaluate.final_samples']],
  ['evaluation-never', { evaluate: '{ every: 50 }' }, ['Write every: 1']],
  ['sample-count', { data: '{ dataset: cifar-10, validation: 50000 }' }, ['Write validation: 1000']],
  [
    'sample-count',
    { data: '{ dataset: cifar-10, train_samples: 50000 }' },
    ['Remove data.train_samples', 'Write train_samples: 49000'],
  ],
  ['sample-count', { data: '{ dataset: cifar-10, test_samples: 20000 }' }, ['Remove data.test_samples']],
  ['validation-on-test', { data: '{ dataset: cifar-10, validation: 0 }' }, ['Write validation: 1000']],
  ['flipped-digits', { data: '{ dataset: mnist, augment: true }' }, ['Write augment: false']],
  ['crop-too-large', { data: '{ dataset: cifar-10, augment: { crop_padding: 9 } }' }, ['Write crop_padding: 4']],
  [
    'image-too-small',
    { data: '{ dataset: mnist }', model: '{ architecture: vgg16 }' },
    ['Write architecture: resnet18'],
  ],
  [
    'wide-resnet-depth',
    { model: '{ architecture: wide-resnet, depth: 30, width: 1 }' },
    ['Write depth: 28', 'Write depth: 34'],
  ],
  ['memory-exceeded', { train: '{ epochs: 4, batch_size: 512 }' }, ['Write batch_size: 167'], { memory: 1e9 }],
  [
    'memory-exceeded',
    { model: '{ architecture: lenet, width: 16 }', train: '{ epochs: 4, batch_size: 9000 }' },
    ['Write micro_batch_size: 319', 'Write batch_size: 319'],
    { memory: 1e9 },
  ],
  ['hessian-cost', { landscape: '{ hessian: { top: 20, samples: 20000 } }' }, ['Write samples: 1794']],
  [
    'hessian-samples',
    { data: '{ dataset: cifar-10, train_samples: 500 }', landscape: '{ hessian: { top: 1, samples: 501 } }' },
    ['Write samples: 500'],
  ],
  ['reference-slow', { device: 'reference' }, ['Write name: cpu']],
  ['mixed-precision-slow', { train: '{ epochs: 4, precision: mixed-float16 }' }, ['Write precision: float32']],
  [
    'checkpoint-size',
    {
      model: '{ architecture: wide-resnet, depth: 34, width: 20 }',
      train: '{ epochs: 99 }',
      checkpoint: '{ keep: 99 }',
    },
    ['Write keep: 3'],
  ],
];

test.each(CASES)('%s: %j offers %j', (code, sections, titles, options = {}) => {
  const text = specText(sections);
  const { problems } = loadSpec({ file: 'test.advexp', text }, options);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  const fixes = problems[0]?.fixes ?? [];
  expect(fixes.map(({ title }) => title)).toEqual(titles);
  for (const [index, fix] of fixes.entries()) {
    const mended = changed(text, fix);
    const left = loadSpec({ file: 'test.advexp', text: mended }, options).problems;
    // The first leaves nothing to complain about; a further one may choose something that has its own drawbacks.
    const bad = index === 0 ? left : left.filter((problem) => problem.severity === 'error' || problem.code === code);
    expect(
      bad.map(({ code: name, message }) => `${name} ${message}`),
      `${fix.title}\n${mended}`,
    ).toEqual([]);
  }
});

/** What only the author can mend, or no change of a key or value can; fixes of sweeps are tested in sweep.test.ts. */
const WITHOUT: readonly ProblemCode[] = [
  'cannot-prepare',
  'cannot-read',
  'data-path',
  'ema-decay-unreached',
  'empty',
  'evaluation-cost',
  'extends',
  'layers-fit',
  'learning-rate-range',
  'learning-rate-vanishes',
  'merge-conflict',
  'not-text',
  'override',
  'too-large',
  'useless-ignore',
  'yaml-syntax',
];

test('every code has a fix that is tested, or is known to have none', () => {
  const tested = new Set(CASES.filter(([, , titles]) => titles.length > 0).map(([code]) => code));
  const others = Object.keys(PAGES).filter((code) => !tested.has(code as ProblemCode) && !code.startsWith('sweep-'));
  expect(others.sort()).toEqual([...WITHOUT, 'collapse-risk'].sort());
});

test('the fix of a likely collapse is a schedule', () => {
  const text = specText({
    data: '{ dataset: mnist }',
    model: '{ architecture: lenet }',
    epsilon: '0.4',
    learning_rate: '3e-4',
    optimizer: '{ name: adam }',
  });
  const [problem] = loadSpec({ file: 'test.advexp', text }).problems;
  const [fix] = problem?.fixes ?? [];
  if (fix === undefined) throw new Error('no fix');
  expect(changed(text, fix)).toContain('epsilon: { schedule: cosine, target: 0.4 }');
  expect(loadSpec({ file: 'test.advexp', text: changed(text, fix) }).problems).toEqual([]);
});

test('a fix is offered only where the file of the problem can carry it out', () => {
  const base = specText({ train: '{ epochs: 5 }' });
  const text = 'extends: base.advexp\npas: { periods: [2, 2], reset: [momentum] }';
  const options = { read: filesReader({ '/x/base.advexp': base }) };
  const { problems } = loadSpec({ file: '/x/a.advexp', text }, options);
  expect(problems.map(({ code, fixes }) => [code, fixes])).toEqual([['period-sum', undefined]]);
  const overridden = loadSpec({ file: 'a.advexp', text: specText({}) }, { overrides: ['epsilon=8'] });
  expect(overridden.problems.map(({ code, fixes }) => [code, fixes])).toEqual([['epsilon-unit', undefined]]);
});

test('a change names the place in the file', () => {
  const { text, marked } = annotated(specText({ epsilon: '«8»' }));
  const [problem] = loadSpec({ file: 'a.advexp', text }).problems;
  expect(problem?.range.start.offset).toBe(marked?.start);
  expect(problem?.fixes).toEqual([
    { title: 'Write epsilon: 8/255', changes: [{ kind: 'set', path: ['epsilon'], value: '8/255' }], preferred: true },
  ]);
});
