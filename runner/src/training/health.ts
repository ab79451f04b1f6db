/**
 * @file Watching a run for the ways in which adversarial training fails, and saying in words what was seen, why, and what
 * to try: collapse to a constant classifier, non-finite values, gradients too large for half precision, catastrophic
 * overfitting, dead ReLU layers.
 */
import type { HealthEvent, ResolvedSpec } from '@advexp/schemas';
import { LEAST_LOSS_SCALE } from './loss-scale.ts';

/** A health event before time and step are added. */
export type Finding = Omit<HealthEvent, 'type' | 'time' | 'step'>;

export interface EpochFacts {
  readonly epoch: number;
  readonly batch: number;
  /** Means over the epoch's batches. */
  readonly trainLoss: number;
  readonly trainAccuracy: number;
  /** Held out, at the target ε. */
  readonly validation: { readonly robustAccuracy: number; readonly epsilon: number } | null;
  /** Share of each ReLU layer's units that are zero on every probed sample. */
  readonly deadShares: readonly { readonly layer: string; readonly share: number }[];
  readonly epsilon: number;
  readonly learningRate: number;
}

/** What the monitor remembers between epochs; part of every checkpoint. */
export interface HealthMemory {
  collapsed: boolean;
  overfitted: boolean;
  bestRobust: number;
  dead: string[];
}

/** How far the loss may be from ln C for the outputs to count as constant. */
const CONSTANT_LOSS_TOLERANCE = 0.01;
/** How far training accuracy must exceed the share of the largest class for the network to count as learning. */
const LEARNING_MARGIN = 0.02;
/** Loss of robust accuracy against the best epoch, and gap to the training attack, that spell catastrophic overfitting. */
const OVERFITTING_GAP = 0.2;
/** Share of a constant classifier's accuracy below which robust accuracy counts as gone, whatever it was before. */
const GONE = 0.5;
/** Share of the target ε from which training and held-out accuracy can be compared. */
const COMPARABLE_BUDGET = 0.9;
const DEAD_SHARE = 0.9;

const percent = (fraction: number) => `${(100 * fraction).toFixed(1)} %`;
/** Three significant digits, without the noise of binary fractions. */
const brief = (value: number) => String(Number(value.toPrecision(3)));

/** What of a spec decides what is healthy. */
export interface Watched {
  readonly train: Pick<ResolvedSpec['train'], 'objective'>;
  readonly attack: Pick<ResolvedSpec['attack'], 'method'>;
}

export class HealthMonitor {
  readonly #spec: Watched;
  readonly #classes: number;
  readonly #largestClassShare: number;
  memory: HealthMemory = { collapsed: false, overfitted: false, bestRobust: 0, dead: [] };

  /** @param largestClassShare share of the training samples in the largest class: the accuracy of a constant classifier */
  constructor(spec: Watched, classes: number, largestClassShare: number) {
    this.#spec = spec;
    this.#classes = classes;
    this.#largestClassShare = largestClassShare;
  }

  /** A finding if training has left the finite numbers; it ends the run. */
  afterBatch(facts: {
    epoch: number;
    batch: number;
    loss: number;
    gradientNorm: number;
    distance: number;
    learningRate: number;
  }): Finding | null {
    const { epoch, batch, loss, gradientNorm, distance, learningRate } = facts;
    const broken = Object.entries({
      loss,
      'gradient norm': gradientNorm,
      'distance from initialisation': distance,
    }).find(([, value]) => !Number.isFinite(value));
    if (!broken) return null;
    return {
      kind: 'non-finite',
      severity: 'error',
      epoch,
      batch,
      message: `The ${broken[0]} became ${broken[1]} in epoch ${epoch + 1}, batch ${batch + 1}.`,
      cause: `The updates grew without bound; the learning rate (${brief(learningRate)}) is too large for this network or batch.`,
      next: 'Run the spec again with a learning_rate 3 to 10 times lower, or with train.gradient_clip (1 to 5). The weights of the last good checkpoint are kept.',
    };
  }

  /** In mixed precision: a gradient of the attack or of the update that is not finite. An error where the loss scale cannot fall further. */
  afterOverflow(facts: { epoch: number; batch: number; of: 'attack' | 'update'; scale: number }): Finding {
    const { epoch, batch, of, scale } = facts;
    const where = `The gradient of the ${of} overflowed half precision at a loss scale of ${scale} in epoch ${epoch + 1}, batch ${batch + 1}`;
    const finding = { kind: 'gradient-overflow', epoch, batch, details: { loss_scale: scale } } as const;
    if (scale / 2 < LEAST_LOSS_SCALE) {
      return {
        ...finding,
        severity: 'error',
        message: `${where}; there is no smaller one.`,
        cause:
          'Something in the network is beyond 65,504, the largest number in half precision, whatever the loss is multiplied by: activations or weights have grown too large.',
        next: 'Run the spec again with train.precision: float32, with a learning_rate 3 to 10 times lower, or with train.gradient_clip (1 to 5). The weights of the last good checkpoint are kept.',
      };
    }
    const done = of === 'update' ? 'This batch updates nothing' : 'The attack is made anew';
    return {
      ...finding,
      severity: 'information',
      message: `${where}. ${done}; the scale is ${scale / 2} from here on.`,
      cause:
        'The gradient times the loss scale is beyond 65,504, the largest number in half precision. The scale is found by trying: some overflows at the start and one now and then are usual.',
      next: 'Nothing to do.',
    };
  }

