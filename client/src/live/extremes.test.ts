import { expect, test } from 'vitest';
import { TRACES, type Trace, type Value } from './contract.ts';
import { Extremes } from './extremes.ts';

function sample(step: number, loss: Value) {
  const values = Object.fromEntries(TRACES.map((trace) => [trace, trace === 'loss' ? loss : step])) as Record<
    Trace,
    Value
  >;
  return { step, seconds: step / 10, values };
}

function traceOf(losses: readonly Value[], most: number): Extremes {
  const extremes = new Extremes(most);
  losses.forEach((loss, step) => {
    extremes.add(sample(step, loss));
  });
  return extremes;
}

test('up to twice as many samples as pairs are kept as they are', () => {
  const { step, seconds, traces } = traceOf([3, 1, null, 2], 2).all;
  expect(step).toEqual([0, 1, 2, 3]);
  expect(seconds).toEqual([0, 0.1, 0.2, 0.3]);
  expect(traces.loss).toEqual([3, 1, null, 2]);
});

test('of more samples each stretch keeps least and greatest, in their order', () => {
  // Stretches of four: 0–3, 4–7, then one that is not full.
  const { step, traces } = traceOf([3, 1, 9, 2, 5, null, 4, 6, 7], 4).all;
  expect(step).toEqual([0, 3, 4, 7, 8, 8]);
  expect(traces.loss).toEqual([1, 9, 4, 6, 7, 7]);
  expect(traces.epsilon).toEqual([0, 3, 4, 7, 8, 8]);
});

test('extremes of a million samples survive, in no more points than asked for', () => {
  const extremes = new Extremes(512);
  for (let step = 0; step < 1_000_000; step++)
    extremes.add(sample(step, step === 123_457 ? 99 : step === 876_543 ? -99 : 0));
  const { step, traces } = extremes.all;
  expect(step.length).toBeLessThanOrEqual(1024);
  expect([Math.min(...traces.loss.map(Number)), Math.max(...traces.loss.map(Number))]).toEqual([-99, 99]);
  expect(step.toSorted((a, b) => a - b)).toEqual(step);
  expect([step[0], step.at(-1)]).toEqual([0, 999_999]);
});

test('what was taken piece by piece is the whole', () => {
  const extremes = new Extremes(8);
  const seen: { step: number[]; loss: Value[] } = { step: [], loss: [] };
  for (let step = 0; step < 100; step++) {
    extremes.add(sample(step, (step * 7) % 13));
    if (step % 3 !== 0 && step !== 99) continue;
    const { from, points } = extremes.takeChanged();
    seen.step.splice(from, Infinity, ...points.step);
    seen.loss.splice(from, Infinity, ...points.traces.loss);
  }
  expect(seen.step).toEqual(extremes.all.step);
  expect(seen.loss).toEqual(extremes.all.traces.loss);
});

test('after a resumption, what came after its checkpoint is gone', () => {
  const extremes = traceOf([1, 2, 3, 4, 5, 6], 8);
  extremes.takeChanged();
  extremes.cutFrom(4);
  expect(extremes.all.traces.loss).toEqual([1, 2, 3, 4]);
  extremes.add(sample(4, 50));
  expect(extremes.takeChanged()).toMatchObject({ from: 2, points: { step: [2, 3, 4, 4] } });
});
