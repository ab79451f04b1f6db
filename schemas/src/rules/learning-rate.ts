/** @file Rules on the learning rate. */
import { show } from '../quantity.ts';
import type { ResolvedSpec } from '../resolved.ts';
import { attacked } from './attack.ts';
import { isBlurred } from './epsilon.ts';
import { setting } from './fixes.ts';
import type { Rule } from './rule.ts';
import { highestValue, rowsOf } from './table.ts';

/** Learning rates outside which training with an optimiser hardly ever works. */
const RATES = { sgd: { low: 1e-5, high: 1 }, adam: { low: 1e-7, high: 0.02 }, adamw: { low: 1e-7, high: 0.02 } };

export const learningRateRange: Rule = {
  code: 'learning-rate-range',
  check(spec) {
    const { low, high } = RATES[spec.optimizer.name];
    const highest = highestValue(spec, 'learning_rate');
    if ((highest >= low && highest <= high) || growthOf(spec) !== null) return [];
    const side = highest > high ? 'high' : 'low';
    const message = `A learning rate of up to ${show(highest)} is unusually ${side} for ${spec.optimizer.name} (usual: ${show(low)} to ${show(high)}).`;
    return [{ path: 'learning_rate', message }];
  },
};

export const learningRateZero: Rule = {
  code: 'learning-rate-zero',
  check(spec) {
    const { warmup, update } = spec.learning_rate;
    const rows = rowsOf(spec);
    const still = rows.filter((row) => row.learning_rate === 0).length;
    if (update === 'batch' || still === 0 || still === rows.length) return [];
    const cause = warmup === null ? 'its schedule starts' : 'its warm-up starts';
    const message = `The learning rate is 0 in ${still === 1 ? 'a whole epoch' : `${still} whole epochs`}, in which nothing is learnt: ${cause} at 0 and is computed once an epoch. Write update: batch.`;
    const path = warmup === null ? 'learning_rate' : 'learning_rate.warmup';
    return [{ path, message, fixes: [setting('learning_rate.update', 'batch', { preferred: true })] }];
  },
};

export const learningRateGrows: Rule = {
  code: 'learning-rate-grows',
  check(spec) {
    const growth = growthOf(spec);
    if (growth === null) return [];
    const path = `learning_rate.${growth.key}`;
    const inverse = show(1 / growth.factor);
    const message = `A factor of ${show(growth.factor)} makes the learning rate grow. Write one below 1, such as ${inverse}.`;
    return [{ path, message, fixes: [setting(path, inverse)] }];
  },
};

/** The factor above 1 by which the learning rate is multiplied again and again; null where it falls. */
function growthOf({ learning_rate: rate }: ResolvedSpec): { key: 'factor' | 'decay'; factor: number } | null {
  if (rate.schedule === 'step' && rate.factor > 1) return { key: 'factor', factor: rate.factor };
  return rate.schedule === 'exponential' && rate.decay > 1 ? { key: 'decay', factor: rate.decay } : null;
}

export const learningRateVanishes: Rule = {
  code: 'learning-rate-vanishes',
  check(spec) {
    const rate = spec.learning_rate;
    if ((rate.schedule !== 'step' && rate.schedule !== 'exponential') || growthOf(spec) !== null) return [];
    const rows = rowsOf(spec);
    const highest = rows.reduce((most, row) => Math.max(most, row.learning_rate), 0);
    const idle = rows.filter((row) => row.learning_rate < 1e-4 * highest).length;
    if (idle < 0.25 * rows.length) return [];
    const message = `In ${idle} of ${rows.length} epochs the learning rate is below a ten-thousandth of its highest, too small to change anything. Drop it less, or train for fewer epochs.`;
    return [{ path: rate.schedule === 'step' ? 'learning_rate.at' : 'learning_rate.decay', message }];
  },
};

/**
 * Where Adam collapses at constant ε: the paper's Fig. 4 (LeNet, w = 16, MNIST, ε = 0.4: from 3e-4 up), carried over in
 * proportion to 1/w, as Adam's largest stable rate is, and to (0.4/ε)³, which agrees with our runs of w = 1 at ε = 0.3
 * (0.01 learns, 0.02 collapses: docs/results.md). A guess away from these two points.
 */
function collapseRate(width: number, epsilon: number): number {
  return 3e-4 * (16 / width) * (0.4 / epsilon) ** 3;
}

export const collapseRisk: Rule = {
  code: 'collapse-risk',
  check(spec) {
    const { epsilon, optimizer, attack, model, data } = spec;
    if (!attacked(spec) || attack.norm !== 'linf' || spec.train.objective.name !== 'adversarial') return [];
    if (model.architecture !== 'lenet' || !data.dataset.includes('mnist') || optimizer.name === 'sgd') return [];
    if (epsilon.schedule !== 'constant' || epsilon.warmup !== null || epsilon.target < 0.2) return [];
    // A budget or rate that is out of range anyhow is reported as such.
    if (isBlurred(spec) || highestValue(spec, 'learning_rate') > RATES[optimizer.name].high) return [];
    const limit = collapseRate(model.width, epsilon.target);
    // What counts is the rate while the network is young; a warm-up or one-cycle helps like a schedule of ε.
    const [first] = rowsOf(spec);
    const rate = first?.learning_rate ?? 0;
    if (rate < limit) return [];
    const message = `At a constant ε of ${show(epsilon.target)}, ${optimizer.name} with learning rate ${show(rate)} is likely to end in a constant classifier: from about ${show(Number(limit.toPrecision(1)))} up for this width, scaled from the paper's Fig. 4 (3e-4 for LeNet w = 16 at ε = 0.4). Let ε rise by a schedule, or lower the learning rate.`;
    const rising = setting('epsilon', `{ schedule: cosine, target: ${show(epsilon.target)} }`);
    return [{ path: 'epsilon', message, fixes: [{ ...rising, title: 'Let ε rise by a cosine schedule' }] }];
  },
};
