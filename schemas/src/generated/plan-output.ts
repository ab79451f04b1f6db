/** @file Generated from plan-output.schema.json by `npm run generate`; do not edit. */

/**
 * What `advexp plan --json` prints: the cost of a run before it starts. Of a sweep, `sweep` has its points, and everything else is that of the first.
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
  sweep?: SweepPlan;
  schedule: PlanRow[];
}
export interface SweepPlan {
  points: PointPlan[];
  /**
   * Of all points.
   */
  flops: number;
  /**
   * Of all points, one after another; null when one was not measured.
   */
  estimated_seconds: number | null;
}
export interface PointPlan {
  name: string;
  /**
   * Values as written, by path.
   */
  values: {
    [k: string]: unknown;
  };
  parameters: number;
  epochs: number;
  flops: number;
  memory_bytes: number;
  estimated_seconds: number | null;
}
export interface PlanRow {
  epoch: number;
  period: number;
  epsilon: number;
  learning_rate: number;
}
