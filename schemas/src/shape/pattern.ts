/** @file Texts that do not have the form their place asks for (quantities, names of attacks): what to write instead. */

import { DEVICE_KINDS, parseDevice } from '../devices.ts';
import type { Fix } from '../edit/change.ts';
import { nearest } from '../nearest.ts';
import { type Path, type SourceNode, showPath } from '../source/tree.ts';
import { type Explanation, showValue, writing } from './explain.ts';

interface Form {
  advice: string;
  /** The same quantity in the right form, where the text lets it be seen. */
  mend(text: string): string | null;
}

const FORMS: Record<string, Form> = {
  Budget: { advice: 'is not a budget. Write a fraction of the pixel range: 8/255, 8px or 0.03.', mend: mendBudget },
  StepSize: {
    advice: 'is not a step size. Write 0.25eps (a multiple of the budget), 2/255, 2px or 0.01.',
    mend: (text) => mendMultiple(text) ?? mendBudget(text),
  },
  Moment: { advice: 'is not a moment. Write 50% (of the period) or 10 epochs.', mend: mendMoment },
  Peak: {
    advice: 'is not a fraction of time. Write 0.4 or 40%.',
    mend: (text) => (/^\s*0?\.\d+\s*$/.test(text) ? text.trim() : null),
  },
  ExperimentName: {
    advice: "is not a name. Use letters, digits, '.', '_' and '-', beginning with a letter or digit.",
    mend: (text) => text.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '') || null,
  },
};

/** `8 pixels`, `8 of 255`, `3%`. */
function mendBudget(text: string): string | null {
  const [, levels] = /^\s*(\d+\.?\d*)\s*(?:pixels?|levels?|of 255|over 255|: ?255)\s*$/i.exec(text) ?? [];
  if (levels !== undefined) return `${levels}/255`;
  const [, percent] = /^\s*(\d+\.?\d*)\s*%\s*$/.exec(text) ?? [];
  return percent === undefined ? null : String(Number((Number(percent) / 100).toPrecision(6)));
}

/** `0.25*eps`, `0.25 epsilon`, `eps/4`, `ε/4`. */
function mendMultiple(text: string): string | null {
  const [, factor] = /^\s*(\d*\.?\d+)\s*[*·x]?\s*(?:eps(?:ilon)?|ε)\s*$/i.exec(text) ?? [];
  if (factor !== undefined) return `${factor}eps`;
  const [, divisor] = /^\s*(?:eps(?:ilon)?|ε)\s*\/\s*(\d+\.?\d*)\s*$/i.exec(text) ?? [];
  return divisor === undefined || Number(divisor) === 0 ? null : `${Number((1 / Number(divisor)).toPrecision(6))}eps`;
}

/** `epoch 10`, `10 ep`, `50 percent`. */
function mendMoment(text: string): string | null {
  const [, epochs] = /^\s*(?:epochs?\s+)?(\d+)\s*(?:ep|e)?\s*$/i.exec(text) ?? [];
  if (epochs !== undefined) return `${epochs} epochs`;
  const [, percent] = /^\s*(\d+\.?\d*)\s*per ?cent\s*$/i.exec(text) ?? [];
  return percent === undefined ? null : `${percent}%`;
}

/** @param title of the schema whose pattern the text does not match */
export function explainPattern(title: string, path: Path, node: SourceNode | null): Explanation {
  const written = node ? showValue(node) : '';
  const name = showPath(path);
  const text = node?.kind === 'scalar' ? String(node.value) : '';
  if (title === 'EvaluationName') return explainAttackName(path, name, text);
  if (title === 'NumberedDevice') return explainDevice(path, text);
  const form = FORMS[title];
  const mended = form?.mend(text) ?? null;
  const fixes: Fix[] = mended === null ? [] : [writing(path, mended, true)];
  const message = `${name}: ${written} ${form?.advice ?? 'does not have the right form.'}`;
  return { code: title === 'ExperimentName' ? 'bad-name' : 'bad-quantity', message, key: null, fixes };
}

function explainAttackName(path: Path, name: string, text: string): Explanation {
  const digits = /[1-9]\d*(-[1-9]\d*)?/.exec(text)?.[0] ?? '20';
  const suggestion = nearest(text, ['clean', 'fgsm', `pgd-${digits}`]);
  const unknown = `Unknown attack '${text}' in ${name}.`;
  const message =
    suggestion === null
      ? `${unknown} Write clean, fgsm, pgd-20 (20 steps), pgd-50-10 (10 restarts) or a map of settings.`
      : `${unknown} Did you mean '${suggestion}'?`;
  const fixes = suggestion === null ? [] : [writing(path, suggestion, true)];
  return { code: 'unknown-value', message, key: null, fixes };
}

/** A text that is neither a kind of device nor one of several. */
export function explainDevice(path: Path, text: string): Explanation {
  const named = parseDevice(text);
  const unknown = (message: string, meant: string | null): Explanation => {
    const fixes = meant === null ? [] : [writing(path, meant, true)];
    return { code: 'unknown-value', message: `${showPath(path)}: ${message}`, key: null, fixes };
  };
  const problem = 'problem' in named ? named.problem : `'${text}' is no device.`;
  if ('meant' in named && named.meant !== null) return unknown(problem, named.meant);
  const suggestion = nearest(text.replace(/:.*$/s, ''), DEVICE_KINDS);
  const misspelt = suggestion !== null && !text.startsWith(`${suggestion}:`);
  return misspelt
    ? unknown(`There is no device '${text}'. Did you mean '${suggestion}'?`, suggestion)
    : unknown(problem, null);
}
