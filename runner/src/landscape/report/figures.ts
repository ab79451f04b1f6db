/** @file Figures as SVG text: curves with error bands, and maps of a plane. They carry no script and no reference. */
import { linearScale, logarithmicScale, type Scale, tickLabel } from './scale.ts';

export interface Series {
  readonly name: string;
  readonly x: readonly number[];
  /** Null where there is no value: the curve is broken there. */
  readonly y: readonly (number | null)[];
  /** Half the height of a band around the curve. */
  readonly band?: readonly (number | null)[];
  /** Drawn as separate marks. */
  readonly marks?: boolean;
}

export interface Labels {
  readonly x: string;
  readonly y: string;
  readonly logarithmic?: boolean;
}

export interface Point {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

const WIDTH = 460;
const HEIGHT = 300;
const MARGIN = { left: 62, right: 16, top: 14, bottom: 44 };
const COLOURS = ['#2a6fbb', '#c8452f', '#3a8f4d', '#8757a8', '#b8860b', '#4a9da8'];

export function escapeText(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character]);
}

const across = (share: number): number => MARGIN.left + share * (WIDTH - MARGIN.left - MARGIN.right);
const up = (share: number): number => HEIGHT - MARGIN.bottom - share * (HEIGHT - MARGIN.top - MARGIN.bottom);
const round = (value: number): string => value.toFixed(1);

function axes(x: Scale, y: Scale, labels: Labels): string {
  const lines = [
    ...x.ticks.map((tick) => {
      const place = round(across(x.at(tick) ?? 0));
      return `<line class="grid" x1="${place}" x2="${place}" y1="${up(0)}" y2="${up(1)}"/><text x="${place}" y="${up(0) + 16}" text-anchor="middle">${tickLabel(tick)}</text>`;
    }),
    ...y.ticks.map((tick) => {
      const place = up(y.at(tick) ?? 0);
      return `<line class="grid" x1="${across(0)}" x2="${across(1)}" y1="${round(place)}" y2="${round(place)}"/><text x="${across(0) - 6}" y="${round(place + 4)}" text-anchor="end">${tickLabel(tick)}</text>`;
    }),
  ];
  const [middleX, middleY] = [across(0.5), up(0.5)];
  return `${lines.join('')}<text x="${middleX}" y="${HEIGHT - 8}" text-anchor="middle">${escapeText(labels.x)}</text><text transform="translate(14 ${middleY}) rotate(-90)" text-anchor="middle">${escapeText(labels.y)}</text>`;
}

/** Curves over one axis. */
export function curves(series: readonly Series[], labels: Labels): string {
  const present = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
  const heights = series.flatMap(({ y, band }) => [
    ...present(y),
    ...y.flatMap((value, i) => (value === null || band?.[i] == null ? [] : [value - band[i], value + band[i]])),
  ]);
  const x = linearScale(series.flatMap((one) => one.x));
  const y = labels.logarithmic ? logarithmicScale(present(series.flatMap((one) => one.y))) : linearScale(heights);
  const drawn = series.map((one, i) => drawSeries(one, x, y, COLOURS[i % COLOURS.length]));
  const legend =
    series.length === 1 ? '' : `<p class="legend">${series.map(({ name }, i) => legendEntry(name, i)).join(' ')}</p>`;
  return figure(axes(x, y, labels) + drawn.join(''), `${labels.y} against ${labels.x}`) + legend;
}

function legendEntry(name: string, index: number): string {
  return `<span style="color:${COLOURS[index % COLOURS.length]}">■</span> ${escapeText(name)}`;
}

