/**
 * @file A picture of how sharp the loss is, as SVG: the largest eigenvalues of the Hessian with their residuals and, beside
 * them, the loss along a line or on a plane through the weights. Some kB, self-contained, in mid-tones that stand out on light
 * and on dark backgrounds alike.
 */
import type { SliceResult } from '@advexp/schemas';
import type { Sharpness } from './last-analysis.ts';
import { shortNumber } from './quantities.ts';

const COLOURS = { text: '#868686', grid: '#86868655', eigenvalue: '#2f86d6', loss: '#d9791a' } as const;
const HEIGHT = 190;
/** Each plot: its width with the room for its labels. */
const PLOT = { width: 220, left: 44, right: 10, top: 24, bottom: 160 } as const;
/** Nodes of a plane along each axis that are drawn, and shades of its loss. */
const MOST_NODES = 31;
const SHADES = 12;

/** The picture as an SVG document; null where nothing was analysed that it could show. */
export function sharpnessPicture({ hessian, slice }: Sharpness): string | null {
  const plots = [
    ...(hessian ? [eigenvalues(hessian.eigenvalues, hessian.residuals)] : []),
    ...(slice ? sliced(slice) : []),
  ];
  if (plots.length === 0) return null;
  const width = plots.length * PLOT.width;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" font-family="sans-serif" font-size="10" fill="${COLOURS.text}">`,
    ...plots.map((plot, i) => `<g transform="translate(${i * PLOT.width} 0)">${plot.join('\n')}</g>`),
    '</svg>',
  ].join('\n');
}

interface Scale {
  low: number;
  high: number;
}

/** Pixels from the top at which a value stands. */
export function heightOf(value: number, { low, high }: Scale): number {
  return rounded(PLOT.bottom - ((value - low) / (high - low)) * (PLOT.bottom - PLOT.top));
}

/** Pixels from the left of its plot at which one of so many places stands. */
export function placeOf(index: number, count: number): number {
  const width = PLOT.width - PLOT.left - PLOT.right;
  return rounded(PLOT.left + (count === 1 ? width / 2 : (index / (count - 1)) * width));
}

function eigenvalues(values: readonly number[], residuals: readonly number[]): string[] {
  const sorted = values.map((value, i) => ({ value, residual: residuals[i] ?? 0 })).sort((a, b) => b.value - a.value);
  const scale = scaleOf(sorted.flatMap(({ value, residual }) => [0, value - residual, value + residual]));
  const zero = heightOf(0, scale);
  return [
    ...frame(`λ₁ … λ${subscript(values.length)} of the Hessian`, COLOURS.eigenvalue, scale),
    ...sorted.map(({ value, residual }, i) => {
      const x = placeOf(i, sorted.length);
      const bar = `M${x} ${heightOf(value - residual, scale)}V${heightOf(value + residual, scale)}`;
      return `<path d="M${x} ${zero}V${heightOf(value, scale)}" stroke="${COLOURS.grid}"/><path d="${bar}" stroke="${COLOURS.eigenvalue}"/><circle cx="${x}" cy="${heightOf(value, scale)}" r="2.5" fill="${COLOURS.eigenvalue}"/>`;
    }),
    label('rank', PLOT.bottom + 24),
  ];
}

function sliced(slice: SliceResult): string[][] {
  const [first, second] = slice.axes;
  const [surface] = slice.surfaces;
  if (!first || !surface) return [];
  const known = surface.loss.filter((value) => value !== null);
  if (known.length === 0) return [];
  const scale = scaleOf(known);
  const title = `loss, ${surface.split}, ε = ${shortNumber(surface.epsilon)}`;
  return [
    second
      ? plane(title, scale, surface.loss, [first, second])
      : [
          ...frame(title, COLOURS.loss, scale),
          `<polyline fill="none" stroke="${COLOURS.loss}" stroke-width="1.5" points="${surface.loss
            .flatMap((value, i) =>
              value === null ? [] : [`${placeOf(i, surface.loss.length)},${heightOf(value, scale)}`],
            )
            .join(' ')}"/>`,
          ...ends(first.coordinates),
          label(nameOf(first), PLOT.bottom + 24),
        ],
  ];
}

