/**
 * @file The training loop: epochs of periods, batches of attack and update, evaluation, checkpoints. All that it does is a
 * function of the spec and of its progress, so a run resumed from a checkpoint repeats what it would have done.
 */
import { type Period, periodAt, type ResolvedSpec, type RunEvent, scheduleValue } from '@advexp/schemas';
import { GradientOverflow } from '../attacks/attack.ts';
import { fillStartNoise } from '../attacks/start.ts';
import { BatchAssembler } from '../data/batches.ts';
import type { LoadedData } from '../data/load.ts';
import { classCounts, type Split } from '../data/split.ts';
import type { DeviceTensor, DeviceTensors, Executor } from '../engine/executor.ts';
import { Evaluator } from '../evaluation/evaluate.ts';
import type { Network } from '../models/network.ts';
import type { BatchPart } from './accumulation.ts';
import { ActivityProbe } from './activity.ts';
import { averageDecay, averageIn } from './averaging.ts';
import { type BatchPrograms, compileBatches, type Part, samplesFor } from './batch-programs.ts';
import { type Finding, HealthMonitor } from './health.ts';
import { afterGoodStep, afterOverflow, attackScale } from './loss-scale.ts';
import { samplesOf } from './objective.ts';
import { MOMENTUM_STATES, stepScalars } from './optimizer.ts';
import { PhaseClock } from './phase-clock.ts';
import { emptySums, type TrainingProgress } from './progress.ts';
import { averageKey, gradientOverflowed, stateKey, TrainingTensors } from './step.ts';

/** What the loop needs from the run around it. */
export interface TrainingHost {
  emit(event: RunEvent): void;
  /** Asked before every batch and within evaluations; throws `Interrupted` to end training here. */
  boundary(): Promise<void>;
  /** Training stands between two batches, in `trainer.progress`; the host may write what was asked for. */
  betweenBatches(): Promise<void>;
  /** An epoch has ended, its events are out: time for its checkpoints. */
  epochEnded(): Promise<void>;
}

/** Training was asked to stop; its progress is consistent. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}

/** Training left the finite numbers. */
export class Diverged extends Error {
  override name = 'Diverged';
}

export class Trainer {
  readonly progress: TrainingProgress;
  readonly tensors: TrainingTensors;
  readonly batchesPerEpoch: number;
  readonly #spec: ResolvedSpec;
  readonly #network: Network;
  readonly #executor: Executor;
  readonly #data: LoadedData;
  readonly #programs: ReadonlyMap<number, BatchPrograms>;
  readonly #evaluator: Evaluator;
  readonly #probe: ActivityProbe;
  readonly #assembler: BatchAssembler;
  readonly #health: HealthMonitor;
  readonly #clock = new PhaseClock();
  readonly #started = performance.now();

  private constructor(
    spec: ResolvedSpec,
    network: Network,
    executor: Executor,
    data: LoadedData,
    tensors: TrainingTensors,
    progress: TrainingProgress,
    assembler: BatchAssembler,
    programs: ReadonlyMap<number, BatchPrograms>,
    evaluator: Evaluator,
    probe: ActivityProbe,
  ) {
    this.#spec = spec;
    this.#network = network;
    this.#executor = executor;
    this.#data = data;
    this.tensors = tensors;
    this.progress = progress;
    this.#assembler = assembler;
    this.batchesPerEpoch = assembler.batchesPerEpoch;
    this.#programs = programs;
    this.#evaluator = evaluator;
    this.#probe = probe;
    this.#health = new HealthMonitor(spec, network.classes, Math.max(...classCounts(data.train)) / data.train.count);
    this.#health.memory = progress.health;
  }

  static async create(
    spec: ResolvedSpec,
    network: Network,
    executor: Executor,
    data: LoadedData,
    tensors: Record<string, DeviceTensor>,
    progress: TrainingProgress,
  ): Promise<Trainer> {
    const { batch_size } = spec.train;
    const { augment } = spec.data;
    const assembler = new BatchAssembler(data.train, { seed: spec.seed, batchSize: batch_size, augment });
    const rest = data.train.count % batch_size;
    const sizes = new Set([Math.min(batch_size, data.train.count), ...(rest > 0 ? [rest] : [])]);
    const { evaluate } = spec;
    return new Trainer(
      spec,
      network,
      executor,
      data,
      new TrainingTensors(tensors, executor),
      progress,
      assembler,
      await compileBatches(executor, spec, network, sizes),
      await Evaluator.compile(executor, network, evaluate.during.attack, evaluate.batch_size),
      await ActivityProbe.compile(executor, network, evaluate.batch_size),
    );
  }

