/** @file Losses per sample, as the attacks maximise and the objectives minimise them. Logits [B, K], labels one-hot [B, K]; results [B, 1]. */
import type { Tensor } from '../engine/graph/graph.ts';
import { exp, multiply, negate, subtract } from '../engine/graph/primitives/elementwise.ts';
import { logSoftmax } from '../engine/graph/primitives/log-softmax.ts';
import { argMaxMask } from '../engine/graph/primitives/maximum.ts';
import { sum } from '../engine/graph/primitives/shapes.ts';

/** −log p(label). */
export function crossEntropy(logits: Tensor, labels: Tensor): Tensor {
  return sum(multiply(negate(labels), logSoftmax(logits)), [1]);
}

/** KL(p ‖ q) = Σ p (log p − log q) of the distributions that two rows of logits define. */
export function kullbackLeibler(logitsP: Tensor, logitsQ: Tensor): Tensor {
  const logP = logSoftmax(logitsP);
  return sum(multiply(exp(logP), subtract(logP, logSoftmax(logitsQ))), [1]);
}

/** 1 where the largest logit is the label's (ties go to the lower class), else 0. */
export function correct(logits: Tensor, labels: Tensor): Tensor {
  return sum(multiply(argMaxMask(logits), labels), [1]);
}
