/** @file Moments of a schedule as epochs of the periods of this spec. */
import type { Path, ResolvedSpec, Schedule } from '@advexp/schemas';

/** A moment in the stretches of one length that the schedule runs over: periods, or the whole run. */
export interface EpochOfPeriod {
  length: number;
  /** From 0, at the stretch's start. */
  epoch: number;
}

/** Whether the schedule starts again with each of several periods. */
export function repeats(schedule: Schedule, { pas }: ResolvedSpec): boolean {
  return schedule.over === 'period' && pas.periods.length > 1;
}

/** Where the moment at a path of the spec falls, once for each length of period; empty where the path holds no moment. */
export function epochsOfMoment(path: Path, spec: ResolvedSpec): EpochOfPeriod[] {
  const [section] = path;
  if (section !== 'epsilon' && section !== 'learning_rate') return [];
  const schedule = spec[section];
  const written = momentAt(path, schedule);
  if (written === null) return [];
  const lengths = schedule.over === 'period' ? spec.pas.periods : [spec.train.epochs];
  // A drop takes place at the first epoch that has reached its moment; a corner is passed on the way.
  const whole = schedule.schedule === 'step' && schedule.update === 'epoch';
  return [...new Set(lengths)].map((length) => {
    const epoch = written.relative ? written.value * length : written.value;
    return { length, epoch: whole ? firstEpochFrom(written, length) : epoch };
  });
}

function momentAt(path: Path, schedule: Schedule): { value: number; relative: boolean } | null {
  const [, key, index] = path;
  if (schedule.schedule === 'step' && key === 'at' && path.length === 3) {
    const value = schedule.at[Number(index)];
    return value === undefined ? null : { value, relative: schedule.relative };
  }
  if (schedule.schedule === 'piecewise' && key === 'points' && path[3] === 'at') {
    const point = schedule.points[Number(index)];
    return point ? { value: point.at, relative: schedule.relative } : null;
  }
  if (schedule.schedule === 'one-cycle' && key === 'peak') {
    return { value: schedule.peak, relative: true };
  }
  return null;
}

/** As the schedule compares: `epoch / length` with the moment, so that rounding cannot shift it by an epoch. */
function firstEpochFrom({ value, relative }: { value: number; relative: boolean }, length: number): number {
  if (!relative) return Math.ceil(value);
  const near = Math.floor(value * length);
  return [near - 1, near, near + 1].find((epoch) => epoch >= 0 && epoch / length >= value) ?? near + 1;
}
