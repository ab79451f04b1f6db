import { expect, test } from 'vitest';
import { textEdits } from '../edit/edit.ts';
import { applyEdits } from '../edit/text-edit.ts';
import { formatProblem } from '../problem.ts';
import { sweepPages } from '../rules/pages/sweep.ts';
import { plainValue } from '../source/tree.ts';
import { annotated, filesReader, offsets, specText } from './annotated.ts';
import { loadSpec } from './load.ts';
import { showOrigin } from './origin.ts';

function load(sections: Record<string, string | null>, options: Parameters<typeof loadSpec>[1] = {}) {
  return loadSpec({ file: 'test.advexp', text: specText(sections) }, options);
}

function names(sections: Record<string, string | null>): string[] {
  const { sweep, problems } = load(sections);
  expect(problems.map(formatProblem)).toEqual([]);
  return (sweep?.points ?? []).map(({ name }) => name);
}

test('a grid is every combination, in the order written, zip goes in step, seeds are innermost', () => {
  const { sweep, spec, problems } = load({
    learning_rate: null,
    sweep: `
  grid: { learning_rate: [0.01, 0.1], epsilon.target: [4/255, 8/255] }
  zip: { model.width: [2, 4], train.batch_size: [128, 64] }
  seeds: 2
  exclude: [{ learning_rate: 0.1, epsilon.target: 8/255 }]`,
  });
  expect(problems.map(formatProblem)).toEqual([]);
  expect(sweep?.points.map(({ values }) => Object.values(values).join(' '))).toEqual([
    '0.01 4/255 2 128 0',
    '0.01 4/255 2 128 1',
    '0.01 4/255 4 64 0',
    '0.01 4/255 4 64 1',
    '0.01 8/255 2 128 0',
    '0.01 8/255 2 128 1',
    '0.01 8/255 4 64 0',
    '0.01 8/255 4 64 1',
    '0.1 4/255 2 128 0',
    '0.1 4/255 2 128 1',
    '0.1 4/255 4 64 0',
    '0.1 4/255 4 64 1',
  ]);
  expect(sweep?.points[11]).toMatchObject({
    name: 'lr-0.1_eps-4-255_width-4_batch-size-64_seed-1',
    values: { learning_rate: 0.1, 'epsilon.target': '4/255', 'model.width': 4, 'train.batch_size': 64, seed: 1 },
    spec: {
      seed: 1,
      learning_rate: { schedule: 'constant', value: 0.1 },
      epsilon: { target: 4 / 255 },
      model: { width: 4 },
      train: { batch_size: 64 },
    },
  });
  expect(spec).toBe(sweep?.points[0]?.spec);
  expect(new Set(sweep?.points.map((point) => point.spec?.name))).toEqual(new Set(['test']));
});

test('a spec without sweep has none', () => {
  expect(load({}).sweep).toBeNull();
});

test.each([
  ['3', '7', [7, 8, 9]],
  ['[4, 2]', '7', [4, 2]],
  ['2', null, [0, 1]],
])('seeds: %s with seed: %s', (seeds, seed, expected) => {
  const { sweep, problems } = load({ seed, sweep: `{ seeds: ${seeds} }` });
  expect(problems).toEqual([]);
  expect(sweep?.points.map(({ spec }) => spec?.seed)).toEqual(expected);
});

test('names are of the letters that names of experiments take, short, and unique', () => {
  const pas = '{ reset: [momentum] }';
  expect(
    names({ pas, sweep: '{ grid: { learning_rate: [1e-2], epsilon: [8px], pas.periods: [[2, 2], [4]] } }' }),
  ).toEqual(['lr-0.01_eps-8px_periods-2-2', 'lr-0.01_eps-8px_periods-4']);
  expect(
    names({
      evaluate: '{ attacks: [clean, pgd-20] }',
      sweep: '{ grid: { "evaluate.attacks[1]": [pgd-20, { name: strong, steps: 50 }] } }',
    }),
  ).toEqual(['attacks-pgd-20', 'attacks-strong-50']);
  const alike = '{ schedule: step, initial: 0.1, at: [50%] }';
  expect(names({ learning_rate: alike, sweep: '{ grid: { learning_rate.at: [[50%], [0.6]] } }' })).toEqual([
    'at-50pct',
    'at-0.6',
  ]);
  const both = '{ grid: { attack.steps: [10, 12], landscape.hessian.top: [5], landscape.hessian.samples: [9] } }';
  expect(names({ sweep: both })[1]).toBe('steps-12_top-5_samples-9');
  const layers = ['relu', 'flatten'].map(
    (layer) => `[flatten, { type: linear, units: 12345 }, { type: linear, units: 10 }, ${layer}]`,
  );
  expect(
    names({
      model: null,
      sweep: `{ grid: { model: [${layers.map((list) => `{ architecture: custom, layers: ${list} }`)}] } }`,
    }),
  ).toEqual(['model-custom-flatten-linear-12', 'model-custom-flatten-linear-12_1']);
});

