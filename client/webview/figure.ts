/**
 * @file A figure: curves over one axis, or bars, as SVG in the colours of the theme. A cursor follows the pointer and the arrow
 * keys and tells the values; what is drawn can be had as SVG, PNG and CSV.
 */
import { extent, group } from 'd3-array';
import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Format } from '../src/panels/export-message.ts';
import { colour } from './colours.ts';

export interface Curve {
  name: string;
  x: readonly number[];
  /** Null where there is no value: the curve is broken there. */
  y: readonly (number | null)[];
  /** Half the height of a band around the curve. */
  band?: readonly (number | null)[];
  /** Drawn as separate marks. */
  marks?: boolean;
  /** Lengths of strokes and gaps. */
  dash?: readonly number[];
  /** Of the theme; by default by its place among the curves. */
  colour?: string;
}

export interface Chart {
  title: string;
  /** What was measured where: samples, attack, budget. */
  caption: string;
  x: string;
  y: string;
  logarithmic?: boolean;
  curves: readonly Curve[];
}

export type FigureFormat = Extract<Format, 'svg' | 'png' | 'csv'>;

/** What can be exported of a figure. */
export interface Figure {
  title: string;
  element: HTMLElement;
  formats: readonly FigureFormat[];
  export(format: FigureFormat): Promise<string>;
}

const SVG = 'http://www.w3.org/2000/svg';
export const WIDTH = 520;
const HEIGHT = 300;
const MARGIN = { left: 64, right: 14, top: 10, bottom: 42 };
const COLOURS = ['charts-blue', 'charts-red', 'charts-green', 'charts-purple', 'charts-yellow', 'foreground'];
/** How many curves have a colour of their own. */
export const MOST_COLOURS = COLOURS.length;
/** Height of a line of a legend. */
const LINE = 18;
/** Length of a curve's sample in a legend. */
const SAMPLE = 24;
/** Half the length of an error bar's cap. */
const CAP = 3;

/** An SVG element with attributes; presentation attributes, as style attributes are not let in. */
export function svg(name: string, attributes: Record<string, string | number> = {}, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

export function number(value: number | null): string {
  return value === null ? '–' : String(Number(value.toPrecision(4)));
}

/** Curves over one axis. */
export function chart(of: Chart): Figure {
  const { drawing, x } = drawingOf(of);
  const cursor = svg('line', {
    y1: MARGIN.top,
    y2: HEIGHT - MARGIN.bottom,
    stroke: colour('foreground'),
    'stroke-dasharray': '2 3',
    visibility: 'hidden',
  });
  drawing.append(cursor);
  const read = document.createElement('p');
  read.className = 'reading';
  read.setAttribute('aria-live', 'polite');
  const figure = frame(of.title, of.caption, [drawing, legend(of.curves), read], {
    svg: () => withLegend(drawing, of),
    csv: () => tableOf(of),
  });
  follow(figure.element, drawing, of, x, (at) => {
    cursor.setAttribute('visibility', at === null ? 'hidden' : 'visible');
    read.textContent = at === null ? '' : `${of.x} ${number(at)}: ${valuesAt(of, at)}`;
    if (at !== null) for (const edge of ['x1', 'x2']) cursor.setAttribute(edge, String(x(at)));
  });
  const last = of.curves.map(
    ({ name, y: values }) => `${name} from ${number(values[0] ?? null)} to ${number(values.at(-1) ?? null)}`,
  );
  figure.element.setAttribute(
    'aria-label',
    `${of.title}. ${of.caption}. ${last.join(', ')}. Arrow keys read the values.`,
  );
  return figure;
}

/** Axes and curves, and the scale of the axis along which they are read. */
function drawingOf(of: Chart): { drawing: SVGElement; x: Scales['x'] } {
  const drawing = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, ...font() });
  const { x, y } = scalesOf(of);
  const isCounted = of.curves.every((curve) => curve.x.every(Number.isInteger));
  drawing.append(...axes(x, y, { ...of, isCounted }));
  for (const [i, curve] of of.curves.entries()) {
    drawing.append(...drawn(curve, x, y, colourOf(curve, i), of));
  }
  return { drawing, x };
}

