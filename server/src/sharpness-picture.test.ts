import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { pictureUri } from './schedule-picture.ts';
import { heightOf, placeOf, sharpnessPicture } from './sharpness-picture.ts';
import { hessianResult, sliceResult } from './testing-analyses.ts';

/** The picture as XML; the parser throws at anything that is not well formed. */
function draw(sharpness: Parameters<typeof sharpnessPicture>[0]) {
  const picture = sharpnessPicture(sharpness);
  if (picture === null) throw new Error('There is no picture.');
  const parsed = new DOMParser({ onError: onErrorStopParsing }).parseFromString(picture, 'image/svg+xml');
  const all = (tag: string) => [...parsed.getElementsByTagName(tag)];
  const values = (tag: string, name: string) => all(tag).flatMap((element) => element.getAttribute(name) ?? []);
  return { texts: all('text').map(({ textContent }) => textContent), values, picture };
}

test('values stand at heights in proportion, places at equal distances', () => {
  const scale = { low: -1, high: 3 };
  const [bottom, quarter, top] = [-1, 0, 3].map((value) => heightOf(value, scale));
  expect([bottom, quarter, top]).toEqual([160, 126, 24]);
  expect([0, 1, 2].map((i) => placeOf(i, 3))).toEqual([44, 127, 210]);
  expect(placeOf(0, 1)).toBe(127);
});

test('eigenvalues are drawn from the largest on, with their residuals as bars', () => {
  const hessian = hessianResult([2, 8, -1], { residuals: [0.5, 1, 0] });
  const { texts, values } = draw({ hessian, slice: null });
  const scale = { low: -1, high: 9 };
  expect(values('circle', 'cy').map(Number)).toEqual([8, 2, -1].map((value) => heightOf(value, scale)));
  expect(values('path', 'd')).toContain(`M44 ${heightOf(7, scale)}V${heightOf(9, scale)}`);
  expect(texts).toEqual(['λ₁ … λ₃ of the Hessian', '9', '-1', 'rank']);
  expect(values('svg', 'width')).toEqual(['220']);
});

test('the loss along a line leaves out nodes without a value', () => {
  const slice = sliceResult({ 'random 1, filter-normalised': [-1, -0.5, 0, 0.5, 1] }, [4, 3, 2, null, 6]);
  const { texts, values } = draw({ hessian: null, slice });
  const scale = { low: 2, high: 6 };
  const points = ([0, 1, 2, 4] as const).map((i, at) => `${placeOf(i, 5)},${heightOf([4, 3, 2, 6][at] ?? 0, scale)}`);
  expect(values('polyline', 'points')).toEqual([points.join(' ')]);
  expect(texts).toEqual(['loss, train, ε = 0.03', '6', '2', '-1', '1', 'random 1']);
});

test('a plane is shaded by its loss, the first axis from left to right and the second upwards', () => {
  // Of nodes (x, y): (0, 0) is lowest, (1, 1) highest, (1, 0) has no value.
  const slice = sliceResult({ 'eigenvector 1 (λ = 8)': [0, 1], 'a < b & c': [-2, 2] }, [0, 6, null, 12]);
  const { texts, values } = draw({ hessian: null, slice });
  expect(values('path', 'd')).toEqual(['M44 92h83v68h-83z', 'M44 24h83v68h-83z', 'M127 24h83v68h-83z']);
  expect(values('path', 'fill-opacity')).toEqual(['0.08', '0.58', '1.00']);
  expect(texts).toEqual(['loss, train, ε = 0.03: 0 … 12', '0', '1', '-2', '2', 'eigenvector 1, a < b & c']);
});

test('both are drawn side by side, in some kB also for a large plane', () => {
  const coordinates = Array.from({ length: 201 }, (_, i) => i / 100 - 1);
  const loss = coordinates.flatMap((x) => coordinates.map((y) => x * x + 0.3 * y * y));
  const hessian = hessianResult(Array.from({ length: 50 }, (_, i) => 50 - i));
  const { values, picture } = draw({ hessian, slice: sliceResult({ x: coordinates, y: coordinates }, loss) });
  expect(values('svg', 'width')).toEqual(['440']);
  expect(values('g', 'transform')).toEqual(['translate(0 0)', 'translate(220 0)']);
  expect(pictureUri(picture).length).toBeLessThan(50_000);
});

test('one value and equal values are drawn, too', () => {
  const { values } = draw({ hessian: hessianResult([0]), slice: sliceResult({ x: [0] }, [2.5]) });
  expect(values('circle', 'cy')).toEqual(['160']);
  expect(values('polyline', 'points')).toEqual(['127,160']);
});

test.each([
  ['nothing was analysed', { hessian: null, slice: null }],
  ['no node is finite', { hessian: null, slice: sliceResult({ x: [0, 1] }, [null, null]) }],
])('there is no picture where %s', (_, sharpness) => {
  expect(sharpnessPicture(sharpness)).toBeNull();
});
