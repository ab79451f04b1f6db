/** @file Attacks in full: presets by source, defaults by method, and the named attacks of the evaluation. */
import type {
  AttackMethod,
  AttackPreset,
  AttackSection,
  EvaluationAttackEntry,
  Spec,
  StepSize,
} from '../generated/spec.ts';
import { parseLength } from '../quantity.ts';
import type { Attack, DatasetName, EvaluationAttack } from '../resolved.ts';
import { budget } from './schedules.ts';

/** What training starts from where a key is not written. */
type Defaults = Pick<Attack, 'method' | 'steps' | 'step_size' | 'start' | 'batchnorm'>;

const GREY: readonly DatasetName[] = ['mnist', 'fashion-mnist', 'fashion-mnist-mini'];

/**
 * Settings of a preset. Sources: paper §3.3 and §6.2 for `paper`; mnist_challenge and cifar10_challenge for `madry`;
 * robust_overfitting for `rice`; fast_adversarial for `wong`.
 */
function presetDefaults(preset: AttackPreset, dataset: DatasetName, target: number): Defaults {
  const grey = GREY.includes(dataset);
  switch (preset) {
    case 'paper':
      // Steps of 0.01 at the target, shrinking with the scheduled ε; iterations = ε/0.01 + 10.
      return grey && target > 0
        ? {
            method: 'pgd',
            steps: Math.round(target / 0.01) + 10,
            step_size: relative(0.01 / target),
            start: 'uniform-step',
            batchnorm: 'eval',
          }
        : { method: 'pgd', steps: 10, step_size: relative(0.25), start: 'uniform-step', batchnorm: 'eval' };
    case 'madry':
      return grey
        ? { method: 'pgd', steps: 40, step_size: absolute(0.01), start: 'uniform', batchnorm: 'train' }
        : { method: 'pgd', steps: 10, step_size: absolute(2 / 255), start: 'uniform', batchnorm: 'train' };
    case 'rice':
      return { method: 'pgd', steps: 10, step_size: absolute(2 / 255), start: 'uniform', batchnorm: 'train' };
    case 'wong':
      return { ...methodDefaults('fgsm-rs'), batchnorm: 'train' };
  }
}

function methodDefaults(method: AttackMethod): Defaults {
  switch (method) {
    case 'fgsm':
      return { method, steps: 1, step_size: relative(1), start: 'none', batchnorm: 'eval' };
    case 'fgsm-rs':
      return { method, steps: 1, step_size: relative(1.25), start: 'uniform', batchnorm: 'eval' };
    case 'pgd':
    case 'none':
      return { method, steps: 10, step_size: relative(0.25), start: 'uniform', batchnorm: 'eval' };
  }
}

/** @param target the ε that training aims at, on which the paper's own step depends */
export function resolveAttack(spec: Spec, target: number): Attack {
  const written: AttackSection = spec.attack ?? {};
  const objective = typeof spec.train?.objective === 'object' ? spec.train.objective.name : spec.train?.objective;
  const preset = written.preset && presetDefaults(written.preset, spec.data.dataset, target);
  const method = written.method ?? preset?.method ?? 'pgd';
  // A method written beside a preset brings its own number and length of steps.
  const defaults =
    preset?.method === method ? preset : { ...methodDefaults(method), ...(preset && { batchnorm: preset.batchnorm }) };
  const [low = 0, high = 1] = written.bounds ?? [];
  return {
    method,
    norm: written.norm ?? 'linf',
    steps: written.steps ?? defaults.steps,
    step_size: written.step_size === undefined ? defaults.step_size : step(written.step_size),
    start: written.start ?? defaults.start,
    restarts: written.restarts ?? 1,
    keep: written.keep ?? 'last',
    batchnorm: written.batchnorm ?? defaults.batchnorm,
    loss: written.loss ?? (objective === 'trades' ? 'kl' : 'cross-entropy'),
    bounds: [low, high],
  };
}

/** An attack of the evaluation by its name (`pgd-20`, `pgd-50-10`, `fgsm`, `clean`) or in full. */
export function resolveEvaluation(
  written: string | EvaluationAttackEntry,
  training: Attack,
  target: number,
): EvaluationAttack {
  const entry = typeof written === 'string' ? named(written) : written;
  const method = entry.method ?? 'pgd';
  const defaults = methodDefaults(method);
  const steps = entry.steps ?? (method === 'pgd' ? 20 : defaults.steps);
  const ownStep = method === 'pgd' ? relative(Math.min(1, 2.5 / steps)) : defaults.step_size;
  return {
    name: entry.name,
    epsilon: method === 'none' ? 0 : entry.epsilon === undefined ? target : budget(entry.epsilon),
    attack: {
      method,
      norm: entry.norm ?? training.norm,
      steps,
      step_size: entry.step_size === undefined ? ownStep : step(entry.step_size),
      start: entry.start ?? defaults.start,
      restarts: entry.restarts ?? 1,
      keep: entry.keep ?? 'last',
      batchnorm: 'eval',
      loss: entry.loss ?? 'cross-entropy',
      bounds: training.bounds,
    },
  };
}

function named(name: string): EvaluationAttackEntry {
  if (name === 'clean') return { name, method: 'none' };
  if (name === 'fgsm') return { name, method: 'fgsm' };
  const [, steps, restarts = '1'] = name.split('-');
  return { name, method: 'pgd', steps: Number(steps), restarts: Number(restarts) };
}

function step(written: StepSize): Attack['step_size'] {
  const length = parseLength(written);
  return { value: length?.value ?? Number.NaN, relative: length?.unit === 'eps' };
}

function relative(value: number): Attack['step_size'] {
  return { value, relative: true };
}

function absolute(value: number): Attack['step_size'] {
  return { value, relative: false };
}
