/** @file The columns of the table, and what stands in a cell. */

import type { Row } from '../../src/compare/contract.ts';
import { number } from '../figure.ts';
import { differing, type Entry, measured, valueIn } from './comparison.ts';

export interface Column {
  id: string;
  title: string;
  /** Numbers stand to the right. */
  isNumber: boolean;
}

/** All columns that these runs give reason for, in the order in which they are shown. */
export function columnsOf(rows: readonly Row[]): Column[] {
  const plain = (id: string, title: string): Column => ({ id, title, isNumber: false });
  const settings = differing(rows).map(
    (path): Column => ({
      id: `setting:${path}`,
      title: path,
      isNumber: rows.every(({ settings: { [path]: value = null } }) => value === null || typeof value === 'number'),
    }),
  );
  const metrics = measured(rows).map((name): Column => ({ id: `metric:${name}`, title: name, isNumber: true }));
  return [
    plain('name', 'run'),
    ...metrics,
    ...settings,
    plain('state', 'state'),
    plain('created', 'started'),
    plain('note', 'note'),
  ];
}

/** Accuracies are fractions, and shown in per cent. */
export function isShare(column: string): boolean {
  return /^metric:(clean|robust)\b/.test(column);
}

/** Text of a cell; of a metric with its standard deviation, and with its difference from the baseline. */
export function cellText(entry: Entry, column: string, baseline: Entry | null): string {
  const value = valueIn(entry, column);
  if (value === null) return '';
  if (column === 'created')
    return new Date(Number(value)).toLocaleString([], { dateStyle: 'short', timeStyle: 'short' });
  if (typeof value !== 'number') return String(value);
  const scale = isShare(column) ? 100 : 1;
  const shown = (of: number) => (scale === 100 ? (of * scale).toFixed(1) : number(of));
  const statistic = column.startsWith('metric:') ? entry.metrics[column.slice('metric:'.length)] : undefined;
  const spread = typeof statistic?.deviation === 'number' ? ` ± ${shown(statistic.deviation)}` : '';
  const base = baseline && baseline.key !== entry.key && statistic ? valueIn(baseline, column) : null;
  const difference = typeof base === 'number' ? ` (${value < base ? '−' : '+'}${shown(Math.abs(value - base))})` : '';
  return `${shown(value)}${scale === 100 ? ' %' : ''}${spread}${difference}`;
}
