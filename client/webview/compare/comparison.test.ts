/** @file Which settings differ, statistics over seeds against closed forms, order and filter; and tables as text. */
import { expect, test } from 'vitest';
import type { Row } from '../../src/compare/contract.ts';
import { differing, entriesOf, passes, sorted, statistic, tellingApart, valueIn } from './comparison.ts';
import { latex, markdown } from './text-tables.ts';

function row(folder: string, settings: Row['settings'], metrics: Row['metrics'] = {}): Row {
  return {
    folder,
    name: 'mine',
    variation: '',
    created: 0,
    state: 'finished',
    settings,
    metrics,
    star: false,
    note: '',
  };
}

const rows = [
  row('/a', { seed: 0, 'epsilon.target': 0.1, 'model.width': 4 }, { robust: 0.5 }),
  row('/b', { seed: 1, 'epsilon.target': 0.1, 'model.width': 4 }, { robust: 0.7 }),
  row('/c', { seed: 0, 'epsilon.target': 0.2, 'model.width': 4, 'optimizer.name': 'sgd' }, { robust: 0.4, 'λ₁': 12 }),
];

test('settings differ where values do, or where a run has none', () => {
  expect(differing(rows)).toEqual(['seed', 'epsilon.target', 'optimizer.name']);
  expect(differing(rows.slice(0, 1))).toEqual([]);
});

test('what was resolved from one setting is one column', () => {
  const resolved = (target: number, seed: number) =>
    row(`/${target}`, {
      'epsilon.value': target,
      'epsilon.target': target,
      'evaluate.final': `[{"epsilon":${target}}]`,
      seed,
    });
  expect(differing([resolved(0.1, 0), resolved(0.2, 0), resolved(0.2, 1)])).toEqual(['epsilon.target', 'seed']);
  const lists = ['[2,2]', '[4]'].map((periods, i) => row(`/${i}`, { 'pas.periods': periods }));
  expect(differing(lists)).toEqual(['pas.periods']);
});

test('marks at one place are told apart by the first setting that differs there', () => {
  const of = (epsilon: number, most: number, rate: number, seed: number) =>
    row(`/${epsilon} ${rate} ${seed}`, { epsilon, most, rate, seed });
  const grid = [0.1, 0.2].flatMap((epsilon) => [0.01, 0.05].map((rate) => of(epsilon, 2 * epsilon, rate, 0)));
  const settings = ['setting:epsilon', 'setting:most', 'setting:rate'];
  expect(tellingApart(entriesOf(grid, true), settings, 'setting:epsilon')).toBe('setting:rate');
  expect(tellingApart(entriesOf(grid, true), settings, 'setting:rate')).toBe('setting:epsilon');
  expect(tellingApart(entriesOf(grid.slice(0, 1), true), settings, 'setting:epsilon')).toBeNull();
  // More than there are colours.
  const many = Array.from({ length: 7 }, (_, i) => of(0.1, 0.2, i, 0));
  expect(tellingApart(entriesOf(many, true), settings, 'setting:epsilon')).toBeNull();
});

test('mean and sample standard deviation', () => {
  expect(statistic([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ mean: 5, deviation: Math.sqrt(32 / 7), count: 8 });
  expect(statistic([3])).toEqual({ mean: 3, deviation: null, count: 1 });
});

test('runs that differ by their seed alone are gathered', () => {
  const [first, second, ...more] = entriesOf(rows, true);
  expect(more).toEqual([]);
  expect(first?.rows.map(({ folder }) => folder)).toEqual(['/a', '/b']);
  expect(first?.settings.seed).toBe('0, 1');
  expect(first?.metrics.robust?.mean).toBeCloseTo(0.6, 12);
  expect(first?.metrics.robust?.deviation).toBeCloseTo(Math.sqrt(0.02), 12);
  expect(second?.metrics['λ₁']).toEqual({ mean: 12, deviation: null, count: 1 });
  expect(entriesOf(rows, false)).toHaveLength(3);
});

test('what has no value comes last in both orders', () => {
  const keys = (descending: boolean) => sorted(entriesOf(rows, false), 'metric:λ₁', descending).map(({ key }) => key);
  expect(keys(false)).toEqual(['/c', '/a', '/b']);
  expect(keys(true)).toEqual(['/c', '/a', '/b']);
  expect(sorted(entriesOf(rows, false), 'metric:robust', true).map(({ key }) => key)).toEqual(['/b', '/a', '/c']);
});

test.each([
  ['', '/a /b /c'],
  ['SGD', '/c'],
  ['epsilon>0.1', '/c'],
  ['epsilon<=0.1 robust>60%', '/b'],
  ['optimizer.name=sgd', '/c'],
  ['seed=1', '/b'],
  ['λ₁>1', '/c'],
  ['nothing', ''],
])('the filter %j lets pass %j', (filter, expected) => {
  const columns = [
    'name',
    'setting:seed',
    'setting:epsilon.target',
    'setting:optimizer.name',
    'metric:robust',
    'metric:λ₁',
  ];
  const kept = entriesOf(rows, false).filter((entry) => passes(entry, filter, columns));
  expect(kept.map(({ key }) => key).join(' ')).toBe(expected);
});

test('a value by its column', () => {
  const [entry] = entriesOf([{ ...(rows[0] as Row), variation: 'lr=0.1', note: 'look: again' }], false);
  expect(entry && ['name', 'setting:epsilon.target', 'metric:none', 'note'].map((id) => valueIn(entry, id))).toEqual([
    'mine lr=0.1',
    0.1,
    null,
    'look: again',
  ]);
});

test('tables as Markdown and LaTeX escape what those languages read otherwise', () => {
  const table = { head: ['run', 'λ₁'], rows: [['a|b_c', '62.5 % ± 0.1']], right: new Set([1]) };
  expect(markdown(table)).toBe('| run | λ₁ |\n| --- | ---: |\n| a\\|b_c | 62.5 % ± 0.1 |\n');
  expect(latex(table)).toBe(
    '\\begin{tabular}{lr}\n  \\toprule\n  run & $\\lambda$$_1$ \\\\\n  \\midrule\n' +
      '  a|b\\_c & 62.5 \\% $\\pm$ 0.1 \\\\\n  \\bottomrule\n\\end{tabular}\n',
  );
});
