import { expect, test } from 'vitest';
import type { Change } from '../edit/change.ts';
import { parseSource } from '../source/parse.ts';
import { specText } from './annotated.ts';
import { mergePointProblems } from './point-problems.ts';
import { expandSweep } from './sweep.ts';

test.each<[string, Change, Change[][]]>([
  [
    'of a swept value',
    { kind: 'set', path: ['epsilon'], value: '8/255' },
    [[{ kind: 'set', path: ['sweep', 'grid', 'epsilon', 0], value: '8/255' }]],
  ],
  [
    'within a swept value',
    { kind: 'set', path: ['model', 'width'], value: '2' },
    [[{ kind: 'set', path: ['sweep', 'grid', 'model', 0, 'width'], value: '2' }]],
  ],
  [
    'of what is not swept',
    { kind: 'remove', path: ['train', 'epochs'] },
    [[{ kind: 'remove', path: ['train', 'epochs'] }]],
  ],
  ['that would drop a swept key', { kind: 'remove', path: ['epsilon'] }, []],
  ['of a seed that is only counted', { kind: 'set', path: ['seed'], value: '1' }, []],
])('a fix %s goes where the value stands, or is left out', (_, change, expected) => {
  const sweep = '{ grid: { epsilon: [8, 4px], model: [{ architecture: lenet, width: 1 }] }, seeds: 2 }';
  const { root } = parseSource('a.advexp', specText({ sweep }));
  const [point] = (root && expandSweep(root)?.points) ?? [];
  if (root === null || point === undefined) throw new Error('the sweep has no points');
  const fixes = [{ title: 'x', changes: [change], preferred: true }];
  const problem = {
    code: 'epsilon-unit',
    severity: 'error',
    message: 'm.',
    path: 'epsilon',
    range: root.range,
    fixes,
  } as const;
  const [merged] = mergePointProblems(new Map([[point, { spec: null, problems: [problem] }]]));
  expect(merged?.fixes?.map(({ changes }) => changes)).toEqual(expected);
});
