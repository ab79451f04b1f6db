/** @file Rules on the budget and its schedule. */
import { show, showBudget } from '../quantity.ts';
import { highestValue } from './highest.ts';
import type { Rule } from './rule.ts';

/** Values that a schedule differs by through rounding alone. */
const ROUNDING = 1e-9;

export const targetUnreached: Rule = {
  code: 'target-unreached',
  severity: 'warning',
  check(spec) {
    if (spec.attack.method === 'none' || spec.epsilon.target < 0) return [];
    const { target, ...schedule } = spec.epsilon;
    const highest = highestValue(spec, 'epsilon');
    if (highest >= target * (1 - ROUNDING)) return [];
    // A ramp that ends exactly at its target approaches it as the paper's formula does; that is meant.
    if ('max' in schedule && schedule.max === target && schedule.warmup === null) return [];
    const message = `ε never reaches its target ${showBudget(target)}: it gets to ${showBudget(highest)}, while robust accuracy is measured at the target. Raise the schedule above the target or lower the target.`;
    return [{ path: 'max' in schedule ? 'epsilon.max' : 'epsilon.target', message }];
  },
};

export const minAboveTarget: Rule = {
  code: 'min-above-target',
  severity: 'warning',
  check({ epsilon }) {
    if (
      (epsilon.schedule !== 'linear' && epsilon.schedule !== 'cosine') ||
      epsilon.min < epsilon.target ||
      epsilon.target === 0
    )
      return [];
    const message = `The schedule starts at ${showBudget(epsilon.min)}, at or above its target ${showBudget(epsilon.target)}, so ε is constant. Lower min, as a rule to 0.`;
    return [{ path: 'epsilon.min', message }];
  },
};

export const epsilonTooLarge: Rule = {
  code: 'epsilon-too-large',
  severity: 'warning',
  check({ epsilon: { target }, attack }) {
    const [low, high] = attack.bounds;
    const range = high - low;
    if (attack.norm !== 'linf' || range <= 0 || target < 0.5 * range) return [];
    const grey = target === 1 ? ' Write 1/255 or 1px if one grey level is meant.' : '';
    const message = `With ε = ${show(target)} every image can be turned into the same grey, so no classifier can be robust (half of the pixel range).${grey}`;
    return [{ path: 'epsilon.target', message }];
  },
};

export const epsilonNegative: Rule = {
  code: 'epsilon-negative',
  severity: 'error',
  check({ epsilon: { target } }) {
    return target < 0
      ? [{ path: 'epsilon.target', message: `The budget is ${showBudget(target)}; it cannot be below 0.` }]
      : [];
  },
};
