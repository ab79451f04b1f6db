/** @file Generated from spec.schema.json by `npm run generate`; do not edit. */

export type ExperimentName = string;
/**
 * The network. Weights start as in PyTorch.
 */
export type ModelSection = PaperModel | WideResnet | LinearModel | Mlp | CustomModel;
/**
 * Width factor w of the paper's networks (§5): channels are proportional to it. Default 16 for lenet, 8 for the others, as in the paper; 16 gives the usual VGG16 and ResNet18.
 */
export type Width = number;
/**
 * Whether the layers have a bias. Default true.
 */
export type Bias = boolean;
/**
 * A layer without settings, by its name alone.
 */
export type LayerName = 'batchnorm' | 'relu' | 'global-avgpool' | 'flatten';
/**
 * A layer and its settings.
 */
export type LayerEntry = ConvLayer | LinearLayer | PoolLayer | PlainLayer;
/**
 * Settings by their source; keys written beside it take precedence. paper: start uniform-step, last iterate, BatchNorm in eval mode, step following ε (0.01 of it at the target and ε/0.01 + 10 steps on MNIST, ε/4 and 10 steps otherwise). madry: start uniform, BatchNorm in train mode, 40 steps of 0.01 on MNIST, 10 of 2/255 otherwise. rice: start uniform, 10 steps of 2/255, BatchNorm in train mode. wong: fgsm-rs with a step of 1.25 ε, BatchNorm in train mode.
 */
export type AttackPreset = 'paper' | 'madry' | 'rice' | 'wong';
/**
 * pgd: projected gradient ascent. fgsm: one step of length ε from the clean image. fgsm-rs: one step of 1.25 ε from a random start (Wong et al. 2020). none: leave images clean. Default pgd.
 */
export type AttackMethod = 'pgd' | 'fgsm' | 'fgsm-rs' | 'none';
/**
 * Norm of the budget and of the steps. Default linf, as in the paper.
 */
export type NormName = 'linf' | 'l2' | 'l1';
/**
 * Gradient steps of PGD. Default 10. Paper: ε/0.01 + 10 on MNIST (50 at 0.4), 10 on CIFAR-10 (§3.3).
 */
export type AttackSteps = number;
/**
 * Length of a step: a multiple of the current budget (0.25eps, so that it follows the schedule) or a fraction of the pixel range (2/255, 2px, 0.01).
 */
export type StepSize = number | string;
/**
 * Where an attack starts. none: at the image. uniform: uniformly in the ε ball. uniform-step: uniformly in the ball of one step, as in the paper's code (§6.2). Default uniform; none for fgsm.
 */
export type Start = 'none' | 'uniform' | 'uniform-step';
/**
 * Independent starts, of which the worst for the network is kept sample by sample. Default 1.
 */
export type Restarts = number;
/**
 * Which iterate an attack returns: the last, as in the paper, or the one of highest loss. Default last.
 */
export type Keep = 'last' | 'best';
/**
 * Mode of BatchNorm while the attack runs: eval (running statistics, as in the paper) or train (batch statistics, as Madry, Wong and Rice). Default eval.
 */
export type AttackBatchnorm = 'eval' | 'train';
/**
 * What the attack maximises: cross-entropy of the label, or kl, the divergence from the clean prediction. Default cross-entropy; kl for objective trades.
 */
export type AttackLoss = 'cross-entropy' | 'kl';
/**
 * Fraction of the pixel range: 8/255, 8px (= 8/255) or 0.03. A bare number above 1 is refused for l∞, since it may mean grey levels or fractions.
 */
export type Budget = number | string;
/**
 * A schedule of ε. u is the relative time in [0, 1) within the PAS period; values are clipped to [0, target] (paper §3.1).
 */
export type EpsilonSchedule =
  ConstantEpsilon | RampEpsilon | StepEpsilon | ExponentialEpsilon | PiecewiseEpsilon | OneCycleEpsilon;
/**
 * Climb linearly from `from` (default 0) to the schedule's own value over the first epochs of each period. A number is the number of epochs. Default: no warm-up.
 */
export type EpsilonWarmup = WarmupEpochs | EpsilonWarmupEntry;
/**
 * Epochs of the warm-up, above 0.
 */
export type WarmupEpochs = number;
/**
 * When the value is computed anew: at every epoch, from the whole epoch number as in the paper's code, or before every batch. Default epoch; batch for one-cycle.
 */
export type Update = 'epoch' | 'batch';
/**
 * Fraction of the pixel range: 8/255, 8px (= 8/255) or 0.03. A bare number above 1 is refused for l∞, since it may mean grey levels or fractions.
 */
export type Budget1 = number | string;
/**
 * Fraction of the pixel range: 8/255, 8px (= 8/255) or 0.03. A bare number above 1 is refused for l∞, since it may mean grey levels or fractions.
 */
