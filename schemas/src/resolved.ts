/**
 * @file What an experiment is once every default, unit and reference has been resolved: the contract between the
 * specification (this package) and everything that acts on it (runner, server, client). Keys are spelt as in the spec
 * and as in `resolved.json`. Budgets are fractions of the pixel range, lengths of time are epochs, accuracies fractions.
 */
import type { Fix } from './edit/change.ts';
import type { ProblemCode } from './rules/pages/index.ts';

export type Norm = 'linf' | 'l2' | 'l1';

/** One schedule of ε or of the learning rate. `u` is the relative time in [0, 1) within the period (or the run). */
export type Schedule = ScheduleShape & {
  /** Evaluate once an epoch (at the integer epoch index, as in the paper's code) or before every batch. */
  update: 'epoch' | 'batch';
  /** Whether time starts again with each PAS period or runs over the whole training. */
  over: 'period' | 'run';
  /** Values are clipped to [low, high]; null is unbounded. For ε, high is the target. */
  clip: { low: number | null; high: number | null };
  /** Linear warm-up from `from` to the schedule's own value over the first `epochs` epochs of each period (or the run). */
  warmup: { epochs: number; from: number } | null;
};

export type ScheduleShape =
  | { schedule: 'constant'; value: number }
  /** min + (max − min)·u */
  | { schedule: 'linear'; min: number; max: number }
  /** min + ½(max − min)(1 − cos πu): rises from min to max (paper §3.1). Write min > max for cosine decay. */
  | { schedule: 'cosine'; min: number; max: number }
  /** initial · factor^(number of points passed); `at` in epochs of the period, or fractions of it when `relative`. */
  | { schedule: 'step'; initial: number; factor: number; at: number[]; relative: boolean }
  /** initial · decay^epoch (epochs since the period's start). */
  | { schedule: 'exponential'; initial: number; decay: number }
  /** Linear interpolation through (at, value) points; constant before the first and after the last. */
  | { schedule: 'piecewise'; points: { at: number; value: number }[]; relative: boolean }
  /** Rises from initial to max over the first `peak` (fraction of time), then falls to final; by cosine or linearly. */
  | { schedule: 'one-cycle'; initial: number; max: number; final: number; peak: number; anneal: 'cosine' | 'linear' };

export type Layer =
  | { type: 'conv'; channels: number; kernel: number; stride: number; padding: number; bias: boolean }
  | { type: 'linear'; units: number; bias: boolean }
  | { type: 'batchnorm' }
  | { type: 'relu' }
  | { type: 'maxpool'; kernel: number; stride: number }
  | { type: 'avgpool'; kernel: number; stride: number }
  | { type: 'global-avgpool' }
  | { type: 'flatten' };

export type Model =
  | { architecture: 'linear'; bias: boolean }
  | { architecture: 'mlp'; hidden: number[]; bias: boolean }
  /** The paper's nets (paper.md §5); lenet takes its MNIST or CIFAR form from the input shape. */
  | { architecture: 'lenet' | 'vgg16' | 'resnet18' | 'preact-resnet18'; width: number }
  | { architecture: 'wide-resnet'; depth: number; width: number }
  | { architecture: 'custom'; layers: Layer[] };

export type DatasetName =
  | 'mnist'
  | 'fashion-mnist'
  | 'fashion-mnist-mini'
  | 'cifar-10'
  | 'cifar-100'
  | 'npz'
  | 'folder';

export interface Data {
  dataset: DatasetName;
  /** Absolute path of a folder or file given in the spec, or null to search (see DESIGN: resolution order). */
  path: string | null;
  /** Held-out validation: how many training samples are set aside, chosen by `validation_seed`. */
  validation: number;
  validation_seed: number;
  /** Use only the first n samples (after the split); null is all. */
  train_samples: number | null;
  test_samples: number | null;
  augment: { crop_padding: number; horizontal_flip: boolean };
}

