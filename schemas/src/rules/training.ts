/** @file Rules on learning rate, averaging and seed. */
import { show } from '../quantity.ts';
import { highestValue } from './highest.ts';
import type { Rule } from './rule.ts';

/** Learning rates outside which training with an optimiser hardly ever works. */
const RATES = { sgd: { low: 1e-5, high: 1 }, adam: { low: 1e-7, high: 0.01 }, adamw: { low: 1e-7, high: 0.01 } };

export const learningRateRange: Rule = {
  code: 'learning-rate-range',
  severity: 'warning',
  check(spec) {
    const { low, high } = RATES[spec.optimizer.name];
    const highest = highestValue(spec, 'learning_rate');
    if (highest >= low && highest <= high) return [];
    const side = highest > high ? 'high' : 'low';
    const message = `A learning rate of up to ${show(highest)} is unusually ${side} for ${spec.optimizer.name} (usual: ${show(low)} to ${show(high)}).`;
    return [{ path: 'learning_rate', message }];
  },
};

export const collapseRisk: Rule = {
  code: 'collapse-risk',
  severity: 'warning',
  check(spec) {
    const { epsilon, optimizer, attack } = spec;
    if (attack.method === 'none' || attack.norm !== 'linf' || spec.train.objective.name !== 'adversarial') return [];
    if (epsilon.schedule !== 'constant' || epsilon.warmup !== null || epsilon.target < 0.3) return [];
    if (optimizer.name === 'sgd') return [];
    const highest = highestValue(spec, 'learning_rate');
    if (highest < 3e-4) return [];
    const message = `A constant ε of ${show(epsilon.target)} with ${optimizer.name} at learning rate ${show(highest)} is where the paper's MNIST runs collapse to a constant classifier (Fig. 4, from 3e-4 up). Raise ε by a schedule (cosine or linear) or take 1e-4.`;
    return [{ path: 'epsilon', message }];
  },
};

export const seedMissing: Rule = {
  code: 'seed-missing',
  severity: 'information',
  check(_spec, written) {
    if (written('seed')) return [];
    return [
      {
        path: '',
        message:
          'No seed is written, so 0 is used. Write seed: 0 to make it plain; the paper reports three seeds per setting.',
      },
    ];
  },
};

export const averagingStart: Rule = {
  code: 'averaging-start',
  severity: 'error',
  check({ train: { averaging, epochs } }) {
    if (averaging.method !== 'swa' || averaging.start_epoch < epochs) return [];
    const message = `Averaging starts at epoch ${averaging.start_epoch}, but the last epoch is ${epochs - 1}. Start it earlier.`;
    return [{ path: 'train.averaging.start_epoch', message }];
  },
};
