/**
 * @file Quantities with units: budgets (8/255, 8px, 0.03), steps (0.25eps) and moments (50%, 10 epochs). In the paper's
 * own code a number from 1 up means "/255" and one below means a fraction (paper §6.1); here the unit is written.
 */

const NUMBER = String.raw`([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)`;
const BUDGET = new RegExp(String.raw`^\s*${NUMBER}\s*(?:/\s*(\d+\.?\d*|\.\d+)|(px|eps))?\s*$`);
const MOMENT = /^\s*(\d+\.?\d*|\.\d+)\s*(%|epochs?)?\s*$/;

export interface Length {
  value: number;
  unit: 'fraction' | 'px' | 'eps' | 'none';
}

/** A budget or step as a fraction of the pixel range (or as a multiple of ε, unit `eps`); null when it is neither. */
export function parseLength(written: number | string): Length | null {
  if (typeof written === 'number') return Number.isFinite(written) ? { value: written, unit: 'none' } : null;
  const match = BUDGET.exec(written);
  if (!match) return null;
  const [, number, divisor = '1', suffix] = match;
  const value = Number(number) / (suffix === 'px' ? 255 : Number(divisor));
  if (!Number.isFinite(value)) return null;
  if (match[2] !== undefined) return { value, unit: 'fraction' };
  return { value, unit: suffix === 'px' || suffix === 'eps' ? suffix : 'none' };
}

export interface Moment {
  value: number;
  /** `either` is the bare 0, the same moment in both units. */
  unit: 'relative' | 'epochs' | 'either';
}

/** A moment of a period: below 1 (or %) relative to its length, whole numbers from 1 (or epochs) in epochs. */
export function parseMoment(written: number | string): Moment | null {
  const match = MOMENT.exec(String(written));
  if (!match) return null;
  const value = Number(match[1]);
  if (!Number.isFinite(value)) return null;
  if (match[2] === '%') return { value: value / 100, unit: 'relative' };
  if (match[2] !== undefined) return { value, unit: 'epochs' };
  if (value === 0) return { value, unit: 'either' };
  if (value < 1) return { value, unit: 'relative' };
  return Number.isInteger(value) ? { value, unit: 'epochs' } : null;
}

/** A fraction of time such as `peak`: 0.4 or 40%. */
export function parseFraction(written: number | string): number {
  return typeof written === 'number' ? written : Number.parseFloat(written) / 100;
}

/** A number in messages, without noise digits. */
export function show(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** A budget in messages: in 1/255 where that is a round number, else as it is. */
export function showBudget(value: number): string {
  const levels = value * 255;
  const rounded = Math.round(levels * 4) / 4;
  return value !== 0 && Math.abs(levels - rounded) < 1e-9 && Math.abs(value * 100 - Math.round(value * 100)) > 1e-9
    ? `${rounded}/255`
    : show(value);
}
