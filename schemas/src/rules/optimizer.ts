/** @file Rules on the optimiser and the size of its gradients. */
import { show } from '../quantity.ts';
import { removal, setting } from './fixes.ts';
import type { Rule } from './rule.ts';

export const nesterovConflict: Rule = {
  code: 'nesterov-conflict',
  check({ optimizer }) {
    if (optimizer.name !== 'sgd' || !optimizer.nesterov || (optimizer.momentum > 0 && optimizer.dampening === 0))
      return [];
    const fix = optimizer.momentum === 0 ? setting('optimizer.momentum', '0.9') : removal('optimizer.dampening');
    const message = `Nesterov's momentum needs momentum above 0 and no dampening (as in PyTorch); here momentum is ${optimizer.momentum} and dampening ${optimizer.dampening}.`;
    return [{ path: 'optimizer.nesterov', message, fixes: [fix, setting('optimizer.nesterov', 'false')] }];
  },
};

/** Weight decay above which it outweighs the loss. Adam's enters the normalised gradient, AdamW's is apart from it. */
const MOST_DECAY = { sgd: 0.01, adam: 0.01, adamw: 0.5 };

export const weightDecayRange: Rule = {
  code: 'weight-decay-range',
  check({ optimizer: { name, weight_decay } }) {
    if (weight_decay <= MOST_DECAY[name]) return [];
    const usual = name === 'adamw' ? '0.01' : '5e-4';
    const message = `A weight decay of ${show(weight_decay)} is unusually large for ${name}: it pulls the weights to 0, where the classifier is constant. Usual is ${usual}.`;
    return [{ path: 'optimizer.weight_decay', message, fixes: [setting('optimizer.weight_decay', usual)] }];
  },
};

export const gradientClipTiny: Rule = {
  code: 'gradient-clip-tiny',
  check({ train: { gradient_clip: clip }, optimizer }) {
    if (clip === null || clip >= 0.01) return [];
    const effect =
      optimizer.name === 'sgd'
        ? 'so it shortens every gradient and acts as a far smaller learning rate'
        : `so it shortens every gradient, which ${optimizer.name} undoes by its own normalisation`;
    const message = `Gradients of adversarial training are mostly 0.1 to 10 long (paper Fig. 2); the limit is ${show(clip)}, ${effect}. Write 1, or leave it out.`;
    return [
      {
        path: 'train.gradient_clip',
        message,
        fixes: [setting('train.gradient_clip', '1'), removal('train.gradient_clip')],
      },
    ];
  },
};
