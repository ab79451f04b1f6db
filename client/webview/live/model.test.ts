import { expect, test } from 'vitest';
import { type Delta, type Points, TRACES, type Whole } from '../../src/live/contract.ts';
import { after } from './model.ts';

const points = (...step: number[]): Points => ({
  step,
  seconds: step,
  traces: Object.fromEntries(TRACES.map((trace) => [trace, step])) as Points['traces'],
});
const whole: Whole = {
  ...{ type: 'whole', sequence: 4, title: 'tiny', words: 'running', stepsPerEpoch: 2 },
  ...{ points: points(0, 1, 2, 2), epochs: [], notes: [] },
};
const delta = (sequence: number): Delta => ({
  ...{ type: 'delta', sequence, words: 'paused', from: 2, points: points(2, 3, 4, 4) },
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
