/** Closed forms of single updates (ground-truth.md C1 item 25). */
import type { Optimizer } from '@advexp/schemas';
import { expect, test } from 'vitest';
import { distance } from '../../../test/golden-file.ts';
import type { DeviceTensor } from '../engine/executor.ts';
import { Graph } from '../engine/graph/graph.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { buildUpdate, stateNames, stepScalars } from './optimizer.ts';

const GRADIENT = [3, -0.02, 1e-4, -700];
const START = [1, -2, 0.5, 0];

/** The parameters after 1, 2, … updates with the same gradient every time. */
async function updates(optimizer: Optimizer, learningRate: number, count: number): Promise<number[][]> {
  const executor = new ReferenceExecutor();
  const graph = new Graph();
  const input = (name: string) => graph.input(name, [4]);
  const state = Object.fromEntries(stateNames(optimizer).map((name) => [name, input(name)]));
  const built = buildUpdate(optimizer, graph, input('parameter'), input('gradient'), state, graph.input('rate', []));
  const program = await executor.compile({ parameter: built.parameter, ...built.state });
  const scalar = (value: number) => executor.tensor(Float64Array.of(value), []);
  let tensors: Record<string, DeviceTensor> = { parameter: executor.tensor(Float64Array.from(START), [4]) };
  for (const name of stateNames(optimizer)) tensors[name] = executor.tensor(new Float64Array(4), [4]);
  const gradient = executor.tensor(Float64Array.from(GRADIENT), [4]);
  const results: number[][] = [];
  for (let n = 0; n < count; n++) {
    const scalars = Object.entries(stepScalars(optimizer, n)).map(([name, value]) => [name, scalar(value)]);
    tensors = await program.run({ ...tensors, gradient, rate: scalar(learningRate), ...Object.fromEntries(scalars) });
    results.push([...(await tensors.parameter.read())]);
  }
  return results;
}

test.each(['adam', 'adamw'] as const)(
  'the first step of %s is the learning rate against the sign of the gradient',
  async (name) => {
    const [first] = await updates({ name, betas: [0.9, 0.999], eps: 1e-12, weight_decay: 0 }, 0.01, 1);
    const expected = START.map((value, k) => value - 0.01 * Math.sign(GRADIENT[k]));
    expect(distance(first, expected)).toBeLessThan(1e-7);
  },
);

test('a constant gradient moves Adam by the learning rate every time, whatever its decays', async () => {
  const moved = await updates({ name: 'adam', betas: [0.7, 0.95], eps: 1e-12, weight_decay: 0 }, 0.01, 8);
  for (const [n, parameter] of moved.entries()) {
    const expected = START.map((value, k) => value - 0.01 * (n + 1) * Math.sign(GRADIENT[k]));
    expect(distance(parameter, expected)).toBeLessThan(1e-6);
  }
});

test.each([false, true])(
  'SGD with momentum on a constant gradient, Nesterov %s: the sum of a geometric series',
  async (nesterov) => {
    const mu = 0.8;
    const rate = 0.1;
    const optimizer: Optimizer = { name: 'sgd', momentum: mu, dampening: 0, nesterov, weight_decay: 0 };
    for (const [n, parameter] of (await updates(optimizer, rate, 12)).entries()) {
      const steps = n + 1;
      // Velocity after j steps: (1 − μʲ)/(1 − μ); Nesterov's runs one step ahead.
      const ahead = nesterov ? 1 : 0;
      const path = (steps - mu ** ahead * mu * ((1 - mu ** steps) / (1 - mu))) / (1 - mu);
      const expected = START.map((value, k) => value - rate * GRADIENT[k] * path);
      for (const [k, value] of parameter.entries()) expect(value / expected[k]).toBeCloseTo(1, 6);
    }
  },
);

test('AdamW shrinks weights by the learning rate times the decay, apart from the gradient', async () => {
  const decayed = await updates({ name: 'adamw', betas: [0.9, 0.999], eps: 1e-12, weight_decay: 0.5 }, 0.01, 1);
  const expected = START.map((value, k) => value * (1 - 0.01 * 0.5) - 0.01 * Math.sign(GRADIENT[k]));
  expect(distance(decayed[0], expected)).toBeLessThan(1e-7);
});
