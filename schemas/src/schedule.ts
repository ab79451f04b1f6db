/**
 * @file Schedules of ε and of the learning rate as pure functions of time, with periodic adversarial scheduling (PAS):
 * time starts again with each period. Paper §3.1; values agree with the authors' `seq_parser` (see the tests).
 */
import type { ResolvedSpec, Schedule, ScheduleShape } from './resolved.ts';

/** One PAS period, in epochs. */
export interface Period {
  index: number;
  /** First epoch of the period, counted from 0. */
  start: number;
  length: number;
}

/** A moment of the training: just before batch `batch` of epoch `epoch`, both counted from 0. */
export interface ScheduleTime {
  epoch: number;
  batch: number;
  batchesPerEpoch: number;
  period: Period;
  /** Epochs of the whole run. */
  epochs: number;
}

/** A row of the table that `advexp plan` prints. */
export interface ScheduleRow {
  /** Epoch from 0; a fraction where the table has several rows an epoch. */
  epoch: number;
  period: number;
  epsilon: number;
  learning_rate: number;
}

/**
 * The period that holds an epoch.
 *
 * @param periods lengths of the periods in epochs
 * @param epoch counted from 0; a fraction belongs to the epoch it lies in
 * @throws RangeError when the epoch lies outside all periods
 */
export function periodAt(periods: readonly number[], epoch: number): Period {
  let start = 0;
  for (const [index, length] of periods.entries()) {
    if (epoch >= start && epoch < start + length) return { index, start, length };
    start += length;
  }
  throw new RangeError(`Epoch ${epoch} lies outside the ${start} epochs of the periods.`);
}

/**
 * Value of a schedule at a moment: the shape, clipped, then warmed up.
 * With `update: epoch` the time is the integer epoch index, as in the paper's code; with `batch`, epoch + batch / batches.
 */
export function scheduleValue(schedule: Schedule, time: ScheduleTime): number {
  const now = schedule.update === 'epoch' ? time.epoch : time.epoch + time.batch / time.batchesPerEpoch;
  const { start, length } = schedule.over === 'run' ? { start: 0, length: time.epochs } : time.period;
  const elapsed = now - start;
  const own = clip(shapeValue(schedule, elapsed, elapsed / length), schedule.clip);
  const { warmup } = schedule;
  if (warmup === null || elapsed >= warmup.epochs) return own;
  return clip(warmup.from + (own - warmup.from) * (elapsed / warmup.epochs), schedule.clip);
}

/**
 * ε and learning rate over the run, one row at the start of every epoch.
 *
 * @param rowsPerEpoch more rows an epoch, equally spaced, to show schedules that move with every batch
 */
export function scheduleTable(
  spec: Pick<ResolvedSpec, 'epsilon' | 'learning_rate' | 'pas' | 'train'>,
  rowsPerEpoch = 1,
): ScheduleRow[] {
  const rows: ScheduleRow[] = [];
  const { epochs } = spec.train;
  let start = 0;
  for (const [index, length] of spec.pas.periods.entries()) {
    const period = { index, start, length };
    for (let row = 0; row < length * rowsPerEpoch; row++) {
      const epoch = start + Math.floor(row / rowsPerEpoch);
      const time = { epoch, batch: row % rowsPerEpoch, batchesPerEpoch: rowsPerEpoch, period, epochs };
      rows.push({
        epoch: epoch + time.batch / rowsPerEpoch,
        period: index,
        epsilon: scheduleValue(spec.epsilon, time),
        learning_rate: scheduleValue(spec.learning_rate, time),
      });
    }
    start += length;
  }
  return rows;
}

function clip(value: number, { low, high }: Schedule['clip']): number {
  return Math.min(Math.max(value, low ?? -Infinity), high ?? Infinity);
}

/** @param elapsed epochs since the start @param u the same as a fraction of the length */
function shapeValue(shape: ScheduleShape, elapsed: number, u: number): number {
  switch (shape.schedule) {
    case 'constant':
      return shape.value;
    case 'linear':
      return linear(shape.min, shape.max, u);
    case 'cosine':
      return cosine(shape.min, shape.max, u);
    case 'step': {
      const at = shape.relative ? u : elapsed;
      return shape.initial * shape.factor ** shape.at.filter((point) => point <= at).length;
    }
    case 'exponential':
      return shape.initial * shape.decay ** elapsed;
    case 'piecewise':
      return interpolate(shape.points, shape.relative ? u : elapsed);
    case 'one-cycle': {
      const anneal = shape.anneal === 'cosine' ? cosine : linear;
      if (u < shape.peak) return anneal(shape.initial, shape.max, u / shape.peak);
      return anneal(shape.max, shape.final, (u - shape.peak) / (1 - shape.peak));
    }
  }
}

function linear(from: number, to: number, u: number): number {
  return from + (to - from) * u;
}

function cosine(from: number, to: number, u: number): number {
  return from + 0.5 * (to - from) * (1 - Math.cos(Math.PI * u));
}

/** Straight lines through the points, flat outside them. Of two points at one time the later counts from there on. */
function interpolate(points: readonly { at: number; value: number }[], time: number): number {
  const next = points.findIndex((point) => point.at > time);
  if (next === -1) return points.at(-1)?.value ?? Number.NaN;
  const after = points[next];
  const before = points[next - 1] ?? after;
  if (after === undefined || before === undefined) return Number.NaN;
  if (before === after) return after.value;
  return linear(before.value, after.value, (time - before.at) / (after.at - before.at));
}
