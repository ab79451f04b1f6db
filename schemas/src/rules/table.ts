/** @file The schedules of a spec as rows, computed once for all rules that look at them. */
import type { ResolvedSpec } from '../resolved.ts';
import { type ScheduleRow, scheduleTable } from '../schedule.ts';

const tables = new WeakMap<ResolvedSpec, Map<number, readonly ScheduleRow[]>>();

/** Rows at the starts of all epochs, or several an epoch. */
export function rowsOf(spec: ResolvedSpec, rowsPerEpoch = 1): readonly ScheduleRow[] {
  const known = tables.get(spec) ?? new Map<number, readonly ScheduleRow[]>();
  tables.set(spec, known);
  const rows = known.get(rowsPerEpoch) ?? scheduleTable(spec, rowsPerEpoch);
  known.set(rowsPerEpoch, rows);
  return rows;
}

/** How many rows an epoch show a schedule: several where it moves with every batch, unless there are many epochs. */
export function rowsPerEpoch(spec: ResolvedSpec, name: 'epsilon' | 'learning_rate'): number {
  return spec[name].update === 'batch' ? Math.max(1, Math.min(10, Math.ceil(2000 / spec.train.epochs))) : 1;
}

/** The highest value that a schedule takes. */
export function highestValue(spec: ResolvedSpec, name: 'epsilon' | 'learning_rate'): number {
  const rows = rowsOf(spec, rowsPerEpoch(spec, name));
  return rows.reduce((highest, row) => Math.max(highest, row[name]), -Infinity);
}