test('two keys that end alike are named in full', () => {
  const twins = '{ zip: { epsilon.update: [epoch, batch], learning_rate.update: [epoch, batch] } }';
  const schedules = {
    epsilon: '{ schedule: linear, target: 8/255 }',
    learning_rate: '{ schedule: linear, initial: 0.1 }',
  };
  expect(names({ ...schedules, sweep: twins })).toEqual([
    'epsilon.update-epoch_learning-rate.update-epoch',
    'epsilon.update-batch_learning-rate.update-batch',
  ]);
});

test('what chooses a branch is set before the settings of the branch, however they are ordered', () => {
  const sweep =
    '{ zip: { model.depth: [28, 34], model.architecture: [wide-resnet, wide-resnet], model.width: [1, 2] } }';
  const { sweep: expanded, problems } = load({ sweep });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(expanded?.points.map(({ spec }) => spec?.model)).toEqual([
    { architecture: 'wide-resnet', depth: 28, width: 1 },
    { architecture: 'wide-resnet', depth: 34, width: 2 },
  ]);
});

type Case = [code: string, sections: Record<string, string | null>, message: RegExp];
const CASES: Case[] = [
  [
    'sweep-key',
    { sweep: '{ grid: { «learning_rat»: [0.1, 0.2] } }' },
    /no setting 'learning_rat'.*Did you mean 'learning_rate'/,
  ],
  ['sweep-key', { sweep: '{ grid: { «epsilon.targt»: [8px] } }' }, /Did you mean 'epsilon.target'/],
  ['sweep-key', { sweep: '{ grid: { «width»: [2] } }' }, /Did you mean 'model.width'/],
  ['sweep-key', { sweep: '{ zip: { «model.foo»: [2] } }' }, /In model there are: architecture, width/],
  ['sweep-key', { sweep: '{ grid: { «seed.a»: [2] } }' }, /seed has no settings below it/],
  ['sweep-key', { sweep: '{ grid: { «name»: [a, b] } }' }, /cannot be swept/],
  ['sweep-key', { sweep: '{ «learning_rate»: [0.1, 0.2] }' }, /Write it under grid/],
  ['sweep-twice', { sweep: '{ grid: { seed: [1, 2] }, zip: { «seed»: [3, 4] } }' }, /seed is swept twice/],
  ['sweep-twice', { sweep: '{ grid: { epsilon: [4px, 8px], «epsilon.target»: [8px] } }' }, /are one setting/],
  ['sweep-twice', { sweep: '{ grid: { seed: [1, 2] }, «seeds»: 3 }' }, /seed is swept twice/],
  ['sweep-empty', { sweep: '{ grid: { learning_rate: «[]» } }' }, /list of learning_rate is empty/],
  ['sweep-empty', { learning_rate: null, sweep: '{ zip: { learning_rate: «[]» } }' }, /list of learning_rate is empty/],
  ['sweep-empty', { sweep: '{ seeds: «[]» }' }, /list of seeds is empty/],
  ['sweep-empty', { sweep: '«:{}' }, /nothing to vary/],
  ['sweep-empty', { sweep: '«:{ grid: {}, exclude: [] }' }, /nothing to vary/],
  [
    'sweep-length',
    { sweep: '{ zip: { model.width: [1, 2], train.batch_size: «[64]» } }' },
    /batch_size has 1 value, but model.width has 2 values/,
  ],
  ['sweep-duplicate', { sweep: '{ grid: { learning_rate: [0.1, 0.2, «0.1»] } }' }, /takes the value 0.1 twice/],
  ['sweep-duplicate', { sweep: '{ seeds: [1, «1»] }' }, /seeds takes the value 1 twice/],
  ['sweep-duplicate', { sweep: '{ zip: { model.width: [1, 2, «1»], seed: [3, 4, 3] } }' }, /Places 1 and 3/],
  [
    'sweep-exclude',
    { sweep: '{ grid: { seed: [1, 2] }, exclude: [{ «learning_rate»: 0.1 }] }' },
    /not swept.*Swept are seed/,
  ],
  [
    'sweep-exclude',
    { sweep: '{ grid: { epsilon: [4px, 8px] }, exclude: [{ epsilon: «8/255» }] }' },
    /Its values are 4px, 8px/,
  ],
  [
    'sweep-exclude',
    { sweep: '{ zip: { model.width: [1, 2], seed: [3, 4] }, exclude: [«{ model.width: 1, seed: 4 }»] }' },
    /these values together/,
  ],
  [
    'sweep-exclude',
    { sweep: '{ seeds: [1, 2, 3], exclude: [{ seed: 1 }, «{ seed: 1 }»] }' },
    /left out by the entries before/,
  ],
  ['sweep-exclude', { sweep: '{ seeds: 2, exclude: [«{}»] }' }, /names no values/],
  ['sweep-exclude', { sweep: '{ seeds: 2, «exclude»: [{ seed: 0 }, { seed: 1 }] }' }, /nothing remains to run/],
  ['sweep-too-large', { sweep: '«:{ seeds: 10001 }' }, /10,001 points, and 10,000 are the limit/],
  [
    'sweep-too-large',
    { sweep: '«:{ seeds: 2000000000, grid: { learning_rate: [0.1, 0.2] } }' },
    /4,000,000,000 points/,
  ],
  ['sweep-equal', { sweep: '{ grid: { epsilon: [8/255, «8px»] } }' }, /eps-8-255 and eps-8px are the same experiment/],
  ['wrong-type', { sweep: '«7»' }, /must be a map/],
  ['wrong-type', { sweep: '{ grid: { learning_rate: «0.1» } }' }, /must be a list/],
  ['out-of-range', { sweep: '{ seeds: «0» }' }, /at least 1/],
  ['unknown-key', { sweep: '{ «seed»: 3 }' }, /Did you mean 'seeds'/],
];