export type Budget2 = number | string;
/**
 * The value is multiplied by this at each moment of `at`. Default 0.1.
 */
export type Factor = number;
/**
 * When the value drops: all relative (50%, 0.5) or all in epochs (10 epochs, 10), ascending. See the single moment for how bare numbers are read.
 *
 * @minItems 1
 */
export type Moments = [Moment, ...Moment[]];
/**
 * A moment within a PAS period (within the run where the schedule is not reset): 50% or 0.5 is relative to the length, 10 epochs or 10 counts epochs. Bare numbers below 1 are relative, whole numbers from 1 count epochs.
 */
export type Moment = number | string;
/**
 * The value is multiplied by this every epoch.
 */
export type Decay = number;
/**
 * Fraction of the pixel range: 8/255, 8px (= 8/255) or 0.03. A bare number above 1 is refused for l∞, since it may mean grey levels or fractions.
 */
export type Budget3 = number | string;
/**
 * Fraction of the pixel range: 8/255, 8px (= 8/255) or 0.03. A bare number above 1 is refused for l∞, since it may mean grey levels or fractions.
 */
export type Budget4 = number | string;
/**
 * When the maximum is reached, as a fraction of the length (0.4 or 40%). Default 0.5. Wong et al. 2020: 0.4 on MNIST, 0.5 on CIFAR-10.
 */
export type Peak = number | string;
/**
 * Shape of rise and fall. Default linear (Wong et al. 2020); cosine as PyTorch's OneCycleLR.
 */
export type Anneal = 'linear' | 'cosine';
export type PeriodCount = number;
/**
 * @minItems 1
 * @maxItems 10000
 */
export type PeriodLengths = [number, ...number[]];
/**
 * A learning rate, above 0.
 */
export type Rate = number;
/**
 * A schedule of the learning rate. u is the relative time in [0, 1) within the PAS period.
 */
export type RateSchedule = ConstantRate | AnnealedRate | StepRate | ExponentialRate | PiecewiseRate | OneCycleRate;
/**
 * Climb linearly from `from` (default 0) to the schedule's own value over the first epochs of each period. A number is the number of epochs. Default: no warm-up.
 */
export type RateWarmup = WarmupEpochs | RateWarmupEntry;
/**
 * A learning rate, 0 or more.
 */
export type RateOrZero = number;
/**
 * A learning rate, 0 or more.
 */
export type RateOrZero1 = number;
/**
 * A learning rate, 0 or more.
 */
export type RateOrZero2 = number;
/**
 * A learning rate, 0 or more.
 */
export type RateOrZero3 = number;
/**
 * The optimiser, as in PyTorch. Default: sgd with momentum 0.9 and weight decay 5e-4.
 */
export type OptimizerSection = Sgd | Adam;
/**
 * l2 penalty on all parameters. Default 5e-4 for sgd, 0 for adam, 0.01 for adamw. Paper: 0 on MNIST, 1e-3 on CIFAR-10 (§3.3).
 */
export type WeightDecay = number;
/**
 * The objective by its name alone.
 */
export type ObjectiveName = 'adversarial' | 'clean' | 'mix' | 'trades' | 'mart';
/**
 * The objective and its settings.
 */
export type ObjectiveEntry = PlainObjective | MixObjective | RegularisedObjective;
/**
 * The averaging by its name alone.
 */
export type AveragingName = 'none' | 'ema' | 'swa';
/**
 * The averaging and its settings.
 */
export type AveragingEntry = NoAveraging | Ema | Swa;
export type EvaluationEntry = EvaluationName | EvaluationAttackEntry;
/**
 * clean: no attack. fgsm: one step of ε. pgd-N: N steps of 2.5 ε/N from a uniform start. pgd-N-R: the same with R restarts.
 */
export type EvaluationName = string;
export type ExperimentName1 = string;
/**
 * frozen: at adversarial samples made once at these weights (default, the paper's). clean: at clean samples. gauss-newton: the Gauss–Newton matrix at frozen adversarial samples. reattacked: central differences of the gradient, attacked anew at either end.
 */
export type LandscapeLoss = 'frozen' | 'clean' | 'gauss-newton' | 'reattacked';
/**
 * largest or smallest by value, or by magnitude (default, the paper's order).
 */
export type SpectrumEnd = 'largest' | 'smallest' | 'magnitude';
/**
 * lanczos: thick-restart Lanczos with full reorthogonalisation (default). power-iteration: the paper's method, for comparison.
 */
export type EigenMethod = 'lanczos' | 'power-iteration';
/**
 * random: filter-normalised Gaussian directions (default). eigenvectors: of the Hessian's first eigenvalues, of unit length (paper Fig. 3), found by `hessian` before. trajectory: the principal plane of the run's checkpoints. checkpoints: the line or plane through the checkpoints of `through`.
 */
