/** @file Settings that people use: the paper's own, other published ones, and our examples must raise no alarm. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSpec } from '../load/load.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'runner', 'examples');

/** Paper §3.3, MNIST: LeNet w = 16, Adam at 1e-4, 100 epochs, PGD-50, no validation split. */
const mnist = (epsilon: string, rest = '') => `seed: 0
data: { dataset: mnist, validation: 0 }
model: { architecture: lenet, width: 16 }
attack: { preset: paper }
epsilon: ${epsilon}
learning_rate: 1e-4
optimizer: { name: adam }
train: { epochs: 100, batch_size: 128, objective: adversarial }
evaluate: { attacks: [clean, pgd-100] }
${rest}`;

/** Paper §3.3, CIFAR-10: w = 8, SGD with momentum 0.9 and weight decay 1e-3, PGD-10 with a step of ε/4. */
const cifar = (architecture: string, epsilon: string, rest = 'train: { epochs: 200 }') => `seed: 0
data: { dataset: cifar-10, validation: 0 }
model: { architecture: ${architecture}, width: 8 }
attack: { preset: paper }
epsilon: ${epsilon}
learning_rate: { schedule: step, initial: 0.1, factor: 0.1, at: [50%, 75%] }
optimizer: { name: sgd, momentum: 0.9, weight_decay: 1e-3 }
evaluate: { attacks: [clean, pgd-10, pgd-100] }
${rest}`;

const PERIODIC = 'pas: { periods: [100, 50, 50], reset: [epsilon, learning_rate], ensemble: period-ends }';

const PAPER: Record<string, string> = {
  'MNIST constant': mnist('0.4'),
  'MNIST linear': mnist('{ schedule: linear, target: 0.4, min: 0, max: 0.8 }'),
  'MNIST cosine': mnist('{ schedule: cosine, target: 0.4, min: 0, max: 0.6 }'),
  'MNIST, Fig. 4 at 1e-3 with a schedule': mnist('{ schedule: cosine, target: 0.4, max: 0.6 }').replace('1e-4', '1e-3'),
  'MNIST, Fig. 4 at 1e-5': mnist('0.4').replace('1e-4', '1e-5'),
  'VGG16 plain constant': cifar('vgg16', '8/255'),
  'VGG16 periodic linear': cifar('vgg16', '{ schedule: linear, target: 8/255, max: 16/255 }', PERIODIC),
  'VGG16 periodic cosine': cifar('vgg16', '{ schedule: cosine, target: 8/255, max: 16/255 }', PERIODIC),
  'VGG16 periodic constant': cifar('vgg16', '8/255', PERIODIC),
  'ResNet18 plain constant': cifar('resnet18', '8/255'),
  'ResNet18 plain cosine': cifar('resnet18', '{ schedule: cosine, target: 8/255, max: 16/255 }'),
  'ResNet18 periodic linear': cifar('resnet18', '{ schedule: linear, target: 8/255, max: 16/255 }', PERIODIC),
  'ResNet18 at 2/255 (Fig. 2)': cifar('resnet18', '2/255'),
  'ResNet18, clean (Fig. 2)': cifar('resnet18', '0', 'train: { epochs: 200, objective: clean }'),
  'ResNet18 with its traces': cifar(
    'resnet18',
    '8/255',
    'train: { epochs: 200 }\nlandscape: { trace: [gradient-norm, distance-from-init] }',
  ),
};

test.each(Object.entries(PAPER))('the paper: %s', (_, text) => {
  const { problems } = loadSpec({ file: 'paper.advexp', text });
  // Like the paper it has no validation split, of which an information speaks.
  expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['information validation-on-test']);
});

