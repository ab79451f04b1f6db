/** @file Rules on the length of an attack's steps, measured against the budget. */
import { show, showBudget } from '../quantity.ts';
import type { Attack } from '../resolved.ts';
import { attacked } from './attack.ts';
import { setting } from './fixes.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './table.ts';
import { isTiny } from './tiny.ts';

/** Length of a step when the budget is at its target. */
export function stepAt({ step_size: { value, relative } }: Attack, epsilon: number): number {
  return relative ? value * epsilon : value;
}

/** The usual step: 2.5/steps of the budget, so that the attack can cross the ball and turn back. */
export function usualStep(steps: number): string {
  return `${show(Math.min(1, 2.5 / steps))}eps`;
}

export const stepTooSmall: Rule = {
  code: 'step-too-small',
  check(spec) {
    const { attack, epsilon } = spec;
    const step = stepAt(attack, epsilon.target);
    const reach = attack.steps * step;
    if (!attacked(spec) || reach >= epsilon.target * (1 - 1e-9)) return [];
    const needed = step > 0 ? `${Math.ceil(epsilon.target / step - 1e-9)} steps or ` : '';
    const message = `${attack.steps} steps of ${showBudget(step)} go ${showBudget(reach)} at most and cannot cross the ball of ${showBudget(epsilon.target)}. Take ${needed}a step of ${show(1 / attack.steps)}eps or more (2.5/steps is usual).`;
    return [{ path: 'attack.step_size', message, fixes: [setting('attack.step_size', usualStep(attack.steps))] }];
  },
};

export const stepTooLarge: Rule = {
  code: 'step-too-large',
  check(spec) {
    const { attack, epsilon } = spec;
    const step = stepAt(attack, epsilon.target);
    // A single step from a random start is meant to be longer than the budget (1.25 ε, Wong et al. 2020).
    const limit = (attack.method === 'pgd' && attack.steps > 1 ? 1 : 2) * epsilon.target;
    if (!attacked(spec) || isTiny(spec) || step <= limit * (1 + 1e-9)) return [];
    const how =
      step > 2 * epsilon.target * (1 + 1e-9)
        ? `longer than the whole ball across (2ε = ${showBudget(2 * epsilon.target)}), so the attack jumps from side to side`
        : `longer than the budget ε = ${showBudget(epsilon.target)}, so every step ends on the edge of the ball and none refines the last`;
    const message = `A step of ${showBudget(step)} is ${how}. Write 0.25eps or another part of the budget.`;
    return [{ path: 'attack.step_size', message, fixes: [setting('attack.step_size', usualStep(attack.steps))] }];
  },
};

export const stepFixed: Rule = {
  code: 'step-fixed',
  check(spec) {
    const { attack, epsilon } = spec;
    const { value, relative } = attack.step_size;
    if (!attacked(spec) || relative || attack.steps === 1 || value > epsilon.target || isTiny(spec)) return [];
    const rows = rowsOf(spec);
    const below = rows.filter((row) => row.epsilon > 0 && row.epsilon < value).length;
    if (below < 0.1 * rows.length) return [];
    const part = `${show(value / epsilon.target)}eps`;
    const message = `The step of ${showBudget(value)} stays while ε is scheduled, and is longer than ε itself in ${below} of ${rows.length} epochs. Write ${part}, which is as long at the target and shrinks with ε, as in the paper's code.`;
    return [{ path: 'attack.step_size', message, fixes: [setting('attack.step_size', part, { preferred: true })] }];
  },
};
