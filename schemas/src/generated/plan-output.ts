/** @file Generated from plan-output.schema.json by `npm run generate`; do not edit. */

/**
 * What `advexp plan --json` prints: the cost of a run before it starts.
 */
export interface PlanOutput {
  /**
   * Trainable parameters.
   */
  parameters: number;
  epochs: number;
  batches_per_epoch: number;
  /**
   * Gradient steps of the training attack in all.
   */
  attack_steps?: number;
  /**
   * Floating-point operations of the whole run, evaluation included.
   */
  flops: number;
  /**
   * Predicted peak.
   */
  memory_bytes: number;
  /**
   * Predicted time on the chosen executor; null when it was not measured.
   */
  estimated_seconds: number | null;
  /**
   * Predicted seconds by executor.
   */
  estimates?: {
    [k: string]: number | null;
  };
  schedule: PlanRow[];
}
export interface PlanRow {
  epoch: number;
  period: number;
  epsilon: number;
  learning_rate: number;
}
