import { expect, test } from 'vitest';
import { annotated, offsets, specText } from './annotated.ts';
import { loadSpec } from './load.ts';

type Case = [code: string, sections: Record<string, string | null>, message: RegExp];

const SHAPE: Case[] = [
  ['unknown-key', { name: 'x\n«epsilom»: 3' }, /'epsilon'\? It is already written/],
  ['unknown-key', { epsilon: null, name: 'x\n«epsilom»: 0.1' }, /Did you mean 'epsilon'/],
  ['unknown-key', { train: '{ epochs: 4, «batch_sze»: 30 }' }, /Did you mean 'batch_size'/],
  ['unknown-key', { train: '{ «epoch»: 4 }' }, /Did you mean 'epochs'/],
  ['unknown-key', { train: null, name: 'x\n«trian»: { epochs: 4 }' }, /Did you mean 'train'/],
  ['unknown-key', { epsilon: '{ schedule: cosine, «targt»: 0.1 }' }, /Did you mean 'target'/],
  [
    'unknown-key',
    { epsilon: '{ schedule: constant, target: 0.1, «max»: 0.2 }' },
    /not a setting of schedule 'constant'/,
  ],
  ['unknown-key', { train: '{ epochs: 4, «momentum»: 0.9 }' }, /'optimizer'/],
  ['unknown-key', { train: '{ epochs: 4, «epsilon»: 0.9 }' }, /top level/],
  ['unknown-key', { name: 'x\n«__proto__»: 3' }, /Unknown key/],
  ['unknown-key', { attack: '{ «step»: 3 }' }, /Did you mean 'steps'/],
  ['unknown-key', { train: '{ epochs: 4, objective: { name: trades, «bta»: 6 } }' }, /Did you mean 'beta'/],
  ['unknown-key', { landscape: '{ hessian: { «sample»: 10 } }' }, /Did you mean 'samples'/],
  ['unknown-key', { train: '{ epochs: 4, «batch_size:64» }' }, /write `batch_size: 64`/],
  ['unknown-value', { model: '{ architecture: «resnet-18» }' }, /Did you mean 'resnet18'/],
  ['unknown-value', { model: '{ architecture: custom, layers: [flatten, «rellu»] }' }, /Did you mean 'relu'/],
  ['unknown-value', { data: '{ dataset: «cifar10» }' }, /Did you mean 'cifar-10'/],
  ['unknown-value', { epsilon: '{ schedule: «cosin», target: 0.1 }' }, /Did you mean 'cosine'/],
  ['unknown-value', { train: '{ epochs: 4, objective: «tradse» }' }, /Did you mean 'trades'/],
  ['unknown-value', { attack: '{ method: «pdg» }' }, /Did you mean 'pgd'/],
  ['unknown-value', { attack: '{ norm: «Linf» }' }, /Did you mean 'linf'/],
  ['unknown-value', { evaluate: '{ attacks: [clean, «pdg-20»] }' }, /Did you mean 'pgd-20'/],
  ['unknown-value', { evaluate: '{ attacks: [clean, «autoattack»] }' }, /pgd-50-10/],
  ['unknown-value', { version: '«2»' }, /reads 1/],
  ['unknown-value', { device: '«gpu»' }, /cpu, auto, webgpu, cuda/],
  ['unknown-value', { device: '«webgpu:1»' }, /takes no number: its driver chooses the GPU. Write webgpu/],
  ['unknown-value', { device: '{ name: «cpu:0» }' }, /takes no number/],
  ['unknown-value', { device: '«cuda:first»' }, /Write cuda:0, cuda:1/],
  ['unknown-value', { device: '«tensorflw:1»' }, /Did you mean 'tensorflow'/],
  ['unknown-key', { device: '{ name: cuda, «index»: 1 }' }, /index/],
  ['wrong-type', { train: '{ epochs: «ten» }' }, /whole number, not the text 'ten'/],
  ['wrong-type', { epsilon: '«[1]»' }, /number, text or a map/],
  ['wrong-type', { model: '«lenet»' }, /write `{ architecture: lenet }`/],
  ['wrong-type', { learning_rate: '{ schedule: step, initial: 0.1, at: «50%» }' }, /must be a list/],
  ['wrong-type', { pas: '{ periods: [2, «x»] }' }, /whole number/],
  ['wrong-type', { learning_rate: '«fast»' }, /must be/],
  ['missing-key', { epsilon: '«:{ target: 0.1 }' }, /one of constant, linear/],
  ['missing-key', { epsilon: '«:{ schedule: cosine, max: 0.1 }' }, /needs 'target'/],
  ['missing-key', { data: null, seed: '0' }, /needs 'data'/],
  ['missing-key', { train: '«{ batch_size: 4 }»' }, /train\.epochs/],
  ['missing-key', { train: null }, /train\.epochs/],
  ['out-of-range', { train: '{ epochs: «0» }' }, /at least 1/],
  ['out-of-range', { seed: '«-1»' }, /at least 0/],
  ['out-of-range', { learning_rate: '«0»' }, /above 0/],
  ['out-of-range', { attack: '{ bounds: «[0]» }' }, /too few/],
  ['bad-quantity', { epsilon: '«8 of 255»' }, /8\/255, 8px or 0\.03/],
  ['bad-quantity', { attack: '{ step_size: «quarter» }' }, /0\.25eps/],
  ['bad-quantity', { learning_rate: '{ schedule: step, initial: 0.1, at: [50%, «late»] }' }, /50%/],
  ['bad-name', { name: '«a/b»' }, /letters, digits/],
  ['duplicate-key', { seed: '0\n«seed»: 1' }, /already written/],
  ['yaml-syntax', { name: 'x\nq«: »[1' }, /./],
];