function drawSeries(series: Series, x: Scale, y: Scale, colour: string): string {
  const place = (i: number, value: number | null): [number, number] | null => {
    const [h, v] = [x.at(series.x[i]), value === null ? null : y.at(value)];
    return h === null || v === null ? null : [across(h), up(v)];
  };
  const points = series.y.map((value, i) => place(i, value));
  if (series.marks) {
    return points
      .filter((point) => point !== null)
      .map(([h, v]) => `<circle cx="${round(h)}" cy="${round(v)}" r="3" fill="${colour}"/>`)
      .join('');
  }
  const path = points
    .map((point, i) =>
      point === null ? '' : `${i > 0 && points[i - 1] !== null ? 'L' : 'M'}${round(point[0])} ${round(point[1])}`,
    )
    .join('');
  const line = `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.6"/>`;
  if (!series.band) return line;
  const edge = (sign: 1 | -1) =>
    series.y.map((value, i) => {
      const half = series.band?.[i];
      return place(i, value === null || half == null ? null : value + sign * half);
    });
  const outline = [...edge(1), ...edge(-1).reverse()].filter((point) => point !== null);
  const area = outline.map(([h, v], i) => `${i === 0 ? 'M' : 'L'}${round(h)} ${round(v)}`).join('');
  return `<path d="${area}Z" fill="${colour}" opacity="0.2"/>${line}`;
}

/** Dark blue through green to yellow, of even lightness steps. */
function colourAt(share: number): string {
  const stops = [
    [68, 1, 84],
    [59, 82, 139],
    [33, 145, 140],
    [94, 201, 98],
    [253, 231, 37],
  ];
  const place = Math.min(1, Math.max(0, share)) * (stops.length - 1);
  const i = Math.min(stops.length - 2, Math.floor(place));
  const mix = stops[i].map((from, c) => Math.round(from + (place - i) * (stops[i + 1][c] - from)));
  return `rgb(${mix.join()})`;
}

/**
 * A map of values on a grid, x along the first axis. Nodes without a value are left blank and crossed out.
 * @param values the second axis runs fastest
 */
export function map(
  axis1: readonly number[],
  axis2: readonly number[],
  values: readonly (number | null)[],
  points: readonly Point[],
  labels: Labels,
): string {
  // Cells reach half a step beyond the outermost nodes.
  const edges = (axis: readonly number[]) => {
    const half = (axis[axis.length - 1] - axis[0]) / (axis.length - 1) / 2;
    return [axis[0] - half, axis[axis.length - 1] + half];
  };
  const [x, y] = [linearScale(edges(axis1)), linearScale(edges(axis2))];
  const known = values.filter((value) => value !== null);
  // A logarithm shows the bottom of the valley, where the walls are a hundred times as high.
  const tone = labels.logarithmic ? Math.log : (value: number) => value;
  const [low, high] = [tone(Math.min(...known)), tone(Math.max(...known))];
  const [width, height] = [across(1) - across(0), up(0) - up(1)];
  const cells = axis1.flatMap((a, i) =>
    axis2.map((b, j) => {
      const value = values[i * axis2.length + j];
      const [w, h] = [width / axis1.length, height / axis2.length];
      const [left, top] = [across(x.at(a) ?? 0) - w / 2, up(y.at(b) ?? 0) - h / 2];
      if (value === null) {
        return `<path class="missing" d="M${round(left)} ${round(top)}L${round(left + w)} ${round(top + h)}M${round(left + w)} ${round(top)}L${round(left)} ${round(top + h)}"/>`;
      }
      const fill = colourAt(high > low ? (tone(value) - low) / (high - low) : 0);
      return `<rect x="${round(left)}" y="${round(top)}" width="${round(w + 0.5)}" height="${round(h + 0.5)}" fill="${fill}"><title>${tickLabel(a)}, ${tickLabel(b)}: ${tickLabel(value)}</title></rect>`;
    }),
  );
  const marks = points.map(({ name, x: px, y: py }) => {
    const [h, v] = [across(x.at(px) ?? 0), up(y.at(py) ?? 0)];
    return `<circle cx="${round(h)}" cy="${round(v)}" r="3" fill="#fff" stroke="#000"/><text class="mark" x="${round(h + 5)}" y="${round(v - 4)}">${escapeText(name)}</text>`;
  });
  const range = `<text x="${across(1)}" y="${MARGIN.top - 3}" text-anchor="end">${tickLabel(Math.min(...known))} to ${tickLabel(Math.max(...known))}${labels.logarithmic ? ', logarithmic colours' : ''}</text>`;
  return figure(cells.join('') + axes(x, y, labels) + marks.join('') + range, `map of ${labels.x} and ${labels.y}`);
}

function figure(content: string, title: string): string {
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeText(title)}">${content}</svg>`;
}
