import { expect, test } from 'vitest';
import { smooth, viewIn } from './view.ts';

test('a view is kept as far as it can be read', () => {
  const whole = { axis: 'epoch', log: false, smoothing: 0, zoom: null, overlaid: [] };
  for (const state of [
    undefined,
    null,
    'x',
    {},
    { view: null },
    { view: { axis: 'no', smoothing: 1, zoom: { min: 2, max: 2 }, overlaid: [1] } },
  ]) {
    expect(viewIn(state)).toEqual(whole);
  }
  const kept = { axis: 'seconds', log: true, smoothing: 0.9, zoom: { min: 1, max: 2 }, overlaid: ['/runs/a'] };
  expect(viewIn({ view: kept })).toEqual(kept);
});

test('smoothing is a moving average that leaves gaps', () => {
  expect(smooth([4, null, 0, 8], 0.5)).toEqual([4, null, 2, 5]);
  expect(smooth([4, null, 0], 0)).toEqual([4, null, 0]);
});
