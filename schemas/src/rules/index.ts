/** @file Every semantic rule, in the order in which they are checked. */
import * as attack from './attack.ts';
import * as data from './data.ts';
import * as epsilon from './epsilon.ts';
import * as evaluation from './evaluation.ts';
import * as model from './model.ts';
import * as periods from './periods.ts';
import type { Rule, WrittenRule } from './rule.ts';
import * as training from './training.ts';
import { moments } from './written-moments.ts';
import { epochsMissing, periodSum } from './written-time.ts';
import { epsilonUnit, finiteQuantity } from './written-units.ts';

/** Rules on the written tree, checked together with its shape. */
export const WRITTEN_RULES: readonly WrittenRule[] = [epsilonUnit, finiteQuantity, moments, epochsMissing, periodSum];

/** Rules on the resolved spec, checked when nothing before was an error. */
export const RULES: readonly Rule[] = [epsilon, attack, periods, training, evaluation, data, model].flatMap((file) =>
  Object.values<Rule>(file),
);