export type SliceDirections = 'random' | 'eigenvectors' | 'trajectory' | 'checkpoints';
/**
 * random: what becomes of biases and BatchNorm's parameters. zero: they stay (default). normalised: ±|value|, as in the paper.
 */
export type BiasRule = 'zero' | 'normalised';
/**
 * fresh: attacked anew at every node, the loss L_ε (default). frozen: attacked once at the centre. A number k: attacked once for each block of k (k × k) nodes, as in the paper.
 */
export type SliceAdversarial = ('fresh' | 'frozen') | number;
/**
 * running: the statistics of the checkpoint at every node (default). batch: those of each batch, as in the paper. re-estimated: from the samples at every node.
 */
export type SliceBatchNorm = 'running' | 'batch' | 're-estimated';
/**
 * train (default), validation or test.
 */
export type LandscapeSplit = 'train' | 'validation' | 'test';
/**
 * frozen: at adversarial samples made once at these weights (default). clean: at clean samples.
 */
export type SampledLoss = 'frozen' | 'clean';
/**
 * weights: first the units of each hidden layer there change places so that the weights come as close as can be to those here, which leaves the function as it is (Git Re-Basin); for networks without skip connections. none: default.
 */
export type MatchKind = 'none' | 'weights';
/**
 * bezier (default, the paper's), polygonal, or linear, which is not trained.
 */
export type CurveKind = 'bezier' | 'polygonal' | 'linear';
/**
 * The attack of the analyses, always in eval mode: training (default), or as in evaluate: clean, fgsm, pgd-N, pgd-N-R.
 */
export type LandscapeAttack = string;
/**
 * Values that the setting takes, one after another.
 */
export type SweepValues = unknown[];
/**
 * cpu: ONNX Runtime on the processor, float32. auto: the fastest that passes a self-test. webgpu: ONNX Runtime on a GPU of any maker; needs only its driver (Vulkan, Metal or Direct3D 12), which chooses the GPU. cuda: ONNX Runtime on an NVIDIA GPU, with CUDA and cuDNN. directml: ONNX Runtime on a GPU under Windows. coreml: ONNX Runtime on Apple hardware. tensorflow: a native TensorFlow, on its GPU where it has one; `advexp setup tensorflow` makes it ready. reference: plain float64 loops, slow and obviously right.
 */
export type DeviceKind = 'cpu' | 'auto' | 'webgpu' | 'cuda' | 'directml' | 'coreml' | 'tensorflow' | 'reference';
/**
 * One of several devices of a kind, by its number from 0.
 */
export type NumberedDevice = string;

/**
 * An experiment of adversarial training with periodic adversarial scheduling (PAS), as written in a .advexp file (YAML 1.2).
 */
export interface Spec {
  /**
   * Version of this format. Default 1.
   */
  version?: 1;
  /**
   * Other .advexp files, relative to this one, whose settings hold wherever this file says nothing. Of several, a later one takes precedence over those before it, and this file over all; --set takes precedence over files, and a sweep sets its keys last. A base may extend others; one that is reached twice counts once, beneath everything that extends it. Maps are merged key by key, lists and single values are replaced. `sweep` is inherited like any section, `name` is not.
   */
  extends?: string | [string, ...string[]];
  name?: ExperimentName;
  /**
   * Seed of everything random: initial weights, order of samples, augmentation, starts of attacks. Default 0. Range 0 … 4294967295. The paper reports three runs per setting.
   */
  seed?: number;
  data: DataSection;
  model: ModelSection;
  attack?: AttackSection;
  /**
   * The adversarial budget ε during training: one value, or a schedule over each PAS period (paper §3.1). A fraction of the pixel range: write 8/255, 8px or 0.03. A map needs `schedule` and `target`.
   */
  epsilon: Budget | EpsilonSchedule;
  pas?: PasSection;
  /**
   * The learning rate: one value, or a schedule over each PAS period. Paper: 1e-4 constant with Adam (MNIST), 0.1 with SGD (CIFAR-10).
   */
  learning_rate: Rate | RateSchedule;
  optimizer?: OptimizerSection;
  train?: TrainSection;
  evaluate?: EvaluateSection;
  landscape?: LandscapeSection;
  checkpoint?: CheckpointSection;
  sweep?: SweepSection;
  /**
   * What computes. A map also sets the number of threads.
   */
  device?: DeviceKind | NumberedDevice | DeviceSection;
}
/**
 * The images.
 */
