/** @file Real specs to damage: the examples, and one that uses most of the language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const EXAMPLES = join(import.meta.dirname, '../../runner/examples');

const WHOLE = `# everything at once
version: 1
name: all
seed: 3
data: { dataset: fashion-mnist, augment: { crop_padding: 2 } }
model:
  architecture: custom
  layers:
    - { type: conv, channels: 3, kernel: 3 }   # first
    - relu

    - type: batchnorm
    - flatten
    - { type: linear, units: 10 }
attack: { preset: paper, steps: 10, step_size: 0.25eps, bounds: [0, 1] }
epsilon:
  schedule: piecewise
  target: 0.1
  points:
    - at: 20%
      value: 0
    - { at: 60%, value: 0.1 }
  warmup: 2
pas:
  periods:
  - 10
  - 5
  - 5
  reset: [epsilon, learning_rate]
learning_rate: { schedule: step, initial: 0.05, at: [50%, 75%], warmup: { epochs: 1, from: 0.01 } }
optimizer: { name: sgd, momentum: &m 0.9 }
train: { objective: { name: trades, beta: 3 }, averaging: { method: ema, decay: *m }, gradient_clip: 1 }
evaluate:
  attacks: [clean, pgd-100, { name: "a", steps: 3 }]
  during: pgd-10
landscape: { hessian: { top: 20 }, trace: [gradient-norm] }
sweep:
  grid: { learning_rate.initial: [0.01, 0.05], 'epsilon.target': [4/255, 8/255] }
  seeds: 3
`;

export function seedSpecs(): string[] {
  const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.advexp'));
  const texts = examples.map((name) => readFileSync(join(EXAMPLES, name), 'utf8'));
  return [...texts, WHOLE, WHOLE.replaceAll('\n', '\r\n')];
}
