/**
 * @file A curve through low loss between two checkpoints (paper Appendix C): control points between the ends are trained by
 * SGD, one t ~ U(0, 1) a batch, attacked at θ(t), BatchNorm by the statistics of the batch as θ(t) has none of its own.
 * Then, for each t, BatchNorm's statistics are re-estimated on training samples attacked alike, and loss and accuracy
 * measured in eval mode. A straight line is measured without training.
 */
import type { ConnectivityAnalysis, CurveMeasure, LandscapeSplit, SampleSet, UnitMatching } from '@advexp/schemas';
import type { Split } from '../../data/split.ts';
import type { DeviceTensor, DeviceTensors } from '../../engine/executor.ts';
import { RandomStream } from '../../random/philox.ts';
import { reestimateStatistics } from '../../training/averaging.ts';
import type { Attacker } from '../adversarial.ts';
import { type Analysis, type AnalysisResult, wholeVectors } from '../analysis.ts';
import { barrierHeight, bezier, polygonal, straightLine } from '../curve.ts';
import { requireLength } from '../directions.ts';
import { coordinates } from '../grid.ts';
import type { LossSurface } from '../loss-surface.ts';
import { matchUnits, unitGroups } from '../matching.ts';
import { ParameterSpace } from '../parameter-space.ts';
import { pickSamples, SampleBatches } from '../samples.ts';
import { weightsOf } from '../subject.ts';
import { addScaled, combine, norm } from '../vector.ts';
import { finite } from './numbers.ts';

const MOMENTUM = 0.9;
/** The learning rate falls to this share of itself. */
const FINAL_SHARE = 0.01;

/** @throws LandscapeError, Interrupted */
export async function connectivityAnalysis(
  analysis: Analysis,
  settings: ConnectivityAnalysis,
): Promise<AnalysisResult> {
  const { subject, journal, host } = analysis;
  const { epsilon } = analysis.settings;
  const data: SampleSet[] = [];
  const splits = (['train', 'test'] as const).map((split): { split: LandscapeSplit; samples: Split } => {
    const { samples, set } = analysis.samples(split, Math.min(settings.samples, subject.data[split].count));
    data.push(set);
    return { split, samples };
  });
  const curve = await Curve.create(analysis, settings, splits[0].samples);
  const epochs = settings.curve === 'linear' ? 0 : settings.epochs;
  const t = coordinates([0, 1], settings.points);
  const total = epochs + t.length;
  const trainingLoss: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    curve.restore(await journal.next(() => curve.trainEpoch(epoch)));
    trainingLoss.push(curve.loss);
    host.progress({
      done: epoch + 1,
      total,
      note: `epoch ${epoch + 1} of ${epochs}, loss ${curve.loss.toPrecision(4)}`,
    });
  }
  const epsilons = epsilon > 0 ? [0, epsilon] : [0];
  const rows: Float64Array[] = [];
  for (const [i, at] of t.entries()) {
    rows.push(await journal.next(() => curve.measure(at, splits, epsilons)));
    host.progress({ done: epochs + i + 1, total, note: `measured ${i + 1} of ${t.length} points` });
  }
  const measures = splits.flatMap(({ split }, s) =>
    epsilons.map((budget, e): CurveMeasure => {
      const column = 2 * (s * epsilons.length + e);
      const losses = rows.map((row) => row[column]);
      return {
        split,
        epsilon: budget,
        loss: losses.map(finite),
        accuracy: rows.map((row) => finite(row[column + 1])),
        barrier: finite(barrierHeight(t, losses)),
      };
    }),
  );
  const path = t.map((at) => curve.at(at));
  const length = path.slice(1).reduce((sum, point, i) => sum + norm(point.map((x, k) => x - path[i][k])), 0);
  await curve.dispose();
  return {
    output: {
      connectivity: {
        about: analysis.about(data, { attacked: epsilon > 0, mode: 'eval, re-estimated', arrays: epochs > 0 }),
        to: settings.to,
        curve: settings.curve,
        ...(curve.matching && { matching: curve.matching }),
        bends: curve.bends.length,
        t,
        distance: curve.distance,
        length,
        measures,
        training_loss: trainingLoss.map(finite),
      },
    },
    arrays:
      epochs === 0
        ? null
        : {
            bends: {
              shape: [curve.bends.length, curve.size],
              data: Float32Array.from(curve.bends.flatMap((bend) => [...bend])),
            },
          },
  };
}