/** Charts over the same axis that have no scale in common, one below the other; their values in one table. */
export function stacked(charts: readonly Chart[]): Figure {
  const [first] = charts;
  if (!first) throw new RangeError('There is no chart to stack.');
  const all = { ...first, curves: charts.flatMap(({ curves }) => curves) };
  const drawings = charts.map((of) => withLegend(drawingOf(of).drawing, of));
  const heights = drawings.map((drawing) => Number(drawing.getAttribute('height')));
  const height = heights.reduce((sum, one) => sum + one, 0);
  const whole = svg('svg', { viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height });
  for (const [i, drawing] of drawings.entries()) {
    drawing.setAttribute('y', String(heights.slice(0, i).reduce((sum, one) => sum + one, 0)));
    whole.append(drawing);
  }
  return frame(first.title, first.caption, [whole], { svg: () => whole, csv: () => tableOf(all) });
}

/** The frame of every figure: title, what it is about, the drawing and what can be exported. */
export function frame(
  title: string,
  caption: string,
  content: readonly (Element | null)[],
  sources: { csv: () => string; svg?: () => SVGElement; picture?: (format: 'svg' | 'png') => Promise<string> },
): Figure {
  const element = document.createElement('figure');
  element.tabIndex = 0;
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', `${title}. ${caption}`);
  const heading = document.createElement('h3');
  heading.textContent = title;
  const about = document.createElement('figcaption');
  about.textContent = caption;
  element.append(heading, ...content.filter((one) => one !== null), about);
  return {
    title,
    element,
    formats: sources.svg || sources.picture ? ['png', 'svg', 'csv'] : ['csv'],
    async export(format) {
      if (format === 'csv') return sources.csv();
      if (sources.picture) return sources.picture(format);
      if (!sources.svg) throw new Error(`${title} is a table, and not to be had as ${format.toUpperCase()}.`);
      const text = textOf(sources.svg());
      return format === 'svg' ? text : rastered(text);
    },
  };
}

function font(): Record<string, string> {
  const { fontFamily } = getComputedStyle(document.body);
  return { 'font-family': fontFamily, 'font-size': '11', fill: colour('foreground') };
}

export interface Scales {
  x: ScaleContinuousNumeric<number, number>;
  y: ScaleContinuousNumeric<number, number>;
}

function scalesOf({ curves, logarithmic = false }: Chart): Scales {
  const heights = curves.flatMap(({ y, band }) =>
    y.flatMap((value, i) => {
      if (value === null || (logarithmic && value <= 0)) return [];
      const half = band?.[i] ?? 0;
      return logarithmic ? [value] : [value - half, value + half];
    }),
  );
  const [low = logarithmic ? 0.1 : 0, high = 1] = extent(heights);
  const y = (logarithmic ? scaleLog() : scaleLinear()).domain(low === high ? [low - 1e-9, high + 1e-9] : [low, high]);
  return { x: across(curves.flatMap((curve) => curve.x)), y: y.nice().range([HEIGHT - MARGIN.bottom, MARGIN.top]) };
}

function across(values: readonly number[]): Scales['x'] {
  const [from = 0, to = 1] = extent(values);
  return scaleLinear()
    .domain(from === to ? [from - 0.5, to + 0.5] : [from, to])
    .range([MARGIN.left, WIDTH - MARGIN.right]);
}

/**
 * Axes with ticks, grid and names.
 * @param of `isCounted`: across stand whole numbers, and nothing is between them
 */
