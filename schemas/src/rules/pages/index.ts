/** @file The pages of every code that a problem can have. `Problem.code` is typed by them, so none can go without. */
import type { RulePage } from '../page.ts';
import { attackPages } from './attack.ts';
import { costPages } from './cost.ts';
import { dataPages } from './data.ts';
import { evaluationPages } from './evaluation.ts';
import { modelPages } from './model.ts';
import { readingPages } from './reading.ts';
import { schedulePages } from './schedule.ts';
import { shapePages } from './shape.ts';
import { sweepPages } from './sweep.ts';
import { trainingPages } from './training.ts';
import { unitPages } from './units.ts';

export const PAGES = {
  ...readingPages,
  ...shapePages,
  ...unitPages,
  ...schedulePages,
  ...attackPages,
  ...trainingPages,
  ...evaluationPages,
  ...dataPages,
  ...modelPages,
  ...costPages,
  ...sweepPages,
} satisfies Record<string, RulePage>;

export type ProblemCode = keyof typeof PAGES;

export const PROBLEM_CODES = Object.keys(PAGES) as readonly ProblemCode[];

/** The page of a code; null for one that does not exist. */
export function explainCode(code: string): RulePage | null {
  return isProblemCode(code) ? PAGES[code] : null;
}

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PAGES, code);
}
