/** @file Every semantic rule, in the order in which they are checked. */
import * as attack from './attack.ts';
import * as averaging from './averaging.ts';
import * as batchnorm from './batchnorm.ts';
import * as cost from './cost.ts';
import * as data from './data.ts';
import * as epsilon from './epsilon.ts';
import * as epsilonSchedule from './epsilon-schedule.ts';
import * as evaluation from './evaluation.ts';
import * as learningRate from './learning-rate.ts';
import * as model from './model.ts';
import * as objective from './objective.ts';
import * as optimizer from './optimizer.ts';
import * as periods from './periods.ts';
import type { Rule, WrittenRule } from './rule.ts';
import * as steps from './steps.ts';
import { epsilonTiny } from './tiny.ts';
import * as training from './training.ts';
import { moments } from './written-moments.ts';
import { epochsMissing, periodSum } from './written-time.ts';
import { epsilonDivisor, epsilonUnit, finiteQuantity } from './written-units.ts';

/** Rules on the written tree, checked together with its shape. */
export const WRITTEN_RULES: readonly WrittenRule[] = [
  epsilonUnit,
  finiteQuantity,
  epsilonDivisor,
  moments,
  epochsMissing,
  periodSum,
];

/** Rules on the resolved spec, checked when nothing before was an error. */
export const RULES: readonly Rule[] = [
  ...[epsilon, epsilonSchedule, attack, steps, objective, periods, learningRate, optimizer].flatMap(rulesOf),
  ...[training, averaging, batchnorm, evaluation, data, model, cost].flatMap(rulesOf),
  epsilonTiny,
];

/** A file of rules exports what other files need besides. */
function rulesOf(file: Record<string, unknown>): Rule[] {
  return Object.values(file).filter(isRule);
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'check' in value;
}
