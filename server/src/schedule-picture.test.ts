import { loadSpec, periodAt, type ResolvedSpec, scheduleValue } from '@advexp/schemas';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { PICTURE, PLOTS, pictureUri, type Scheduled, schedulePicture, xOf, yOf } from './schedule-picture.ts';

function specOf(text: string): ResolvedSpec {
  const whole = `seed: 0\ndata: { dataset: cifar-10 }\nmodel: { architecture: resnet18 }\n${text}`;
  const { spec, problems } = loadSpec({ file: '/mine.advexp', text: whole });
  if (spec === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return spec;
}

/** The picture as XML; the parser throws at anything that is not well formed. */
function draw(spec: ResolvedSpec) {
  const parsed = new DOMParser({ onError: onErrorStopParsing }).parseFromString(schedulePicture(spec), 'image/svg+xml');
  const texts = [...parsed.getElementsByTagName('text')].map(({ textContent }) => textContent ?? '');
  const corners = (name: Scheduled) => {
    const line = [...parsed.getElementsByTagName('polyline')].find((one) => one.getAttribute('id') === name);
    const points = line?.getAttribute('points')?.split(' ') ?? [];
    return points.map((point) => point.split(',').map(Number) as [x: number, y: number]);
  };
  return { texts, corners, ids: [...parsed.getElementsByTagName('*')].map((one) => one.getAttribute('id')) };
}

/** Height of a curve just right of x, between its corners. */
function heightAt(corners: readonly [number, number][], x: number): number {
  const right = corners.findIndex(([at]) => at > x);
  const [x1, y1] = corners[right] ?? [Number.NaN, Number.NaN];
  const [x0, y0] = corners[right - 1] ?? [Number.NaN, Number.NaN];
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

const PAS = `epsilon: { schedule: cosine, target: 8/255, min: 0, max: 16/255 }
pas: { periods: [20, 10, 10] }
learning_rate: { schedule: step, initial: 0.1, factor: 0.1, at: [50%, 75%] }`;

test.each(['epsilon', 'learning_rate'] as const)('the curve of %s is that of the schedule at every epoch', (name) => {
  const spec = specOf(PAS);
  const corners = draw(spec).corners(name);
  const axis = {
    epsilon: { bottom: 0, top: 8 / 255, log: false },
    learning_rate: { bottom: 0.001, top: 0.1, log: true },
  };
  for (let epoch = 0; epoch < 40; epoch++) {
    const period = periodAt(spec.pas.periods, epoch);
    const value = scheduleValue(spec[name], { epoch, batch: 0, batchesPerEpoch: 1, period, epochs: 40 });
    expect(Math.abs(heightAt(corners, xOf(epoch + 0.5, 40)) - yOf(value, name, axis[name]))).toBeLessThanOrEqual(
      0.0501,
    );
  }
  expect(corners[0]?.[0]).toBe(PICTURE.left);
  expect(corners.at(-1)?.[0]).toBe(PICTURE.width - PICTURE.right);
});

test('values stand at heights in proportion, or in proportion to their logarithms', () => {
  const { top, bottom } = PLOTS.epsilon;
  const linear = { bottom: 0, top: 0.4, log: false };
  expect([0, 0.1, 0.4].map((value) => yOf(value, 'epsilon', linear))).toEqual([
    bottom,
    bottom - (bottom - top) / 4,
    top,
  ]);
  const log = { bottom: 0.001, top: 0.1, log: true };
  expect(yOf(0.01, 'learning_rate', log)).toBeCloseTo((PLOTS.learning_rate.top + PLOTS.learning_rate.bottom) / 2, 9);
});

test('axes have names, units and the boundaries of the periods', () => {
  const { texts, ids } = draw(specOf(PAS));
  expect(texts).toEqual([
    'ε, fraction of the pixel range',
    '8/255',
    '0',
    'learning rate (logarithmic)',
    '0.1',
    '0.001',
    '0',
    '20',
    '30',
    '40',
    'epoch',
  ]);
  expect(ids).toContain('periods');
});

test('a schedule that moves with every batch is drawn within its epochs', () => {
  const spec = specOf('epsilon: 8px\ntrain: { epochs: 2 }\nlearning_rate: { schedule: one-cycle, max: 0.2 }');
  const corners = draw(spec).corners('learning_rate');
  // Linear: half of the maximum a quarter into the run.
  expect(heightAt(corners, xOf(0.5, 2))).toBeCloseTo((PLOTS.learning_rate.top + PLOTS.learning_rate.bottom) / 2, 0);
  expect(Math.min(...corners.map(([, y]) => y))).toBe(PLOTS.learning_rate.top);
});

test.each([
  ['100,000 epochs', 'train: { epochs: 100000 }', '100000', 'epoch'],
  [
    '10,000 periods',
    'train: { epochs: 100000 }\npas: { periods: 10000 }',
    '400',
    'epoch (the first 40 of 10000 periods)',
  ],
])('%s are sampled: the picture stays small', (_, text, end, axis) => {
  const spec = specOf(
    `epsilon: { schedule: linear, target: 0.1 }\nlearning_rate: { schedule: exponential, initial: 0.1, decay: 0.99999 }\n${text}`,
  );
  expect(pictureUri(schedulePicture(spec)).length).toBeLessThan(10_000);
  const { texts, corners } = draw(spec);
  expect(texts).toEqual(expect.arrayContaining([end, axis]));
  expect(corners('epsilon').flat().every(Number.isFinite)).toBe(true);
});

test.each([
  ['no budget', 'epsilon: 0\nlearning_rate: 0.1\ntrain: { epochs: 1 }\nattack: { method: none }'],
  ['another norm', 'epsilon: 0.5\nlearning_rate: 0.1\ntrain: { epochs: 1 }\nattack: { norm: l2 }'],
])('%s and a single epoch are drawn', (_, text) => {
  const { corners } = draw(specOf(text));
  for (const name of ['epsilon', 'learning_rate'] as const) {
    expect(corners(name)).toHaveLength(2);
    expect(corners(name).flat().every(Number.isFinite)).toBe(true);
  }
});
