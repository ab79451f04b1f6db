/** @file The schedules in characters, for clients that show no images: a curve of blocks, and the values period by period. */
import { type Period, periodsOf, type ResolvedSpec, rowAt, type ScheduleRow, showBudget } from '@advexp/schemas';
import { shortNumber } from './quantities.ts';

const BLOCKS = '▁▂▃▄▅▆▇█';
const WIDTH = 48;
/** Of more periods than this the first and the last are shown. */
const MOST_PERIODS = 8;

export function scheduleText(spec: ResolvedSpec): string {
  const rows = columns(spec);
  const rates = rows.map(({ learning_rate }) => learning_rate);
  const budgets = rows.map(({ epsilon }) => epsilon);
  const { target } = spec.epsilon;
  const curves = [
    ['ε', curve(budgets, target), `0 … ${showBudget(target)}`],
    ['learning rate', curve(rates), `${shortNumber(Math.min(...rates))} … ${shortNumber(Math.max(...rates))}`],
  ];
  return [...aligned(curves), '', ...aligned(table(spec))].join('\n');
}

function curve(values: readonly number[], top = Math.max(...values)): string {
  return values.map((value) => blockOf(top > 0 ? value / top : 0)).join('');
}

function blockOf(share: number): string {
  return BLOCKS[Math.min(BLOCKS.length - 1, Math.max(0, Math.round(share * (BLOCKS.length - 1))))] ?? '';
}

/** The schedules at the middle of each column. */
function columns(spec: ResolvedSpec): ScheduleRow[] {
  const { epochs } = spec.train;
  const width = Math.min(WIDTH, epochs);
  const middles = Array.from({ length: width }, (_, column) => Math.floor(((column + 0.5) * epochs) / width));
  return periodsOf(spec.pas.periods).flatMap((period) => {
    const inside = middles.filter((epoch) => epoch >= period.start && epoch < period.start + period.length);
    return inside.map((epoch) => rowAt(spec, period, epoch));
  });
}

function table(spec: ResolvedSpec): string[][] {
  const periods = periodsOf(spec.pas.periods);
  const shown = periods.length > MOST_PERIODS ? periods.slice(0, MOST_PERIODS - 1) : periods;
  const last = periods.at(-1);
  return [
    ['period', 'epochs', 'ε first', 'middle', 'last', 'rate first', 'middle', 'last'],
    ...shown.map((period) => line(spec, period)),
    ...(shown.length < periods.length && last ? [['…'], line(spec, last)] : []),
  ];
}

/** Values in the period's first epoch, in the one in its middle and in its last. */
function line(spec: ResolvedSpec, period: Period): string[] {
  const { index, start, length } = period;
  const rows = [start, start + Math.floor(length / 2), start + length - 1].map((epoch) => rowAt(spec, period, epoch));
  return [
    String(index + 1),
    `${start}–${start + length}`,
    ...rows.map(({ epsilon }) => budget(epsilon)),
    ...rows.map(({ learning_rate }) => shortNumber(learning_rate)),
  ];
}

/** `8/255`, else four decimals: between the ends of a schedule no more can be told. */
function budget(epsilon: number): string {
  const shown = showBudget(epsilon);
  return shown.includes('/') ? shown : String(Number(epsilon.toFixed(4)));
}

function aligned(rows: readonly string[][]): string[] {
  const columns = Math.max(...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
