/** @file Rules on how robustness is measured. */
import { DATASETS } from '../datasets.ts';
import { show, showBudget } from '../quantity.ts';
import type { EvaluationAttack, ResolvedSpec } from '../resolved.ts';
import { attacked } from './attack.ts';
import { removal, setting } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';
import { stepAt } from './steps.ts';

/** In what an attack of the evaluation falls behind that of training; null where it does not. */
function weakness({ attack, epsilon }: EvaluationAttack, spec: ResolvedSpec): string | null {
  const own = spec.attack;
  if (attack.norm !== own.norm) return `in ${attack.norm} instead of ${own.norm}`;
  if (epsilon < spec.epsilon.target * (1 - 1e-9)) return `at ε = ${showBudget(epsilon)}`;
  if (own.method !== 'pgd') return null;
  if (attack.steps * attack.restarts < own.steps * own.restarts) return 'of fewer steps and restarts';
  if (attack.steps * stepAt(attack, epsilon) < epsilon * (1 - 1e-9)) return 'of steps too short to cross the ball';
  return null;
}

export const evaluationWeaker: Rule = {
  code: 'evaluation-weaker',
  check(spec, { written }) {
    if (!attacked(spec)) return [];
    const findings: Finding[] = [];
    const entries = [...spec.evaluate.final.entries()].filter(([, { attack }]) => attack.method !== 'none');
    const weak = entries.map(([index, entry]) => ({ index, reason: weakness(entry, spec) }));
    const last = weak.at(-1);
    if (last?.reason && weak.every(({ reason }) => reason !== null)) {
      const strong = `pgd-${Math.max(2 * spec.attack.steps * spec.attack.restarts, 20)}`;
      const which = weak.length > 1 ? 'Every attack' : 'The attack';
      const message = `${which} of the evaluation is weaker than that of training (${describe(spec)}): ${last.reason}. Robustness is overrated. Add ${strong}.`;
      const path = 'evaluate.final';
      findings.push({ path, message, fixes: [setting(`evaluate.attacks[${last.index}]`, strong)] });
    }
    const reason = weakness(spec.evaluate.during, spec);
    if (written('evaluate.during') !== null && spec.evaluate.during.attack.method !== 'none' && reason !== null) {
      const strong = `pgd-${spec.attack.steps * spec.attack.restarts}`;
      const message = `The attack during training is weaker than that of training itself (${describe(spec)}): ${reason}. Write ${strong} or more.`;
      findings.push({ path: 'evaluate.during', message, fixes: [setting('evaluate.during', strong)] });
    }
    // Where training has become stronger, one remark on it is enough.
    return findings.slice(0, 1);
  },
};

function describe({ attack, epsilon }: ResolvedSpec): string {
  const restarts = attack.restarts > 1 ? ` and ${attack.restarts} restarts` : '';
  return `${attack.steps} steps${restarts} at ε = ${showBudget(epsilon.target)}`;
}

export const evaluationClean: Rule = {
  code: 'evaluation-clean',
  check(spec) {
    const { final } = spec.evaluate;
    const twice = new Set(final.map(({ name }) => name)).size < final.length;
    if (!attacked(spec) || twice || final.some(({ attack }) => attack.method !== 'none')) return [];
    const message = 'The evaluation attacks nothing, so robust accuracy is never measured. Add pgd-20.';
    return [{ path: 'evaluate.final', message, fixes: [setting('evaluate.attacks', '[clean, pgd-20]')] }];
  },
};

export const duringClean: Rule = {
  code: 'during-clean',
  check({ evaluate: { during } }) {
    if (during.attack.method !== 'none') return [];
    const message = 'Without an attack the robust accuracy during training is the clean one. Write pgd-10.';
    return [{ path: 'evaluate.during', message, fixes: [setting('evaluate.during', 'pgd-10')] }];
  },
};

export const duplicateAttack: Rule = {
  code: 'duplicate-attack',
  check({ evaluate: { final } }) {
    return final.flatMap(({ name }, index): Finding[] => {
      if (final.findIndex((other) => other.name === name) === index) return [];
      const message = `The attack ${name} is listed twice. Remove one, or give it another name.`;
      return [{ path: `evaluate.final[${index}]`, message, fixes: [removal(`evaluate.attacks[${index}]`)] }];
    });
  },
};

export const evaluatedSamples: Rule = {
  code: 'evaluated-samples',
  check({ evaluate, data }) {
    const test = data.test_samples ?? DATASETS[data.dataset].test;
    const heldOut = data.validation > 0 ? data.validation : test;
    const findings: Finding[] = [];
    for (const [key, there, split] of [
      ['samples', heldOut, data.validation > 0 ? 'held-out' : 'test'],
      ['final_samples', test, 'test'],
    ] as const) {
      const asked = evaluate[key];
      if (asked === null || there === null || asked <= there) continue;
      const message = `evaluate.${key} is ${asked}, but there are ${there} ${split} samples.`;
      findings.push({ path: `evaluate.${key}`, message, fixes: [removal(`evaluate.${key}`)] });
    }
    return findings;
  },
};

/** Below this many samples a difference of several points of accuracy is chance. */
const FEW = 100;

export const fewSamples: Rule = {
  code: 'few-samples',
  check({ evaluate, data }) {
    const counts: [string, number | null][] = [
      ['evaluate.final_samples', evaluate.final_samples],
      ['evaluate.samples', evaluate.samples],
      ['data.test_samples', data.test_samples],
    ];
    const few = counts.find(([, count]) => count !== null && count < FEW);
    if (few === undefined) return [];
    const [path, count] = few;
    const error = show(Number((50 / Math.sqrt(count ?? 1)).toPrecision(2)));
    const message = `An accuracy on ${count} samples is uncertain by ${error} points (one standard error at 50 %). Take ${FEW} or more; 1000 give 1.6 points.`;
    return [{ path, message, fixes: [removal(path)] }];
  },
};

export const evaluationNever: Rule = {
  code: 'evaluation-never',
  check({ evaluate: { every }, train: { epochs } }) {
    if (every <= epochs) return [];
    const message = `Held-out accuracy is to be measured every ${every} epochs, but there are ${epochs}; it is measured at the ends of periods only, among which the best epoch is chosen.`;
    return [{ path: 'evaluate.every', message, fixes: [setting('evaluate.every', '1')] }];
  },
};
