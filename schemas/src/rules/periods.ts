/** @file Rules on PAS periods and on what schedules do within them. */
import { show } from '../quantity.ts';
import type { ResolvedSpec, Schedule } from '../resolved.ts';
import type { Finding, Rule } from './rule.ts';

const SCHEDULES = ['epsilon', 'learning_rate'] as const;

/** Lengths of the stretches over which a schedule runs. */
function stretches(schedule: Schedule, { pas, train }: ResolvedSpec): number[] {
  return schedule.over === 'period' ? pas.periods : [train.epochs];
}

export const warmupTooLong: Rule = {
  code: 'warmup-too-long',
  severity: 'error',
  check(spec) {
    return SCHEDULES.flatMap((name): Finding[] => {
      const { warmup } = spec[name];
      const short = Math.min(...stretches(spec[name], spec));
      if (warmup === null || warmup.epochs < short) return [];
      const message = `A warm-up of ${show(warmup.epochs)} epochs does not fit into a period of ${short}: the schedule would never reach its own value. Shorten the warm-up or lengthen the period.`;
      return [{ path: `${name}.warmup`, message }];
    });
  },
};

export const momentOutsidePeriod: Rule = {
  code: 'moment-outside-period',
  severity: 'warning',
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
        return [
          {
            path,
            message: `${show(at)} epochs lies outside ${which}, so it has no effect there. Moments count from the start of each ${what}; write a fraction such as 75%.`,
          },
        ];
      };
      if (schedule.schedule === 'step' && !schedule.relative) {
        return schedule.at.flatMap((at, index) => outside(at, `${name}.at[${index}]`));
      }
      if (schedule.schedule === 'piecewise' && !schedule.relative) {
        return schedule.points.flatMap(({ at }, index) => outside(at, `${name}.points[${index}].at`));
      }
      return [];
    });
  },
};

export const nothingResets: Rule = {
  code: 'nothing-resets',
  severity: 'warning',
  check({ pas }) {
    if (pas.periods.length === 1 || pas.reset.length > 0) return [];
    const message = `There are ${pas.periods.length} periods, but nothing starts again with them, so they only place checkpoints. Write reset: [epsilon, learning_rate].`;
    return [{ path: 'pas.reset', message }];
  },
};

export const ensembleOfOne: Rule = {
  code: 'ensemble-of-one',
  severity: 'warning',
  check({ pas }) {
    if (pas.periods.length > 1 || pas.ensemble === 'none') return [];
    return [
      {
        path: 'pas.ensemble',
        message:
          'With a single period the ensemble of period ends has one member. Write more periods or ensemble: none.',
      },
    ];
  },
};
