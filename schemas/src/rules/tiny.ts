/** @file Budgets so small that a unit must have been written twice. */
import { show, showBudget } from '../quantity.ts';
import type { ResolvedSpec } from '../resolved.ts';
import { setting } from './fixes.ts';
import type { Rule } from './rule.ts';

/** A quarter of a grey level in l∞: no experiment works with less. */
export function isTiny({ epsilon: { target }, attack }: ResolvedSpec): boolean {
  return attack.norm === 'linf' && target > 0 && target < 0.25 / 255;
}

export const epsilonTiny: Rule = {
  code: 'epsilon-tiny',
  check(spec) {
    const { target } = spec.epsilon;
    if (!isTiny(spec) || spec.attack.method === 'none') return [];
    const meant = target * 255;
    const message = `The budget is ${show(target)} of the pixel range, ${show(meant)} of a grey level, which changes nothing. If the fraction ${show(meant)} was meant, leave the unit out.`;
    return [{ path: 'epsilon.target', message, fixes: [setting('epsilon.target', showBudget(meant))] }];
  },
};
