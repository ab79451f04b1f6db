import { expect, test } from 'vitest';
import { formatProblem } from '../problem.ts';
import { filesReader, specText } from './annotated.ts';
import { loadSpec } from './load.ts';

test('extends: maps merge, lists and values are replaced, and each value keeps its place', () => {
  const files = {
    '/x/base.advexp': specText({
      attack: '{ steps: 20, keep: best }',
      evaluate: '{ attacks: [clean, pgd-20, pgd-40] }',
    }),
  };
  const text = 'extends: base.advexp\nattack: { steps: 30 }\nevaluate: { attacks: [pgd-50] }\n';
  const { spec, origin, problems } = loadSpec({ file: '/x/a.advexp', text }, { read: filesReader(files) });
  expect(problems).toEqual([]);
  expect(spec?.attack).toMatchObject({ steps: 30, keep: 'best' });
  expect(spec?.evaluate.final.map(({ name }) => name)).toEqual(['pgd-50']);
  expect(origin('attack.steps').range).toMatchObject({ file: '/x/a.advexp', start: { line: 2, column: 18 } });
  expect(origin('attack.keep').range?.file).toBe('/x/base.advexp');
  expect(origin('attack.start')).toEqual({ kind: 'default', range: null });
});

test('extends: a new choice of schedule drops the settings that it does not know', () => {
  const files = { '/x/base.advexp': specText({ epsilon: '{ schedule: cosine, target: 4/255, max: 8/255 }' }) };
  const text = 'extends: base.advexp\nepsilon: { schedule: constant }';
  const { spec, problems } = loadSpec({ file: '/x/a.advexp', text }, { read: filesReader(files) });
  expect(problems).toEqual([]);
  expect(spec?.epsilon).toMatchObject({ schedule: 'constant', target: 4 / 255 });
});

test('extends: problems of the base are reported in the base; missing files and circles at the key', () => {
  const files = {
    '/x/bad.advexp': specText({ train: '{ epochs: 0 }' }),
    '/x/a.advexp': 'extends: b.advexp',
    '/x/b.advexp': 'extends: a.advexp',
  };
  const messages = (text: string) =>
    loadSpec({ file: '/x/a.advexp', text }, { read: filesReader(files) }).problems.map(formatProblem);
  expect(messages('extends: bad.advexp')).toEqual([
    '/x/bad.advexp:6:18: error[out-of-range] train.epochs is 0; it must be at least 1.',
  ]);
  expect(messages('extends: none.advexp')[0]).toMatch(
    /^\/x\/a\.advexp:1:10: error\[extends\] Cannot read none\.advexp .*no such file/,
  );
  expect(messages('extends: b.advexp')).toEqual([
    '/x/b.advexp:1:10: error[extends] These files extend one another in a circle: a.advexp → b.advexp → a.advexp. Remove one of the links.',
  ]);
  expect(messages('extends: a.advexp')[0]).toMatch(/1:10: .*a\.advexp → a\.advexp\./);
});

test('extends: of several a later one wins, and one that is reached twice lies beneath what extends it', () => {
  const files = {
    '/x/common.advexp': specText({ attack: '{ steps: 20 }', train: '{ epochs: 4, batch_size: 16 }' }),
    '/x/large.advexp': 'extends: common.advexp\ntrain: { batch_size: 32 }\nattack: { steps: 30 }',
    '/x/strong.advexp': 'extends: common.advexp\nattack: { steps: 40 }',
  };
  const load = (text: string) => loadSpec({ file: '/x/a.advexp', text }, { read: filesReader(files) });
  const { spec, problems } = load('extends: [large.advexp, strong.advexp]\nevaluate: { attacks: [clean, pgd-100] }');
  expect(problems).toEqual([]);
  expect([spec?.attack.steps, spec?.train.batch_size]).toEqual([40, 32]);
  expect(load('extends:\n  - strong.advexp\n  - large.advexp').spec?.attack.steps).toBe(30);
  expect(load('extends: [large.advexp, no.advexp]').problems.map(formatProblem)).toEqual([
    '/x/a.advexp:1:25: error[extends] Cannot read no.advexp (looked for /x/no.advexp): there is no such file.',
  ]);
  const number = '/x/a.advexp:1:25: error[wrong-type] extends[1] must be text, not 3, for example base.advexp.';
  expect(load('extends: [large.advexp, 3]').problems.map(formatProblem)).toEqual([number]);
});

