/** @file Generated from resolved.schema.json by `npm run generate`; do not edit. */

export type Count = number;
export type MaybeCount = number | null;
export type Positive = number;
export type Layer =
  | {
      type: 'conv';
      channels: Positive;
      kernel: Positive;
      stride: Positive;
      padding: Count;
      bias: boolean;
    }
  | {
      type: 'linear';
      units: Positive;
      bias: boolean;
    }
  | {
      type: 'maxpool' | 'avgpool';
      kernel: Positive;
      stride: Positive;
    }
  | {
      type: 'batchnorm' | 'relu' | 'global-avgpool' | 'flatten';
    };
/**
 * @minItems 2
 * @maxItems 2
 */
export type Pair = [number, number];
export type Epsilon = Shape & Timing & Target;
export type Shape =
  | {
      schedule: 'constant';
      value: number;
    }
  | {
      schedule: 'linear' | 'cosine';
      min: number;
      max: number;
    }
  | {
      schedule: 'step';
      initial: number;
      factor: number;
      at: number[];
      relative: boolean;
    }
  | {
      schedule: 'exponential';
      initial: number;
      decay: number;
    }
  | {
      schedule: 'piecewise';
      points: Points;
      relative: boolean;
    }
  | {
      schedule: 'one-cycle';
      initial: number;
      max: number;
      final: number;
      peak: number;
      anneal: 'cosine' | 'linear';
    };
export type Points = {
  at: number;
  value: number;
}[];
export type Update = 'epoch' | 'batch';
export type Over = 'period' | 'run';
export type MaybeNumber = number | null;
export type Warmup = {
  epochs: number;
  from: number;
} | null;
export type Schedule = Shape & Timing;
export type LandscapeSplit = 'train' | 'validation' | 'test';
export type Names = string[];
export type LandscapeLoss = 'frozen' | 'clean' | 'gauss-newton' | 'reattacked';

/**
 * resolved.json of a run folder: the spec as run, with every default and unit made explicit (see src/resolved.ts). Budgets are fractions of the pixel range, times are epochs.
 */
export interface Resolved {
  version: 1;
  name: string;
  seed: Count;
  data: {
    dataset: 'mnist' | 'fashion-mnist' | 'fashion-mnist-mini' | 'cifar-10' | 'cifar-100' | 'npz' | 'folder';
    path: string | null;
    validation: Count;
    validation_seed: Count;
    train_samples: MaybeCount;
    test_samples: MaybeCount;
    augment: {
      crop_padding: Count;
      horizontal_flip: boolean;
    };
  };
  model:
    | {
        architecture: 'linear';
        bias: boolean;
      }
    | {
        architecture: 'mlp';
        hidden: Positive[];
        bias: boolean;
      }
    | {
        architecture: 'lenet' | 'vgg16' | 'resnet18' | 'preact-resnet18';
        width: Positive;
      }
    | {
        architecture: 'wide-resnet';
        depth: Positive;
        width: Positive;
      }
    | {
        architecture: 'custom';
        layers: Layer[];
      };
  attack: Attack;
  epsilon: Epsilon;
  pas: {
    periods: Positive[];
    reset: ('epsilon' | 'learning_rate' | 'momentum' | 'optimizer')[];
    ensemble: 'period-ends' | 'none';
  };
  learning_rate: Schedule;
  optimizer:
    | {
        name: 'sgd';
        momentum: number;
        dampening: number;
        nesterov: boolean;
        weight_decay: number;
      }
    | {
        name: 'adam' | 'adamw';
        betas: Pair;
        eps: number;
        weight_decay: number;
      };
  train: {
    epochs: Positive;
    batch_size: Positive;
    micro_batch_size?: Positive | 'auto';
    objective:
      | {
          name: 'adversarial' | 'clean';
        }
      | {
          name: 'mix';
          clean_weight: number;
        }
      | {
          name: 'trades' | 'mart';
          beta: number;
        };
    averaging:
      | {
          method: 'none';
        }
      | {
          method: 'ema';
          decay: number;
        }
      | {
          method: 'swa';
          start_epoch: Count;
        };
    gradient_clip: MaybeNumber;
    precision?: 'float32' | 'mixed-float16';
  };
  evaluate: {
    every: Positive;
    samples: MaybeCount;
    batch_size: Positive;
    during: EvaluationAttack;
    final: EvaluationAttack[];
    final_samples: MaybeCount;
  };
  checkpoint: {
    every_minutes: number;
    keep: Positive;
  };
  device: {
    executor: 'onnx' | 'tensorflow' | 'reference';
    threads: Count;
    /**
     * Of the onnx executor; cpu without.
     */
    provider?: 'auto' | 'webgpu' | 'cuda' | 'directml' | 'coreml';
    index?: Count;
  };
  landscape?: {
    epsilon: number;
    attack: string;
    split: LandscapeSplit;
    at?: Names;
    layers?: Names;
    hessian?: {
      top: Positive;
      samples: Positive;
      loss: LandscapeLoss;
      which: 'largest' | 'smallest' | 'magnitude';
      method: 'lanczos' | 'power-iteration';
      tolerance: number;
      basis?: Positive;
      products: Positive;
    };
    density?: {
      samples: Positive;
      loss: LandscapeLoss;
      starts: Positive;
      steps: Positive;
    };
    curvature?: {
      samples: Positive;
      loss: LandscapeLoss;
      products: Positive;
    };
    slice?: {
      directions: 'random' | 'eigenvectors' | 'trajectory' | 'checkpoints';
      through?: Names;
      dimensions: 1 | 2;
      points: Positive;
      range?: Pair;
      biases: 'zero' | 'normalised';
      epsilons: number[];
      adversarial: ('fresh' | 'frozen') | Positive;
      batchnorm: 'running' | 'batch' | 're-estimated';
      samples: Positive;
      splits: LandscapeSplit[];
    };
    scatter?: {
      samples: Positive;
      directions: ('random' | 'eigenvector')[];
      amplitudes: number[];
      repeats: Positive;
    };
    gradient?: {
      samples: Positive;
      loss: 'frozen' | 'clean';
    };
    sharpness?: {
      samples: Positive;
      loss: 'frozen' | 'clean';
      rho: number;
      adaptive_rho: number;
      box: number;
      steps: Positive;
      draws: Positive;
    };
    connectivity?: {
      to: string;
      match: 'none' | 'weights';
      curve: 'bezier' | 'polygonal' | 'linear';
      bends: Positive;
      epochs: Positive;
      learning_rate: number;
      points: Positive;
      samples: Positive;
    };
    linear?: {
      samples?: Positive;
    };
    trace: ('gradient-norm' | 'distance-from-init')[];
  };
}
export interface Attack {
  method: 'none' | 'fgsm' | 'fgsm-rs' | 'pgd';
  norm: 'linf' | 'l2' | 'l1';
  steps: Positive;
  step_size: {
    value: number;
    relative: boolean;
  };
  start: 'none' | 'uniform' | 'uniform-step';
  restarts: Positive;
  keep: 'last' | 'best';
  batchnorm: 'eval' | 'train';
  loss: 'cross-entropy' | 'kl';
  bounds: Pair;
}
export interface Timing {
  update: Update;
  over: Over;
  clip: Clip;
  warmup: Warmup;
}
export interface Clip {
  low: MaybeNumber;
  high: MaybeNumber;
}
export interface Target {
  target: number;
}
export interface EvaluationAttack {
  name: string;
  attack: Attack;
  epsilon: number;
}