export interface DataSection {
  /**
   * mnist, fashion-mnist: 28×28 grey, 60,000 + 10,000. fashion-mnist-mini: 10,000 + 2,000 images of it, embedded, nothing to download. cifar-10, cifar-100: 32×32 colour, 50,000 + 10,000. npz: arrays x/y or image/label in a file. folder: PNG or JPEG images in one folder per class. The last two need `path`.
   */
  dataset: 'mnist' | 'fashion-mnist' | 'fashion-mnist-mini' | 'cifar-10' | 'cifar-100' | 'npz' | 'folder';
  /**
   * File (npz) or folder of the data, relative to the spec. Default: search $ADVEXP_DATA, the system's data sets and the user's cache, then download.
   */
  path?: string;
  /**
   * Training samples held out to measure robustness at the target ε and to choose the best epoch. Default 1000 (Rice et al. 2020); with 0 the test split is used.
   */
  validation?: number;
  /**
   * Seed that chooses the held-out samples, apart from `seed` so that runs of several seeds share them. Default 0.
   */
  validation_seed?: number;
  /**
   * Use only the first so many training samples, after the split. Default: all.
   */
  train_samples?: number;
  /**
   * Use only the first so many test samples. Default: all.
   */
  test_samples?: number;
  /**
   * Random crop after zero padding, and horizontal flip. Default: as in the paper, padding 4 and flip for CIFAR, none otherwise. false for none.
   */
  augment?: boolean | Augment;
}
/**
 * What is left out is not done.
 */
export interface Augment {
  /**
   * Pixels of zero padding on each side before a random crop to the old size. Default 0; paper 4 on CIFAR-10.
   */
  crop_padding?: number;
  /**
   * Mirror every second sample on average. Default false; paper true on CIFAR-10.
   */
  horizontal_flip?: boolean;
}
export interface PaperModel {
  /**
   * lenet: two convolutions without BatchNorm, in its MNIST or CIFAR form by the size of the images. vgg16 and resnet18: the paper's, for 32×32. preact-resnet18: with BatchNorm and ReLU before the convolutions.
   */
  architecture: 'lenet' | 'vgg16' | 'resnet18' | 'preact-resnet18';
  width?: Width;
}
/**
 * Wide ResNet-depth-width (Zagoruyko and Komodakis 2016).
 */
export interface WideResnet {
  /**
   * A wide residual network.
   */
  architecture: 'wide-resnet';
  /**
   * Number of layers, 6n + 4: 10, 16, 22, 28, 34, …
   */
  depth: number;
  /**
   * Widening factor: channels are 16, 16k, 32k, 64k.
   */
  width: number;
}
/**
 * Softmax regression, for which the collapse threshold is known exactly (paper §1.2).
 */
export interface LinearModel {
  /**
   * One linear layer.
   */
  architecture: 'linear';
  bias?: Bias;
}
/**
 * Fully connected layers with ReLU between them.
 */
export interface Mlp {
  /**
   * A multilayer perceptron.
   */
  architecture: 'mlp';
  /**
   * Units of each hidden layer.
   *
   * @minItems 1
   */
  hidden: [number, ...number[]];
  bias?: Bias;
}
/**
 * One's own sequence of layers.
 */
export interface CustomModel {
  /**
   * A list of layers.
   */
  architecture: 'custom';
  /**
   * The layers in order; the last one must give one value per class.
   *
   * @minItems 1
   */
  layers: [LayerName | LayerEntry, ...(LayerName | LayerEntry)[]];
}
export interface ConvLayer {
  /**
   * 2-D convolution with a square kernel.
   */
  type: 'conv';
  /**
   * Output channels.
   */
  channels: number;
  /**
   * Height and width of the kernel.
   */
  kernel: number;
  /**
   * Default 1.
   */
  stride?: number;
  /**
   * Zeros added on each side. Default 0.
   */
  padding?: number;
  bias?: Bias;
}
export interface LinearLayer {
  /**
   * Fully connected layer, on flattened input.
   */
  type: 'linear';
  /**
   * Output values.
   */
  units: number;
  bias?: Bias;
}
export interface PoolLayer {
  /**
   * Maximum or mean over square windows, without padding.
   */
  type: 'maxpool' | 'avgpool';
  /**
   * Height and width of the window. Default 2.
   */
  kernel?: number;
  /**
   * Default: the kernel, so that windows do not overlap.
   */
  stride?: number;
}
export interface PlainLayer {
  /**
   * A layer without settings.
   */
  type: 'batchnorm' | 'relu' | 'global-avgpool' | 'flatten';
}
/**
 * The attack of training. Without it: PGD in l∞ with 10 steps of 0.25eps from a uniform start.
 */
export interface AttackSection {
  preset?: AttackPreset;
  method?: AttackMethod;
  norm?: NormName;
  steps?: AttackSteps;
  step_size?: StepSize;
  start?: Start;
  restarts?: Restarts;
  keep?: Keep;
  batchnorm?: AttackBatchnorm;
  loss?: AttackLoss;
  /**
   * Lowest and highest pixel value. Default [0, 1].
   *
   * @minItems 2
   * @maxItems 2
   */
  bounds?: [number, number];
}
/**
 * ε = target throughout: ordinary adversarial training.
 */
