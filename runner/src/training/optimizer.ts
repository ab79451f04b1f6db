/** @file SGD, Adam and AdamW exactly as PyTorch computes them, as part of the training graph. */
import type { Optimizer } from '@advexp/schemas';
import type { Graph, Tensor } from '../engine/graph/graph.ts';
import { add, divide, multiply, sqrt, subtract } from '../engine/graph/primitives/elementwise.ts';

/** Names of the state tensors that each parameter has. */
export function stateNames(optimizer: Optimizer): readonly string[] {
  if (optimizer.name === 'sgd') return optimizer.momentum > 0 ? ['momentum_buffer'] : [];
  return ['exp_avg', 'exp_avg_sq'];
}

/** The state tensors that a reset of momentum alone clears; a reset of the optimiser clears all. */
export const MOMENTUM_STATES: ReadonlySet<string> = new Set(['momentum_buffer', 'exp_avg']);

/** Values that depend on how many updates the optimiser has made, by the names of the graph inputs that take them. */
export function stepScalars(optimizer: Optimizer, updates: number): Readonly<Record<string, number>> {
  if (optimizer.name === 'sgd') {
    // The first gradient enters the momentum undamped.
    return isDamped(optimizer) ? { momentum_gain: updates === 0 ? 1 : 1 - optimizer.dampening } : {};
  }
  const [beta1, beta2] = optimizer.betas;
  return {
    first_correction: 1 / (1 - beta1 ** (updates + 1)),
    second_correction: 1 / Math.sqrt(1 - beta2 ** (updates + 1)),
  };
}

function isDamped(optimizer: Extract<Optimizer, { name: 'sgd' }>): boolean {
  return optimizer.momentum > 0 && optimizer.dampening > 0;
}

export interface Update {
  readonly parameter: Tensor;
  /** New state by the names of `stateNames`. */
  readonly state: Readonly<Record<string, Tensor>>;
}

/** One update of one parameter. `state` holds its tensors by the names of `stateNames`; the learning rate is a scalar. */
export function buildUpdate(
  optimizer: Optimizer,
  graph: Graph,
  parameter: Tensor,
  gradient: Tensor,
  state: Readonly<Record<string, Tensor>>,
  learningRate: Tensor,
): Update {
  const scalar = (name: string) => graph.input(name, []);
  if (optimizer.name === 'sgd') {
    const { momentum, nesterov, weight_decay } = optimizer;
    const decayed = add(gradient, multiply(parameter, weight_decay));
    if (momentum === 0) return { parameter: subtract(parameter, multiply(decayed, learningRate)), state: {} };
    const entering = isDamped(optimizer) ? multiply(decayed, scalar('momentum_gain')) : decayed;
    const buffer = add(multiply(state.momentum_buffer, momentum), entering);
    const direction = nesterov ? add(decayed, multiply(buffer, momentum)) : buffer;
    return { parameter: subtract(parameter, multiply(direction, learningRate)), state: { momentum_buffer: buffer } };
  }
  const { betas, eps, weight_decay } = optimizer;
  const coupled = optimizer.name === 'adam' ? add(gradient, multiply(parameter, weight_decay)) : gradient;
  const shrunk =
    optimizer.name === 'adamw'
      ? subtract(parameter, multiply(parameter, multiply(learningRate, weight_decay)))
      : parameter;
  const first = add(multiply(state.exp_avg, betas[0]), multiply(coupled, 1 - betas[0]));
  const second = add(multiply(state.exp_avg_sq, betas[1]), multiply(multiply(coupled, coupled), 1 - betas[1]));
  const denominator = add(multiply(sqrt(second), scalar('second_correction')), eps);
  const size = multiply(learningRate, scalar('first_correction'));
  return {
    parameter: subtract(shrunk, multiply(divide(first, denominator), size)),
    state: { exp_avg: first, exp_avg_sq: second },
  };
}
