/**
 * @file A picture of the schedules as SVG: ε and the learning rate over the epochs, with the boundaries of the PAS
 * periods. A few kB, self-contained, in mid-tones that stand out on light and on dark backgrounds alike.
 */
import { type ResolvedSpec, type ScheduleRow, type ScheduleSamples, sampleSchedule, showBudget } from '@advexp/schemas';
import { shortNumber } from './quantities.ts';

/** Pixels of the picture, and about how many moments are drawn. */
export const PICTURE = { width: 420, height: 216, left: 58, right: 10, most: 200 } as const;

/** Top and bottom of the two plots. */
export const PLOTS = {
  epsilon: { top: 22, bottom: 88 },
  learning_rate: { top: 112, bottom: 178 },
} as const;

const COLOURS = { text: '#868686', grid: '#86868655', epsilon: '#2f86d6', learning_rate: '#d9791a' } as const;

export type Scheduled = keyof typeof PLOTS;

/** How a quantity is drawn: what stands at the bottom and the top of its plot. */
export interface Axis {
  bottom: number;
  top: number;
  /** A rate that falls to a small part of itself is drawn by its logarithm. */
  log: boolean;
}

/** The picture as an SVG document. */
export function schedulePicture(spec: ResolvedSpec): string {
  const { width, height } = PICTURE;
  const samples = sampleSchedule(spec, PICTURE.most);
  const rate = axisOf('learning_rate', samples.rows, spec);
  const levels = spec.attack.norm === 'linf' ? ', fraction of the pixel range' : `, ${spec.attack.norm} norm`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="10" fill="${COLOURS.text}">`,
    ...boundaries(samples),
    ...plot('epsilon', `ε${levels}`, samples, spec, showBudget),
    ...plot('learning_rate', `learning rate${rate.log ? ' (logarithmic)' : ''}`, samples, spec, shortNumber),
    ...epochLabels(samples, spec),
    '</svg>',
  ].join('\n');
}

/** An SVG document as the address of an image in Markdown. */
export function pictureUri(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

export function axisOf(name: Scheduled, rows: readonly ScheduleRow[], spec: ResolvedSpec): Axis {
  const values = rows.map((row) => row[name]);
  const low = Math.min(...values);
  const high = name === 'epsilon' ? spec.epsilon.target : Math.max(...values);
  if (name === 'learning_rate' && low > 0 && high >= 50 * low) return { bottom: low, top: high, log: true };
  return { bottom: 0, top: high > 0 ? high : 1, log: false };
}

export function xOf(epoch: number, end: number): number {
  return PICTURE.left + (epoch / end) * (PICTURE.width - PICTURE.left - PICTURE.right);
}

export function yOf(value: number, name: Scheduled, { bottom, top, log }: Axis): number {
  const plot = PLOTS[name];
  const share = log ? Math.log(value / bottom) / Math.log(top / bottom) : (value - bottom) / (top - bottom);
  return plot.bottom - share * (plot.bottom - plot.top);
}

function plot(
  name: Scheduled,
  title: string,
  samples: ScheduleSamples,
  spec: ResolvedSpec,
  show: (value: number) => string,
): string[] {
  const axis = axisOf(name, samples.rows, spec);
  const { top, bottom } = PLOTS[name];
  const right = PICTURE.width - PICTURE.right;
  const tick = (value: number, y: number) =>
    `<text x="${PICTURE.left - 4}" y="${y + 3.5}" text-anchor="end">${show(value)}</text>`;
  return [
    `<text x="${PICTURE.left}" y="${top - 8}" fill="${COLOURS[name]}">${title}</text>`,
    `<path d="M${PICTURE.left} ${top}H${right}M${PICTURE.left} ${bottom}H${right}" stroke="${COLOURS.grid}"/>`,
    tick(axis.top, top),
    tick(axis.bottom, bottom),
    `<polyline id="${name}" fill="none" stroke="${COLOURS[name]}" stroke-width="1.5" stroke-linejoin="round" points="${curve(name, axis, samples, spec)}"/>`,
  ];
}

/** Corners of the curve: stairs where a value holds for an epoch, else lines from row to row. */
function curve(name: Scheduled, axis: Axis, samples: ScheduleSamples, spec: ResolvedSpec): string {
  const { rows, end, everyEpoch } = samples;
  const stairs = everyEpoch && spec[name].update === 'epoch';
  const corners: { x: number; y: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    const y = rounded(yOf(row[name], name, axis));
    corners.push({ x: rounded(xOf(row.epoch, end)), y });
    // A period's last value holds until the next period begins, however the schedule moves within it.
    if (stairs || next?.period !== row.period) corners.push({ x: rounded(xOf(next?.epoch ?? end, end)), y });
  }
  const turns = corners.filter(({ y }, index) => corners[index - 1]?.y !== y || corners[index + 1]?.y !== y);
  return turns.map(({ x, y }) => `${x},${y}`).join(' ');
}

function boundaries({ periods, end }: ScheduleSamples): string[] {
  const lines = periods.slice(1).map(({ start }) => {
    const x = rounded(xOf(start, end));
    return `M${x} ${PLOTS.epsilon.top}V${PLOTS.epsilon.bottom}M${x} ${PLOTS.learning_rate.top}V${PLOTS.learning_rate.bottom}`;
  });
  if (lines.length === 0) return [];
  return [`<path id="periods" d="${lines.join('')}" stroke="${COLOURS.text}" stroke-dasharray="3 3"/>`];
}

/** The boundaries of the periods, as far as there is room, and the name of the axis. */
function epochLabels({ periods, end }: ScheduleSamples, spec: ResolvedSpec): string[] {
  const y = PLOTS.learning_rate.bottom + 13;
  let free = Number.NEGATIVE_INFINITY;
  const shown = [0, ...periods.map(({ start, length }) => start + length)].flatMap((epoch) => {
    const x = rounded(xOf(epoch, end));
    const half = 3 * String(epoch).length + 2;
    if (x - half < free || (epoch !== end && x + half > xOf(end, end) - 2 * half)) return [];
    free = x + half;
    return [`<text x="${x}" y="${y}" text-anchor="${epoch === end ? 'end' : 'middle'}">${epoch}</text>`];
  });
  const all = spec.pas.periods.length;
  const which = periods.length < all ? ` (the first ${periods.length} of ${all} periods)` : '';
  const middle = rounded((PICTURE.left + PICTURE.width - PICTURE.right) / 2);
  return [...shown, `<text x="${middle}" y="${y + 15}" text-anchor="middle">epoch${which}</text>`];
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