export interface ConstantEpsilon {
  /**
   * Shape of the schedule.
   */
  schedule: 'constant';
  target: Budget;
  warmup?: EpsilonWarmup;
  update?: Update;
}
export interface EpsilonWarmupEntry {
  epochs: WarmupEpochs;
  from?: Budget;
}
/**
 * From min to max, linearly or as ½(1 − cos πu), clipped at target (the paper's schedules).
 */
export interface RampEpsilon {
  /**
   * linear: min + (max − min)·u. cosine: min + ½(max − min)(1 − cos πu).
   */
  schedule: 'linear' | 'cosine';
  target: Budget;
  min?: Budget1;
  max?: Budget2;
  warmup?: EpsilonWarmup;
  update?: Update;
}
/**
 * initial · factor^(number of moments passed), clipped at target.
 */
export interface StepEpsilon {
  /**
   * Shape of the schedule.
   */
  schedule: 'step';
  target: Budget;
  initial: Budget;
  factor: Factor;
  at: Moments;
  warmup?: EpsilonWarmup;
  update?: Update;
}
/**
 * initial · decay^epoch, clipped at target; epochs count from the start of the period.
 */
export interface ExponentialEpsilon {
  /**
   * Shape of the schedule.
   */
  schedule: 'exponential';
  target: Budget;
  initial: Budget;
  decay: Decay;
  warmup?: EpsilonWarmup;
  update?: Update;
}
/**
 * Straight lines through the points; constant before the first and after the last.
 */
export interface PiecewiseEpsilon {
  /**
   * Shape of the schedule.
   */
  schedule: 'piecewise';
  target: Budget;
  /**
   * The corners of the curve in order of time. Two points at one moment make a jump.
   *
   * @minItems 1
   */
  points: [EpsilonPoint, ...EpsilonPoint[]];
  warmup?: EpsilonWarmup;
  update?: Update;
}
/**
 * A corner of the curve.
 */
export interface EpsilonPoint {
  at: Moment;
  value: Budget;
}
/**
 * Rises from initial to max, then falls to final; clipped at target.
 */
export interface OneCycleEpsilon {
  /**
   * Shape of the schedule.
   */
  schedule: 'one-cycle';
  target: Budget;
  initial?: Budget3;
  max?: Budget;
  final?: Budget4;
  peak?: Peak;
  anneal?: Anneal;
  warmup?: EpsilonWarmup;
  update?: Update;
}
/**
 * Periodic adversarial scheduling (paper §3.2): training is cut into periods, and schedules start again with each.
 */
export interface PasSection {
  /**
   * Lengths of the periods in epochs, or how many periods train.epochs is cut into as evenly as possible. Default: one period. Paper: [100, 50, 50] on CIFAR-10.
   */
  periods?: PeriodCount | PeriodLengths;
  /**
   * What starts again with each period. epsilon, learning_rate: the schedule; what is not listed runs once over the whole training. momentum: the optimiser's moving averages of the gradient. optimizer: all its state. Default [epsilon, learning_rate], as in the paper.
   */
  reset?: ('epsilon' | 'learning_rate' | 'momentum' | 'optimizer')[];
  /**
   * period-ends: also evaluate the mean softmax of the weights at the ends of the periods, as in the paper. Default period-ends with several periods, else none.
   */
  ensemble?: 'period-ends' | 'none';
}
/**
 * The same value throughout.
 */
export interface ConstantRate {
  /**
   * Shape of the schedule.
   */
  schedule: 'constant';
  value: Rate;
  warmup?: RateWarmup;
  update?: Update;
}
export interface RateWarmupEntry {
  epochs: WarmupEpochs;
  from?: RateOrZero;
}
/**
 * From initial to final, linearly or as a half cosine.
 */
export interface AnnealedRate {
  /**
   * linear: initial + (final − initial)·u. cosine: initial + ½(final − initial)(1 − cos πu).
   */
  schedule: 'linear' | 'cosine';
  initial: RateOrZero;
  final?: RateOrZero1;
  warmup?: RateWarmup;
  update?: Update;
}
/**
 * initial · factor^(number of moments passed). Rice et al. 2020: 0.1, ×0.1 at 50% and 75%.
 */
export interface StepRate {
  /**
   * Shape of the schedule.
   */
  schedule: 'step';
  initial: Rate;
  factor?: Factor;
  at: Moments;
  warmup?: RateWarmup;
  update?: Update;
}
/**
 * initial · decay^epoch; epochs count from the start of the period.
 */
export interface ExponentialRate {
  /**
   * Shape of the schedule.
   */
  schedule: 'exponential';
  initial: Rate;
  decay: Decay;
  warmup?: RateWarmup;
  update?: Update;
}
/**
 * Straight lines through the points; constant before the first and after the last.
 */
