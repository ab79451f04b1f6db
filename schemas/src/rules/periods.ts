/** @file Rules on PAS periods and on what schedules do within them. */
import type { Fix } from '../edit/change.ts';
import { show } from '../quantity.ts';
import type { ResolvedSpec, Schedule } from '../resolved.ts';
import { removal, setting } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

const SCHEDULES = ['epsilon', 'learning_rate'] as const;

/** Lengths of the stretches over which a schedule runs. */
export function stretches(schedule: Schedule, { pas, train }: ResolvedSpec): number[] {
  return schedule.over === 'period' ? pas.periods : [train.epochs];
}

/** Whether a warm-up outlasts one of the stretches, so that the schedule never comes into force there. */
export function hasLongWarmup(spec: ResolvedSpec, name: (typeof SCHEDULES)[number]): boolean {
  const { warmup } = spec[name];
  return warmup !== null && warmup.epochs >= Math.min(...stretches(spec[name], spec));
}

export const warmupTooLong: Rule = {
  code: 'warmup-too-long',
  check(spec) {
    return SCHEDULES.flatMap((name): Finding[] => {
      const { warmup } = spec[name];
      if (warmup === null || !hasLongWarmup(spec, name)) return [];
      const short = Math.min(...stretches(spec[name], spec));
      const message = `A warm-up of ${show(warmup.epochs)} epochs does not fit into a period of ${short}: the schedule would never reach its own value. Shorten the warm-up or lengthen the period.`;
      const fits = Math.floor(short / 2);
      return [{ path: `${name}.warmup`, message, fixes: fits > 0 ? [setting(`${name}.warmup`, String(fits))] : [] }];
    });
  },
};

export const momentOutsidePeriod: Rule = {
  code: 'moment-outside-period',
  check(spec) {
    return SCHEDULES.flatMap((name): Finding[] => {
      const schedule = spec[name];
      const lengths = stretches(schedule, spec);
      const long = Math.max(...lengths);
      const what = schedule.over === 'period' && lengths.length > 1 ? 'period' : 'run';
      const outside = (at: number, path: string): Finding[] => {
        if (at < (schedule.schedule === 'piecewise' ? Math.min(...lengths) + 1 : Math.min(...lengths))) return [];
        const which =
          at < long
            ? `some periods, the shortest of which has ${Math.min(...lengths)} epochs`
            : `the ${what}, which has ${long} epochs`;
        const message = `${show(at)} epochs lies outside ${which}, so it has no effect there. Moments count from the start of each ${what}; write a fraction such as 75%.`;
        return [{ path, message, fixes: relativeMoments(name, schedule, spec.train.epochs) }];
      };
      // The first moment outside: the later ones are so for the same reason.
      if (schedule.schedule === 'step' && !schedule.relative) {
        return schedule.at.flatMap((at, index) => outside(at, `${name}.at[${index}]`)).slice(0, 1);
      }
      if (schedule.schedule === 'piecewise' && !schedule.relative) {
        return schedule.points.flatMap(({ at }, index) => outside(at, `${name}.points[${index}].at`)).slice(0, 1);
      }
      return [];
    });
  },
};

export const nothingResets: Rule = {
  code: 'nothing-resets',
  check({ pas, epsilon, learning_rate }) {
    if (pas.periods.length === 1) return [];
    const count = `There are ${pas.periods.length} periods, but`;
    const usual = setting('pas.reset', '[epsilon, learning_rate]');
    if (pas.reset.length === 0) {
      const message = `${count} nothing starts again with them, so they only place checkpoints. Write reset: [epsilon, learning_rate].`;
      return [{ path: 'pas.reset', message, fixes: [usual] }];
    }
    const still = (schedule: Schedule) => schedule.schedule === 'constant' && schedule.warmup === null;
    const clears = pas.reset.some((what) => what === 'momentum' || what === 'optimizer');
    if (clears || !still(epsilon) || !still(learning_rate)) return [];
    const message = `${count} ε and the learning rate are constant, so nothing happens when they start again. Give epsilon a schedule, such as cosine, or leave pas out.`;
    return [{ path: 'pas.periods', message, fixes: [removal('pas')] }];
  },
};

export const optimizerResetAlone: Rule = {
  code: 'optimizer-reset-alone',
  check({ pas, epsilon, learning_rate }) {
    const state = pas.reset.find((what) => what === 'momentum' || what === 'optimizer');
    const restarts = pas.reset.some((what) => what === 'epsilon' || what === 'learning_rate');
    if (pas.periods.length === 1 || state === undefined || restarts) return [];
    if (epsilon.schedule === 'constant' && learning_rate.schedule === 'constant') return [];
    const message = `Each period clears the optimiser's ${state === 'momentum' ? 'momentum' : 'state'} in the middle of schedules that go on, at whatever learning rate they have reached. Let them start again too: reset: [epsilon, learning_rate, ${state}].`;
    return [{ path: 'pas.reset', message, fixes: [setting('pas.reset', `[epsilon, learning_rate, ${state}]`)] }];
  },
};

export const ensembleOfOne: Rule = {
  code: 'ensemble-of-one',
  check({ pas }) {
    if (pas.periods.length > 1 || pas.ensemble === 'none') return [];
    const message =
      'With a single period the ensemble of period ends has one member. Write more periods or ensemble: none.';
    return [{ path: 'pas.ensemble', message, fixes: [setting('pas.ensemble', 'none'), removal('pas.ensemble')] }];
  },
};

/** Moments that fit into the run as parts of it: they were mostly counted from its start. */
function relativeMoments(name: string, schedule: Schedule, epochs: number): Fix[] {
  if (schedule.schedule !== 'step' || schedule.at.some((at) => at >= epochs)) return [];
  return [setting(`${name}.at`, `[${schedule.at.map((at) => `${show((100 * at) / epochs)}%`).join(', ')}]`)];
}
