/** @file Optimiser, objective and averaging with every default filled in. */
import type { OptimizerSection, TrainSection } from '../generated/spec.ts';
import type { Averaging, Objective, Optimizer } from '../resolved.ts';

export function resolveOptimizer(written: OptimizerSection = { name: 'sgd' }): Optimizer {
  if (written.name === 'sgd') {
    const { momentum = 0.9, dampening = 0, nesterov = false, weight_decay = 5e-4 } = written;
    return { name: 'sgd', momentum, dampening, nesterov, weight_decay };
  }
  const [beta1 = 0.9, beta2 = 0.999] = written.betas ?? [];
  const weight_decay = written.weight_decay ?? (written.name === 'adamw' ? 0.01 : 0);
  return { name: written.name, betas: [beta1, beta2], eps: written.eps ?? 1e-8, weight_decay };
}

export function resolveObjective(written: TrainSection['objective'] = 'adversarial'): Objective {
  const map = typeof written === 'object' ? written : { name: written };
  switch (map.name) {
    case 'mix':
      return { name: 'mix', clean_weight: 'clean_weight' in map ? (map.clean_weight ?? 0.5) : 0.5 };
    case 'trades':
    case 'mart':
      return { name: map.name, beta: 'beta' in map ? (map.beta ?? 6) : 6 };
    default:
      return { name: map.name };
  }
}

export function resolveAveraging(written: TrainSection['averaging'] = 'none', epochs: number): Averaging {
  const map = typeof written === 'object' ? written : { method: written };
  switch (map.method) {
    case 'ema':
      return { method: 'ema', decay: 'decay' in map ? (map.decay ?? 0.995) : 0.995 };
    case 'swa': {
      const half = Math.floor(epochs / 2);
      return { method: 'swa', start_epoch: 'start_epoch' in map ? (map.start_epoch ?? half) : half };
    }
    default:
      return { method: 'none' };
  }
}
