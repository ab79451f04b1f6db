/** @file Rules on the attack of training. */
import { show, showBudget } from '../quantity.ts';
import type { Attack, ResolvedSpec } from '../resolved.ts';
import type { Rule } from './rule.ts';

/** Length of a step when the budget is at its target. */
function stepAtTarget({ step_size: { value, relative } }: Attack, target: number): number {
  return relative ? value * target : value;
}

function attacked({ attack, epsilon, train }: ResolvedSpec): boolean {
  return attack.method !== 'none' && epsilon.target > 0 && train.objective.name !== 'clean';
}

export const stepTooSmall: Rule = {
  code: 'step-too-small',
  severity: 'error',
  check(spec) {
    const { attack, epsilon } = spec;
    const step = stepAtTarget(attack, epsilon.target);
    const reach = attack.steps * step;
    if (!attacked(spec) || reach >= epsilon.target * (1 - 1e-9)) return [];
    const needed = step > 0 ? `${Math.ceil(epsilon.target / step - 1e-9)} steps or ` : '';
    const message = `${attack.steps} steps of ${showBudget(step)} go ${showBudget(reach)} at most and cannot cross the ball of ${showBudget(epsilon.target)}. Take ${needed}a step of ${show(1 / attack.steps)}eps or more (2.5/steps is usual).`;
    return [{ path: 'attack.step_size', message }];
  },
};

export const stepTooLarge: Rule = {
  code: 'step-too-large',
  severity: 'warning',
  check(spec) {
    const step = stepAtTarget(spec.attack, spec.epsilon.target);
    if (!attacked(spec) || step <= 2 * spec.epsilon.target * (1 + 1e-9)) return [];
    const message = `A step of ${showBudget(step)} is longer than the whole ball across (2ε = ${showBudget(2 * spec.epsilon.target)}), so the attack jumps from side to side. Write 0.25eps or another part of the budget.`;
    return [{ path: 'attack.step_size', message }];
  },
};

export const catastrophicOverfitting: Rule = {
  code: 'catastrophic-overfitting',
  severity: 'warning',
  check(spec) {
    const { attack, epsilon } = spec;
    const grey = spec.data.dataset.includes('mnist');
    const large = grey ? 0.1 : 4 / 255;
    const oneStep = attack.method === 'fgsm' || (attack.method === 'pgd' && attack.steps === 1);
    if (!attacked(spec) || !oneStep || attack.start !== 'none' || attack.norm !== 'linf' || epsilon.target < large)
      return [];
    const message = `One step from the image itself at ε = ${showBudget(epsilon.target)} mostly ends in catastrophic overfitting: robust to FGSM, not to PGD. Use method fgsm-rs (random start) or pgd.`;
    return [{ path: 'attack.method', message }];
  },
};

export const attackConflict: Rule = {
  code: 'attack-conflict',
  severity: 'error',
  check({ attack }) {
    const { method, steps, start } = attack;
    const oneStep = method === 'fgsm' || method === 'fgsm-rs';
    if (oneStep && steps !== 1) {
      return [
        { path: 'attack.steps', message: `${method} takes one step, not ${steps}. Remove steps, or use method pgd.` },
      ];
    }
    if (method === 'fgsm' && start !== 'none') {
      return [{ path: 'attack.start', message: `fgsm starts at the image. For a random start use method fgsm-rs.` }];
    }
    if (method === 'fgsm-rs' && start === 'none') {
      return [{ path: 'attack.start', message: `fgsm-rs starts at random. To start at the image use method fgsm.` }];
    }
    return [];
  },
};

export const boundsOrder: Rule = {
  code: 'bounds',
  severity: 'error',
  check({ attack: { bounds } }) {
    const [low, high] = bounds;
    if (low < high) return [];
    return [
      {
        path: 'attack.bounds',
        message: `The lowest pixel value ${low} is not below the highest ${high}. Write [0, 1].`,
      },
    ];
  },
};

export const klNeedsStart: Rule = {
  code: 'kl-needs-start',
  severity: 'warning',
  check(spec) {
    const { attack } = spec;
    if (!attacked(spec) || attack.loss !== 'kl' || attack.start !== 'none') return [];
    const message =
      'At the image itself the gradient of the KL divergence is zero, so the attack never moves. Use start: uniform.';
    return [{ path: attack.method === 'fgsm' ? 'attack.method' : 'attack.start', message }];
  },
};

export const noAttack: Rule = {
  code: 'no-attack',
  severity: 'warning',
  check({ attack, train, epsilon }) {
    if (train.objective.name === 'clean' || (attack.method !== 'none' && epsilon.target !== 0)) return [];
    const reason = attack.method === 'none' ? 'attack.method is none' : 'the target of epsilon is 0';
    const message = `The objective ${train.objective.name} trains on clean images, since ${reason}. Write objective: clean if that is meant.`;
    return [{ path: attack.method === 'none' ? 'attack.method' : 'epsilon.target', message }];
  },
};
