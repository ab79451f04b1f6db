/** Figures show what is there, break where nothing is, and a report is one safe file. */
import { describe, expect, test } from 'vitest';
import { curves, map } from './figures.ts';
import { reportHtml } from './report.ts';
import { linearScale, logarithmicScale, tickLabel } from './scale.ts';

describe('scales', () => {
  test('have round ticks within what they hold', () => {
    expect(linearScale([0, 9.3]).ticks).toEqual([0, 2, 4, 6, 8]);
    expect(linearScale([-1, 1]).ticks.map((tick) => tick + 0)).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(logarithmicScale([0.02, 300]).ticks).toEqual([0.01, 0.1, 1, 10, 100, 1000]);
  });

  test('place ends at 0 and 1, and give no place to what a logarithm has none for', () => {
    const scale = linearScale([2, 6]);
    expect([scale.at(2), scale.at(4), scale.at(6)]).toEqual([0, 0.5, 1]);
    expect(logarithmicScale([1, 100]).at(10)).toBe(0.5);
    expect(logarithmicScale([1, 100]).at(-1)).toBeNull();
    expect(linearScale([3]).at(3)).toBe(0.5);
  });

  test('labels are short', () => {
    expect([0, 0.30000000000000004, 1e-5, 250000, -2.5].map(tickLabel)).toEqual(['0', '0.3', '1e-5', '2.5e5', '-2.5']);
  });
});

test('a curve is broken where there is no value', () => {
  const svg = curves([{ name: 'a', x: [0, 1, 2, 3], y: [0, 1, null, 1] }], { x: 't', y: 'loss' });
  const path = /<path d="([^"]+)" fill="none"/.exec(svg)?.[1] ?? '';
  expect(path.match(/M/g)?.length).toBe(2);
  expect(path.match(/L/g)?.length).toBe(1);
});

test('a map has a cell for each node and crosses out those without a value', () => {
  const svg = map([0, 1, 2], [0, 1], [1, 2, 3, null, 5, 6], [{ name: 'last', x: 0, y: 0 }], { x: 'u', y: 'v' });
  expect(svg.match(/<rect /g)?.length).toBe(5);
  expect(svg.match(/class="missing"/g)?.length).toBe(1);
  expect(svg).toContain('<title>2, 1: 6</title>');
  expect(svg).not.toContain('NaN');
});

test('what a spec says stays text', () => {
  const html = reportHtml({
    title: '<b>x</b>',
    spec: 'name: "</pre><script>alert(1)</script>"',
    results: [],
    trace: null,
  });
  expect(html).not.toContain('<script');
  expect(html).not.toContain('<b>x');
  expect(html).toContain('There are no results yet.');
});