const UNITS: Case[] = [
  ['epsilon-unit', { epsilon: '«8»' }, /Write 8\/255 or 8px/],
  ['epsilon-unit', { epsilon: '«"8"»' }, /Write 8\/255 or 8px/],
  ['epsilon-unit', { epsilon: '{ schedule: cosine, target: 8/255, max: «16» }' }, /Write 16\/255 or 16px/],
  ['epsilon-unit', { attack: '{ step_size: «2» }' }, /Write 2\/255/],
  ['epsilon-unit', { epsilon: '{ schedule: constant, target: 8/255, warmup: { epochs: 2, from: «4» } }' }, /4px/],
  ['epsilon-unit', { evaluate: '{ attacks: [{ name: far, epsilon: «12» }, pgd-20] }' }, /12px/],
  [
    'epsilon-unit',
    { epsilon: '{ schedule: piecewise, target: 8px, points: [{ at: 0, value: 0 }, { at: 50%, value: «8» }] }' },
    /8px/,
  ],
  ['bad-quantity', { epsilon: '«8/0»' }, /not a finite number/],
  ['moment', { learning_rate: '{ schedule: step, initial: 0.1, at: [0.5, «3»] }' }, /all as 50% or all as 10 epochs/],
  ['moment', { learning_rate: '{ schedule: step, initial: 0.1, at: [«1.5»] }' }, /1\.5 epochs or 150%/],
  ['moment', { learning_rate: '{ schedule: step, initial: 0.1, at: [75%, «50%»] }' }, /order of time/],
  ['moment', { learning_rate: '{ schedule: step, initial: 0.1, at: [50%, «120%»] }' }, /beyond the end/],
  ['period-sum', { pas: '{ periods: «[2, 1]» }' }, /add up to 3 epochs, but train.epochs is 4/],
  ['period-sum', { pas: '{ periods: «5» }' }, /do not fit into 4/],
];

const MEANING: Case[] = [
  [
    'target-unreached',
    { epsilon: '{ schedule: cosine, target: 8/255, max: «4/255» }' },
    /never reaches its target 8\/255/,
  ],
  ['min-above-target', { epsilon: '{ schedule: linear, target: 8/255, min: «9/255» }' }, /constant/],
  ['epsilon-too-large', { epsilon: '«0.6»', attack: '{ step_size: 0.25eps }' }, /same grey/],
  ['epsilon-too-large', { epsilon: '«1»' }, /1\/255 or 1px/],
  ['epsilon-negative', { epsilon: '«-0.1»' }, /below 0/],
  ['step-too-small', { attack: '{ steps: 3, step_size: «1/255» }' }, /8 steps or a step of/],
  ['step-too-large', { attack: '{ step_size: «20/255» }' }, /2ε = 16\/255/],
  ['catastrophic-overfitting', { attack: '{ method: «fgsm» }' }, /fgsm-rs/],
  ['attack-conflict', { attack: '{ method: fgsm-rs, steps: «7» }' }, /one step, not 7/],
  ['attack-conflict', { attack: '{ method: fgsm, start: «uniform» }' }, /fgsm-rs/],
  ['bounds', { attack: '{ bounds: «[1, 0]» }' }, /\[0, 1\]/],
  [
    'kl-needs-start',
    { attack: '{ start: «none» }', train: '{ epochs: 4, objective: trades }' },
    /gradient of the KL divergence is zero/,
  ],
  ['no-attack', { attack: '{ method: «none» }' }, /objective: clean/],
  [
    'warmup-too-long',
    { learning_rate: '{ schedule: constant, value: 0.1, warmup: «2», update: batch }', pas: '{ periods: 2 }' },
    /period of 2/,
  ],
  [
    'moment-outside-period',
    {
      learning_rate: '{ schedule: step, initial: 0.1, at: [1, «3»] }',
      pas: '{ periods: [3, 2], ensemble: none }',
      train: null,
    },
    /outside the period, which has 3 epochs/,
  ],
  ['nothing-resets', { pas: '{ periods: 2, reset: «[]» }' }, /nothing starts again/],
  ['ensemble-of-one', { pas: '{ ensemble: «period-ends» }' }, /one member/],
  ['learning-rate-range', { learning_rate: '«5»' }, /unusually high for sgd/],
  [
    'learning-rate-range',
    { learning_rate: '{ schedule: constant, value: 0.05 }', optimizer: '{ name: adam }' },
    /unusually high for adam/,
  ],
  [
    'collapse-risk',
    {
      data: '{ dataset: mnist }',
      model: '{ architecture: lenet }',
      epsilon: '«0.4»',
      learning_rate: '3e-4',
      optimizer: '{ name: adam }',
    },
    /Fig\. 4/,
  ],
  ['seed-missing', { seed: null }, /seed: 0/],
  ['averaging-start', { train: '{ epochs: 4, averaging: { method: swa, start_epoch: «4» } }' }, /last epoch is 3/],
  ['evaluation-weaker', { evaluate: '{ attacks: «[clean, pgd-5]» }' }, /pgd-20/],
  ['evaluation-weaker', { evaluate: '{ during: «pgd-5» }' }, /pgd-10 or more/],
  ['during-clean', { evaluate: '{ during: «clean» }' }, /clean one/],
  ['duplicate-attack', { evaluate: '{ attacks: [pgd-20, clean, «pgd-20»] }' }, /twice/],
  ['data-path', { data: '{ dataset: «npz» }' }, /needs the path/],
  ['data-path', { data: '{ dataset: npz, path: «no/such.npz» }' }, /nothing at .*no\/such\.npz/],
  ['sample-count', { data: '{ dataset: cifar-10, validation: «50000» }' }, /leaves none/],
  ['sample-count', { data: '{ dataset: cifar-10, test_samples: «10001» }' }, /10000 test images/],
  ['image-too-small', { data: '{ dataset: mnist }', model: '{ architecture: «vgg16» }' }, /32×32/],
  ['wide-resnet-depth', { model: '{ architecture: wide-resnet, depth: «30», width: 1 }' }, /28 or 34/],
  ['layers-fit', { model: '{ architecture: custom, layers: [«{ type: linear, units: 10 }»] }' }, /flatten before/],
  ['layers-fit', { model: '{ architecture: custom, layers: [flatten, «{ type: linear, units: 9 }»] }' }, /10 classes/],
  [
    'layers-fit',
    { model: '{ architecture: custom, layers: [flatten, «{ type: conv, channels: 1, kernel: 3 }»] }' },
    /before flatten/,
  ],
  [
    'layers-fit',
    { model: '{ architecture: custom, layers: [«{ type: maxpool, kernel: 33 }», flatten] }' },
    /does not fit into 3×32×32/,
  ],
];

