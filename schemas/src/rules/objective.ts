/** @file Rules on the objective and on the loss that its attack maximises. */
import { attacked } from './attack.ts';
import { setting } from './fixes.ts';
import type { Rule } from './rule.ts';

export const lossMismatch: Rule = {
  code: 'loss-mismatch',
  check(spec) {
    const { loss } = spec.attack;
    const { name } = spec.train.objective;
    const own = name === 'trades' ? 'kl' : 'cross-entropy';
    if (!attacked(spec) || loss === own) return [];
    const message =
      name === 'trades'
        ? 'The objective trades punishes the divergence from the clean prediction, but the attack maximises cross-entropy, so training does not meet its worst case. Remove loss, or write kl.'
        : `The objective ${name} minimises the cross-entropy of attacked images, but the attack maximises the divergence from the clean prediction (kl). Remove loss, or write cross-entropy.`;
    return [{ path: 'attack.loss', message, fixes: [setting('attack.loss', own)] }];
  },
};

export const objectiveDegenerate: Rule = {
  code: 'objective-degenerate',
  check(spec) {
    const { objective } = spec.train;
    if (!attacked(spec)) return [];
    if ((objective.name === 'trades' || objective.name === 'mart') && objective.beta === 0) {
      const instead = objective.name === 'trades' ? 'clean' : 'adversarial';
      const message = `With beta 0 the objective ${objective.name} has no robustness term. Write beta: 6, or objective: ${instead}.`;
      return [{ path: 'train.objective.beta', message, fixes: [setting('train.objective.beta', '6')] }];
    }
    if (objective.name === 'mix' && (objective.clean_weight === 0 || objective.clean_weight === 1)) {
      const instead = objective.clean_weight === 0 ? 'adversarial' : 'clean';
      const message = `A clean_weight of ${objective.clean_weight} mixes nothing: this is the objective ${instead} at the cost of both. Write objective: ${instead}.`;
      return [{ path: 'train.objective.clean_weight', message, fixes: [setting('train.objective', instead)] }];
    }
    return [];
  },
};