  /** Findings of an epoch; each kind is reported when it begins, not again while it lasts. */
  afterEpoch(facts: EpochFacts): Finding[] {
    return [this.#collapse(facts), this.#catastrophicOverfitting(facts), ...this.#deadLayers(facts)].filter(
      (finding) => finding !== null,
    );
  }

  #collapse({ epoch, batch, trainLoss, trainAccuracy, epsilon, learningRate }: EpochFacts): Finding | null {
    // Margins and consistency terms move the other objectives' loss away from ln C, so accuracy decides alone there.
    const plain = ['adversarial', 'clean', 'mix'].includes(this.#spec.train.objective.name);
    const constant = !plain || trainLoss > Math.log(this.#classes) - CONSTANT_LOSS_TOLERANCE;
    const collapsed = constant && trainAccuracy < this.#largestClassShare + LEARNING_MARGIN;
    const began = collapsed && !this.memory.collapsed;
    this.memory.collapsed = collapsed;
    if (!began) return null;
    return {
      kind: 'collapse',
      severity: 'warning',
      epoch,
      batch,
      message: `The network answers with a constant: loss ${trainLoss.toFixed(4)} (ln ${this.#classes} = ${Math.log(this.#classes).toFixed(4)}), training accuracy ${percent(trainAccuracy)}, the largest class alone gives ${percent(this.#largestClassShare)}.`,
      cause: `At ε = ${brief(epsilon)} and learning rate ${brief(learningRate)} nothing beats the constant classifier from here (paper, Fig. 4): the budget came too early or the steps are too large.`,
      next: 'Let ε grow from 0 and more slowly (epsilon.schedule: cosine or linear, longer pas.periods), lower the learning rate 3 to 10 times, or widen the network.',
      details: { train_loss: trainLoss, train_accuracy: trainAccuracy, epsilon, learning_rate: learningRate },
    };
  }

  #catastrophicOverfitting({ epoch, batch, trainAccuracy, validation, epsilon }: EpochFacts): Finding | null {
    const { train, attack } = this.#spec;
    if (!validation || attack.method === 'none' || train.objective.name === 'clean') return null;
    // While the schedule is below the target, little robustness at the target is what one expects.
    if (epsilon < COMPARABLE_BUDGET * validation.epsilon) return null;
    const { robustAccuracy } = validation;
    const fallen = robustAccuracy < this.memory.bestRobust - OVERFITTING_GAP;
    const gone = robustAccuracy < GONE * this.#largestClassShare;
    const found = (fallen || gone) && trainAccuracy - robustAccuracy > OVERFITTING_GAP;
    const began = found && !this.memory.overfitted;
    this.memory.overfitted = found;
    this.memory.bestRobust = Math.max(this.memory.bestRobust, robustAccuracy);
    if (!began) return null;
    return {
      kind: 'catastrophic-overfitting',
      severity: 'warning',
      epoch,
      batch,
      message: `Accuracy under the training attack is ${percent(trainAccuracy)}, but robust accuracy on held-out data is ${percent(robustAccuracy)} (best so far: ${percent(this.memory.bestRobust)}).`,
      cause:
        'The network has learnt to beat the training attack rather than to be robust, as happens with one large step (Wong et al. 2020).',
      next: 'Use more and smaller steps (attack: pgd), a random start, a smaller step_size, or stop at the best epoch, whose weights are kept.',
      details: {
        train_accuracy: trainAccuracy,
        robust_accuracy: robustAccuracy,
        best_robust_accuracy: this.memory.bestRobust,
      },
    };
  }

  #deadLayers({ epoch, batch, deadShares }: EpochFacts): Finding[] {
    const dead = deadShares.filter(({ share }) => share >= DEAD_SHARE);
    const known = new Set(this.memory.dead);
    this.memory.dead = dead.map(({ layer }) => layer);
    return dead
      .filter(({ layer }) => !known.has(layer))
      .map(({ layer, share }) => ({
        kind: 'dead-relu' as const,
        severity: 'warning' as const,
        epoch,
        batch,
        message: `${percent(share)} of the units of the ReLU after ${layer} are zero on every probed sample.`,
        cause: 'An update pushed the layer below zero everywhere, where ReLU passes no gradient back.',
        next: 'Lower the learning rate, warm ε or the learning rate up, or use a network with BatchNorm.',
        details: { layer, dead_share: share },
      }));
  }
}