test.each([...SHAPE, ...UNITS, ...MEANING])('%s: %j', (code, sections, message) => {
  const { text, marked } = annotated(specText(sections));
  const { problems, spec } = loadSpec({ file: 'test.advexp', text }, { exists: () => null });
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  const [problem] = problems;
  expect(problem?.message).toMatch(message);
  expect(spec === null).toBe(problem?.severity === 'error');
  if (marked && problem && code !== 'yaml-syntax') expect(offsets(problem.range)).toEqual(marked);
});

test('lines and columns count from 1', () => {
  const { problems } = loadSpec({ file: 'test.advexp', text: 'seed: 0\r\nattack:\r\n  steps: ten' });
  expect(problems.find(({ code }) => code === 'wrong-type')?.range).toMatchObject({
    file: 'test.advexp',
    start: { line: 3, column: 10 },
    end: { line: 3, column: 13 },
  });
});

test('several mistakes are all reported, in order', () => {
  const text = specText({ epsilon: '8', attack: '{ stps: 3 }', train: '{ epochs: 0 }' });
  const { problems } = loadSpec({ file: 'test.advexp', text });
  expect(problems.map(({ code }) => code)).toEqual(['epsilon-unit', 'out-of-range', 'unknown-key']);
});

test('in l2 and l1 a budget above 1 needs no unit', () => {
  for (const norm of ['l2', 'l1']) {
    const text = specText({ epsilon: '1.5', attack: `{ norm: ${norm} }`, evaluate: `{ attacks: [pgd-20] }` });
    expect(loadSpec({ file: 'test.advexp', text }).problems).toEqual([]);
  }
});

test.each([
  '',
  '# only a comment',
  'hello',
  '- 1',
  '\ta: 1',
  '[',
  '{',
  '"',
  'a: b: c',
  '&a [*a]',
  'a: *b',
  '? [a]: b\n: c',
  '? {a: 1}',
  '%YAML 1.1\n---\na: yes',
  '\u0000',
  '\uFEFFseed: 1',
  '['.repeat(20_000),
  'a: 1\n---\nb: 2',
  'a: !!binary x',
  'a: !!js/function "x"',
  'data: { __proto__: { dataset: mnist }, constructor: 1, toString: 2 }',
  '<<: { a: 1 }',
  'epsilon: {schedule: toString}',
  'train: {objective: constructor}',
  'extends: .',
  'extends: [a, b]',
  'a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d]',
])('never throws, and says what is wrong: text %#', (text) => {
  const { problems, spec } = loadSpec({ file: 'test.advexp', text });
  expect(spec).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
  for (const { range, message } of problems) {
    expect(range.start.line).toBeGreaterThanOrEqual(1);
    expect(range.start.column).toBeGreaterThanOrEqual(1);
    expect(message).not.toMatch(/must NOT|must match|schema/);
  }
});
