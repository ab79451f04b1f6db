/** @file Generated from plan-output.schema.json by `npm run generate`; do not edit. */

export type AnalysisName =
  'hessian' | 'density' | 'curvature' | 'slice' | 'scatter' | 'gradient' | 'sharpness' | 'connectivity' | 'linear';

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
   * Floating-point operations of the whole run, evaluation and analyses included.
   */
  flops: number;
  /**
   * Predicted peak.
   */
  memory_bytes: number;
  /**
   * Predicted time of the whole run on the chosen device, evaluation and analyses included; null when it was not measured.
   */
  estimated_seconds: number | null;
  /**
   * Predicted seconds by device, as `--device` takes its name: the one that was timed.
   */
  estimates?: {
    [k: string]: number | null;
  };
  /**
   * The analyses of the spec's landscape section, which are done when it has trained; absent without.
   */
  analyses?: AnalysisPlan[];
  sweep?: SweepPlan;
  schedule: PlanRow[];
}
export interface AnalysisPlan {
  analysis: AnalysisName;
  /**
   * At how many it is done.
   */
  checkpoints: number;
  /**
   * Products of the Hessian or the Gauss-Newton matrix with a vector, for each checkpoint; null where there are none.
   */
  products: number | null;
  /**
   * Whether their number is only to be expected, as the method ends when its result is exact enough.
   */
  products_expected: boolean;
  /**
   * At all checkpoints.
   */
  flops: number;
  /**
   * At all checkpoints; null when it was not measured.
   */
  estimated_seconds: number | null;
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
