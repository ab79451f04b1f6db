/** @file Rules on how the budget moves: whether it reaches its target, stays there, and is sampled often enough. */
import { showBudget } from '../quantity.ts';
import type { ResolvedSpec } from '../resolved.ts';
import { attacked } from './attack.ts';
import { isBlurred } from './epsilon.ts';
import { setting } from './fixes.ts';
import { hasLongWarmup, stretches } from './periods.ts';
import type { Finding, Rule } from './rule.ts';
import { highestValue, rowsOf, rowsPerEpoch } from './table.ts';

/** Values that a schedule differs by through rounding alone. */
const ROUNDING = 1e-9;

/** Shortest period in which one value an epoch still draws a curve. */
const FEWEST_SAMPLES = 4;

/** Whether a curve is drawn with so few values that hardly anything of it is left. */
function undersampled(spec: ResolvedSpec, name: 'epsilon' | 'learning_rate'): boolean {
  const schedule = spec[name];
  const curved = ['linear', 'cosine', 'one-cycle'].includes(schedule.schedule);
  return curved && schedule.update === 'epoch' && Math.min(...stretches(schedule, spec)) < FEWEST_SAMPLES;
}

export const scheduleUndersampled: Rule = {
  code: 'schedule-undersampled',
  check(spec) {
    return (['epsilon', 'learning_rate'] as const).flatMap((name): Finding[] => {
      const { schedule, over } = spec[name];
      if (!undersampled(spec, name) || (name === 'epsilon' && !attacked(spec))) return [];
      const length = Math.min(...stretches(spec[name], spec));
      const where = over === 'period' && spec.pas.periods.length > 1 ? 'a period' : 'a run';
      const message = `A ${schedule} computed once an epoch takes ${length} value${length === 1 ? '' : 's'} in ${where} of ${length} epoch${length === 1 ? '' : 's'}, the first of them its start. Write update: batch, so that it moves with every batch.`;
      return [{ path: `${name}.schedule`, message, fixes: [setting(`${name}.update`, 'batch')] }];
    });
  },
};

export const targetUnreached: Rule = {
  code: 'target-unreached',
  check(spec) {
    if (!attacked(spec) || undersampled(spec, 'epsilon') || startsAtTarget(spec)) return [];
    if (hasLongWarmup(spec, 'epsilon') || isBlurred(spec)) return [];
    const { target, ...schedule } = spec.epsilon;
    const top = highestValue(spec, 'epsilon');
    if (top >= target * (1 - ROUNDING) || endsAtTarget(spec)) return [];
    const message = `ε never reaches its target ${showBudget(target)}: it gets to ${showBudget(top)}, while robust accuracy is measured at the target. Raise the schedule above the target or lower the target.`;
    return 'max' in schedule
      ? [{ path: 'epsilon.max', message, fixes: [setting('epsilon.max', showBudget(2 * target))] }]
      : [{ path: 'epsilon.target', message }];
  },
};

/** Whether a ramp ends exactly at its target, which it then approaches as the paper's formula does. */
function endsAtTarget({ epsilon }: ResolvedSpec): boolean {
  return 'max' in epsilon && Math.abs(epsilon.max - epsilon.target) < ROUNDING && epsilon.warmup === null;
}

function startsAtTarget({ epsilon }: ResolvedSpec): boolean {
  return (epsilon.schedule === 'linear' || epsilon.schedule === 'cosine') && epsilon.min >= epsilon.target;
}

export const minAboveTarget: Rule = {
  code: 'min-above-target',
  check(spec) {
    const { epsilon } = spec;
    if (!('min' in epsilon) || !startsAtTarget(spec) || !attacked(spec)) return [];
    const message =
      epsilon.max >= epsilon.target
        ? `The schedule starts at ${showBudget(epsilon.min)}, at or above its target ${showBudget(epsilon.target)}, so ε is constant. Lower min, as a rule to 0.`
        : `The schedule falls from ${showBudget(epsilon.min)}, at or above its target ${showBudget(epsilon.target)}, to ${showBudget(epsilon.max)}: training begins with the hardest task and ends with an easier one. Exchange min and max.`;
    const exchange = [
      ...setting('epsilon.min', showBudget(epsilon.max)).changes,
      ...setting('epsilon.max', showBudget(epsilon.min)).changes,
    ];
    return [
      {
        path: 'epsilon.min',
        message,
        fixes:
          epsilon.max >= epsilon.target
            ? [setting('epsilon.min', '0')]
            : [{ title: 'Exchange min and max', changes: exchange, preferred: false }],
      },
    ];
  },
};

interface Stretch {
  /** ε over the last period as shares of the target, at equal distances. */
  shares: number[];
  perEpoch: number;
  length: number;
}

function lastStretch(spec: ResolvedSpec): Stretch {
  const { epsilon } = spec;
  const length = stretches(epsilon, spec).at(-1) ?? 0;
  const perEpoch = rowsPerEpoch(spec, 'epsilon');
  const rows = rowsOf(spec, perEpoch).slice(-length * perEpoch);
  return { shares: rows.map((row) => row.epsilon / epsilon.target), perEpoch, length };
}

/** Without spreading: a run may have a hundred thousand epochs. */
function highest(shares: readonly number[]): number {
  return shares.reduce((most, share) => Math.max(most, share), -Infinity);
}

/** A last epoch at less than this share of the target is not training for the target. */
const CLOSE = 0.75;

export const endsBelowTarget: Rule = {
  code: 'ends-below-target',
  check(spec) {
    if (!attacked(spec) || startsAtTarget(spec) || undersampled(spec, 'epsilon')) return [];
    const { shares } = lastStretch(spec);
    const last = shares.at(-1) ?? 1;
    if (highest(shares) < 1 - ROUNDING || last >= CLOSE) return [];
    const { target, schedule } = spec.epsilon;
    const message = `ε reaches its target ${showBudget(target)} but has fallen to ${showBudget(last * target)} when training ends, and the network forgets what it learnt at the target, at which it is measured. Let the schedule end at the target.`;
    return schedule === 'one-cycle'
      ? [{ path: 'epsilon.final', message, fixes: [setting('epsilon.final', showBudget(target))] }]
      : [{ path: 'epsilon', message }];
  },
};

export const targetNotHeld: Rule = {
  code: 'target-not-held',
  check(spec) {
    if (!attacked(spec) || startsAtTarget(spec)) return [];
    const { shares, perEpoch, length } = lastStretch(spec);
    const epochs = shares.filter((share) => share >= 0.95).length / perEpoch;
    const reached = highest(shares) >= 1 - ROUNDING || endsAtTarget(spec);
    if (length < 5 || epochs > 1 || !reached || (shares.at(-1) ?? 1) < CLOSE) return [];
    const { target } = spec.epsilon;
    const message = `ε comes to its target ${showBudget(target)} only at the very end, so that hardly any of the ${length} epochs trains against the attack that is measured. Raise max above the target (the paper: 1.5 to 2 times), where the schedule is clipped.`;
    return 'max' in spec.epsilon
      ? [{ path: 'epsilon.max', message, fixes: [setting('epsilon.max', showBudget(2 * target))] }]
      : [{ path: 'epsilon', message }];
  },
};
