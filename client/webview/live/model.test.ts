import { expect, test } from 'vitest';
import { type Delta, type Points, TRACES, type Whole } from '../../src/live/contract.ts';
import { after, labelsOf } from './model.ts';

const points = (...step: number[]): Points => ({
  step,
  seconds: step,
  traces: Object.fromEntries(TRACES.map((trace) => [trace, step])) as Points['traces'],
});
const whole: Whole = {
  ...{ type: 'whole', run: '/runs/tiny/1', sequence: 4, title: 'tiny', apart: [], words: 'running', stepsPerEpoch: 2 },
  ...{ points: points(0, 1, 2, 2), epochs: [], notes: [] },
};
const delta = (sequence: number): Delta => ({
  ...{ type: 'delta', run: '/runs/tiny/1', sequence, words: 'paused', from: 2, points: points(2, 3, 4, 4) },
  ...{
    epochs: [
      {
        step: 2,
        seconds: 2,
        epoch: 0,
        period: 0,
        clean: 0.5,
        robust: 0.25,
        throughput: 9,
        attack: 1,
        update: 1,
        evaluation: null,
      },
    ],
    notes: [],
  },
});

test('a delta replaces the points from its index on and adds the rest', () => {
  const model = after(after(null, whole), delta(5));
  expect(model?.points).toEqual(points(0, 1, 2, 3, 4, 4));
  expect(model).toMatchObject({ title: 'tiny', words: 'paused', sequence: 5, epochs: [{ robust: 0.25 }] });
});

test('a message is missed when its number does not follow', () => {
  expect(after(null, delta(1))).toBeNull();
  expect(after(after(null, whole), delta(6))).toBeNull();
  expect(after(after(null, whole), { ...whole, sequence: 9 })?.sequence).toBe(9);
});

test('runs are called by what tells them apart', () => {
  const models = (...runs: [string, ...string[]][]) =>
    labelsOf(runs.flatMap(([title, ...apart]) => after(null, { ...whole, title, apart }) ?? []));
  expect(models(['tiny', '', '03:15'], ['large', '', '03:15'])).toEqual(['tiny', 'large']);
  expect(models(['tiny', 'ε 0.1', '03:15'], ['tiny', 'ε 0.2', '03:15'])).toEqual(['ε 0.1', 'ε 0.2']);
  expect(models(['tiny', '', '03:15'], ['tiny', '', '03:20'])).toEqual(['03:15', '03:20']);
  expect(models(['tiny', '', '03:15'], ['tiny', 'seed 1', '03:15'])).toEqual(['tiny · 03:15', 'tiny · seed 1 · 03:15']);
});
