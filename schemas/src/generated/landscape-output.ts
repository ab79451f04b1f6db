/** @file Generated from landscape-output.schema.json by `npm run generate`; do not edit. */

export type AnalysedSplit = 'train' | 'validation' | 'test';
/**
 * frozen: mean cross-entropy at adversarial samples made once at these weights. clean: at clean samples. gauss-newton: its Gauss–Newton matrix at frozen adversarial samples. reattacked: central differences of the gradient, with a fresh attack at either end.
 */
export type AnalysedLoss = 'frozen' | 'clean' | 'gauss-newton' | 'reattacked';
export type Numbers = number[];
/**
 * Null where a value is not finite or not yet known.
 */
export type MaybeNumbers = (number | null)[];
/**
 * Of the checkpoint, where the model is linear; else null.
 */
export type LinearWeights = {
  /**
   * Of the run's attack.
   */
  norm: 'linf' | 'l2' | 'l1';
  /**
   * On clean samples.
   */
  accuracy: number;
  /**
   * The weights lie in V_ε (every sample robustly right) up to this ε; null where a sample is wrong.
   */
  version_space: number | null;
  /**
   * The weights lie in T_ε (no multiple of them beats W = 0) from this ε on.
   */
  trivial_from: number;
  radii: Numbers;
} | null;

/**
 * What `advexp landscape --json` prints: the result of each analysis. `analysis/<checkpoint>.<analysis>.json` in a run folder is the same with one analysis.
 */
export interface LandscapeOutput {
  hessian?: HessianResult;
  density?: DensityResult;
  curvature?: CurvatureResult;
  slice?: SliceResult;
  scatter?: ScatterResult;
  gradient?: GradientResult;
  sharpness?: SharpnessResult;
  connectivity?: ConnectivityResult;
  linear?: LinearResult;
}
export interface HessianResult {
  about: AnalysisAbout;
  loss: AnalysedLoss;
  which: 'largest' | 'smallest' | 'magnitude';
  method: 'lanczos' | 'power-iteration';
  tolerance: number;
  /**
   * Vectors kept by lanczos.
   */
  basis?: number;
  eigenvalues: Numbers;
  residuals: Numbers;
  errors: Numbers;
  /**
   * Whether all met the tolerance.
   */
  converged: boolean;
  /**
   * Hessian-vector products.
   */
  products: number;
  /**
   * The loss at these weights and samples.
   */
  loss_value: number;
  normalised: MaybeNumbers;
}
/**
 * What was analysed, and how.
 */
export interface AnalysisAbout {
  /**
   * Identifies all that decides about the result: equal keys, equal results on the same machine.
   */
  key: string;
  /**
   * Id of the run.
   */
  run: string;
  checkpoint: string;
  /**
   * Of the checkpoint's weights file.
   */
  weights_sha256: string;
  architecture: string;
  /**
   * How many the analysis is about.
   */
  parameters: number;
  /**
   * Names of layers or tensors; null is the whole network.
   */
  layers: string[] | null;
  dataset: string;
  data: SampleSet[];
  /**
   * Budget of the attack.
   */
  epsilon: number;
  /**
   * The attack in full, as in resolved.json; null where none was used.
   */
  attack: {
    [k: string]: unknown;
  } | null;
  /**
   * Of BatchNorm: eval, or how statistics were made.
   */
  mode: string;
  seed: number;
  batch_size: number;
  executor: string;
  /**
   * What the executor computed on, e.g. cpu, webgpu, cuda.
   */
  provider: string;
  threads: number;
  /**
   * Of advexp.
   */
  version: string;
  created: string;
  /**
   * Time that the process took which finished the analysis.
   */
  seconds: number;
  /**
   * File beside this one with the arrays, for numpy.load.
   */
  arrays: string | null;
}
/**
 * The samples of one split.
 */
export interface SampleSet {
  split: AnalysedSplit;
  samples: number;
  /**
   * Of the decoded clean samples and labels.
   */
  sha256: string;
  /**
   * Of the frozen adversarial samples, where the analysis is at such.
   */
  adversarial_sha256?: string;
}
export interface DensityResult {
  about: AnalysisAbout;
  loss: AnalysedLoss;
  grid: Numbers;
  density: Numbers;
  standard_errors: MaybeNumbers;
  /**
   * Width of the Gaussians: the width of the spectrum divided by the steps.
   */
  sigma: number;
  starts: number;
  steps: number;
  products: number;
}
export interface CurvatureResult {
  about: AnalysisAbout;
  loss: AnalysedLoss;
  hutchinson: Estimated;
  hutchpp: Estimated;
  frobenius_squared: Estimated;
  /**
   * (Σ λ)² / Σ λ² from hutchinson and frobenius_squared: how many eigenvalues share the curvature.
   */
  effective_rank: number | null;
  products: number;
}
export interface Estimated {
  value: number | null;
  standard_error: number | null;
}
export interface SliceResult {
  about: AnalysisAbout;
  directions: 'random' | 'eigenvectors' | 'trajectory' | 'checkpoints';
  /**
   * fresh: attacked at every node. frozen: once at the centre. A number: once a block of so many nodes along each axis, at its first corner.
   */
  adversarial: string | number;
  batchnorm: 'running' | 'batch' | 're-estimated';
  axes: SliceAxis[];
  points: SlicePoint[];
  complete: boolean;
  /**
   * Of each node, the last axis running fastest: 0 not yet computed, 1 computed, 2 computed and not finite.
   */
  nodes: (0 | 1 | 2)[];
  /**
   * One for each split and budget, nodes in the order of `nodes`.
   */
  surfaces: SliceSurface[];
}
export interface SliceAxis {
  /**
   * What the direction is, e.g. `eigenvector 1 (λ = 8.37)`.
   */
  name: string;
  /**
   * l2 norm of the direction: one unit of the axis.
   */
  length: number;
  coordinates: Numbers;
  /**
   * trajectory: share of the variance of the checkpoints along this axis.
   */
  explained_variance?: number;
}
/**
 * A checkpoint, projected onto the slice.
 */