  get testSplit(): Split {
    return this.#data.test;
  }

  /** Seconds spent on the run, earlier processes included. */
  get seconds(): number {
    return this.progress.seconds + (performance.now() - this.#started) / 1000;
  }

  /** Trains to the end of the last epoch. @throws Interrupted, Diverged */
  async run(host: TrainingHost): Promise<void> {
    const { progress } = this;
    while (progress.epoch < this.#spec.train.epochs) {
      const period = periodAt(this.#spec.pas.periods, progress.epoch);
      if (progress.batch === 0) this.#startEpoch(period);
      while (progress.batch < this.batchesPerEpoch) {
        await host.boundary();
        await this.#trainBatch(period, host);
        await host.betweenBatches();
      }
      await this.#endEpoch(period, host);
    }
  }

  #startEpoch(period: Period): void {
    this.#clock.restart();
    this.progress.sums = emptySums();
    const { reset } = this.#spec.pas;
    if (period.index === 0 || this.progress.epoch !== period.start) return;
    if (reset.includes('optimizer')) {
      this.progress.optimizerUpdates = 0;
      this.#clearState(() => true);
    } else if (reset.includes('momentum')) {
      this.#clearState((state) => MOMENTUM_STATES.has(state));
    }
  }

  /** Sets optimiser state to zero by replacing the tensors. */
  #clearState(chosen: (state: string) => boolean): void {
    const states = ['momentum_buffer', 'exp_avg', 'exp_avg_sq'].filter(chosen);
    this.tensors.clear(states.flatMap((state) => this.#network.parameters.map(({ name }) => stateKey(state, name))));
  }

  /** ε and learning rate of the batch that comes next; after the end, of the last one. */
  schedule(): { epsilon: number; learningRate: number; period: number } {
    const { epoch, batch } = this.progress;
    const last = this.#spec.train.epochs - 1;
    const period = periodAt(this.#spec.pas.periods, Math.min(epoch, last));
    const time = {
      epoch: Math.min(epoch, last),
      batch: epoch > last ? this.batchesPerEpoch - 1 : Math.min(batch, this.batchesPerEpoch - 1),
      batchesPerEpoch: this.batchesPerEpoch,
      period,
      epochs: this.#spec.train.epochs,
    };
    return {
      epsilon: scheduleValue(this.#spec.epsilon, time),
      learningRate: scheduleValue(this.#spec.learning_rate, time),
      period: period.index,
    };
  }

  async #trainBatch(period: Period, host: TrainingHost): Promise<void> {
    const { progress } = this;
    const { epoch, batch } = progress;
    const { epsilon, learningRate } = this.schedule();
    const clock = this.#clock;
    clock.enter('data');
    const size = Math.min(this.#spec.train.batch_size, this.#data.train.count - batch * this.#spec.train.batch_size);
    const programs = this.#programs.get(size);
    if (!programs) throw new RangeError(`no program was compiled for a batch of ${size}`);
    this.#assembler.fill(epoch, batch, programs.imageData, programs.labelData, programs.indices);
    const { averaging } = this.#spec.train;
    const measures = await programs.update(this.tensors, this.#attackedParts(programs, epoch, epsilon, host), {
      learning_rate: learningRate,
      ...stepScalars(this.#spec.optimizer, progress.optimizerUpdates),
      ...(averaging.method === 'ema' && { average_decay: averageDecay(averaging, progress.step) }),
    });
    clock.enter('other');
    const overflowed = progress.lossScale !== null && gradientOverflowed(measures);
    const finding = overflowed ? null : this.#health.afterBatch({ epoch, batch, learningRate, ...measures });
    host.emit({
      type: 'batch',
      time: new Date().toISOString(),
      step: progress.step,
      epoch,
      batch,
      period: period.index,
      loss: measures.loss,
      accuracy: measures.correct / size,
      epsilon,
      learning_rate: learningRate,
      gradient_norm: measures.gradientNorm,
      distance_from_init: measures.distance,
      ...(progress.lossScale && { loss_scale: progress.lossScale.scale }),
    });
    if (finding) {
      this.#report(host, finding);
      throw new Diverged(finding.message);
    }
    if (overflowed) this.#lowerLossScale('update', host);
    else if (progress.lossScale) progress.lossScale = afterGoodStep(progress.lossScale);
    const { sums } = progress;
    sums.loss += measures.loss * size;
    sums.correct += measures.correct;
    sums.clean_correct += measures.cleanCorrect ?? 0;
    sums.samples += size;
    const uses = samplesOf(this.#spec.train.objective);
    progress.forwardPasses += programs.parts.length * (Number(uses.clean) + Number(uses.adversarial));
    progress.step++;
    if (!overflowed) progress.optimizerUpdates++;
    progress.batch++;
  }

  /** The parts of a batch, each attacked when its turn comes. */
  async *#attackedParts(
    { parts }: BatchPrograms,
    epoch: number,
    epsilon: number,
    host: TrainingHost,
  ): AsyncGenerator<BatchPart> {
    for (const part of parts) {
      this.#clock.enter('attack');
      const adversarial = await this.#attackPart(part, this.tensors.current, epoch, epsilon, host);
      this.#clock.enter('step');
      const samples = samplesFor(this.#spec.train, part, adversarial);
      try {
        yield { samples, share: part.share, lossScale: this.progress.lossScale?.scale ?? null };
      } finally {
        // Where there was no budget these are the images themselves, on the host, which this leaves alone.
        adversarial.dispose();
      }
    }
  }

  /**
   * Attacked samples. In mixed precision an attack whose gradient overflows is made anew with half the loss scale.
   * @param host to be told of it
   * @throws Diverged when the loss scale cannot fall further
   */
  async #attackPart(
    part: Part,
    weights: DeviceTensors,
    epoch: number,
    epsilon: number,
    host: TrainingHost | null,
  ): Promise<DeviceTensor> {
    const { attack, seed } = this.#spec;
    const { images, labels, indices, noise, noiseData } = part;
    for (;;) {
      const { lossScale } = this.progress;
      try {
        return await part.attack.perturb({
          weights,
          images,
          labels,
          epsilon,
          noise: (restart) => {
            fillStartNoise(noiseData, attack, indices, { seed, purpose: 'attack-start', epoch, restart });
            return noise;
          },
          ...(lossScale && { lossScale: attackScale(lossScale, indices.length) }),
        });
      } catch (error) {
        if (!(error instanceof GradientOverflow)) throw error;
        this.#lowerLossScale('attack', host);
      }
    }
  }

  /** After a gradient that overflowed. @throws Diverged when the loss scale cannot fall further */
  #lowerLossScale(of: 'attack' | 'update', host: TrainingHost | null): void {
    const { progress } = this;
    const { epoch, batch, lossScale } = progress;
    if (lossScale === null) return;
    const finding = this.#health.afterOverflow({ epoch, batch, of, scale: lossScale.scale });
    if (host) this.#report(host, finding);
    if (finding.severity === 'error') throw new Diverged(finding.message);
    progress.lossScale = afterOverflow(lossScale);
  }

  #report(host: TrainingHost, finding: Finding): void {
    host.emit({ type: 'health', time: new Date().toISOString(), step: this.progress.step, ...finding });
  }

  async #endEpoch(period: Period, host: TrainingHost): Promise<void> {
    const { progress } = this;
    const { epoch, sums, step } = progress;
    const { epochs, objective, averaging } = this.#spec.train;
    const { epsilon, learningRate } = this.schedule();
    this.#clock.enter('evaluation');
    const due =
      (epoch + 1) % this.#spec.evaluate.every === 0 ||
      epoch === epochs - 1 ||
      epoch === period.start + period.length - 1;
    const heldOut = due ? await this.#evaluateHeldOut(host) : null;
    const deadShares = await this.#probe.deadShares(this.tensors.current, this.#probeImages());
    if (averaging.method === 'swa' && epoch >= averaging.start_epoch) {
      const averaged = await averageIn(this.#executor, this.#network, this.tensors.current, progress.averaged);
      for (const [name, tensor] of Object.entries(averaged)) this.tensors.replace(name, tensor);
      progress.averaged++;
    }
    if (heldOut && heldOut.robust_accuracy > (progress.best?.robust_accuracy ?? -1)) {
      progress.best = { epoch, robust_accuracy: heldOut.robust_accuracy };
    }
    this.#clock.enter('other');
    const uses = samplesOf(objective);
    const seconds = this.#clock.seconds();
    const training = seconds.data + seconds.attack + seconds.step;
    const accuracy = sums.correct / sums.samples;
    host.emit({
      type: 'epoch',
      time: new Date().toISOString(),
      step,
      epoch,
      period: period.index,
      epsilon,
      learning_rate: learningRate,
      train: {
        loss: sums.loss / sums.samples,
        robust_accuracy: uses.adversarial ? accuracy : null,
        clean_accuracy: uses.adversarial ? (uses.clean ? sums.clean_correct / sums.samples : null) : accuracy,
      },
      validation: heldOut,
      seconds,
      samples_per_second: training > 0 ? sums.samples / training : 0,
      memory_bytes: process.resourceUsage().maxRSS * 1024,
    });
    const findings = this.#health.afterEpoch({
      epoch,
      batch: this.batchesPerEpoch - 1,
      trainLoss: sums.loss / sums.samples,
      trainAccuracy: accuracy,
      validation: heldOut && { robustAccuracy: heldOut.robust_accuracy, epsilon: heldOut.robust_epsilon },
      deadShares,
      epsilon,
      learningRate,
    });
    for (const finding of findings) this.#report(host, finding);
    progress.epoch++;
    progress.batch = 0;
    this.#clock.enter('checkpoint');
    await host.epochEnded();
  }

  /** Clean and robust accuracy on held-out data, always at the target ε, so that epochs under a schedule compare. */
  async #evaluateHeldOut(host: TrainingHost) {
    const { evaluate, seed } = this.#spec;
    const { clean, robust } = await this.#evaluator.run({
      weights: this.tensors.current,
      split: this.#data.validation ?? this.#data.test,
      samples: evaluate.samples,
      epsilon: evaluate.during.epsilon,
      seed,
      onProgress: () => host.boundary(),
    });
    return {
      split: this.#data.validation ? ('validation' as const) : ('test' as const),
      samples: clean.samples,
      clean_accuracy: clean.accuracy,
      clean_loss: clean.loss,
      robust_accuracy: (robust ?? clean).accuracy,
      robust_loss: (robust ?? clean).loss,
      robust_epsilon: evaluate.during.epsilon,
    };
  }

  /** The first held-out samples, repeated if there are fewer than a batch. */
  #probeImages(): DeviceTensor {
    const { batch_size } = this.#spec.evaluate;
    const split = this.#data.validation ?? this.#data.test;
    const shape = [batch_size, ...this.#network.imageShape];
    const images = new Float32Array(shape.reduce((a, b) => a * b, 1));
    const augment = { crop_padding: 0, horizontal_flip: false };
    const assembler = new BatchAssembler(split, { seed: this.#spec.seed, batchSize: batch_size, augment });
    const labels = new Float32Array(batch_size * this.#network.classes);
    const count = assembler.fillSequential(0, images, labels, new Uint32Array(batch_size));
    const size = images.length / batch_size;
    for (let i = count; i < batch_size; i++) images.copyWithin(i * size, (i % count) * size, ((i % count) + 1) * size);
    return this.#executor.tensor(images, shape);
  }

  /**
   * Training samples as the attack leaves them at the target ε, as many at once as in training: what BatchNorm should be
   * estimated on. Of full batches only, and all of one size.
   */
  async *attackedSamples(weights: DeviceTensors): AsyncGenerator<DeviceTensor> {
    const { epsilon, train } = this.#spec;
    const programs = this.#programs.get(train.batch_size);
    if (!programs) return;
    const [{ indices: first }] = programs.parts;
    const budget = samplesOf(train.objective).adversarial ? epsilon.target : 0;
    for (let batch = 0; (batch + 1) * train.batch_size <= this.#data.train.count; batch++) {
      this.#assembler.fill(train.epochs, batch, programs.imageData, programs.labelData, programs.indices);
      for (const part of programs.parts.filter(({ indices }) => indices.length === first.length)) {
        const attacked = await this.#attackPart(part, weights, train.epochs, budget, null);
        try {
          yield attacked;
        } finally {
          // As in `#attackedParts`.
          attacked.dispose();
        }
      }
    }
  }

  /** The averaged weights under the network's names, or null if there is no average. */
  averageWeights(): Record<string, DeviceTensor> | null {
    const { method } = this.#spec.train.averaging;
    if (method === 'none' || (method === 'swa' && this.progress.averaged === 0)) return null;
    return Object.fromEntries(this.#network.tensors.map(({ name }) => [name, this.tensors.current[averageKey(name)]]));
  }
}