export interface PiecewiseRate {
  /**
   * Shape of the schedule.
   */
  schedule: 'piecewise';
  /**
   * The corners of the curve in order of time. Two points at one moment make a jump.
   *
   * @minItems 1
   */
  points: [RatePoint, ...RatePoint[]];
  warmup?: RateWarmup;
  update?: Update;
}
/**
 * A corner of the curve.
 */
export interface RatePoint {
  at: Moment;
  value: RateOrZero;
}
/**
 * Rises from initial to max, then falls to final (the cyclic rate of fast adversarial training, Wong et al. 2020).
 */
export interface OneCycleRate {
  /**
   * Shape of the schedule.
   */
  schedule: 'one-cycle';
  initial?: RateOrZero2;
  max: Rate;
  final?: RateOrZero3;
  peak?: Peak;
  anneal?: Anneal;
  warmup?: RateWarmup;
  update?: Update;
}
export interface Sgd {
  /**
   * Stochastic gradient descent.
   */
  name: 'sgd';
  /**
   * Default 0.9, as in the paper.
   */
  momentum?: number;
  /**
   * Default 0.
   */
  dampening?: number;
  /**
   * Nesterov's momentum. Default false.
   */
  nesterov?: boolean;
  weight_decay?: WeightDecay;
}
export interface Adam {
  /**
   * adam: the penalty enters the gradient. adamw: the decay is apart from it.
   */
  name: 'adam' | 'adamw';
  /**
   * Decay of the averages of the gradient and of its square. Default [0.9, 0.999].
   *
   * @minItems 2
   * @maxItems 2
   */
  betas?: [number, number];
  /**
   * Added to the denominator. Default 1e-8.
   */
  eps?: number;
  weight_decay?: WeightDecay;
}
/**
 * How long and what for.
 */
export interface TrainSection {
  /**
   * Passes over the training samples. Default: the sum of pas.periods, with which it must agree. Paper: 100 on MNIST, 200 on CIFAR-10.
   */
  epochs?: number;
  /**
   * Samples of an update. The last, smaller batch of an epoch is kept. Default 128, as in the paper.
   */
  batch_size?: number;
  /**
   * The most samples computed at once. A larger batch is computed in parts of equal size, whose gradients add up (gradient accumulation): the update is the same but for rounding, and for BatchNorm, whose statistics are those of a part; memory is that of a part. auto: as many as fit into memory by the estimate; resolved.json says how many. Default: the whole batch.
   */
  micro_batch_size?: number | 'auto';
  /**
   * What is minimised. Default adversarial: cross-entropy at the attacked images.
   */
  objective?: ObjectiveName | ObjectiveEntry;
  /**
   * Averaging of the weights, evaluated beside the last ones. Default none.
   */
  averaging?: AveragingName | AveragingEntry;
  /**
   * Largest l2 norm of the whole gradient; longer ones are shortened to it. Default: no limit.
   */
  gradient_clip?: number;
  /**
   * In what the attack and the training step compute. Default float32. mixed-float16: convolutions and matrix products in half precision, sums and what divides in float32, with dynamic loss scaling, on a GPU that has half precision. Weights, optimiser state, BatchNorm statistics, averages, evaluation and analyses are float32 always.
   */
  precision?: 'float32' | 'mixed-float16';
}
export interface PlainObjective {
  /**
   * adversarial: cross-entropy at the attacked images, as in the paper. clean: at the images themselves.
   */
  name: 'adversarial' | 'clean';
}
export interface MixObjective {
  /**
   * clean_weight·CE(x) + (1 − clean_weight)·CE(x′).
   */
  name: 'mix';
  /**
   * Weight of the clean loss. Default 0.5.
   */
  clean_weight?: number;
}
export interface RegularisedObjective {
  /**
   * trades: CE(x) + beta·KL(p(x) ‖ p(x′)) (Zhang et al. 2019). mart: Wang et al. 2020.
   */
  name: 'trades' | 'mart';
  /**
   * Weight of the robustness term. Default 6 for both, as in their CIFAR-10 scripts.
   */
  beta?: number;
}
export interface NoAveraging {
  /**
   * No averaging.
   */
  method: 'none';
}
export interface Ema {
  /**
   * Exponential moving average with decay min(decay, (1 + d)/(10 + d)) after d updates.
   */
  method: 'ema';
  /**
   * Default 0.995.
   */
  decay?: number;
}
export interface Swa {
  /**
   * Equal average of the weights at the ends of epochs; BatchNorm statistics are estimated again.
   */
  method: 'swa';
  /**
   * First epoch that enters the average, from 0. Default: half of train.epochs.
   */
  start_epoch?: number;
}
/**
 * How accuracy is measured, always in eval mode and at the target ε unless an attack says otherwise.
 */