/** A plane in shades: of each shade one path, and the loss at its ends beside the title. */
function plane(
  title: string,
  { low, high }: Scale,
  loss: readonly (number | null)[],
  [first, second]: readonly [SliceResult['axes'][number], SliceResult['axes'][number]],
): string[] {
  const [columns, rows] = [nodesOf(first.coordinates.length), nodesOf(second.coordinates.length)];
  const width = rounded((PLOT.width - PLOT.left - PLOT.right) / columns.length);
  const height = rounded((PLOT.bottom - PLOT.top) / rows.length);
  const shades = Array.from({ length: SHADES }, () => '');
  columns.forEach((i, column) => {
    rows.forEach((j, row) => {
      const value = loss[i * second.coordinates.length + j] ?? null;
      if (value === null) return;
      const shade = Math.min(SHADES - 1, Math.floor(((value - low) / (high - low)) * SHADES));
      const [x, y] = [rounded(PLOT.left + column * width), rounded(PLOT.bottom - (row + 1) * height)];
      shades[shade] += `M${x} ${y}h${width}v${height}h-${width}z`;
    });
  });
  return [
    `<text x="${PLOT.left}" y="${PLOT.top - 9}" fill="${COLOURS.loss}">${title}: ${shortNumber(low)} … ${shortNumber(high)}</text>`,
    ...shades.map((d, shade) =>
      d === ''
        ? ''
        : `<path d="${d}" shape-rendering="crispEdges" fill="${COLOURS.loss}" fill-opacity="${((shade + 1) / SHADES).toFixed(2)}"/>`,
    ),
    ...ends(first.coordinates),
    ...[second.coordinates[0], second.coordinates.at(-1)].map((end = 0, i) =>
      tick(end, i === 0 ? PLOT.bottom : PLOT.top),
    ),
    label(`${nameOf(first)}, ${nameOf(second)}`, PLOT.bottom + 24),
  ];
}

/** Indices of the nodes that are drawn: all, or as many as there is room for, evenly. */
function nodesOf(count: number): number[] {
  const drawn = Math.min(count, MOST_NODES);
  return Array.from({ length: drawn }, (_, i) => (drawn === 1 ? 0 : Math.round((i * (count - 1)) / (drawn - 1))));
}

function frame(title: string, colour: string, { low, high }: Scale): string[] {
  const right = PLOT.width - PLOT.right;
  return [
    `<text x="${PLOT.left}" y="${PLOT.top - 9}" fill="${colour}">${title}</text>`,
    `<path d="M${PLOT.left} ${PLOT.top}H${right}M${PLOT.left} ${PLOT.bottom}H${right}" stroke="${COLOURS.grid}"/>`,
    tick(high, PLOT.top),
    tick(low, PLOT.bottom),
  ];
}

function tick(value: number, y: number): string {
  return `<text x="${PLOT.left - 4}" y="${y + 3.5}" text-anchor="end">${shortNumber(value)}</text>`;
}

/** The first and the last coordinate below a plot. */
function ends(coordinates: readonly number[]): string[] {
  return [coordinates[0] ?? 0, coordinates.at(-1) ?? 0].map(
    (end, i) => `<text x="${placeOf(i, 2)}" y="${PLOT.bottom + 12}" text-anchor="middle">${shortNumber(end)}</text>`,
  );
}

function label(text: string, y: number): string {
  const middle = (PLOT.left + PLOT.width - PLOT.right) / 2;
  return `<text x="${middle}" y="${y}" text-anchor="middle">${text}</text>`;
}

/** `eigenvector 1` of `eigenvector 1 (λ = 8.37)`. */
function nameOf({ name }: SliceResult['axes'][number]): string {
  return escaped(name.split(/[,(]/)[0]?.trim() ?? '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function scaleOf(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? { low, high: low + 1 } : { low, high };
}

function subscript(count: number): string {
  return [...String(count)].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]).join('');
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
