import { expect, test } from 'vitest';
import { parseSource } from '../source/parse.ts';
import { find, parsePath } from '../source/tree.ts';
import { keysOf, schemaAt } from './place.ts';

/** The place at a path of a spec of which some is written. */
function place(path: string, text = '') {
  const { root } = parseSource('/mine.advexp', text);
  return schemaAt(parsePath(path), (at) => {
    const node = root && find(root, at);
    return node?.kind === 'scalar' ? node.value : null;
  });
}
const keys = (path: string, text = '') => [...keysOf(place(path, text)?.forms ?? []).keys()];

test('a place has a node with the words of its key and the forms of its value', () => {
  const epsilon = place('epsilon');
  expect(epsilon?.node.description).toMatch(/^The adversarial budget/);
  expect(epsilon?.forms.map(({ title }) => title)).toEqual(['Budget', 'EpsilonSchedule']);
  expect(place('epsilon.target', 'epsilon: { schedule: step }')?.node.description).toMatch(/^The budget that training/);
  expect(place('evaluate.attacks[1]')?.forms.map(({ title }) => title)).toEqual([
    'EvaluationName',
    'EvaluationAttackEntry',
  ]);
  expect(place('data.augment')?.forms.map(({ type }) => type)).toEqual(['boolean', 'object']);
  expect(place('data.datasets')).toBeNull();
  expect(place('seed.toString')).toBeNull();
  expect(place('toString')).toBeNull();
  expect(place('model.layers[0].units', 'model: { architecture: custom, layers: [{ type: linear }] }')?.node.type).toBe(
    'integer',
  );
});

test('a written tag decides which keys stand beside it', () => {
  expect(keys('epsilon', 'epsilon: { schedule: cosine }')).toEqual([
    'schedule',
    'target',
    'min',
    'max',
    'warmup',
    'update',
  ]);
  expect(keys('learning_rate', 'learning_rate: { schedule: step }')).toEqual([
    'schedule',
    'initial',
    'at',
    'factor',
    'warmup',
    'update',
  ]);
  expect(keys('optimizer').slice(0, 2)).toEqual(['name', 'momentum']);
  expect(keys('optimizer')).toContain('betas');
  expect(keys('')[0]).toBe('data');
});

test('a tag can be changed to that of any branch', () => {
  const tags = ['constant', 'linear', 'cosine', 'step', 'exponential', 'piecewise', 'one-cycle'];
  expect(place('epsilon.schedule')?.forms[0]?.enum).toEqual(tags);
  expect(place('epsilon.schedule', 'epsilon: { schedule: step }')?.forms[0]?.enum).toEqual(tags);
});
