/** @file Rules on the size of the budget. Those on its schedule are in `epsilon-schedule.ts`. */
import { show, showBudget } from '../quantity.ts';
import type { DatasetName, ResolvedSpec } from '../resolved.ts';
import { attacked } from './attack.ts';
import { setting } from './fixes.ts';
import type { Rule } from './rule.ts';

export const epsilonTooLarge: Rule = {
  code: 'epsilon-too-large',
  check({ epsilon: { target }, attack }) {
    const [low, high] = attack.bounds;
    const range = high - low;
    if (attack.norm !== 'linf' || range <= 0 || target < 0.5 * range) return [];
    const level = target === 1;
    const grey = level ? ' Write 1/255 or 1px if one grey level is meant.' : '';
    const message = `With ε = ${show(target)} every image can be turned into the same grey, so no classifier can be robust (half of the pixel range).${grey}`;
    return [{ path: 'epsilon.target', message, fixes: level ? [setting('epsilon.target', '1/255')] : [] }];
  },
};

/**
 * Largest budgets in l∞ with which classes are still told apart. MNIST: the paper's own 0.4. CIFAR: half the smallest
 * distance between images of two classes, about 0.21 (Yang et al. 2020). Fashion-MNIST: the largest that is seen to train.
 */
const CLEAR: Partial<Record<DatasetName, { limit: number; usual: string }>> = {
  mnist: { limit: 0.4, usual: '0.3' },
  'fashion-mnist': { limit: 0.3, usual: '0.1' },
  'fashion-mnist-mini': { limit: 0.3, usual: '0.1' },
  'cifar-10': { limit: 0.1, usual: '8/255' },
  'cifar-100': { limit: 0.1, usual: '8/255' },
};

/** Whether the budget is too large to tell classes apart, so that how it is reached does not matter. */
export function isBlurred({ epsilon, data, attack }: ResolvedSpec): boolean {
  const limit = CLEAR[data.dataset]?.limit ?? 0.5;
  return attack.norm === 'linf' && (epsilon.target > limit * (1 + 1e-9) || epsilon.target >= 0.5);
}

export const epsilonAmbiguous: Rule = {
  code: 'epsilon-ambiguous',
  check(spec) {
    const { epsilon, data } = spec;
    const clear = CLEAR[data.dataset];
    if (!attacked(spec) || clear === undefined || !isBlurred(spec) || epsilon.target >= 0.5) return [];
    const message = `With ε = ${show(epsilon.target)} (${show(epsilon.target * 255)}/255) images of ${data.dataset} can be changed into ones of another class, so that no answer is right. Usual is ${clear.usual}.`;
    return [{ path: 'epsilon.target', message, fixes: [setting('epsilon.target', clear.usual)] }];
  },
};

export const epsilonNegative: Rule = {
  code: 'epsilon-negative',
  check({ epsilon: { target } }) {
    if (target >= 0) return [];
    const message = `The budget is ${showBudget(target)}; it cannot be below 0.`;
    return [{ path: 'epsilon.target', message, fixes: [setting('epsilon.target', showBudget(-target))] }];
  },
};

/** Usual l2 budgets (Madry et al.; RobustBench); in l1 they are larger still. */
const USUAL_L2 = { grey: '1.5', colour: '128/255' };

export const epsilonNorm: Rule = {
  code: 'epsilon-norm',
  check(spec) {
    const { epsilon, attack, data } = spec;
    if (!attacked(spec) || attack.norm === 'linf' || epsilon.target > 16 / 255) return [];
    const usual = data.dataset.includes('mnist') ? USUAL_L2.grey : USUAL_L2.colour;
    const message = `ε = ${showBudget(epsilon.target)} is a budget for l∞. In ${attack.norm} it bounds the ${attack.norm === 'l2' ? 'length' : 'sum'} of the whole change, and all pixels together hardly move. Usual in l2 is ${usual}.`;
    const fixes = [setting('attack.norm', 'linf')];
    if (attack.norm === 'l2') fixes.unshift(setting('epsilon.target', usual));
    return [{ path: 'epsilon.target', message, fixes }];
  },
};