export function axes(x: Scales['x'], y: Scales['y'], of: { x: string; y: string; isCounted?: boolean }): SVGElement[] {
  const [bottom = 0, top = 0] = y.range();
  const [left = 0, right = 0] = x.range();
  const grid = { stroke: colour('foreground'), 'stroke-opacity': 0.15 };
  // On a logarithmic axis d3 gives no text to ticks for which there is no room.
  const format = y.tickFormat(5, '~g');
  const text = (tick: number) =>
    format(tick) && (tick !== 0 && Math.abs(tick) < 1e-3 ? tick.toExponential() : number(tick));
  const middle = (top + bottom) / 2;
  return [
    ...x
      .ticks(6)
      .filter((tick) => !of.isCounted || Number.isInteger(tick))
      .flatMap((tick) => [
        svg('line', { x1: x(tick), x2: x(tick), y1: top, y2: bottom, ...grid }),
        svg('text', { x: x(tick), y: bottom + 15, 'text-anchor': 'middle' }, number(tick)),
      ]),
    ...y
      .ticks(5)
      .flatMap((tick) => [
        svg('line', { x1: left, x2: right, y1: y(tick), y2: y(tick), ...grid }),
        svg('text', { x: left - 6, y: y(tick) + 4, 'text-anchor': 'end' }, text(tick)),
      ]),
    svg('text', { x: (left + right) / 2, y: bottom + 34, 'text-anchor': 'middle' }, of.x),
    svg('text', { transform: `translate(14 ${middle}) rotate(-90)`, 'text-anchor': 'middle' }, of.y),
  ];
}

function drawn(curve: Curve, x: Scales['x'], y: Scales['y'], stroke: string, { logarithmic }: Chart): SVGElement[] {
  const points = curve.x.map((at, i) => {
    const value = curve.y[i] ?? null;
    return { at, value: logarithmic && value !== null && value <= 0 ? null : value, half: curve.band?.[i] ?? null };
  });
  type Point = (typeof points)[number];
  const least = Math.min(...y.domain());
  const edge = (sign: 1 | -1) => (point: Point) =>
    y(Math.max(logarithmic ? least : Number.NEGATIVE_INFINITY, (point.value ?? 0) + sign * (point.half ?? 0)));
  const known = (point: Point) => point.value !== null;
  if (curve.marks) {
    return points.filter(known).flatMap((point) => {
      const [cx, low, high] = [x(point.at), edge(-1)(point), edge(1)(point)];
      const bar = `M${cx - CAP} ${low}h${2 * CAP}M${cx} ${low}V${high}M${cx - CAP} ${high}h${2 * CAP}`;
      return [
        ...(point.half ? [svg('path', { d: bar, stroke, fill: 'none' })] : []),
        svg('circle', { cx, cy: y(point.value ?? 0), r: 3, fill: stroke }),
      ];
    });
  }
  const path = line<Point>(
    (point) => x(point.at),
    (point) => y(point.value ?? 0),
  ).defined(known)(points);
  const band = curve.band
    ? area<Point>((point) => x(point.at), edge(-1), edge(1)).defined((point) => known(point) && point.half !== null)(
        points,
      )
    : null;
  return [
    ...(band ? [svg('path', { d: band, fill: stroke, 'fill-opacity': 0.2 })] : []),
    svg('path', {
      d: path ?? '',
      fill: 'none',
      stroke,
      'stroke-width': 1.6,
      ...(curve.dash && { 'stroke-dasharray': curve.dash.join(' ') }),
    }),
  ];
}

function colourOf(curve: Curve, index: number): string {
  return colour(curve.colour ?? COLOURS[index % COLOURS.length] ?? '');
}

/** A square of a colour of the theme, for a legend. */
export function swatch(fill: string): SVGElement {
  const mark = svg('svg', { width: 10, height: 10, 'aria-hidden': 'true' });
  mark.append(svg('rect', { width: 10, height: 10, fill }));
  return mark;
}

function legend(curves: readonly Curve[]): HTMLElement | null {
  if (curves.length < 2) return null;
  const list = document.createElement('ul');
  list.className = 'legend';
  curves.forEach((curve, i) => {
    const item = document.createElement('li');
    item.append(swatch(colourOf(curve, i)), ` ${curve.name}`);
    list.append(item);
  });
  return list;
}