class Curve {
  readonly #analysis: Analysis;
  readonly #settings: ConnectivityAnalysis;
  readonly #train: Split;
  readonly #points: Float64Array[];
  readonly #velocities: Float64Array[];
  readonly #surface: LossSurface;
  readonly #scored: LossSurface;
  readonly #space: ParameterSpace;
  /** By the statistics of the batch, while training and re-estimating. */
  readonly #trainer: Attacker;
  readonly #attacker: Attacker;
  /** What matching the units of the other end has done; null where it was not asked for. */
  readonly matching: UnitMatching | null;
  /** Mean over the last epoch. */
  loss = Number.NaN;

  private constructor(
    analysis: Analysis,
    settings: ConnectivityAnalysis,
    train: Split,
    parts: {
      points: Float64Array[];
      space: ParameterSpace;
      trainer: Attacker;
      attacker: Attacker;
      matching: UnitMatching | null;
    },
  ) {
    this.#analysis = analysis;
    this.#settings = settings;
    this.#train = train;
    this.#points = parts.points;
    this.#space = parts.space;
    this.matching = parts.matching;
    this.#velocities = parts.points.map((point) => new Float64Array(point.length));
    this.#surface = analysis.surface('train', parts.space);
    this.#scored = analysis.surface('eval', parts.space);
    this.#trainer = parts.trainer;
    this.#attacker = parts.attacker;
  }

  static async create(analysis: Analysis, settings: ConnectivityAnalysis, train: Split): Promise<Curve> {
    const { subject, executor, weights } = analysis;
    // A curve is about whole networks, whatever layers other analyses are about.
    const space = new ParameterSpace(subject.network.parameters);
    const from = await space.gather(weights);
    const there = await space.gather(weightsOf(subject, executor, settings.to));
    const random = new RandomStream(subject.spec.seed, 'landscape-curve', 2);
    const match =
      settings.match === 'weights' ? matchUnits(unitGroups(subject.network, space), from, there, random) : null;
    const to = match?.matched ?? there;
    const matching = match && { moved: match.moved, distance_before: norm(there.map((x, i) => x - from[i])) };
    requireLength(
      to.map((x, i) => x - from[i]),
      `to ${settings.to}`,
    );
    const points = straightLine(from, to, settings.curve === 'linear' ? 2 : settings.bends + 2);
    const [trainer, attacker] = [await analysis.attacker('train'), await analysis.attacker('eval')];
    return new Curve(analysis, settings, train, { points, space, trainer, attacker, matching });
  }

  get size(): number {
    return this.#space.size;
  }

  get bends(): readonly Float64Array[] {
    return this.#points.slice(1, -1);
  }

