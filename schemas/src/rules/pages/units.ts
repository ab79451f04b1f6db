/** @file Pages on the size of the budget and its units. */
import type { RulePage } from '../page.ts';

export const unitPages = {
  'epsilon-unit': {
    severity: 'error',
    title: 'A budget without a unit',
    why: "`8` may mean 8 grey levels (0.031 of the pixel range) or 8 times the whole range. The paper's own code reads a number from 1 up as grey levels and one below 1 as a fraction, separately at every step of a schedule: a schedule from 0 to 16 grey levels passes through 0.5, which is then taken for 127.5/255. Training goes on with an absurd budget for some epochs, and nothing says so. In l2 and l1 a budget above 1 is usual and allowed.",
    wrong: 'epsilon: 8',
    right: 'epsilon: 8/255',
    source: "paper's code, `adjust_threshold`.",
  },
  'epsilon-divisor': {
    severity: 'warning',
    title: 'A budget divided by something other than 255',
    why: 'One grey level is 1/255 of the pixel range: pixels have 256 values, but 255 steps between black and white. `8/256` is 0.4 % off, which makes results hardly comparable; `8/25` is ten times too large.',
    wrong: 'epsilon: 8/256',
    right: 'epsilon: 8/255',
    source: 'how images are stored.',
  },
  'epsilon-tiny': {
    severity: 'warning',
    title: 'A budget far below one grey level',
    why: 'A fraction was given a unit as if it were grey levels: `0.03px` is 0.03/255, or 0.0001 of the pixel range. The network is trained almost without an attack and measured almost without one, so robust accuracy looks excellent.',
    wrong: 'epsilon: 0.03px',
    right: 'epsilon: 0.03',
    source: 'arithmetic.',
  },
  'epsilon-norm': {
    severity: 'warning',
    title: 'A budget for l∞ under another norm',
    why: 'In l2 the budget bounds the length of the whole change. 8/255, which is usual for l∞, lets an l2 attack change a single pixel by 8 grey levels or all 3072 values of a CIFAR image by a seventh of a level. Usual in l2 are 0.5 (128/255) on CIFAR-10 and 1.5 to 2 on MNIST.',
    wrong: 'attack: { norm: l2 }\nepsilon: 8/255',
    right: 'attack: { norm: l2 }\nepsilon: 128/255',
    source: 'RobustBench; Madry et al. 2018.',
  },
  'epsilon-too-large': {
    severity: 'warning',
    title: 'A budget of half the pixel range or more',
    why: 'With ε ≥ 0.5 an attack can turn every image into the same grey. No classifier can be robust, and the best that training can do is to ignore its input: it ends in a constant classifier.',
    wrong: 'epsilon: 1.0',
    right: 'epsilon: 1/255',
    source: 'paper §1.2: for ε large enough the optimum is the constant classifier.',
  },
  'epsilon-ambiguous': {
    severity: 'warning',
    title: 'A budget that blurs the classes',
    why: 'With so large a budget some images can be changed into images of another class, and then no answer is right. On CIFAR-10 images of different classes come as near as about 0.21 in l∞, so above about 0.1 their balls overlap; on MNIST the paper goes to 0.4. Mostly a unit was meant otherwise.',
    wrong: 'epsilon: 0.3',
    right: 'epsilon: 0.03',
    source: 'Yang et al. 2020 (distances between classes); paper §3.3 (budgets).',
  },
  'epsilon-negative': {
    severity: 'error',
    title: 'A negative budget',
    why: 'The target of a budget is the radius of a ball. Only `min` of a schedule may lie below 0, where it keeps ε at 0 for a while.',
    wrong: 'epsilon: -0.03',
    right: 'epsilon: 0.03',
    source: 'paper §1.1.',
  },
} as const satisfies Record<string, RulePage>;