test.each(CASES)('%s: %j', (code, sections, message) => {
  const { text, marked } = annotated(specText(sections));
  const { problems, spec } = loadSpec({ file: 'test.advexp', text });
  expect(problems.map(formatProblem)).toEqual([expect.stringContaining(`[${code}]`)]);
  const [problem] = problems;
  expect(problem?.message).toMatch(message);
  expect(spec === null).toBe(problem?.severity === 'error');
  if (marked && problem) expect(offsets(problem.range)).toEqual(marked);
});

test.each([
  [
    'epsilon-unit',
    { sweep: '{ grid: { epsilon: [4/255, «8»], seed: [0, 1] } }' },
    ' (sweep point eps-8_seed-0 and 1 more)',
  ],
  [
    'unknown-value',
    { sweep: '{ grid: { model.architecture: [resnet18, «resnet-18»] } }' },
    ' (sweep point architecture-resnet-18)',
  ],
  [
    'period-sum',
    { pas: '{ reset: [momentum] }', sweep: '{ grid: { pas.periods: [[2, 2], «[1, 1]»] } }' },
    ' (sweep point periods-1-1)',
  ],
  ['unknown-key', { sweep: '{ grid: { «epsilon.max»: [0.1, 0.2] } }' }, ''],
  ['out-of-range', { train: '{ epochs: «0» }', sweep: '{ seeds: 3 }' }, ''],
  ['learning-rate-range', { sweep: '{ grid: { learning_rate: [0.1, «5»] } }' }, ' (sweep point lr-5)'],
])('%s in a point is told once, at the value, with the points: %j', (code, sections, points) => {
  const { text, marked } = annotated(specText(sections));
  const { problems } = loadSpec({ file: 'test.advexp', text });
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  expect(problems[0]?.message.endsWith(points || '.')).toBe(true);
  expect(problems[0] && offsets(problems[0].range)).toEqual(marked);
  expect(problems[0]?.message.includes('sweep point')).toBe(points !== '');
});

