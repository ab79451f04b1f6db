/** @file The highest value that a schedule takes. */
import type { ResolvedSpec } from '../resolved.ts';
import { scheduleTable } from '../schedule.ts';

/** Over the starts of all epochs, and over moments within them where the schedule moves with every batch. */
export function highestValue(spec: ResolvedSpec, name: 'epsilon' | 'learning_rate'): number {
  const rowsPerEpoch = spec[name].update === 'batch' ? Math.min(10, Math.ceil(2000 / spec.train.epochs)) : 1;
  return scheduleTable(spec, rowsPerEpoch).reduce((highest, row) => Math.max(highest, row[name]), -Infinity);
}
