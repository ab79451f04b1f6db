/** @file A spec in a few words: its model, its attack, its schedules. */
import type { Attack, Model, Norm, ResolvedSpec } from '@advexp/schemas';

const NORMS: Record<Norm, string> = { linf: 'l∞', l2: 'l2', l1: 'l1' };

/** `lenet w4`, `wide-resnet-34-10`, `mlp 100-100`. */
export function describeModel(model: Model): string {
  switch (model.architecture) {
    case 'linear':
      return 'linear';
    case 'mlp':
      return ['mlp', model.hidden.join('-')].filter(Boolean).join(' ');
    case 'wide-resnet':
      return `wide-resnet-${model.depth}-${model.width}`;
    case 'custom':
      return `own network of ${model.layers.length} layers`;
    default:
      return `${model.architecture} w${model.width}`;
  }
}

/** `PGD-10 l∞`. */
export function describeAttack({ method, steps, norm, restarts }: Attack): string {
  const times = restarts > 1 ? ` × ${restarts} restarts` : '';
  switch (method) {
    case 'none':
      return 'no attack';
    case 'fgsm':
      return `FGSM ${NORMS[norm]}${times}`;
    case 'fgsm-rs':
      return `FGSM-RS ${NORMS[norm]}${times}`;
    case 'pgd':
      return `PGD-${steps} ${NORMS[norm]}${times}`;
  }
}

/** `adversarial`, `TRADES β = 6`. */
export function describeObjective({ objective }: ResolvedSpec['train']): string {
  switch (objective.name) {
    case 'mix':
      return `${objective.clean_weight} clean + ${1 - objective.clean_weight} adversarial`;
    case 'trades':
    case 'mart':
      return `${objective.name.toUpperCase()} β = ${objective.beta}`;
    default:
      return objective.name;
  }
}

/** The experiment in a line of pieces. */
export function describeSpec(spec: ResolvedSpec): string[] {
  const { objective, precision = 'float32' } = spec.train;
  return [
    describeModel(spec.model),
    spec.data.dataset,
    objective.name === 'clean' ? 'clean training' : describeAttack(spec.attack),
    ...(objective.name === 'clean' || objective.name === 'adversarial' ? [] : [describeObjective(spec.train)]),
    ...(precision === 'float32' ? [] : [precision]),
  ];
}
