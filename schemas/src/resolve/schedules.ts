/** @file Schedules of ε and of the learning rate: from the written form, with its defaults, to the resolved one. */
import type { EpsilonSchedule, EpsilonWarmup, RateSchedule, RateWarmup, Spec } from '../generated/spec.ts';
import { parseFraction, parseLength, parseMoment } from '../quantity.ts';
import type { ResetTarget, ResolvedSpec, Schedule, ScheduleShape } from '../resolved.ts';

type Written = number | string;

/** A budget whose form and unit have been checked. */
export function budget(written: Written): number {
  return parseLength(written)?.value ?? Number.NaN;
}

export function resolveEpsilon(written: Spec['epsilon'], reset: readonly ResetTarget[]): ResolvedSpec['epsilon'] {
  const map: EpsilonSchedule = typeof written === 'object' ? written : { schedule: 'constant', target: written };
  const target = budget(map.target);
  return {
    ...epsilonShape(map, target),
    ...timing(map, reset.includes('epsilon')),
    clip: { low: 0, high: target },
    warmup: warmup(map.warmup, budget),
    target,
  };
}

function epsilonShape(map: EpsilonSchedule, target: number): ScheduleShape {
  switch (map.schedule) {
    case 'constant':
      return { schedule: 'constant', value: target };
    case 'linear':
    case 'cosine':
      return {
        schedule: map.schedule,
        min: budget(map.min ?? 0),
        max: map.max === undefined ? 2 * target : budget(map.max),
      };
    case 'step':
      return { schedule: 'step', initial: budget(map.initial), factor: map.factor, ...moments(map.at) };
    case 'exponential':
      return { schedule: 'exponential', initial: budget(map.initial), decay: map.decay };
    case 'piecewise':
      return { schedule: 'piecewise', ...points(map.points, budget) };
    case 'one-cycle':
      return {
        schedule: 'one-cycle',
        initial: budget(map.initial ?? 0),
        max: map.max === undefined ? target : budget(map.max),
        final: budget(map.final ?? 0),
        peak: parseFraction(map.peak ?? 0.5),
        anneal: map.anneal ?? 'linear',
      };
  }
}

export function resolveRate(written: Spec['learning_rate'], reset: readonly ResetTarget[]): Schedule {
  const map: RateSchedule = typeof written === 'object' ? written : { schedule: 'constant', value: written };
  return {
    ...rateShape(map),
    ...timing(map, reset.includes('learning_rate')),
    clip: { low: null, high: null },
    warmup: warmup(map.warmup, (rate: number) => rate),
  };
}

function rateShape(map: RateSchedule): ScheduleShape {
  switch (map.schedule) {
    case 'constant':
      return { schedule: 'constant', value: map.value };
    case 'linear':
    case 'cosine':
      return { schedule: map.schedule, min: map.initial, max: map.final ?? 0 };
    case 'step':
      return { schedule: 'step', initial: map.initial, factor: map.factor ?? 0.1, ...moments(map.at) };
    case 'exponential':
      return { schedule: 'exponential', initial: map.initial, decay: map.decay };
    case 'piecewise':
      return { schedule: 'piecewise', ...points(map.points, (rate) => rate) };
    case 'one-cycle':
      return {
        schedule: 'one-cycle',
        initial: map.initial ?? 0,
        max: map.max,
        final: map.final ?? 0,
        peak: parseFraction(map.peak ?? 0.5),
        anneal: map.anneal ?? 'linear',
      };
  }
}

function timing(map: EpsilonSchedule | RateSchedule, resets: boolean): Pick<Schedule, 'update' | 'over'> {
  return { update: map.update ?? (map.schedule === 'one-cycle' ? 'batch' : 'epoch'), over: resets ? 'period' : 'run' };
}

function warmup<T extends Written>(
  written: EpsilonWarmup | RateWarmup | undefined,
  value: (from: T) => number,
): Schedule['warmup'] {
  if (written === undefined) return null;
  if (typeof written === 'number') return { epochs: written, from: 0 };
  return { epochs: written.epochs, from: written.from === undefined ? 0 : value(written.from as T) };
}

function moments(at: readonly Written[]): { at: number[]; relative: boolean } {
  const parsed = at.map(parseMoment);
  return {
    at: parsed.map((moment) => moment?.value ?? Number.NaN),
    relative: !parsed.some((moment) => moment?.unit === 'epochs'),
  };
}

function points<T extends Written>(
  written: readonly { at: Written; value: T }[],
  value: (value: T) => number,
): { points: { at: number; value: number }[]; relative: boolean } {
  const { at, relative } = moments(written.map((point) => point.at));
  return {
    points: written.map((point, index) => ({ at: at[index] ?? Number.NaN, value: value(point.value) })),
    relative,
  };
}
