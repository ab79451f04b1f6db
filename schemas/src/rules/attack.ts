/** @file Rules on the attack of training. */
import { showBudget } from '../quantity.ts';
import type { Attack, ResolvedSpec } from '../resolved.ts';
import { removal, setting } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

/** Whether training attacks its images at all. */
export function attacked({ attack, epsilon, train }: ResolvedSpec): boolean {
  return attack.method !== 'none' && epsilon.target > 0 && train.objective.name !== 'clean';
}

export const catastrophicOverfitting: Rule = {
  code: 'catastrophic-overfitting',
  check(spec) {
    const { attack, epsilon } = spec;
    if (!attacked(spec) || attack.norm !== 'linf' || attack.steps > 1) return [];
    const grey = spec.data.dataset.includes('mnist');
    const end = 'mostly ends in catastrophic overfitting: robust to FGSM, not to PGD';
    if (attack.start === 'none' && epsilon.target >= (grey ? 0.1 : 4 / 255)) {
      const message = `One step from the image itself at ε = ${showBudget(epsilon.target)} ${end}. Use method fgsm-rs (random start) or pgd.`;
      const fixes =
        attack.method === 'fgsm' ? [setting('attack.method', 'fgsm-rs')] : [setting('attack.start', 'uniform')];
      return [{ path: 'attack.method', message, fixes }];
    }
    const step = attack.step_size.relative ? attack.step_size.value : attack.step_size.value / epsilon.target;
    // Beyond twice the budget `step-too-large` speaks.
    if (attack.start !== 'none' && step > 1.5 && step <= 2 && epsilon.target >= (grey ? 0.2 : 6 / 255)) {
      const message = `One step of more than 1.5 ε ${end}, also from a random start (Wong et al. 2020 take 1.25eps).`;
      return [{ path: 'attack.step_size', message, fixes: [setting('attack.step_size', '1.25eps')] }];
    }
    return [];
  },
};

export const attackConflict: Rule = {
  code: 'attack-conflict',
  check({ attack }) {
    const { method, steps, start } = attack;
    const oneStep = method === 'fgsm' || method === 'fgsm-rs';
    if (oneStep && steps !== 1) {
      const message = `${method} takes one step, not ${steps}. Remove steps, or use method pgd.`;
      return [{ path: 'attack.steps', message, fixes: [setting('attack.method', 'pgd'), removal('attack.steps')] }];
    }
    if (method === 'fgsm' && start !== 'none') {
      const message = 'fgsm starts at the image. For a random start use method fgsm-rs.';
      return [{ path: 'attack.start', message, fixes: [setting('attack.method', 'fgsm-rs'), removal('attack.start')] }];
    }
    if (method === 'fgsm-rs' && start === 'none') {
      const message = 'fgsm-rs starts at random. To start at the image use method fgsm.';
      return [{ path: 'attack.start', message, fixes: [removal('attack.start'), setting('attack.method', 'fgsm')] }];
    }
    return [];
  },
};

export const boundsOrder: Rule = {
  code: 'bounds',
  check({ attack: { bounds } }) {
    const [low, high] = bounds;
    if (low < high) return [];
    const message = `The lowest pixel value ${low} is not below the highest ${high}. Write [0, 1].`;
    return [{ path: 'attack.bounds', message, fixes: [setting('attack.bounds', '[0, 1]', { preferred: true })] }];
  },
};

export const boundsScale: Rule = {
  code: 'bounds-scale',
  check({ attack: { bounds } }) {
    const [low, high] = bounds;
    if (low >= high || (low >= 0 && high <= 1)) return [];
    const message = `Pixels lie in [0, 1] here, so with bounds [${low}, ${high}] the attack makes images that do not exist. Write [0, 1].`;
    return [{ path: 'attack.bounds', message, fixes: [setting('attack.bounds', '[0, 1]', { preferred: true })] }];
  },
};

export const restartsAlike: Rule = {
  code: 'restarts-alike',
  check({ attack, evaluate }) {
    const alike = (one: Attack, path: string, entry: string): Finding[] => {
      if (one.method === 'none' || one.restarts === 1 || one.start !== 'none') return [];
      const message = `Without a random start all ${one.restarts} restarts give the same images at ${one.restarts} times the cost. Write start: uniform, or remove restarts.`;
      return [{ path, message, fixes: [setting(`${entry}.start`, 'uniform'), removal(`${entry}.restarts`)] }];
    };
    return [
      ...alike(attack, 'attack.restarts', 'attack'),
      ...alike(evaluate.during.attack, 'evaluate.during.restarts', 'evaluate.during'),
      ...evaluate.final.flatMap(({ attack: one }, index) =>
        alike(one, `evaluate.final[${index}].restarts`, `evaluate.attacks[${index}]`),
      ),
    ];
  },
};

export const klNeedsStart: Rule = {
  code: 'kl-needs-start',
  check(spec) {
    const { attack } = spec;
    if (!attacked(spec) || attack.loss !== 'kl' || attack.start !== 'none') return [];
    const message =
      'At the image itself the gradient of the KL divergence is zero, so the attack never moves. Use start: uniform.';
    return attack.method === 'fgsm'
      ? [{ path: 'attack.method', message, fixes: [setting('attack.method', 'fgsm-rs')] }]
      : [{ path: 'attack.start', message, fixes: [setting('attack.start', 'uniform')] }];
  },
};

export const noAttack: Rule = {
  code: 'no-attack',
  check({ attack, train, epsilon }) {
    if (train.objective.name === 'clean' || (attack.method !== 'none' && epsilon.target !== 0)) return [];
    const reason = attack.method === 'none' ? 'attack.method is none' : 'the target of epsilon is 0';
    const message = `The objective ${train.objective.name} trains on clean images, since ${reason}. Write objective: clean if that is meant.`;
    const path = attack.method === 'none' ? 'attack.method' : 'epsilon.target';
    return [{ path, message, fixes: [setting('train.objective', 'clean')] }];
  },
};