export interface SlicePoint {
  checkpoint: string;
  at: Numbers;
  /**
   * l2 distance from the slice.
   */
  distance: number;
}
export interface SliceSurface {
  split: AnalysedSplit;
  epsilon: number;
  loss: MaybeNumbers;
  accuracy: MaybeNumbers;
}
export interface ScatterResult {
  about: AnalysisAbout;
  curves: ScatterCurve[];
  noise_floor: ScatterNoise;
  constants: LipschitzConstants;
}
/**
 * Everything along one direction v; lists have an entry for each amplitude a.
 */
export interface ScatterCurve {
  direction: string;
  amplitudes: Numbers;
  loss: MaybeNumbers;
  accuracy: MaybeNumbers;
  perturbation_cosine: MaybeNumbers;
  sign_cosine: MaybeNumbers;
  gradient_cosine: MaybeNumbers;
  gradient_difference: MaybeNumbers;
  smooth_part: MaybeNumbers;
  jump_part: MaybeNumbers;
  bound: MaybeNumbers;
}
/**
 * Mean cosines between attacks at θ from different random starts, and the cosine of their gradients.
 */
export interface ScatterNoise {
  repeats: number;
  perturbation_cosine: Estimated;
  sign_cosine: Estimated;
  gradient_cosine: Estimated;
}
/**
 * Largest ratios seen along the curves: lower bounds of the paper's constants near θ.
 */
export interface LipschitzConstants {
  /**
   * L_θ: change of L_ε by distance.
   */
  theta: number | null;
  /**
   * L_θθ: change of the gradient at frozen samples by distance.
   */
  theta_theta: number | null;
  /**
   * L_θx: change of the mean gradient by the mean l∞ (or the attack's own) distance of the samples.
   */
  theta_x: number | null;
}
export interface GradientResult {
  about: AnalysisAbout;
  loss: 'frozen' | 'clean';
  loss_value: number;
  /**
   * Of the gradient over all samples.
   */
  norm: number;
  /**
   * Norm by tensor.
   */
  layers: {
    [k: string]: number;
  };
  batch_norms: Numbers;
  noise_scale: GradientNoiseScale;
}
/**
 * tr Σ / ‖G‖² (McCandlish et al. 2018), by unbiased estimates of both from batches and the whole.
 */
export interface GradientNoiseScale {
  value: number | null;
  /**
   * tr Σ of the gradient of single samples.
   */
  trace_covariance: number | null;
  /**
   * ‖G‖² without the noise; may be negative by chance.
   */
  squared_norm: number | null;
}
/**
 * Each value is a rise of the loss over loss_value.
 */
export interface SharpnessResult {
  about: AnalysisAbout;
  loss: 'frozen' | 'clean';
  loss_value: number;
  sam: WorstCase;
  adaptive: WorstCase;
  average: AverageCase;
  box: BoxSharpness;
}
export interface WorstCase {
  rho: number;
  /**
   * Rise after the one normalised step that the training method takes.
   */
  one_step: number | null;
  /**
   * Largest rise found by projected gradient ascent.
   */
  rise: number | null;
  steps: number;
}
/**
 * Mean rise for Gaussian perturbations of standard deviation rho·|w|.
 */
export interface AverageCase {
  rho: number;
  draws: number;
  rise: Estimated;
}
/**
 * ε-sharpness (Keskar et al. 2017): 100·rise/(1 + loss) where each weight moves by at most box·(|w| + 1).
 */
export interface BoxSharpness {
  box: number;
  rise: number | null;
  sharpness: number | null;
}
export interface ConnectivityResult {
  about: AnalysisAbout;
  to: string;
  curve: 'bezier' | 'polygonal' | 'linear';
  matching?: UnitMatching;
  bends: number;
  t: Numbers;
  /**
   * l2 distance of the ends.
   */
  distance: number;
  /**
   * Of the curve, from the points measured.
   */
  length: number;
  measures: CurveMeasure[];
  training_loss: MaybeNumbers;
}
/**
 * Units of hidden layers at the other end that changed places first, which leaves the function as it is.
 */
export interface UnitMatching {
  /**
   * How many units.
   */
  moved: number;
  /**
   * l2 distance of the ends without it.
   */
  distance_before: number;
}
/**
 * Along the curve, for each t.
 */
export interface CurveMeasure {
  split: AnalysedSplit;
  epsilon: number;
  loss: MaybeNumbers;
  accuracy: MaybeNumbers;
  /**
   * Largest loss above the straight line between the losses of the ends.
   */
  barrier: number | null;
}
export interface LinearResult {
  about: AnalysisAbout;
  thresholds: LinearThreshold[];
  weights: LinearWeights;
}
/**
 * ε̄ at and above which W = 0 minimises the adversarial loss of softmax regression.
 */
export interface LinearThreshold {
  norm: 'linf' | 'l2' | 'l1';
  /**
   * Null where it is not known: l1 and more than two classes.
   */
  with_bias: number | null;
  without_bias: number | null;
}