/** A drawing to be looked at by itself: the legend below it, and what was measured as its description. */
function withLegend(drawing: SVGElement, { caption, curves }: Chart): SVGElement {
  const copy = drawing.cloneNode(true) as SVGElement;
  copy.prepend(svg('desc', {}, caption));
  if (curves.length < 2) return copy;
  const height = HEIGHT + LINE * curves.length + 6;
  copy.setAttribute('viewBox', `0 0 ${WIDTH} ${height}`);
  copy.setAttribute('height', String(height));
  curves.forEach((curve, i) => {
    const y = HEIGHT + LINE * i;
    const stroke = colourOf(curve, i);
    const dash = curve.dash ? { 'stroke-dasharray': curve.dash.join(' ') } : {};
    const [from, to] = [MARGIN.left, MARGIN.left + SAMPLE];
    copy.append(
      svg('line', { x1: from, x2: to, y1: y + 5, y2: y + 5, stroke, 'stroke-width': 3, ...dash }),
      svg('text', { x: to + 6, y: y + 9 }, curve.name),
    );
  });
  return copy;
}

/** Moves the cursor by pointer and arrow keys between the places that have values. */
function follow(
  element: HTMLElement,
  drawing: SVGElement,
  of: Chart,
  x: Scales['x'],
  show: (at: number | null) => void,
): void {
  const places = [...new Set(of.curves.flatMap((curve) => curve.x))].sort((a, b) => a - b);
  let index: number | null = null;
  const go = (next: number | null) => {
    index = next;
    show(next === null ? null : (places[next] ?? null));
  };
  drawing.addEventListener('pointermove', ({ clientX }) => {
    const box = drawing.getBoundingClientRect();
    const at = x.invert(((clientX - box.left) / box.width) * WIDTH);
    go(places.reduce((best, place, i) => (Math.abs(place - at) < Math.abs((places[best] ?? 0) - at) ? i : best), 0));
  });
  drawing.addEventListener('pointerleave', () => go(null));
  element.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined || event.target !== element) return;
    event.preventDefault();
    go(Math.min(places.length - 1, Math.max(0, (index ?? -step) + step)));
  });
}

function valuesAt({ curves }: Chart, at: number): string {
  return curves
    .flatMap(({ name, x, y }) => x.flatMap((place, i) => (place === at ? [`${name} ${number(y[i] ?? null)}`] : [])))
    .join(', ');
}

/** A row for each place across; more where a curve has several values at one. */
function tableOf({ x, curves }: Chart): string {
  const places = [...new Set(curves.flatMap((curve) => curve.x))].sort((a, b) => a - b);
  const head = [x, ...curves.flatMap(({ name, band }) => [name, ...(band ? [`± ${name}`] : [])])];
  const indexed = curves.map((curve) => ({ curve, indices: group(curve.x.keys(), (i) => curve.x[i]) }));
  const rows = places.flatMap((place) => {
    const found = indexed.map(({ curve, indices }) => ({ curve, indices: indices.get(place) ?? [] }));
    const most = Math.max(...found.map(({ indices }) => indices.length));
    return Array.from({ length: most }, (_, row) => [
      place,
      ...found.flatMap(({ curve: { y, band }, indices: { [row]: i = -1 } }) => [
        y[i] ?? null,
        ...(band ? [band[i] ?? null] : []),
      ]),
    ]);
  });
  return csv([head, ...rows]);
}

/** Rows as RFC 4180 has them; null is an empty field. */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) => {
    const text = value === null ? '' : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

/** A drawing as a file of its own, on the ground that it stands on. */
function textOf(drawing: SVGElement): string {
  const copy = drawing.cloneNode(true) as SVGElement;
  copy.setAttribute('xmlns', SVG);
  copy.prepend(svg('rect', { width: '100%', height: '100%', fill: colour('editor-background') }));
  return new XMLSerializer().serializeToString(copy);
}

/** Twice as fine as on the screen, for print. @returns a `data:` URL of a PNG */
async function rastered(text: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [2 * image.naturalWidth, 2 * image.naturalHeight];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
