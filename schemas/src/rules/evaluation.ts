/** @file Rules on how robustness is measured. */
import type { EvaluationAttack, ResolvedSpec } from '../resolved.ts';
import type { Finding, Rule } from './rule.ts';

export const evaluationWeaker: Rule = {
  code: 'evaluation-weaker',
  severity: 'warning',
  check(spec, written) {
    if (spec.attack.method !== 'pgd' || spec.train.objective.name === 'clean') return [];
    const weaker = ({ attack, epsilon }: EvaluationAttack) =>
      attack.method !== 'none' && (attack.steps * attack.restarts < spec.attack.steps || epsilon < spec.epsilon.target);
    const attacks = spec.evaluate.final.filter(({ attack }) => attack.method !== 'none');
    const findings: Finding[] = [];
    if (attacks.length > 0 && attacks.every(weaker)) {
      findings.push({
        path: 'evaluate.final',
        message: `Every attack of the evaluation is weaker than that of training (${describe(spec)}), so robustness is overrated. Add pgd-${Math.max(2 * spec.attack.steps, 20)}.`,
      });
    }
    if (written('evaluate.during') && weaker(spec.evaluate.during)) {
      findings.push({
        path: 'evaluate.during',
        message: `The attack during training is weaker than that of training itself (${describe(spec)}). Write pgd-${spec.attack.steps} or more.`,
      });
    }
    return findings;
  },
};

function describe({ attack, epsilon }: ResolvedSpec): string {
  return `${attack.steps} steps at ε = ${epsilon.target}`;
}

export const duringClean: Rule = {
  code: 'during-clean',
  severity: 'warning',
  check({ evaluate: { during } }) {
    if (during.attack.method !== 'none') return [];
    const message = 'Without an attack the robust accuracy during training is the clean one. Write pgd-10.';
    return [{ path: 'evaluate.during', message }];
  },
};

export const duplicateAttack: Rule = {
  code: 'duplicate-attack',
  severity: 'error',
  check({ evaluate: { final } }) {
    return final.flatMap(({ name }, index): Finding[] =>
      final.findIndex((other) => other.name === name) === index
        ? []
        : [
            {
              path: `evaluate.final[${index}]`,
              message: `The attack ${name} is listed twice. Remove one, or give it another name.`,
            },
          ],
    );
  },
};
