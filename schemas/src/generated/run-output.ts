/** @file Generated from run-output.schema.json by `npm run generate`; do not edit. */

export type RunState = 'queued' | 'running' | 'paused' | 'stopped' | 'finished' | 'failed' | 'diverged';
/**
 * last: at the end of training; best: of the epoch with the best held-out robust accuracy; ensemble: mean softmax of the period ends; average: EMA or SWA.
 */
export type WeightsName = 'last' | 'best' | 'ensemble' | 'average';

/**
 * Last line of `advexp run --json`; of a sweep, a line after each point.
 */
export interface RunOutput {
  /**
   * Path of the run folder.
   */
  run: string;
  /**
   * Name of the point of a sweep.
   */
  point?: string;
  state: RunState;
  metrics: RunMetrics;
}
/**
 * What the run achieved. Members are null or absent as far as it did not get.
 */
export interface RunMetrics {
  /**
   * Of the last weights.
   */
  clean_accuracy: number | null;
  /**
   * Of the last weights.
   */
  robust_accuracy: number | null;
  /**
   * Epoch of the best held-out robust accuracy, from 0.
   */
  best_epoch?: number | null;
  /**
   * Time spent in all, over all resumptions.
   */
  seconds?: number;
  weights: MetricsByWeights;
}
export interface MetricsByWeights {
  last?: EvaluateOutput;
  best?: EvaluateOutput;
  ensemble?: EvaluateOutput;
  average?: EvaluateOutput;
}
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
