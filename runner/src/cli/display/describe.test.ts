import { loadSpec } from '@advexp/schemas';
import { expect, test } from 'vitest';
import { describeSpec } from './describe.ts';

const describing = (train: string) => {
  const text = `
data: { dataset: mnist }
model: { architecture: lenet, width: 2 }
epsilon: 0.1
learning_rate: 0.1
train: { epochs: 1, ${train} }
`;
  const { spec, problems } = loadSpec({ file: 'a.advexp', text });
  if (spec === null) throw new Error(problems.map(({ message }) => message).join(' '));
  return describeSpec(spec);
};

test('an experiment in a few words says what is not as usual', () => {
  expect(describing('objective: adversarial')).toEqual(['lenet w2', 'mnist', 'PGD-10 l∞']);
  expect(describing('objective: clean')).toEqual(['lenet w2', 'mnist', 'clean training']);
  expect(describing('objective: { name: trades, beta: 6 }, precision: mixed-float16')).toEqual([
    ...['lenet w2', 'mnist', 'PGD-10 l∞', 'TRADES β = 6', 'mixed-float16'],
  ]);
});