/** An attack in full, with nothing implied by its name. `method: none` leaves samples clean. */
export interface Attack {
  method: 'none' | 'fgsm' | 'fgsm-rs' | 'pgd';
  norm: Norm;
  steps: number;
  /** In pixel-range units, or as a multiple of the current ε when `relative`. */
  step_size: { value: number; relative: boolean };
  /** none; uniform over the ε ball; or uniform over the ball of one step (the paper). */
  start: 'none' | 'uniform' | 'uniform-step';
  restarts: number;
  keep: 'last' | 'best';
  /** Mode of BatchNorm while the attack runs. */
  batchnorm: 'eval' | 'train';
  /** Loss that the attack maximises: cross-entropy of the label, or KL from the clean prediction (TRADES). */
  loss: 'cross-entropy' | 'kl';
  bounds: [number, number];
}

export type Optimizer =
  | { name: 'sgd'; momentum: number; dampening: number; nesterov: boolean; weight_decay: number }
  | { name: 'adam' | 'adamw'; betas: [number, number]; eps: number; weight_decay: number };

export type Objective =
  | { name: 'adversarial' }
  | { name: 'clean' }
  /** clean_weight·CE(x) + (1 − clean_weight)·CE(x′) */
  | { name: 'mix'; clean_weight: number }
  /** CE(x) + beta·KL(p(x) ‖ p(x′)) (Zhang et al. 2019) */
  | { name: 'trades'; beta: number }
  /** Wang et al. 2020 */
  | { name: 'mart'; beta: number };

export type Averaging =
  | { method: 'none' }
  /** Exponential moving average with decay min(decay, (1+d)/(10+d)). */
  | { method: 'ema'; decay: number }
  /** Equal average of the weights at the end of every epoch from `start_epoch`; BatchNorm statistics re-estimated. */
  | { method: 'swa'; start_epoch: number };

/** A named attack of the evaluation, e.g. `pgd-20`; `clean` is accuracy on clean samples and carries no attack. */
export interface EvaluationAttack {
  name: string;
  attack: Attack;
  epsilon: number;
}

export type LandscapeSplit = 'train' | 'validation' | 'test';

/** At frozen adversarial samples, at clean ones, its Gauss–Newton matrix, or by differences with fresh attacks. */
export type LandscapeLoss = 'frozen' | 'clean' | 'gauss-newton' | 'reattacked';

export interface HessianAnalysis {
  top: number;
  samples: number;
  loss: LandscapeLoss;
  which: 'largest' | 'smallest' | 'magnitude';
  method: 'lanczos' | 'power-iteration';
  tolerance: number;
  /** Absent: chosen by the runner. */
  basis?: number;
  products: number;
}

export interface DensityAnalysis {
  samples: number;
  loss: LandscapeLoss;
  starts: number;
  steps: number;
}

export interface CurvatureAnalysis {
  samples: number;
  loss: LandscapeLoss;
  products: number;
}

export interface SliceAnalysis {
  directions: 'random' | 'eigenvectors' | 'trajectory' | 'checkpoints';
  through?: string[];
  dimensions: 1 | 2;
  points: number;
  /** Absent: by the directions. */
  range?: [number, number];
  biases: 'zero' | 'normalised';
  epsilons: number[];
  /** A number attacks once for a block of so many nodes along each axis. */
  adversarial: 'fresh' | 'frozen' | number;
  batchnorm: 'running' | 'batch' | 're-estimated';
  samples: number;
  splits: LandscapeSplit[];
}

export interface ScatterAnalysis {
  samples: number;
  directions: ('random' | 'eigenvector')[];
  amplitudes: number[];
  repeats: number;
}

export interface GradientAnalysis {
  samples: number;
  loss: 'frozen' | 'clean';
}

export interface SharpnessAnalysis {
  samples: number;
  loss: 'frozen' | 'clean';
  rho: number;
  adaptive_rho: number;
  box: number;
  steps: number;
  draws: number;
}

export interface ConnectivityAnalysis {
  to: string;
  match: 'none' | 'weights';
  curve: 'bezier' | 'polygonal' | 'linear';
  bends: number;
  epochs: number;
  learning_rate: number;
  points: number;
  samples: number;
}

export interface LinearAnalysis {
  /** Absent: all. */
  samples?: number;
}

