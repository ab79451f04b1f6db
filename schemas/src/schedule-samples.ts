/** @file A schedule at as many moments as a picture can show, also of a run of 100,000 epochs. */
import type { ResolvedSpec } from './resolved.ts';
import { type Period, type ScheduleRow, scheduleTable, scheduleValue } from './schedule.ts';

/** Of more periods than this only the first are sampled: narrower ones cannot be told apart. */
const MOST_PERIODS = 40;

type Scheduled = Pick<ResolvedSpec, 'epsilon' | 'learning_rate' | 'pas' | 'train'>;

export interface ScheduleSamples {
  /** In order of time; the first and the last epoch of each period are among them. */
  rows: ScheduleRow[];
  /** The periods that were sampled: all, unless there are too many. */
  periods: Period[];
  /** The epoch at which the last of them ends. */
  end: number;
  /** Whether rows stand at every epoch, so that a value holds from its row to the next. */
  everyEpoch: boolean;
}

/**
 * ε and learning rate over the run.
 * @param most about how many rows; each period gets two at least
 */
export function sampleSchedule(spec: Scheduled, most: number): ScheduleSamples {
  const periods = periodsOf(spec.pas.periods.slice(0, MOST_PERIODS));
  const last = periods.at(-1);
  const end = last ? last.start + last.length : 0;
  if (end === spec.train.epochs && end <= most) {
    const perBatch = spec.epsilon.update === 'batch' || spec.learning_rate.update === 'batch';
    const rows = scheduleTable(spec, perBatch ? Math.max(1, Math.floor(most / end)) : 1);
    return { rows, periods, end, everyEpoch: true };
  }
  const stride = Math.max(1, Math.ceil(end / most));
  const rows = periods.flatMap((period) => epochsIn(period, stride).map((epoch) => rowAt(spec, period, epoch)));
  return { rows, periods, end, everyEpoch: stride === 1 };
}

/** The periods with their starts. */
export function periodsOf(lengths: readonly number[]): Period[] {
  let start = 0;
  return lengths.map((length, index) => {
    const period = { index, start, length };
    start += length;
    return period;
  });
}

function epochsIn({ start, length }: Period, stride: number): number[] {
  const inner = Array.from({ length: Math.ceil(length / stride) }, (_, index) => start + index * stride);
  const last = start + length - 1;
  return inner.at(-1) === last ? inner : [...inner, last];
}

/** The values at the start of an epoch. */
export function rowAt(spec: Scheduled, period: Period, epoch: number): ScheduleRow {
  const time = { epoch, batch: 0, batchesPerEpoch: 1, period, epochs: spec.train.epochs };
  return {
    epoch,
    period: period.index,
    epsilon: scheduleValue(spec.epsilon, time),
    learning_rate: scheduleValue(spec.learning_rate, time),
  };
}