export interface EvaluateSection {
  /**
   * Attacks on the test split at the end, for the last, best, ensemble and averaged weights. Default [clean, pgd-20].
   */
  attacks?: EvaluationEntry[];
  during?: EvaluationEntry;
  /**
   * Measure held-out accuracy every so many epochs. Default 1.
   */
  every?: number;
  /**
   * Held-out samples used each time. Default: all.
   */
  samples?: number;
  /**
   * Test samples used at the end. Default: all.
   */
  final_samples?: number;
  /**
   * Samples computed at once; results do not depend on it. Default: as many as in training.
   */
  batch_size?: number;
}
/**
 * An attack in full. What is left out is as in pgd-N.
 */
export interface EvaluationAttackEntry {
  name: ExperimentName1;
  method?: AttackMethod;
  norm?: NormName;
  epsilon?: Budget;
  steps?: AttackSteps;
  step_size?: StepSize;
  start?: Start;
  restarts?: Restarts;
  keep?: Keep;
  loss?: AttackLoss;
}
/**
 * Analyses of the loss landscape (paper §2): done when the run has trained, or later by `advexp landscape`.
 */
export interface LandscapeSection {
  hessian?: HessianSection;
  density?: DensitySection;
  curvature?: CurvatureSection;
  slice?: SliceSection;
  scatter?: ScatterSection;
  gradient?: GradientSection;
  sharpness?: SharpnessSection;
  connectivity?: ConnectivitySection;
  linear?: LinearSection;
  /**
   * What is followed batch by batch (paper Fig. 2). Default both.
   */
  trace?: ('gradient-norm' | 'distance-from-init')[];
  epsilon?: Budget;
  attack?: LandscapeAttack;
  /**
   * Checkpoints to analyse: last, best, period-ends (of every PAS period), or labels such as epoch-0007 that the run keeps. Default: last.
   *
   * @minItems 1
   */
  at?: [string, ...string[]];
  split?: LandscapeSplit;
  /**
   * Layers (`conv1`) or tensors (`fc1.bias`) that the analyses are about. Default: the whole network.
   *
   * @minItems 1
   */
  layers?: [string, ...string[]];
}
/**
 * Eigenvalues at one end of the Hessian's spectrum, with residuals (paper Fig. 3).
 */
export interface HessianSection {
  /**
   * How many eigenvalues. Default 20, as in the paper.
   */
  top?: number;
  /**
   * Training samples that make the loss. Default 4096.
   */
  samples?: number;
  loss?: LandscapeLoss;
  which?: SpectrumEnd;
  method?: EigenMethod;
  /**
   * lanczos: ‖Hv − λv‖ relative to |λ| at which a pair has converged. power-iteration: relative change of λ. Default 0.001.
   */
  tolerance?: number;
  /**
   * Vectors that lanczos keeps at most; each takes 4 bytes a parameter. Default: three times top or top + 60, whichever is more, within 512 MiB.
   */
  basis?: number;
  /**
   * Hessian-vector products at most. Default 1000.
   */
  products?: number;
}
/**
 * Density of all eigenvalues by stochastic Lanczos quadrature.
 */
export interface DensitySection {
  /**
   * Default 4096.
   */
  samples?: number;
  loss?: LandscapeLoss;
  /**
   * Random starts, which give the error bars. Default 4.
   */
  starts?: number;
  /**
   * Products for each start; the bandwidth is the width of the spectrum divided by it. Default 60.
   */
  steps?: number;
}
/**
 * Trace and Frobenius norm of the Hessian from random vectors, with standard errors.
 */
export interface CurvatureSection {
  /**
   * Default 4096.
   */
  samples?: number;
  loss?: LandscapeLoss;
  /**
   * Hessian-vector products of each of the two estimates, Hutchinson's and Hutch++. Default 60.
   */
  products?: number;
}
/**
 * Loss and accuracy on a line or plane through the weights.
 */
export interface SliceSection {
  directions?: SliceDirections;
  /**
   * checkpoints: one or two others; the first axis is 0 here and 1 there.
   *
   * @minItems 1
   * @maxItems 2
   */
  through?: [string] | [string, string];
  /**
   * 1 or 2. Default 2.
   */
  dimensions?: 1 | 2;
  /**
   * Nodes along each axis, the ends included. Default 25.
   */
  points?: number;
  /**
   * First and last coordinate on each axis. Default [-1, 1]; trajectory: what holds all checkpoints; checkpoints: [-0.5, 1.5].
   *
   * @minItems 2
   * @maxItems 2
   */
  range?: [number, number];
  biases?: BiasRule;
  /**
   * Budgets on one grid; 0 is the clean loss. Default 0 and the landscape's epsilon.
   *
   * @minItems 1
   */
  epsilons?: [Budget, ...Budget[]];
  adversarial?: SliceAdversarial;
  batchnorm?: SliceBatchNorm;
  /**
   * Samples of each split. Default 1000.
   */
  samples?: number;
  /**
   * Default [train, test].
   *
   * @minItems 1
   */
  splits?: [LandscapeSplit, ...LandscapeSplit[]];
}
/**
 * How adversarial samples and gradients change when the weights move: cosines between θ and θ + a·v, against a, and the constants and bound of the paper's §3.
 */