const OTHERS: Record<string, string> = {
  'Madry et al. 2018, MNIST': `data: { dataset: mnist }
model: { architecture: lenet, width: 16 }
attack: { preset: madry }
epsilon: 0.3
learning_rate: 1e-4
optimizer: { name: adam }
train: { epochs: 83, batch_size: 50 }
evaluate: { attacks: [clean, fgsm, pgd-40, pgd-100-50], during: pgd-40 }`,
  'Rice et al. 2020, CIFAR-10': `data: { dataset: cifar-10, validation: 1000 }
model: { architecture: preact-resnet18, width: 16 }
attack: { preset: rice }
epsilon: 8/255
learning_rate: { schedule: step, initial: 0.1, at: [100, 150] }
optimizer: { name: sgd, momentum: 0.9, weight_decay: 5e-4 }
train: { epochs: 200 }
evaluate: { attacks: [clean, pgd-10, pgd-50-10] }`,
  'Wong et al. 2020, CIFAR-10': `data: { dataset: cifar-10 }
model: { architecture: preact-resnet18, width: 16 }
attack: { preset: wong }
epsilon: 8/255
learning_rate: { schedule: one-cycle, max: 0.2, peak: 0.5 }
train: { epochs: 15 }
evaluate: { attacks: [clean, pgd-50-10], during: pgd-5 }`,
  'Wong et al. 2020, MNIST': `data: { dataset: mnist }
model: { architecture: lenet, width: 4 }
attack: { preset: wong, batchnorm: eval }
epsilon: 0.3
learning_rate: { schedule: one-cycle, max: 5e-3, peak: 0.4 }
optimizer: { name: adam }
train: { epochs: 10, batch_size: 100 }
evaluate: { attacks: [clean, pgd-50-10] }`,
  'TRADES, CIFAR-10': `data: { dataset: cifar-10 }
model: { architecture: wide-resnet, depth: 34, width: 10 }
attack: { steps: 10, step_size: 0.007, start: uniform }
epsilon: 0.031
learning_rate: { schedule: step, initial: 0.1, at: [75 epochs] }
optimizer: { name: sgd, momentum: 0.9, weight_decay: 2e-4 }
train: { epochs: 76, objective: { name: trades, beta: 6 } }
evaluate: { attacks: [clean, pgd-20] }`,
  'MART, CIFAR-10': `data: { dataset: cifar-10 }
model: { architecture: resnet18, width: 16 }
attack: { steps: 10, step_size: 0.007 }
epsilon: 0.031
learning_rate: { schedule: step, initial: 0.01, at: [75, 90] }
optimizer: { name: sgd, momentum: 0.9, weight_decay: 3.5e-3 }
train: { epochs: 120, objective: { name: mart, beta: 5 } }
evaluate: { attacks: [clean, pgd-20] }`,
  'Madry et al., CIFAR-10 in l2': `data: { dataset: cifar-10 }
model: { architecture: resnet18, width: 16 }
attack: { norm: l2, steps: 7, step_size: 0.1 }
epsilon: 0.5
learning_rate: { schedule: step, initial: 0.1, at: [50, 100] }
train: { epochs: 150 }
evaluate: { attacks: [clean, pgd-20], during: { name: pgd-l2, steps: 20, step_size: 0.1 } }`,
  'SWA and EMA': `data: { dataset: cifar-10 }
model: { architecture: resnet18 }
epsilon: 8/255
learning_rate: { schedule: cosine, initial: 0.1 }
train: { epochs: 100, averaging: { method: ema, decay: 0.999 } }`,
  'CROWN-IBP-like ramp of ε': `data: { dataset: mnist }
model: { architecture: lenet }
epsilon: { schedule: piecewise, target: 0.4, points: [{ at: 1 epochs, value: 0 }, { at: 60 epochs, value: 0.4 }] }
learning_rate: { schedule: step, initial: 5e-4, at: [65 epochs, 85 epochs] }
optimizer: { name: adam }
train: { epochs: 100 }
evaluate: { attacks: [clean, pgd-100] }`,
};

test.each(Object.entries(OTHERS))('%s', (_, text) => {
  const { problems } = loadSpec({ file: 'other.advexp', text: `seed: 0\n${text}` });
  expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
});

test.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.advexp')))('our example %s', (name) => {
  const { problems, spec } = loadSpec(join(EXAMPLES, name), { memory: 2e9, exists: () => null });
  expect(problems).toEqual([]);
  expect(spec).not.toBeNull();
});