  get distance(): number {
    const [first, last] = [this.#points[0], this.#points[this.#points.length - 1]];
    return norm(last.map((x, i) => x - first[i]));
  }

  #coefficients(t: number): number[] {
    return (this.#settings.curve === 'bezier' ? bezier : polygonal)(this.#points.length, t);
  }

  at(t: number): Float64Array {
    return combine(this.#coefficients(t), this.#points);
  }

  #weightsAt(t: number): DeviceTensors {
    return { ...this.#analysis.weights, ...this.#space.scatter(this.#analysis.executor, this.at(t)) };
  }

  /** Trains the bends for an epoch. @returns loss, bends and their velocities, one after the other */
  async trainEpoch(epoch: number): Promise<Float64Array> {
    const { subject, settings, host } = this.#analysis;
    const { seed, train } = subject.spec;
    const batch = wholeVectors(train.batch_size);
    const order = new RandomStream(seed, 'landscape-curve', 0, epoch).permutation(this.#train.count);
    const steps = Math.max(1, Math.floor(order.length / batch));
    let total = 0;
    for (let step = 0; step < steps; step++) {
      const update = epoch * steps + step;
      const t = new RandomStream(seed, 'landscape-curve', 1, update).uniform();
      const weights = this.#weightsAt(t);
      const clean = pickSamples(this.#train, order.subarray(step * batch, (step + 1) * batch));
      const request = { epsilon: settings.epsilon, seed, round: update, onBatch: () => host.boundary() };
      const adversarial = await this.#trainer.attack(weights, clean, request);
      const { loss, gradient } = await this.#surface.gradient(weights, adversarial);
      total += loss;
      const progress = update / (steps * this.#settings.epochs);
      const share = FINAL_SHARE + (1 - FINAL_SHARE) * 0.5 * (1 + Math.cos(Math.PI * progress));
      this.#descend(this.#coefficients(t), gradient, share * this.#settings.learning_rate);
    }
    const state = new Float64Array(1 + 2 * this.bends.length * this.size);
    state[0] = total / steps;
    for (const [k, vector] of this.#trained().entries()) state.set(vector, 1 + k * this.size);
    return state;
  }

  #trained(): Float64Array[] {
    return [...this.#points.slice(1, -1), ...this.#velocities.slice(1, -1)];
  }

  #descend(coefficients: readonly number[], gradient: Float64Array, rate: number): void {
    for (let k = 1; k + 1 < this.#points.length; k++) {
      const velocity = this.#velocities[k];
      for (let i = 0; i < velocity.length; i++) velocity[i] = MOMENTUM * velocity[i] + coefficients[k] * gradient[i];
      addScaled(this.#points[k], -rate, velocity);
    }
  }

  /** Puts the curve where an epoch has left it. */
  restore(state: Float64Array): void {
    this.loss = state[0];
    for (const [k, vector] of this.#trained().entries()) {
      vector.set(state.subarray(1 + k * this.size, 1 + (k + 1) * this.size));
    }
  }

  /** Loss and accuracy by split and budget at θ(t). */
  async measure(
    t: number,
    splits: readonly { readonly samples: Split }[],
    epsilons: readonly number[],
  ): Promise<Float64Array> {
    const { seed } = this.#analysis.subject.spec;
    const values: number[] = [];
    const budget = epsilons[epsilons.length - 1];
    const weights = await this.#reestimated(this.#weightsAt(t), budget);
    for (const { samples } of splits) {
      for (const epsilon of epsilons) {
        const request = { epsilon, seed, onBatch: () => this.#analysis.host.boundary() };
        const attacked = await this.#attacker.attack(weights, samples, request);
        const { loss, accuracy } = await this.#scored.score(weights, attacked);
        values.push(loss, accuracy);
      }
    }
    return Float64Array.from(values);
  }

  async #reestimated(weights: DeviceTensors, epsilon: number): Promise<DeviceTensors> {
    const { subject, executor, batch, host } = this.#analysis;
    if (subject.network.buffers.length === 0) return weights;
    const request = { epsilon, seed: subject.spec.seed, onBatch: () => host.boundary() };
    const attacked = await this.#trainer.attack(weights, this.#train, request);
    const batches = new SampleBatches(executor, subject.network.imageShape, subject.network.classes, batch);
    async function* images(): AsyncGenerator<DeviceTensor> {
      for (const { images } of batches.of(attacked)) yield images;
    }
    return reestimateStatistics(executor, subject.network, weights, images());
  }

  async dispose(): Promise<void> {
    await this.#surface.dispose();
    await this.#scored.dispose();
    await this.#trainer.dispose();
    await this.#attacker.dispose();
  }
}