export interface ScatterSection {
  /**
   * Default 1000.
   */
  samples?: number;
  /**
   * Unit vectors v: random, or the Hessian's first eigenvector, found by `hessian` before. Default both.
   *
   * @minItems 1
   */
  directions?: ['random' | 'eigenvector', ...('random' | 'eigenvector')[]];
  /**
   * Values of a, not 0.
   *
   * @minItems 1
   */
  amplitudes?: [number, ...number[]];
  /**
   * Attacks from other random starts at θ, which give the noise floor of the cosines. Default 4, as in the paper.
   */
  repeats?: number;
}
/**
 * Gradient of the loss on a fixed probe set: its norm, layer by layer too, and the gradient noise scale.
 */
export interface GradientSection {
  /**
   * Default 4096.
   */
  samples?: number;
  loss?: SampledLoss;
}
/**
 * Sharpness as others define it: rise of the loss under the worst and the average perturbation of the weights.
 */
export interface SharpnessSection {
  /**
   * Default 1000.
   */
  samples?: number;
  loss?: SampledLoss;
  /**
   * Radius of the l2 ball of SAM's sharpness. Default 0.05.
   */
  rho?: number;
  /**
   * Radius relative to each weight, for the adaptive and the average-case sharpness. Default 0.1.
   */
  adaptive_rho?: number;
  /**
   * ε-sharpness: each weight moves by at most box·(|w| + 1). Default 0.0005.
   */
  box?: number;
  /**
   * Gradient steps of the worst case. Default 20.
   */
  steps?: number;
  /**
   * Random perturbations of the average case. Default 100.
   */
  draws?: number;
}
/**
 * A curve through low loss from these weights to another checkpoint, trained under attack (paper Appendix C).
 */
export interface ConnectivitySection {
  /**
   * The other checkpoint: a label of this run, or the .safetensors file of a checkpoint of a run with the same architecture.
   */
  to: string;
  match?: MatchKind;
  curve?: CurveKind;
  /**
   * Control points between the ends. Default 3, as in the paper.
   */
  bends?: number;
  /**
   * Default 5.
   */
  epochs?: number;
  /**
   * Of SGD with momentum 0.9, falling to a hundredth by a cosine. Default 0.02.
   */
  learning_rate?: number;
  /**
   * Values of t at which the curve is measured. Default 21.
   */
  points?: number;
  /**
   * Training samples that the curve is trained, measured and its BatchNorm re-estimated on; as many test samples at most. Default 4096.
   */
  samples?: number;
}
/**
 * The exact statements for linear models (paper §3.1), from the data and, where the model is linear, its weights.
 */
export interface LinearSection {
  /**
   * Training samples. Default: all.
   */
  samples?: number;
}
/**
 * What is kept so that a run can go on after an interruption. Ends of periods, the best and the last weights are always kept.
 */
export interface CheckpointSection {
  /**
   * Longest time between checkpoints, besides those at the end of every epoch. Default 10.
   */
  every_minutes?: number;
  /**
   * How many checkpoints of epochs are kept, the newest. Default 3.
   */
  keep?: number;
}
/**
 * Several experiments from one spec: a point for every combination of `grid`, row of `zip` and seed, each run on its own. Keys are paths, as in --set (epsilon.target, evaluate.attacks[1].steps); a value takes the place of the one that the spec gives. Points are numbered from 0 in the order written: the first key of `grid` changes slowest, then follow `zip` and `seeds`, which changes fastest. At most 10,000 points.
 */
export interface SweepSection {
  /**
   * Lists of values by path. Each combination of them is a point (Cartesian product).
   */
  grid?: {
    [k: string]: SweepValues;
  };
  /**
   * Lists of values by path that change in step: all first values, all second ones, and so on. The lists have one length.
   */
  zip?: {
    [k: string]: SweepValues;
  };
  /**
   * Repeats everything with other seeds: a list of them, or how many, counted up from `seed` (3 with seed 0: 0, 1, 2). The paper reports three runs per setting.
   */
  seeds?: number | number[];
  /**
   * Points left out: those that have all the values of an entry. An entry need not name every key.
   *
   * Items: A value by path.
   */
  exclude?: {}[];
}
/**
 * What computes, and with how many threads.
 */
export interface DeviceSection {
  /**
   * What computes. Default cpu.
   */
  name?: DeviceKind | NumberedDevice;
  /**
   * Threads. Default: one per core. Results are repeatable for one number of threads.
   */
  threads?: number;
}
