/** @file The calendar of a run: how many epochs it has, and the PAS periods they fall into. */
import type { Spec } from '../generated/spec.ts';

/** `number` periods of `epochs` epochs in all, as even as can be, longer ones first. */
export function splitEvenly(epochs: number, number: number): number[] {
  const short = Math.floor(epochs / number);
  return Array.from({ length: number }, (_, index) => short + (index < epochs % number ? 1 : 0));
}

/** Epochs of the run: as written, or the sum of the periods; null when neither is there. */
export function epochsOf({ train, pas }: Spec): number | null {
  if (train?.epochs !== undefined) return train.epochs;
  return Array.isArray(pas?.periods) ? pas.periods.reduce((sum, length) => sum + length, 0) : null;
}

/** Lengths of the periods. */
export function periodsOf({ pas }: Spec, epochs: number): number[] {
  if (pas?.periods === undefined) return [epochs];
  return typeof pas.periods === 'number' ? splitEvenly(epochs, pas.periods) : [...pas.periods];
}
