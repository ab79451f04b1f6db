/** @file Quantities of a spec in plain words: budgets in both units, numbers without noise digits. */
import { type Norm, show, showBudget } from '@advexp/schemas';

export const NORMS: Record<Norm, string> = { linf: 'l∞', l2: 'l2', l1: 'l1' };

/** Three significant digits: `0.0314`, `1.25e-5`. */
export function shortNumber(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** `8/255 = 0.0313725 = 8 grey levels`; a budget in another norm is a length of whole images and has no grey levels. */
export function budgetInWords(value: number, norm: Norm): string {
  if (value === 0) return '0';
  if (norm !== 'linf') return `${show(value)} (${NORMS[norm]} norm of the change of a whole image)`;
  const levels = value * 255;
  const forms = [
    showBudget(value),
    show(value),
    `${show(levels)} ${show(levels) === '1' ? 'grey level' : 'grey levels'}`,
  ];
  return [...new Set(forms)].join(' = ');
}

const POWERS = ['', ' k', ' M', ' G', ' T', ' P', ' E'] as const;

/** A large number with a metric prefix: `1.2 M`. */
export function metric(value: number): string {
  const power = value < 1 ? 0 : Math.min(POWERS.length - 1, Math.floor(Math.log10(value) / 3));
  return `${shortNumber(value / 1000 ** power)}${POWERS[power]}`;
}

/** `38.1 %`. */
export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`;
}
