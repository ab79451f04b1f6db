/** @file Generated from event.schema.json by `npm run generate`; do not edit. */

/**
 * One line of events.jsonl. Accuracies are fractions in [0, 1], budgets fractions of the pixel range, epochs and batches count from 0. A number that was not finite is null.
 */
export type RunEvent =
  | RunStartEvent
  | BatchEvent
  | EpochEvent
  | PeriodEndEvent
  | CheckpointEvent
  | HealthEvent
  | EvaluationEvent
  | ResumeEvent
  | RunEndEvent;
/**
 * When the event was written, ISO 8601 in UTC.
 */
export type Time = string;
/**
 * Updates of the weights made so far; in mixed precision, those that were left out for an overflow are counted.
 */
export type Step = number;
export type Count = number;
export type NonNegative = number;
export type MaybeNumber = number | null;
export type Fraction = number;
/**
 * epoch: end of an epoch; period-end: end of a PAS period; best: best held-out robust accuracy; last: end of training; time: checkpoint.every_minutes; interrupt: before a stop; request: a control file asked.
 */
export type CheckpointKind = 'epoch' | 'period-end' | 'best' | 'last' | 'time' | 'interrupt' | 'request';
/**
 * last: at the end of training; best: of the epoch with the best held-out robust accuracy; ensemble: mean softmax of the period ends; average: EMA or SWA.
 */
export type WeightsName = 'last' | 'best' | 'ensemble' | 'average';
export type State = 'finished' | 'stopped' | 'failed' | 'diverged';

/**
 * First event of a run.
 */
export interface RunStartEvent {
  type: 'run-start';
  time: Time;
  step: Step;
  /**
   * Name of the experiment.
   */
  name: string;
  epochs: Count;
  batches_per_epoch: Count;
  parameters: Count;
  threshold?: NonNegative;
}
/**
 * One batch of training, measured before its update (the paper's Fig. 2 traces).
 */
export interface BatchEvent {
  type: 'batch';
  time: Time;
  step: Step;
  epoch: Count;
  batch: Count;
  period: Count;
  loss: MaybeNumber;
  accuracy: Fraction;
  epsilon: NonNegative;
  learning_rate: NonNegative;
  gradient_norm: MaybeNumber;
  distance_from_init: MaybeNumber;
  /**
   * Mixed precision only: the power of two that the loss was multiplied by before its gradient was taken.
   */
  loss_scale?: number;
}
/**
 * End of an epoch.
 */
export interface EpochEvent {
  type: 'epoch';
  time: Time;
  step: Step;
  epoch: Count;
  period: Count;
  epsilon: NonNegative;
  learning_rate: NonNegative;
  train: TrainMetrics;
  /**
   * Held-out metrics; null in epochs that evaluate.every skips.
   */
  validation: HeldOutMetrics | null;
  seconds: PhaseSeconds;
  samples_per_second: NonNegative;
  memory_bytes: NonNegative;
}
/**
 * Means over the epoch's samples, each measured before its batch's update.
 */
export interface TrainMetrics {
  loss: MaybeNumber;
  /**
   * Accuracy on the adversarial samples trained on, at the scheduled epsilon; null for clean training.
   */
  robust_accuracy: number | null;
  /**
   * Accuracy on the clean samples, where the objective computes it; else null.
   */
  clean_accuracy: number | null;
}
export interface HeldOutMetrics {
  split: 'validation' | 'test';
  samples: Count;
  clean_accuracy: Fraction;
  clean_loss: MaybeNumber;
  robust_accuracy: Fraction;
  robust_loss: MaybeNumber;
  robust_epsilon: NonNegative;
}
/**
 * Wall-clock seconds of the epoch by phase.
 */
export interface PhaseSeconds {
  data: NonNegative;
  attack: NonNegative;
  step: NonNegative;
  evaluation: NonNegative;
  checkpoint: NonNegative;
  other: NonNegative;
}
/**
 * End of a PAS period.
 */
export interface PeriodEndEvent {
  type: 'period-end';
  time: Time;
  step: Step;
  epoch: Count;
  period: Count;
  /**
   * The period's weights, relative to the run folder.
   */
  path: string;
}
/**
 * A checkpoint is safely on disk.
 */
export interface CheckpointEvent {
  type: 'checkpoint';
  time: Time;
  step: Step;
  kind: CheckpointKind;
  epoch: Count;
  batch: Count;
  /**
   * Relative to the run folder.
   */
  path: string;
  bytes: Count;
}
/**
 * Something a researcher should look at.
 */
export interface HealthEvent {
  type: 'health';
  time: Time;
  step: Step;
  kind: 'collapse' | 'non-finite' | 'gradient-overflow' | 'catastrophic-overfitting' | 'dead-relu' | 'linear-threshold';
  /**
   * `error` stops the run.
   */
  severity: 'information' | 'warning' | 'error';
  epoch: Count;
  batch: Count;
  /**
   * What was seen.
   */
  message: string;
  /**
   * The likely cause.
   */
  cause: string;
  /**
   * The next thing to try.
   */
  next: string;
  /**
   * Numbers and names behind the message, e.g. the layer or the threshold.
   */
  details?: {
    [k: string]: number | string | boolean | null;
  };
}
/**
 * Accuracy of some weights under one attack at the end of the run.
 */
export interface EvaluationEvent {
  type: 'evaluation';
  time: Time;
  step: Step;
  weights: WeightsName;
  split: 'validation' | 'test';
  /**
   * Name of the attack, e.g. clean or pgd-20.
   */
  attack: string;
  epsilon: NonNegative;
  accuracy: Fraction;
  loss: MaybeNumber;
  samples: Count;
  seconds?: NonNegative;
}
/**
 * The run goes on from a checkpoint. Events written after that checkpoint were removed.
 */
export interface ResumeEvent {
  type: 'resume';
  time: Time;
  step: Step;
  epoch: Count;
  batch: Count;
  /**
   * The checkpoint, relative to the run folder.
   */
  path: string;
  /**
   * Where it goes on, where that is not where it began: numbers agree but for rounding.
   */
  device?: string;
}
/**
 * Last event of a run.
 */
export interface RunEndEvent {
  type: 'run-end';
  time: Time;
  step: Step;
  state: State;
  metrics: RunMetrics;
  /**
   * Why the run ended, where it did not simply finish.
   */
  message: string | null;
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