test.each([
  [
    { sweep: '{ grid: { learning_rat: [0.1] } }' },
    { kind: 'rename', path: ['sweep', 'grid', 'learning_rat'], key: 'learning_rate' },
  ],
  [{ sweep: '{ seeds: [1, 1] }' }, { kind: 'remove', path: ['sweep', 'seeds', 1] }],
  [{ sweep: '{ zip: { seed: [1, 1] } }' }, { kind: 'remove', path: ['sweep', 'zip', 'seed', 1] }],
  [{ sweep: '{ seeds: 2, exclude: [{ seed: 7 }] }' }, { kind: 'remove', path: ['sweep', 'exclude', 0] }],
  [
    { sweep: '{ learning_rate: [0.1] }' },
    { kind: 'move', path: ['sweep', 'learning_rate'], to: ['sweep', 'grid', 'learning_rate'] },
  ],
])('%j is mended', (sections, change) => {
  const text = specText(sections);
  const [problem] = loadSpec({ file: 'test.advexp', text }).problems;
  const changes = problem?.fixes?.[0]?.changes ?? [];
  expect(changes).toEqual([change]);
  const after = loadSpec({ file: 'test.advexp', text: applyEdits(text, textEdits(text, changes)) });
  expect(after.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(Object.entries(sweepPages))('the page of %s has examples of it', (code, { wrong, right, severity }) => {
  if (wrong.startsWith('$')) return;
  const problems = (example: string) => loadSpec({ file: 'a.advexp', text: `${specText({})}\n${example}` }).problems;
  expect(problems(wrong).map((problem) => [problem.code, problem.severity])).toEqual([[code, severity]]);
  expect(problems(right)).toEqual([]);
});

test('an assignment of what is swept is refused, a narrower sweep is taken', () => {
  const sections = { sweep: '{ grid: { learning_rate: [0.01, 0.1], epsilon.target: [4px] }, seeds: [0, 1] }' };
  for (const override of ['learning_rate=0.2', 'epsilon=8px', 'epsilon.target=8px', 'seed=3']) {
    const { problems } = load(sections, { overrides: [override] });
    expect(problems.map(({ code, range }) => [code, range.file])).toEqual([['sweep-overridden', '--set']]);
  }
  expect(load(sections, { overrides: ['learning_rate=0.2'] }).problems[0]?.message).toContain(
    '--set sweep.grid.learning_rate=…',
  );
  expect(load(sections, { overrides: ['epsilon=8px'] }).problems[0]?.message).toContain('--set sweep.grid=…');
  expect(load(sections, { overrides: ['seed=3'] }).problems[0]?.message).toContain('--set sweep.seeds=…');
  const narrow = load(sections, { overrides: ['sweep.grid.learning_rate=[0.2]', 'sweep.seeds=1', 'train.epochs=2'] });
  expect(narrow.problems).toEqual([]);
  expect(narrow.sweep?.points.map(({ name }) => name)).toEqual(['lr-0.2_eps-4px_seed-0']);
  expect(narrow.spec?.train.epochs).toBe(2);
});

test('with a limit, each value is checked all the same, and it is said how many points were', () => {
  const list = (from: number) => Array.from({ length: 30 }, (_, i) => from + i).join(', ');
  const sections = {
    sweep: `{ grid: { attack.steps: [${list(10)}], train.batch_size: [${list(100)}, -1] } }`,
    evaluate: '{ attacks: [clean, pgd-100] }',
  };
  const { problems, sweep } = load(sections, { checkedPoints: 10 });
  expect(problems.map(({ code }) => code).sort()).toEqual(['out-of-range', 'sweep-sampled']);
  expect(sweep?.points).toHaveLength(930);
  const sampled = problems.find(({ code }) => code === 'sweep-sampled')?.message;
  expect(Number(/Of 930 points (\d+) were/.exec(sampled ?? '')?.[1])).toBeLessThan(80);
  expect(load(sections).problems.map(({ code }) => code)).toEqual(['out-of-range']);
});

test('origins name base, sweep, command line and the spec itself', () => {
  const files = { '/x/base.advexp': specText({ attack: '{ preset: rice, steps: 12 }' }) };
  const text =
    'extends: base.advexp\ntrain:\n  batch_size: 64\nsweep:\n  grid: { learning_rate: [0.01, 0.1] }\n  seeds: 2\n';
  const { origin, problems } = loadSpec(
    { file: '/x/a.advexp', text },
    { read: filesReader(files), overrides: ['model.width=1'] },
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const shown = (path: string) => showOrigin(origin(path), '/x/a.advexp');
  expect(shown('train.batch_size')).toBe('from line 3');
  expect(shown('epsilon.target')).toBe('from base.advexp:4');
  expect(shown('learning_rate.value')).toBe('from the sweep, line 5');
  expect(shown('seed')).toBe('from the sweep, line 6');
  expect(shown('model.width')).toBe('from --set');
  expect(shown('attack.start')).toBe('by the preset in base.advexp:7');
  expect(shown('optimizer.momentum')).toBe('by default');
  expect(
    ['train.batch_size', 'attack.steps', 'seed', 'model.width', 'attack.start', 'checkpoint.keep'].map(
      (path) => origin(path).kind,
    ),
  ).toEqual(['written', 'base', 'sweep', 'command-line', 'preset', 'default']);
});

test('a sweep is inherited, and its lists merge like other maps', () => {
  const files = { '/x/base.advexp': specText({ sweep: '{ grid: { learning_rate: [0.01, 0.1] }, seeds: 3 }' }) };
  const text = 'extends: base.advexp\nsweep: { grid: { learning_rate: [0.05] } }';
  const { sweep, source } = loadSpec({ file: '/x/a.advexp', text }, { read: filesReader(files) });
  expect(sweep?.points.map(({ name }) => name)).toEqual(['lr-0.05_seed-0', 'lr-0.05_seed-1', 'lr-0.05_seed-2']);
  expect(source && plainValue(source)).toMatchObject({ sweep: { grid: { learning_rate: [0.05] }, seeds: 3 } });
});

test('of a sweep that cannot be read nothing else is said', () => {
  const text = `${specText({ learning_rate: null })}\nsweep:\n  grid: { learning_rate: [0.1, 0.2\n  seeds: 3\n`;
  expect(loadSpec({ file: 'a.advexp', text }).problems.map(({ code }) => code)).toEqual(['yaml-syntax']);
});
