import { expect, test } from 'vitest';
import { annotated, offsets, specText } from '../load/annotated.ts';
import { type LoadOptions, loadSpec } from '../load/load.ts';
import { RULES, WRITTEN_RULES } from './index.ts';
import { PAGES, type ProblemCode } from './pages/index.ts';

type Sections = Record<string, string | null>;
interface Case {
  code: ProblemCode;
  /** Specs with this problem alone, its place marked, and a part of its message. */
  wrong: [Sections, RegExp][];
  /** Specs near it without any problem. */
  right: Sections[];
  options?: LoadOptions;
}

const MNIST = { data: '{ dataset: mnist }', model: '{ architecture: lenet }' };
const LONG = { train: '{ epochs: 20 }' };
const PERIODS = { train: null, pas: '{ periods: [10, 10] }', epsilon: '{ schedule: cosine, target: 8/255 }' };

const CASES: Case[] = [
  {
    code: 'epsilon-divisor',
    wrong: [
      [{ epsilon: '«8/256»' }, /Write 8\/255/],
      [{ epsilon: '{ schedule: cosine, target: 8/255, max: «16/225» }' }, /Write 16\/255/],
      [{ attack: '{ step_size: «2/25» }', epsilon: '0.1' }, /Write 2\/255/],
    ],
    right: [{ epsilon: '3/100' }, { epsilon: '8/255.0' }, { epsilon: '1/32' }],
  },
  {
    code: 'epsilon-tiny',
    wrong: [
      [{ epsilon: '«0.03px»' }, /0\.03 of a grey level/],
      [{ epsilon: '«0.03/255»', attack: '{ step_size: 2/255 }' }, /If the fraction 0\.03/],
    ],
    right: [
      { epsilon: '0.5/255' },
      { epsilon: '0', attack: '{ method: none }', train: '{ epochs: 4, objective: clean }' },
    ],
  },
  {
    code: 'epsilon-norm',
    wrong: [
      [{ attack: '{ norm: l2 }', epsilon: '«8/255»' }, /length of the whole change.*128\/255/],
      [{ ...MNIST, attack: '{ norm: l2 }', epsilon: '«0.03»' }, /1\.5/],
      [{ attack: '{ norm: l1 }', epsilon: '{ schedule: cosine, target: «8/255», max: 16/255 }' }, /sum/],
    ],
    right: [
      { attack: '{ norm: l2 }', epsilon: '128/255' },
      { attack: '{ norm: l1 }', epsilon: '12' },
    ],
  },
  {
    code: 'epsilon-ambiguous',
    wrong: [
      [{ epsilon: '«0.3»' }, /76\.5\/255.*Usual is 8\/255/],
      [{ ...MNIST, epsilon: '«0.45»' }, /Usual is 0\.3/],
      [{ data: '{ dataset: fashion-mnist }', epsilon: '{ schedule: cosine, target: «0.4» }' }, /Usual is 0\.1/],
    ],
    right: [
      { epsilon: '16/255' },
      { epsilon: '0.1' },
      { ...MNIST, epsilon: '0.4' },
      { data: '{ dataset: npz, path: a.npz }', epsilon: '0.4' },
    ],
  },
  {
    code: 'target-not-held',
    wrong: [
      [{ ...LONG, epsilon: '{ schedule: linear, target: 8/255, max: «8/255» }' }, /of the 20 epochs/],
      [
        {
          ...LONG,
          epsilon: '«{ schedule: piecewise, target: 8px, points: [{ at: 0, value: 0 }, { at: 19, value: 8px }] }»',
        },
        /very end/,
      ],
    ],
    right: [
      { ...LONG, epsilon: '{ schedule: linear, target: 8/255, max: 10/255 }' },
      { ...LONG, epsilon: '{ schedule: cosine, target: 8/255, max: 8/255 }' },
      {
        ...LONG,
        epsilon: '{ schedule: piecewise, target: 8px, points: [{ at: 0, value: 0 }, { at: 10, value: 8px }] }',
      },
    ],
  },
  {
    code: 'min-above-target',
    wrong: [
      [{ epsilon: '{ schedule: linear, target: 8/255, min: «16/255», max: 0 }' }, /falls from 16\/255.*Exchange/],
    ],
    right: [
      { epsilon: '{ schedule: linear, target: 8/255, min: 4/255 }' },
      { epsilon: '{ schedule: linear, target: 8/255, min: -4/255 }' },
    ],
  },
  {
    code: 'ends-below-target',
    wrong: [
      [{ ...LONG, epsilon: '{ schedule: one-cycle, target: 8/255, max: 16/255, final: «0» }' }, /has fallen/],
      [
        { ...LONG, epsilon: '«{ schedule: exponential, target: 8/255, initial: 8/255, decay: 0.9 }»' },
        /end at the target/,
      ],
    ],
    right: [
      { ...LONG, epsilon: '{ schedule: one-cycle, target: 8/255, max: 16/255, final: 8/255 }' },
      { ...LONG, epsilon: '{ schedule: exponential, target: 8/255, initial: 1/255, decay: 1.3 }' },
    ],
  },
  {
    code: 'schedule-undersampled',
    wrong: [
      [{ train: '{ epochs: 2 }', epsilon: '{ schedule: «cosine», target: 8/255 }' }, /2 values in a run of 2 epochs/],
      [
        { train: null, pas: '{ periods: [8, 3] }', epsilon: '{ schedule: «linear», target: 8/255 }' },
        /3 values in a period/,
      ],
      [{ train: '{ epochs: 1 }', epsilon: '{ schedule: «linear», target: 8/255 }' }, /1 value in a run of 1 epoch,/],
      [{ train: '{ epochs: 3 }', learning_rate: '{ schedule: «cosine», initial: 0.1 }' }, /update: batch/],
    ],
    right: [
      { train: '{ epochs: 2 }', epsilon: '{ schedule: cosine, target: 8/255, update: batch }' },
      { train: '{ epochs: 2 }', learning_rate: '{ schedule: one-cycle, max: 0.2 }' },
      { train: '{ epochs: 2 }', learning_rate: '{ schedule: step, initial: 0.1, at: [1] }' },
      {
        train: null,
        pas: '{ periods: [2, 2], reset: [learning_rate] }',
        epsilon: '{ schedule: cosine, target: 8/255 }',
        learning_rate: '{ schedule: step, initial: 0.1, at: [50%] }',
      },
    ],
  },
  {
    code: 'step-too-large',
    wrong: [
      [{ attack: '{ step_size: «9/255» }' }, /every step ends on the edge/],
      [{ attack: '{ step_size: «1.5eps» }' }, /Write 0\.25eps/],
    ],
    right: [
      { attack: '{ step_size: 8/255 }' },
      { attack: '{ method: fgsm-rs }' },
      { attack: '{ steps: 1, step_size: 1.25eps }' },
    ],
  },
  {
    code: 'step-fixed',
    wrong: [
      [{ ...LONG, epsilon: '{ schedule: cosine, target: 8/255 }', attack: '{ step_size: «2/255» }' }, /Write 0\.25eps/],
      [
        { ...LONG, epsilon: '{ schedule: linear, target: 8/255, warmup: 2 }', '«attack»': '{ preset: rice }' },
        /shrinks with ε/,
      ],
    ],
    right: [
      { attack: '{ step_size: 2/255 }' },
      { ...LONG, epsilon: '{ schedule: cosine, target: 8/255, min: 4/255 }', attack: '{ step_size: 2/255 }' },
    ],
  },
  {
    code: 'catastrophic-overfitting',
    wrong: [
      [{ attack: '{ method: fgsm-rs, step_size: «1.8eps» }' }, /Wong et al\. 2020/],
      [{ attack: '{ method: «pgd», steps: 1, start: none, step_size: 1eps }' }, /fgsm-rs/],
    ],
    right: [
      { attack: '{ method: fgsm }', epsilon: '2/255' },
      { attack: '{ method: fgsm-rs }' },
      { ...MNIST, epsilon: '0.1', attack: '{ steps: 1, step_size: 1eps }' },
    ],
  },
  {
    code: 'bounds-scale',
    wrong: [
      [{ attack: '{ bounds: «[0, 255]» }' }, /Write \[0, 1\]/],
      [{ attack: '{ bounds: «[-1, 1]» }' }, /Pixels lie in/],
    ],
    right: [{ attack: '{ bounds: [0, 1] }' }, { attack: '{ bounds: [0.1, 0.9] }' }],
  },
  {
    code: 'restarts-alike',
    wrong: [
      [{ attack: '{ start: none, restarts: «3» }', evaluate: '{ attacks: [pgd-40] }' }, /all 3 restarts/],
      [{ evaluate: '{ attacks: [clean, { name: a, start: none, restarts: «5» }] }' }, /same images/],
      [{ evaluate: '{ during: { name: a, start: none, restarts: «2» } }' }, /same images/],
    ],
    right: [{ attack: '{ restarts: 3 }', evaluate: '{ attacks: [pgd-40] }' }, { evaluate: '{ attacks: [pgd-20-5] }' }],
  },
  {
    code: 'loss-mismatch',
    wrong: [
      [{ attack: '{ loss: «kl» }' }, /objective adversarial/],
      [{ attack: '{ loss: «kl» }', train: '{ epochs: 4, objective: mart }' }, /objective mart/],
      [{ attack: '{ loss: «cross-entropy» }', train: '{ epochs: 4, objective: trades }' }, /Remove loss, or write kl/],
    ],
    right: [
      { attack: '{ loss: kl }', train: '{ epochs: 4, objective: trades }' },
      { train: '{ epochs: 4, objective: mart }' },
      { attack: '{ loss: kl, method: none }', train: '{ epochs: 4, objective: clean }' },
    ],
  },
  {
    code: 'objective-degenerate',
    wrong: [
      [{ train: '{ epochs: 4, objective: { name: trades, beta: «0» } }' }, /objective: clean/],
      [{ train: '{ epochs: 4, objective: { name: mart, beta: «0» } }' }, /objective: adversarial/],
      [{ train: '{ epochs: 4, objective: { name: mix, clean_weight: «0» } }' }, /objective: adversarial/],
    ],
    right: [
      { train: '{ epochs: 4, objective: { name: trades, beta: 0.5 } }' },
      { train: '{ epochs: 4, objective: mix }' },
    ],
  },
  {
    code: 'nothing-resets',
    wrong: [[{ pas: '{ periods: «2» }' }, /ε and the learning rate are constant/]],
    right: [
      { ...PERIODS },
      { pas: '{ periods: 2 }', learning_rate: '{ schedule: step, initial: 0.1, at: [50%] }' },
      { pas: '{ periods: 2, reset: [epsilon, momentum] }' },
    ],
  },
  {
    code: 'optimizer-reset-alone',
    wrong: [
      [{ ...PERIODS, pas: '{ periods: [10, 10], reset: «[momentum]» }' }, /clears the optimiser's momentum/],
      [
        { ...PERIODS, pas: '{ periods: [10, 10], reset: «[optimizer]» }' },
        /reset: \[epsilon, learning_rate, optimizer\]/,
      ],
    ],
    right: [
      { ...PERIODS, pas: '{ periods: [10, 10], reset: [epsilon, momentum] }' },
      { pas: '{ periods: 2, reset: [momentum] }' },
    ],
  },
  {
    code: 'moment-outside-period',
    wrong: [
      [
        { ...PERIODS, learning_rate: '{ schedule: step, initial: 0.1, at: [«10», 15] }' },
        /outside the period, which has 10 epochs/,
      ],
      [
        { learning_rate: '{ schedule: piecewise, points: [{ at: 0, value: 0.1 }, { at: «5», value: 0.01 }] }' },
        /the run, which has 4/,
      ],
    ],
    right: [{ ...PERIODS, learning_rate: '{ schedule: step, initial: 0.1, at: [5, 9] }' }],
  },
  {
    code: 'learning-rate-zero',
    wrong: [
      [{ learning_rate: '{ schedule: constant, value: 0.1, warmup: «1» }' }, /0 in a whole epoch/],
      [{ learning_rate: '«{ schedule: one-cycle, max: 0.2, update: epoch }»' }, /its schedule starts at 0/],
      [{ ...PERIODS, learning_rate: '{ schedule: constant, value: 0.1, warmup: «{ epochs: 2 }» }' }, /2 whole epochs/],
    ],
    right: [
      { learning_rate: '{ schedule: constant, value: 0.1, warmup: 1, update: batch }' },
      { learning_rate: '{ schedule: constant, value: 0.1, warmup: { epochs: 1, from: 0.01 } }' },
      { learning_rate: '{ schedule: one-cycle, max: 0.2 }' },
      { learning_rate: '{ schedule: cosine, initial: 0.1 }' },
    ],
  },
  {
    code: 'learning-rate-grows',
    wrong: [
      [{ learning_rate: '{ schedule: step, initial: 0.01, factor: «10», at: [50%] }' }, /such as 0\.1/],
      [{ learning_rate: '{ schedule: exponential, initial: 0.01, decay: «1.05» }' }, /grow/],
    ],
    right: [{ learning_rate: '{ schedule: exponential, initial: 0.1, decay: 0.95 }' }],
  },
  {
    code: 'learning-rate-vanishes',
    wrong: [
      [{ ...LONG, learning_rate: '{ schedule: exponential, initial: 0.1, decay: «0.5» }' }, /In 6 of 20 epochs/],
      [{ ...LONG, learning_rate: '{ schedule: step, initial: 0.1, at: «[2, 4, 6, 8, 10]» }' }, /ten-thousandth/],
    ],
    right: [
      { ...LONG, learning_rate: '{ schedule: exponential, initial: 0.1, decay: 0.8 }' },
      { ...LONG, learning_rate: '{ schedule: step, initial: 0.1, at: [50%, 75%, 90%] }' },
    ],
  },
  {
    code: 'learning-rate-range',
    wrong: [[{ learning_rate: '«1e-6»' }, /unusually low for sgd/]],
    right: [{ learning_rate: '1' }, { learning_rate: '0.02', optimizer: '{ name: adam }' }],
  },
  {
    code: 'collapse-risk',
    wrong: [
      [{ ...MNIST, epsilon: '«0.4»', learning_rate: '3e-4', optimizer: '{ name: adam }' }, /from about 0\.0003 up/],
      [
        {
          ...MNIST,
          model: '{ architecture: lenet, width: 1 }',
          epsilon: '«{ schedule: constant, target: 0.3 }»',
          learning_rate: '0.02',
          optimizer: '{ name: adam }',
        },
        /0\.01 up/,
      ],
    ],
    right: [
      { ...MNIST, epsilon: '0.4', learning_rate: '1e-4', optimizer: '{ name: adam }' },
      {
        ...MNIST,
        epsilon: '{ schedule: cosine, target: 0.4, max: 0.6 }',
        learning_rate: '1e-3',
        optimizer: '{ name: adam }',
      },
      {
        ...MNIST,
        epsilon: '{ schedule: constant, target: 0.4, warmup: 3 }',
        learning_rate: '1e-3',
        optimizer: '{ name: adam }',
      },
      { ...MNIST, epsilon: '0.1', learning_rate: '1e-3', optimizer: '{ name: adam }' },
      {
        ...MNIST,
        model: '{ architecture: lenet, width: 1 }',
        epsilon: '0.3',
        learning_rate: '0.01',
        optimizer: '{ name: adam }',
      },
    ],
  },
  {
    code: 'nesterov-conflict',
    wrong: [
      [{ optimizer: '{ name: sgd, momentum: 0, nesterov: «true» }' }, /momentum is 0/],
      [{ optimizer: '{ name: sgd, dampening: 0.5, nesterov: «true» }' }, /dampening 0\.5/],
    ],
    right: [{ optimizer: '{ name: sgd, nesterov: true }' }, { optimizer: '{ name: sgd, dampening: 0.1 }' }],
  },
  {
    code: 'weight-decay-range',
    wrong: [
      [{ optimizer: '{ name: sgd, weight_decay: «0.05» }' }, /Usual is 5e-4/],
      [{ optimizer: '{ name: adamw, weight_decay: «1» }', learning_rate: '1e-3' }, /Usual is 0\.01/],
    ],
    right: [
      { optimizer: '{ name: sgd, weight_decay: 1e-3 }' },
      { optimizer: '{ name: adamw, weight_decay: 0.1 }', learning_rate: '1e-3' },
    ],
  },
  {
    code: 'gradient-clip-tiny',
    wrong: [
      [{ train: '{ epochs: 4, gradient_clip: «0.001» }' }, /smaller learning rate/],
      [
        { train: '{ epochs: 4, gradient_clip: «0.001» }', optimizer: '{ name: adam }', learning_rate: '1e-3' },
        /adam undoes/,
      ],
    ],
    right: [{ train: '{ epochs: 4, gradient_clip: 0.1 }' }],
  },
  {
    code: 'averaging-of-one',
    wrong: [[{ train: '{ epochs: 4, averaging: { method: swa, start_epoch: «3» } }' }, /last weights alone/]],
    right: [
      { train: '{ epochs: 4, averaging: { method: swa, start_epoch: 2 } }' },
      { train: '{ epochs: 4, averaging: swa }' },
    ],
  },
  {
    code: 'averaging-across-periods',
    wrong: [
      [{ ...PERIODS, train: '{ averaging: { method: swa, start_epoch: «5» } }' }, /start_epoch: 15/],
      [
        { ...PERIODS, pas: '{ periods: [8, 12] }', train: '{ averaging: { method: swa, start_epoch: «2» } }' },
        /the last period at 8/,
      ],
    ],
    right: [
      { ...PERIODS, train: '{ averaging: swa }' },
      { ...PERIODS, train: '{ averaging: ema }' },
    ],
  },
  {
    code: 'ema-decay-unreached',
    wrong: [
      [{ train: '{ epochs: 2, averaging: { method: ema, decay: «0.9999» } }' }, /after 89990 of them; the run has 766/],
    ],
    right: [
      { train: '{ epochs: 5, averaging: ema }' },
      { train: '{ epochs: 2, averaging: { method: ema, decay: 0.98 } }' },
    ],
  },
  {
    code: 'batchnorm-batch',
    wrong: [
      [{ train: '{ epochs: 4, batch_size: «4» }' }, /4 images/],
      [{ train: '{ epochs: 4, batch_size: «1» }' }, /a single image/],
      [{ train: '{ epochs: 4, micro_batch_size: «4» }' }, /4 images/],
    ],
    right: [
      { train: '{ epochs: 4, batch_size: 8 }' },
      { model: '{ architecture: lenet }', train: '{ epochs: 4, batch_size: 4 }' },
    ],
  },
  {
    code: 'micro-batch-statistics',
    wrong: [
      [{ train: '{ epochs: 4, batch_size: 128, micro_batch_size: «32» }' }, /of 32 images instead of 128/],
      [{ train: '{ epochs: 4, micro_batch_size: «auto» }' }, /depends on the machine/],
    ],
    right: [
      { train: '{ epochs: 4, batch_size: 128 }' },
      { model: '{ architecture: lenet }', train: '{ epochs: 4, batch_size: 128, micro_batch_size: 32 }' },
    ],
  },
  {
    code: 'micro-batch-unused',
    wrong: [
      [{ train: '{ epochs: 4, batch_size: 64, micro_batch_size: «64» }' }, /A batch of 64 is computed whole/],
      [{ train: '{ epochs: 4, batch_size: 64, micro_batch_size: «100» }' }, /changes nothing/],
    ],
    right: [
      { model: '{ architecture: lenet }', train: '{ epochs: 4, batch_size: 64, micro_batch_size: 63 }' },
      { model: '{ architecture: lenet }', train: '{ epochs: 4, batch_size: 64, micro_batch_size: auto }' },
    ],
  },
  {
    code: 'batchnorm-last-batch',
    wrong: [
      [{ data: '{ dataset: cifar-10, train_samples: «1281» }' }, /1281 = 10 × 128 \+ 1/],
      [
        { data: '{ dataset: cifar-10, validation: 1999 }', train: '{ epochs: 4, batch_size: «100» }' },
        /train_samples: 48000/,
      ],
    ],
    right: [
      { data: '{ dataset: cifar-10, train_samples: 1282 }' },
      { model: '{ architecture: lenet }', data: '{ dataset: cifar-10, train_samples: 1281 }' },
    ],
  },
  {
    code: 'batchnorm-absent',
    wrong: [[{ model: '{ architecture: lenet }', attack: '{ batchnorm: «train» }' }, /lenet has no BatchNorm/]],
    right: [
      { attack: '{ batchnorm: train }' },
      { ...MNIST, epsilon: '0.3', attack: '{ preset: madry }', evaluate: '{ attacks: [pgd-40] }' },
    ],
  },
  {
    code: 'batchnorm-modes',
    wrong: [[{ attack: '{ batchnorm: «train» }', train: '{ epochs: 4, objective: mart }' }, /objective mart/]],
    right: [{ attack: '{ batchnorm: train }' }, { train: '{ epochs: 4, objective: mart }' }],
  },
  {
    code: 'batch-larger-than-data',
    wrong: [
      [{ data: '{ dataset: cifar-10, train_samples: «100» }' }, /has 4 of them/],
      [
        { data: '{ dataset: cifar-10, validation: 49900 }', train: '{ epochs: 4, batch_size: «101» }' },
        /the 100 training samples/,
      ],
    ],
    right: [
      { data: '{ dataset: cifar-10, train_samples: 128 }' },
      { data: '{ dataset: npz, path: a.npz, train_samples: 200 }' },
    ],
  },
  {
    code: 'evaluation-weaker',
    wrong: [
      [{ evaluate: '{ attacks: «[{ name: a, epsilon: 4/255, steps: 50 }]» }' }, /at ε = 4\/255/],
      [{ evaluate: '{ attacks: «[clean, { name: a, norm: l2, epsilon: 1.5, steps: 50 }]» }' }, /in l2 instead of linf/],
      [{ evaluate: '{ attacks: «[{ name: a, steps: 20, step_size: 0.1/255 }]» }' }, /too short to cross/],
      [{ attack: '{ restarts: 5 }', evaluate: '{ attacks: «[pgd-20]», during: pgd-50 }' }, /10 steps and 5 restarts/],
    ],
    right: [
      { evaluate: '{ attacks: [pgd-5, pgd-20] }' },
      { attack: '{ method: fgsm-rs }', evaluate: '{ attacks: [pgd-10] }' },
      { train: '{ epochs: 4, objective: clean }', evaluate: '{ attacks: [pgd-5], during: fgsm }' },
      { evaluate: '{ attacks: [{ name: far, epsilon: 16/255, steps: 20 }] }' },
    ],
  },
  {
    code: 'evaluation-clean',
    wrong: [
      [{ evaluate: '{ attacks: «[clean]» }' }, /Add pgd-20/],
      [{ evaluate: '{ attacks: «[]» }' }, /never measured/],
    ],
    right: [{ train: '{ epochs: 4, objective: clean }', evaluate: '{ attacks: [clean] }' }],
  },
  {
    code: 'evaluated-samples',
    wrong: [
      [{ evaluate: '{ samples: «5000» }' }, /1000 held-out/],
      [{ evaluate: '{ final_samples: «20000» }' }, /10000 test/],
      [{ data: '{ dataset: cifar-10, test_samples: 500 }', evaluate: '{ final_samples: «1000» }' }, /500 test/],
    ],
    right: [
      { evaluate: '{ samples: 1000, final_samples: 10000 }' },
      { data: '{ dataset: npz, path: a.npz }', evaluate: '{ final_samples: 20000 }' },
    ],
  },
  {
    code: 'few-samples',
    wrong: [
      [{ evaluate: '{ final_samples: «25» }' }, /by 10 points/],
      [{ evaluate: '{ samples: «99» }' }, /uncertain/],
    ],
    right: [{ evaluate: '{ final_samples: 100 }' }],
  },
  {
    code: 'evaluation-never',
    wrong: [[{ evaluate: '{ every: «5» }' }, /every 5 epochs, but there are 4/]],
    right: [{ evaluate: '{ every: 4 }' }],
  },
  {
    code: 'validation-on-test',
    wrong: [[{ data: '{ dataset: cifar-10, validation: «0» }' }, /hold out 1000/]],
    right: [{ data: '{ dataset: cifar-10, validation: 500 }' }],
  },
  {
    code: 'flipped-digits',
    wrong: [
      [{ ...MNIST, data: '{ dataset: mnist, augment: «true» }', epsilon: '0.3' }, /other signs/],
      [{ ...MNIST, data: '{ dataset: mnist, augment: { horizontal_flip: «true» } }', epsilon: '0.3' }, /CIFAR only/],
    ],
    right: [
      { ...MNIST, data: '{ dataset: mnist, augment: { crop_padding: 2 } }', epsilon: '0.3' },
      { data: '{ dataset: fashion-mnist, augment: true }', epsilon: '0.1' },
    ],
  },
  {
    code: 'crop-too-large',
    wrong: [[{ data: '{ dataset: cifar-10, augment: { crop_padding: «16» } }' }, /16 of 32 pixels/]],
    right: [{ data: '{ dataset: cifar-10, augment: { crop_padding: 8 } }' }],
  },
  {
    code: 'data-path',
    wrong: [[{ data: '{ dataset: npz, path: «gone.npz» }' }, /nothing at .*gone\.npz/]],
    right: [
      { data: '{ dataset: npz, path: a.npz }' },
      { data: '{ dataset: npz, path: folder }' },
      { data: '{ dataset: folder, path: folder }' },
    ],
    options: { exists: (path) => (path.endsWith('gone.npz') ? null : path.endsWith('folder') ? 'folder' : 'file') },
  },
  {
    code: 'layers-fit',
    wrong: [
      [
        { model: '{ architecture: custom, layers: [flatten, «batchnorm», { type: linear, units: 10 }] }' },
        /before flatten/,
      ],
      [
        {
          model:
            '{ architecture: custom, layers: [«{ type: avgpool, kernel: 3 }», flatten, { type: linear, units: 10 }] }',
        },
        /must tile 3×32×32/,
      ],
    ],
    right: [
      {
        model:
          '{ architecture: custom, layers: [batchnorm, { type: avgpool, kernel: 4 }, flatten, { type: linear, units: 10 }] }',
      },
    ],
  },
  {
    code: 'memory-exceeded',
    wrong: [
      [{ train: '{ epochs: 4, batch_size: «512» }' }, /this machine has 1 GB/],
      [{ model: '«{ architecture: wide-resnet, depth: 28, width: 10 }»' }, /smaller batch or width/],
    ],
    right: [
      { train: '{ epochs: 4, batch_size: 128 }' },
      { data: '{ dataset: npz, path: a.npz }', train: '{ epochs: 4, batch_size: 4096 }' },
    ],
    options: { memory: 1e9 },
  },
  {
    code: 'hessian-cost',
    wrong: [[{ landscape: '{ hessian: «{ top: 20, samples: 20000 }» }' }, /11 hours on two cores \(60 Hessian/]],
    right: [
      { landscape: '{ hessian: { top: 20, samples: 1024 } }' },
      { model: '{ architecture: lenet, width: 4 }', landscape: '{ hessian: {} }' },
    ],
  },
  {
    code: 'hessian-samples',
    wrong: [
      [
        { data: '{ dataset: cifar-10, train_samples: 500 }', landscape: '{ hessian: { top: 2, samples: «501» } }' },
        /there are 500/,
      ],
    ],
    right: [{ data: '{ dataset: cifar-10, train_samples: 500 }', landscape: '{ hessian: { top: 2, samples: 500 } }' }],
  },
  {
    code: 'reference-slow',
    wrong: [
      [{ device: '«reference»' }, /73 days/],
      [{ device: '{ name: «reference» }' }, /Write cpu/],
    ],
    right: [
      {
        data: '{ dataset: mnist, train_samples: 256 }',
        model: '{ architecture: linear }',
        epsilon: '0.1',
        device: 'reference',
      },
    ],
  },
  {
    code: 'mixed-precision-slow',
    wrong: [
      [{ train: '{ epochs: 4, precision: «mixed-float16» }' }, /takes longer than float32/],
      [{ train: '{ epochs: 4, precision: «mixed-float16» }', device: '{ name: cpu, threads: 2 }' }, /name a device/],
    ],
    right: [
      { train: '{ epochs: 4, precision: float32 }' },
      { train: '{ epochs: 4, precision: mixed-float16 }', device: 'webgpu' },
      { train: '{ epochs: 4, precision: mixed-float16 }', device: 'tensorflow' },
    ],
  },
  {
    code: 'checkpoint-size',
    wrong: [
      [
        {
          model: '{ architecture: wide-resnet, depth: 28, width: 10 }',
          train: '{ epochs: 100 }',
          checkpoint: '{ keep: «100» }',
        },
        /fill 29 GB/,
      ],
    ],
    right: [
      { model: '{ architecture: wide-resnet, depth: 28, width: 10 }', train: '{ epochs: 100 }' },
      { train: '{ epochs: 4 }', checkpoint: '{ keep: 1000 }' },
    ],
  },
  {
    code: 'evaluation-cost',
    wrong: [
      [
        { data: '{ dataset: cifar-10, train_samples: 1000, validation: 5000 }', evaluate: '{ during: «pgd-50» }' },
        /22 times as long/,
      ],
    ],
    right: [
      {
        data: '{ dataset: cifar-10, train_samples: 1000, validation: 5000 }',
        evaluate: '{ during: pgd-50, every: 4, samples: 500 }',
      },
      { evaluate: '{ during: pgd-50 }' },
    ],
  },
];

function problemsOf(text: string, options: LoadOptions = {}) {
  return loadSpec({ file: 'test.advexp', text }, options).problems;
}

test.each(
  CASES.flatMap(({ code, wrong, options }) =>
    wrong.map(([sections, message]) => ({ code, sections, message, options })),
  ),
)('$code at its place, and nothing else: $sections', ({ code, sections, message, options }) => {
  const { text, marked } = annotated(specText(sections));
  const problems = problemsOf(text, options);
  expect(problems.map((problem) => `${problem.severity} ${problem.code}`)).toEqual([`${PAGES[code].severity} ${code}`]);
  expect(problems[0]?.message).toMatch(message);
  if (marked && problems[0]) expect(offsets(problems[0].range)).toEqual(marked);
});

test.each(CASES.flatMap(({ code, right, options }) => right.map((sections) => ({ code, sections, options }))))(
  'no $code and nothing else: $sections',
  ({ sections, options }) => {
    expect(problemsOf(specText(sections), options).map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  },
);

/** Those with cases in `load/problems.test.ts`. */
const ELSEWHERE = [
  'attack-conflict',
  'averaging-start',
  'bad-quantity',
  'bounds',
  'duplicate-attack',
  'during-clean',
  'ensemble-of-one',
  'epsilon-negative',
  'epsilon-too-large',
  'epsilon-unit',
  'image-too-small',
  'kl-needs-start',
  'missing-key',
  'moment',
  'no-attack',
  'period-sum',
  'sample-count',
  'seed-missing',
  'step-too-small',
  'target-unreached',
  'warmup-too-long',
  'wide-resnet-depth',
];

test('every rule has cases here or there', () => {
  const codes = new Set([...RULES, ...WRITTEN_RULES].map(({ code }) => code));
  expect([...new Set([...CASES.map(({ code }) => code), ...ELSEWHERE])].sort()).toEqual([...codes].sort());
});
