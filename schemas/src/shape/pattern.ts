/** @file Texts that do not have the form their place asks for (quantities, names of attacks): what to write instead. */
import { nearest } from '../nearest.ts';
import type { Explanation } from './explain.ts';

const FORMS: Record<string, string> = {
  Budget: 'is not a budget. Write a fraction of the pixel range: 8/255, 8px or 0.03.',
  StepSize: 'is not a step size. Write 0.25eps (a multiple of the budget), 2/255, 2px or 0.01.',
  Moment: 'is not a moment. Write 50% (of the period) or 10 epochs.',
  Peak: 'is not a fraction of time. Write 0.4 or 40%.',
  ExperimentName: "is not a name. Use letters, digits, '.', '_' and '-', beginning with a letter or digit.",
};

/** @param title of the schema whose pattern the text does not match */
export function explainPattern(title: string, name: string, written: string): Explanation {
  if (title === 'EvaluationName') {
    return { code: 'unknown-value', message: explainAttackName(name, written), key: null };
  }
  const form = FORMS[title] ?? 'does not have the right form.';
  return {
    code: title === 'ExperimentName' ? 'bad-name' : 'bad-quantity',
    message: `${name}: ${written} ${form}`,
    key: null,
  };
}

function explainAttackName(name: string, written: string): string {
  const digits = /[1-9]\d*(-[1-9]\d*)?/.exec(written)?.[0] ?? '20';
  const suggestion = nearest(written.replaceAll("'", ''), ['clean', 'fgsm', `pgd-${digits}`]);
  if (suggestion !== null) return `Unknown attack ${written} in ${name}. Did you mean '${suggestion}'?`;
  return `Unknown attack ${written} in ${name}. Write clean, fgsm, pgd-20 (20 steps), pgd-50-10 (10 restarts) or a map of settings.`;
}
