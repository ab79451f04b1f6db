/** @file Specs of runs that end in seconds. */

/** A LeNet whose landscape has something to show. */
export const TINY_LENET = `version: 1
name: tiny
seed: 0
data: { dataset: fashion-mnist-mini, validation: 50, train_samples: 500, test_samples: 100 }
model: { architecture: lenet, width: 1 }
attack: { method: pgd, steps: 2, step_size: 0.5eps, start: uniform }
epsilon: 0.1
learning_rate: 0.05
evaluate: { during: pgd-2, attacks: [clean, pgd-2] }
train: { epochs: 2, batch_size: 50 }
`;