test('extends: a name is not inherited', () => {
  const files = { '/x/base.advexp': specText({ name: 'base' }) };
  const name = (text: string) => loadSpec({ file: '/x/a.advexp', text }, { read: filesReader(files) }).spec?.name;
  expect(name('extends: base.advexp')).toBe('a');
  expect(name('extends: base.advexp\nname: mine')).toBe('mine');
});

test.each([
  [['epsilon.target=4/255'], { epsilon: { schedule: 'constant', target: 4 / 255 } }],
  [['epsilon=4px'], { epsilon: { target: 4 / 255 } }],
  [['epsilon.schedule=cosine'], { epsilon: { schedule: 'cosine', target: 8 / 255, max: 16 / 255 } }],
  [['epsilon={schedule: linear, target: 0.03}'], { epsilon: { schedule: 'linear', max: 0.06 } }],
  [['train.objective.name=trades', 'train.objective.beta=3'], { train: { objective: { name: 'trades', beta: 3 } } }],
  [['pas.periods=[2, 2]', 'pas.reset=[momentum]', 'seed=7'], { pas: { periods: [2, 2] }, seed: 7 }],
  [
    ['learning_rate.warmup=2', 'learning_rate.update=batch'],
    { learning_rate: { value: 0.1, warmup: { epochs: 2, from: 0 } } },
  ],
  [
    ['learning_rate.warmup=2', 'learning_rate.warmup.from=0.05'],
    { learning_rate: { warmup: { epochs: 2, from: 0.05 } } },
  ],
  [['device.threads=2'], { device: { executor: 'onnx', threads: 2 } }],
  [['device=tensorflow:2'], { device: { executor: 'tensorflow', threads: 0, index: 2 } }],
  [['device=directml'], { device: { executor: 'onnx', threads: 0, provider: 'directml' } }],
  [['device.name=cuda:1'], { device: { executor: 'onnx', threads: 0, provider: 'cuda', index: 1 } }],
  [
    ['evaluate.attacks=[clean, pgd-20]', 'evaluate.attacks.1=pgd-40'],
    { evaluate: { final: [{ name: 'clean' }, { name: 'pgd-40' }] } },
  ],
  [
    ['evaluate.attacks=[{name: a}]', 'evaluate.attacks[0].steps=33'],
    { evaluate: { final: [{ name: 'a', attack: { steps: 33 } }] } },
  ],
])('--set %j', (overrides, expected) => {
  const { spec, problems } = loadSpec({ file: 'test.advexp', text: specText({}) }, { overrides });
  expect(problems).toEqual([]);
  expect(spec).toMatchObject(expected);
});

test.each([
  ['epsilon.target=9', '--set:1:16: error[epsilon-unit]', '(in --set epsilon.target=9)'],
  ['epsilon.targt=0.1', '--set:1:1: error[unknown-key]', "Did you mean 'target'?"],
  ['train.epochs=', '--set:1:14: error[wrong-type]', 'has no value'],
  ['train.epochs=[', '--set:1:14: error[yaml-syntax]', 'cannot be read'],
  ['epochs', '--set:1:1: error[override]', 'path=value'],
  ['model.architecture=lenett', '--set:1:20: error[unknown-value]', "Did you mean 'lenet'?"],
])('a wrong --set %s is quoted', (override, start, part) => {
  const { problems, spec } = loadSpec({ file: 'test.advexp', text: specText({}) }, { overrides: [override] });
  expect(spec).toBeNull();
  const [line = ''] = problems.map(formatProblem);
  expect(line.slice(0, start.length)).toBe(start);
  expect(line).toContain(part);
  expect(line).toContain(override);
});

test('two overrides with the same mistake are both reported, each with its own number', () => {
  const overrides = ['epsilon.targt=0.1', 'epsilon.mx=0.1'];
  const { problems } = loadSpec({ file: 'test.advexp', text: specText({}) }, { overrides });
  expect(problems.map(({ range }) => range.start.line)).toEqual([1, 2]);
});
