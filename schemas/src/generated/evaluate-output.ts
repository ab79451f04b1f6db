/** @file Generated from evaluate-output.schema.json by `npm run generate`; do not edit. */

/**
 * last: at the end of training; best: of the epoch with the best held-out robust accuracy; ensemble: mean softmax of the period ends; average: EMA or SWA.
 */
export type WeightsName = 'last' | 'best' | 'ensemble' | 'average';

/**
 * What `advexp evaluate --json` prints: accuracies (fractions) of one set of weights.
 */
export interface EvaluateOutput {
  weights?: WeightsName;
  /**
   * Accuracy on clean samples; null when it was not asked for.
   */
  clean_accuracy: number | null;
  /**
   * The lowest accuracy under any attack of the list; null when there was none.
   */
  robust_accuracy: number | null;
  /**
   * Result by name of the attack; `clean` is one of them.
   */
  attacks: {
    [k: string]: AttackResult;
  };
}
export interface AttackResult {
  epsilon: number;
  accuracy: number;
  loss: number | null;
  samples: number;
  seconds?: number;
}