/**
 * Analyses of the loss landscape asked for in the spec; an analysis that is absent is not asked for. It is also valid as
 * the `landscape` section of a written spec.
 */
export interface Landscape {
  epsilon: number;
  /** `training`, or a name as in `evaluate`. */
  attack: string;
  split: LandscapeSplit;
  /** Checkpoints, `period-ends` being those of every period; absent: `last`, else the furthest. */
  at?: string[];
  /** Absent: the whole network. */
  layers?: string[];
  hessian?: HessianAnalysis;
  density?: DensityAnalysis;
  curvature?: CurvatureAnalysis;
  slice?: SliceAnalysis;
  scatter?: ScatterAnalysis;
  gradient?: GradientAnalysis;
  sharpness?: SharpnessAnalysis;
  connectivity?: ConnectivityAnalysis;
  linear?: LinearAnalysis;
  trace: ('gradient-norm' | 'distance-from-init')[];
}

export type ResetTarget = 'epsilon' | 'learning_rate' | 'momentum' | 'optimizer';

export interface ResolvedSpec {
  version: 1;
  name: string;
  seed: number;
  data: Data;
  model: Model;
  attack: Attack;
  /** Schedule of the training budget; `clip.high` is the target ε, at which held-out robust accuracy is measured. */
  epsilon: Schedule & { target: number };
  pas: {
    /** Lengths of the periods in epochs; they add up to train.epochs. One entry is plain training. */
    periods: number[];
    /** What starts again at a period's start. `epsilon`/`learning_rate` is the same fact as `over: period` above. */
    reset: ResetTarget[];
    ensemble: 'period-ends' | 'none';
  };
  learning_rate: Schedule;
  optimizer: Optimizer;
  train: {
    epochs: number;
    batch_size: number;
    /** The most samples computed at once; the whole batch where it is left out. A run that starts settles `auto`. */
    micro_batch_size?: number | 'auto';
    objective: Objective;
    averaging: Averaging;
    /** Clip the global l2 norm of the gradient to this; null does not clip. */
    gradient_clip: number | null;
    /** Of the attack and the training step. Runs begun before there was a choice do not say; they are float32. */
    precision?: 'float32' | 'mixed-float16';
  };
  evaluate: {
    /** Run every n epochs on the validation split (test split when validation is 0). */
    every: number;
    /** Samples of that split used each time; null is all. */
    samples: number | null;
    batch_size: number;
    /** The attack of the per-epoch robust accuracy, at ε = target. */
    during: EvaluationAttack;
    /** Attacks on the test split at the end of the run, for the last, best and ensemble weights. */
    final: EvaluationAttack[];
    final_samples: number | null;
  };
  checkpoint: {
    /** A resumable checkpoint at least this often, besides every epoch's and period's end. */
    every_minutes: number;
    /** Epoch checkpoints kept (period ends, best and last are always kept). */
    keep: number;
  };
  /** `threads: 0` leaves the number to the runner, one per core. */
  device: {
    executor: 'onnx' | 'tensorflow' | 'reference';
    threads: number;
    /** Of the onnx executor; the processor without. */
    provider?: 'auto' | 'webgpu' | 'cuda' | 'directml' | 'coreml';
    /** Which of several devices of the provider or of TensorFlow; 0 without. */
    index?: number;
  };
  /** Absent when the spec has no `landscape` section. */
  landscape?: Landscape;
}

/** A place in a spec file; lines and columns count from 1, `offset` from 0 (UTF-16 code units). */
export interface SourceRange {
  file: string;
  start: { line: number; column: number; offset: number };
  end: { line: number; column: number; offset: number };
}

export interface Problem {
  /** Stable, e.g. `epsilon-unit`; `explainCode` has its page. */
  code: ProblemCode;
  severity: 'error' | 'warning' | 'information';
  /** What is wrong and what to do about it, in one or two sentences. */
  message: string;
  /** Path of the key, e.g. `epsilon.target`. */
  path: string;
  range: SourceRange;
  /** Ways to mend it, the likeliest first; none where only the author can know. */
  fixes?: Fix[];
}
