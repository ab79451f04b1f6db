import { expect, test } from 'vitest';
import type { ResolvedSpec } from './index.ts';
import { loadSpec, periodAt, sampleSchedule, scheduleTable, scheduleValue } from './index.ts';
import { specText } from './load/annotated.ts';

function specOf(sections: Record<string, string | null>): ResolvedSpec {
  const { spec, problems } = loadSpec({ file: 'a.advexp', text: specText(sections) });
  if (spec === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return spec;
}

const COSINE = '{ schedule: cosine, target: 8/255, min: 0, max: 16/255 }';

test('a short run is sampled at every epoch, as its table says', () => {
  const spec = specOf({ epsilon: COSINE, pas: '{ periods: [100, 50, 50] }', train: null });
  expect(sampleSchedule(spec, 200)).toMatchObject({ rows: scheduleTable(spec), end: 200, everyEpoch: true });
});

test('schedules that move with every batch are sampled within epochs', () => {
  const spec = specOf({ learning_rate: '{ schedule: one-cycle, max: 0.2 }', train: '{ epochs: 4 }' });
  const { rows } = sampleSchedule(spec, 40);
  expect(rows).toHaveLength(40);
  // The rate rises linearly to 0.2 over the first half: 0.2 · 0.7 / 2.
  expect(rows[7]).toMatchObject({ epoch: 0.7, learning_rate: expect.closeTo(0.07, 12) });
});

test('a long run is sampled within the bound, with the ends of its periods', () => {
  const spec = specOf({ epsilon: COSINE, pas: '{ periods: [70000, 29999, 1] }', train: null });
  const { rows, everyEpoch } = sampleSchedule(spec, 120);
  expect(everyEpoch).toBe(false);
  expect(rows.length).toBeLessThanOrEqual(126);
  expect(rows.map(({ epoch }) => epoch)).toEqual(expect.arrayContaining([0, 69_999, 70_000, 99_998, 99_999]));
  for (const { epoch, epsilon } of rows) {
    const period = periodAt(spec.pas.periods, epoch);
    expect(epsilon).toBe(scheduleValue(spec.epsilon, { epoch, batch: 0, batchesPerEpoch: 1, period, epochs: 100_000 }));
  }
});

test('of very many periods the first are sampled', () => {
  const spec = specOf({ epsilon: COSINE, pas: '{ periods: 10000 }', train: '{ epochs: 100000 }' });
  const { rows, periods, end } = sampleSchedule(spec, 120);
  expect(periods).toHaveLength(40);
  expect(end).toBe(400);
  expect(rows.at(-1)?.epoch).toBe(399);
});
