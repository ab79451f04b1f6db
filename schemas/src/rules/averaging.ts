/** @file Rules on the averaging of weights. */
import { show } from '../quantity.ts';
import { setting } from './fixes.ts';
import { trainingSamples } from './network-size.ts';
import type { Rule } from './rule.ts';

export const averagingStart: Rule = {
  code: 'averaging-start',
  check({ train: { averaging, epochs } }) {
    if (averaging.method !== 'swa' || averaging.start_epoch < epochs) return [];
    const message = `Averaging starts at epoch ${averaging.start_epoch}, but the last epoch is ${epochs - 1}. Start it earlier.`;
    const path = 'train.averaging.start_epoch';
    return [{ path, message, fixes: [setting(path, String(Math.floor(epochs / 2)))] }];
  },
};

export const averagingOfOne: Rule = {
  code: 'averaging-of-one',
  check({ train: { averaging, epochs } }) {
    if (averaging.method !== 'swa' || averaging.start_epoch !== epochs - 1) return [];
    const message = `The average starts with the last epoch, ${epochs - 1}, so it is the last weights alone. Start it earlier.`;
    const path = 'train.averaging.start_epoch';
    return [{ path, message, fixes: epochs > 2 ? [setting(path, String(Math.floor(epochs / 2)))] : [] }];
  },
};

export const averagingAcrossPeriods: Rule = {
  code: 'averaging-across-periods',
  check({ train: { averaging, epochs }, pas }) {
    const last = epochs - (pas.periods.at(-1) ?? epochs);
    if (averaging.method !== 'swa' || averaging.start_epoch >= last || pas.periods.length === 1) return [];
    // Of periods of an epoch or two there is something else to say (`schedule-undersampled`).
    if (epochs - last < 3) return [];
    if (!pas.reset.includes('epsilon') && !pas.reset.includes('learning_rate')) return [];
    const middle = last + Math.floor((epochs - last) / 2);
    const message = `The average starts at epoch ${averaging.start_epoch} and the last period at ${last}: it mixes networks of several periods, some of them trained at small ε. Write start_epoch: ${middle}, or use the ensemble of period ends.`;
    const path = 'train.averaging.start_epoch';
    return [{ path, message, fixes: [setting('train.averaging', `{ method: swa, start_epoch: ${middle} }`)] }];
  },
};

export const emaDecayUnreached: Rule = {
  code: 'ema-decay-unreached',
  check({ train: { averaging, epochs, batch_size }, data }) {
    const samples = trainingSamples(data);
    if (averaging.method !== 'ema' || samples === null) return [];
    const { decay } = averaging;
    const updates = epochs * Math.ceil(samples / batch_size);
    // min(decay, (1 + d)/(10 + d)) reaches decay at this d.
    const needed = Math.ceil((10 * decay - 1) / (1 - decay) - 1e-6);
    if (updates >= needed) return [];
    const message = `The average's decay rises with the updates and reaches ${show(decay)} after ${needed} of them; the run has ${updates}. A larger decay changes nothing; ${show(Math.floor((1000 * updates) / (updates + 9)) / 1000)} is as far as it gets.`;
    return [{ path: 'train.averaging.decay', message }];
  },
};
