/**
 * @file Adversarial samples made once, at fixed weights, in eval mode: what the landscape of the loss at frozen adversarial
 * samples is about (paper.md §6.5). They are a split like any other.
 */
import type { Attack } from '@advexp/schemas';
import { CompiledAttack, NO_BUDGET } from '../attacks/attack.ts';
import { fillStartNoise } from '../attacks/start.ts';
import { type Split, sampleSize } from '../data/split.ts';
import type { DeviceTensors, Executor } from '../engine/executor.ts';
import type { Classifier } from '../models/classifier.ts';
import type { Mode } from '../models/layers.ts';
import { SampleBatches } from './samples.ts';

/** An attack of the landscape, compiled for a batch size. */
export class Attacker {
  readonly #attack: Attack;
  readonly #compiled: CompiledAttack;
  readonly #batches: SampleBatches;
  readonly #noise: Float32Array;
  readonly #executor: Executor;
  readonly #shape: readonly number[];

  private constructor(
    executor: Executor,
    classifier: Classifier,
    attack: Attack,
    batch: number,
    compiled: CompiledAttack,
  ) {
    this.#attack = attack;
    this.#compiled = compiled;
    this.#executor = executor;
    this.#batches = new SampleBatches(executor, classifier.imageShape, classifier.classes, batch);
    this.#shape = [batch, ...classifier.imageShape];
    this.#noise = new Float32Array(this.#shape.reduce((a, b) => a * b, 1));
  }

  /** @param mode BatchNorm's while attacking; of a curve, whose running statistics are not known, that of the batch */
  static async compile(
    executor: Executor,
    classifier: Classifier,
    attack: Attack,
    batch: number,
    mode: Mode = 'eval',
  ): Promise<Attacker> {
    const quiet: Attack = { ...attack, batchnorm: mode };
    return new Attacker(
      executor,
      classifier,
      quiet,
      batch,
      await CompiledAttack.compile(executor, classifier, quiet, batch),
    );
  }

  /**
   * The samples under attack. Equal arguments give equal bytes: each sample's start is drawn for its place in the split.
   * @param round tells repeated attacks on the same samples apart, where their starts should differ
   */
  async attack(
    weights: DeviceTensors,
    split: Split,
    {
      epsilon,
      seed,
      round = 0,
      onBatch,
    }: { epsilon: number; seed: number; round?: number; onBatch?: (done: number) => void },
  ): Promise<Split> {
    if (this.#attack.method === 'none' || epsilon < NO_BUDGET) return split;
    const size = sampleSize(split.shape);
    const images = new Float32Array(split.count * size);
    const noise = this.#executor.tensor(this.#noise, this.#shape);
    for (const batch of this.#batches.of(split)) {
      onBatch?.(batch.start);
      const adversarial = await this.#compiled.perturb({
        weights,
        images: batch.images,
        labels: batch.labels,
        epsilon,
        noise: (restart) => {
          const key = { seed, purpose: 'landscape-start', epoch: round, restart } as const;
          fillStartNoise(this.#noise, this.#attack, batch.indices, key);
          return noise;
        },
      });
      images.set((await adversarial.read()).subarray(0, batch.count * size), batch.start * size);
    }
    return { ...split, images };
  }

  dispose(): Promise<void> {
    return this.#compiled.dispose();
  }
}
