/** @file Runs as marks of a metric over a setting, and as lines across parallel axes. */
import { extent, group } from 'd3-array';
import { type ScaleContinuousNumeric, type ScalePoint, scaleLinear, scalePoint } from 'd3-scale';
import { interpolateViridis } from 'd3-scale-chromatic';
import { colour } from '../colours.ts';
import { chart, csv, type Figure, frame, number, svg } from '../figure.ts';
import { type Column, isShare } from './columns.ts';
import { type Entry, valueIn } from './comparison.ts';

const HEIGHT = 300;
const TOP = 34;
const BOTTOM = 16;
const AXIS_ROOM = 130;
/** Few values are each marked on their axis. */
const MOST_TICKS = 6;

const scaled = (value: number, column: string) => (isShare(column) ? 100 * value : value);
const named = ({ id, title }: Column) => (isShare(id) ? `${title} (%)` : title);

/**
 * One metric over a setting or another metric, with standard deviations where runs are gathered.
 * @param by what the marks are coloured by
 */
export function marks(entries: readonly Entry[], x: Column, y: Column, by: Column | null): Figure {
  const points = entries.flatMap((entry) => {
    const [at, height] = [valueIn(entry, x.id), valueIn(entry, y.id)];
    if (typeof at !== 'number' || typeof height !== 'number') return [];
    const deviation = entry.metrics[y.title]?.deviation ?? null;
    const name = by ? `${by.title} ${String(valueIn(entry, by.id) ?? 'not set')}` : y.title;
    return [
      { name, at: scaled(at, x.id), height: scaled(height, y.id), deviation: deviation && scaled(deviation, y.id) },
    ];
  });
  const hasDeviation = points.some(({ deviation }) => deviation !== null);
  const curves = [...group(points, ({ name }) => name)].map(([name, of]) => {
    const ordered = of.toSorted((a, b) => a.at - b.at);
    return {
      name,
      x: ordered.map(({ at }) => at),
      y: ordered.map(({ height }) => height),
      ...(hasDeviation && { band: ordered.map(({ deviation }) => deviation) }),
      marks: true,
    };
  });
  return chart({
    title: `${y.title} over ${x.title}`,
    caption: `${points.length} of ${entries.length} lines have both${hasDeviation ? '; bars: standard deviation over seeds' : ''}`,
    x: named(x),
    y: named(y),
    curves: curves.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true })),
  });
}

type Axis = { column: Column; place: (value: string | number) => number; ticks: [string, number][] };

/** A line for each run across one axis for each column; coloured by the last one. */
export function parallel(entries: readonly Entry[], columns: readonly Column[]): Figure {
  const axes = columns.map((column) => axisOf(column, entries));
  const width = Math.max(520, AXIS_ROOM * axes.length);
  const x = scalePoint<number>()
    .domain(axes.map((_, i) => i))
    .range([60, width - 70]);
  const drawing = svg('svg', {
    viewBox: `0 0 ${width} ${HEIGHT}`,
    width,
    height: HEIGHT,
    'font-size': 11,
    'font-family': getComputedStyle(document.body).fontFamily,
    fill: colour('foreground'),
  });
  const last = columns.at(-1);
  const [low = 0, high = 1] = extent(entries.flatMap((entry) => numberIn(entry, last)));
  for (const entry of entries) {
    const [shade] = numberIn(entry, last);
    const points = axes.flatMap(({ column, place }, i) => {
      const value = valueIn(entry, column.id);
      return value === null ? [] : [`${x(i)} ${place(typeof value === 'number' ? value : String(value))}`];
    });
    const stroke =
      shade === undefined
        ? colour('descriptionForeground')
        : interpolateViridis(high === low ? 0.5 : (shade - low) / (high - low));
    const line = svg('path', {
      d: `M${points.join('L')}`,
      fill: 'none',
      stroke,
      'stroke-width': 1.6,
      'stroke-opacity': 0.85,
    });
    line.append(svg('title', {}, String(valueIn(entry, 'name'))));
    drawing.append(line);
  }
  axes.forEach(({ column, ticks }, i) => {
    const at = x(i) ?? 0;
    drawing.append(
      svg('line', {
        x1: at,
        x2: at,
        y1: TOP,
        y2: HEIGHT - BOTTOM,
        stroke: colour('foreground'),
        'stroke-opacity': 0.6,
      }),
      svg('text', { x: at, y: 16, 'text-anchor': 'middle', 'font-weight': 600 }, named(column)),
      ...ticks.map(([text, y]) => svg('text', { x: at + 6, y: y + 4 }, text)),
    );
  });
  const rows = entries.map((entry) => [
    String(valueIn(entry, 'name')),
    ...columns.map(({ id }) => cell(valueIn(entry, id))),
  ]);
  const caption = `${entries.length} lines, one for each row of the table; coloured by ${last?.title ?? ''}`;
  return frame('Parallel coordinates', caption, [drawing], {
    svg: () => drawing,
    csv: () => csv([['run', ...columns.map(({ title }) => title)], ...rows]),
  });
}

function cell(value: string | number | boolean | null): string | number | null {
  return typeof value === 'boolean' ? String(value) : value;
}

function numberIn(entry: Entry, column: Column | undefined): number[] {
  const value = column ? valueIn(entry, column.id) : null;
  return typeof value === 'number' ? [value] : [];
}

function axisOf(column: Column, entries: readonly Entry[]): Axis {
  const range = [HEIGHT - BOTTOM, TOP];
  const values = entries.map((entry) => valueIn(entry, column.id)).filter((value) => value !== null);
  if (column.isNumber && values.every((value) => typeof value === 'number')) {
    const [low = 0, high = 1] = extent(values);
    const scale: ScaleContinuousNumeric<number, number> = scaleLinear(
      low === high ? [low - 0.5, high + 0.5] : [low, high],
      range,
    );
    const known = [...new Set(values)];
    const ticks = (known.length <= MOST_TICKS ? known : scale.ticks(MOST_TICKS)).map((tick): [string, number] => [
      number(scaled(tick, column.id)),
      scale(tick),
    ]);
    return { column, place: (value) => scale(Number(value)), ticks };
  }
  const names = [...new Set(values.map(String))].sort();
  const scale: ScalePoint<string> = scalePoint(names, range).padding(0.3);
  return {
    column,
    place: (value) => scale(String(value)) ?? 0,
    ticks: names.map((name): [string, number] => [name.slice(0, 18), scale(name) ?? 0]),
  };
}
