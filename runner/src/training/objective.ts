/** @file Training objectives: what is minimised, given clean samples x and adversarial samples x′. */
import type { Objective } from '@advexp/schemas';
import { correct, crossEntropy, kullbackLeibler } from '../attacks/losses.ts';
import { mean, scalar, softmax } from '../engine/graph/compositions.ts';
import type { Graph, Tensor } from '../engine/graph/graph.ts';
import { add, log, multiply, negate, subtract } from '../engine/graph/primitives/elementwise.ts';
import { argMaxMask } from '../engine/graph/primitives/maximum.ts';
import { sum } from '../engine/graph/primitives/shapes.ts';
import type { Network } from '../models/network.ts';

/** Whether the objective looks at clean samples, and at adversarial ones. */
export function samplesOf(objective: Objective): { clean: boolean; adversarial: boolean } {
  return { clean: !['adversarial'].includes(objective.name), adversarial: objective.name !== 'clean' };
}

export interface BuiltObjective {
  /** Mean over the batch, of shape []. */
  readonly loss: Tensor;
  /** How many adversarial samples (clean ones, for the clean objective) are classified correctly, []. */
  readonly correct: Tensor;
  /** The same for clean samples, where an objective looks at both. */
  readonly cleanCorrect: Tensor | null;
  readonly updatedBuffers: Readonly<Record<string, Tensor>>;
}

/** Mean cross-entropy of samples [B, …] with one-hot labels [B, K]. */
function meanCrossEntropy(logits: Tensor, labels: Tensor): Tensor {
  return scalar(mean(crossEntropy(logits, labels)));
}

/**
 * The loss of MART (Wang et al. 2020): boosted cross-entropy at x′ plus β·KL(p(x) ‖ p(x′)) weighted by 1 − p_y(x), with
 * the small constants of the authors' code.
 */
export function martLoss(clean: Tensor, adversarial: Tensor, labels: Tensor, beta: number): Tensor {
  const others = multiply(softmax(adversarial), subtract(1, labels));
  const runnerUp = sum(multiply(others, argMaxMask(others)), [1]);
  const margin = negate(log(add(subtract(1.0001, runnerUp), 1e-12)));
  const boosted = add(crossEntropy(adversarial, labels), margin);
  const missing = subtract(1.0000001, sum(multiply(softmax(clean), labels), [1]));
  const consistency = multiply(kullbackLeibler(clean, adversarial), missing);
  return scalar(mean(add(boosted, multiply(consistency, beta))));
}

/** The loss of TRADES (Zhang et al. 2019): CE(x) + β·KL(p(x) ‖ p(x′)); its gradient flows through both. */
export function tradesLoss(clean: Tensor, adversarial: Tensor, labels: Tensor, beta: number): Tensor {
  const consistency = scalar(mean(kullbackLeibler(clean, adversarial)));
  return add(meanCrossEntropy(clean, labels), multiply(consistency, beta));
}

function combine(objective: Objective, clean: Tensor | null, adversarial: Tensor | null, labels: Tensor): Tensor {
  const given = (logits: Tensor | null): Tensor => {
    if (!logits) throw new TypeError(`the objective ${objective.name} lacks its samples`);
    return logits;
  };
  switch (objective.name) {
    case 'adversarial':
      return meanCrossEntropy(given(adversarial), labels);
    case 'clean':
      return meanCrossEntropy(given(clean), labels);
    case 'mix':
      return add(
        multiply(meanCrossEntropy(given(clean), labels), objective.clean_weight),
        multiply(meanCrossEntropy(given(adversarial), labels), 1 - objective.clean_weight),
      );
    case 'trades':
      return tradesLoss(given(clean), given(adversarial), labels, objective.beta);
    case 'mart':
      return martLoss(given(clean), given(adversarial), labels, objective.beta);
  }
}

/**
 * Builds the objective in train mode. Where there are two passes, BatchNorm's running statistics follow the clean one
 * and then the adversarial one.
 */
export function buildObjective(
  objective: Objective,
  network: Network,
  graph: Graph,
  samples: { clean: Tensor | null; adversarial: Tensor | null; labels: Tensor },
): BuiltObjective {
  const { labels } = samples;
  let buffers: Readonly<Record<string, Tensor>> = {};
  const pass = (images: Tensor | null) => {
    if (!images) return null;
    const { logits, updatedBuffers } = network.forward(graph, images, 'train', (name, shape) => {
      return buffers[name] ?? graph.input(name, shape);
    });
    buffers = updatedBuffers;
    return logits;
  };
  const clean = pass(samples.clean);
  const adversarial = pass(samples.adversarial);
  const count = (logits: Tensor | null) => logits && scalar(sum(correct(logits, labels)));
  return {
    loss: combine(objective, clean, adversarial, labels),
    correct: count(adversarial ?? clean) as Tensor,
    cleanCorrect: adversarial ? count(clean) : null,
    updatedBuffers: buffers,
  };
}
