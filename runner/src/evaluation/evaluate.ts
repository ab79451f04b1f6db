/**
 * @file Accuracy and loss of a classifier on clean samples and under an attack. Every batch is filled up to the same
 * size and losses are added sample by sample in float64, so that results do not depend on how the samples are split.
 */
import type { Attack } from '@advexp/schemas';
import { CompiledAttack } from '../attacks/attack.ts';
import { correct, crossEntropy } from '../attacks/losses.ts';
import { fillStartNoise } from '../attacks/start.ts';
import { BatchAssembler } from '../data/batches.ts';
import type { Split } from '../data/split.ts';
import type { DeviceTensor, DeviceTensors, Executor, Program } from '../engine/executor.ts';
import { Graph } from '../engine/graph/graph.ts';
import type { Classifier } from '../models/classifier.ts';

/**
 * Batch sizes are rounded up to multiples of this. ONNX Runtime computes the rows left over after the last full SIMD
 * vector with scalar code, which rounds in another way, so that a sample's loss would depend on its place in the batch.
 */
const BATCH_GRANULE = 16;

export interface Score {
  /** Fraction of samples classified correctly. */
  readonly accuracy: number;
  /** Mean cross-entropy. */
  readonly loss: number;
  readonly samples: number;
}

export interface EvaluationRequest {
  readonly weights: DeviceTensors;
  readonly split: Split;
  /** The first n samples; null is all. */
  readonly samples: number | null;
  readonly epsilon: number;
  readonly seed: number;
  /** Called before each batch with the samples done so far; may throw to interrupt. */
  readonly onProgress?: (done: number, total: number) => void | Promise<void>;
  /** Is given the attacked images of each batch, [count, C, H, W], and where the first stands in the split. */
  readonly onAdversarial?: (images: Float32Array, start: number) => void;
}

/** Clean evaluation and one attack, compiled for a classifier and a batch size. */
export class Evaluator {
  readonly #executor: Executor;
  readonly #classifier: Classifier;
  readonly #attack: Attack;
  readonly #batch: number;
  readonly #score: Program;
  readonly #perturb: CompiledAttack;

  private constructor(
    executor: Executor,
    classifier: Classifier,
    attack: Attack,
    batch: number,
    score: Program,
    perturb: CompiledAttack,
  ) {
    this.#executor = executor;
    this.#classifier = classifier;
    this.#attack = attack;
    this.#batch = batch;
    this.#score = score;
    this.#perturb = perturb;
  }

  /** @param atLeast samples in a batch, or a few more (see `BATCH_GRANULE`) */
  static async compile(
    executor: Executor,
    classifier: Classifier,
    attack: Attack,
    atLeast: number,
  ): Promise<Evaluator> {
    const batch = Math.ceil(atLeast / BATCH_GRANULE) * BATCH_GRANULE;
    const graph = new Graph();
    const { logits } = classifier.forward(graph, graph.input('images', [batch, ...classifier.imageShape]), 'eval');
    const labels = graph.input('labels', [batch, classifier.classes]);
    const score = await executor.compile(
      { loss: crossEntropy(logits, labels), correct: correct(logits, labels) },
      { stationary: classifier.tensors.map(({ name }) => name) },
    );
    // Accuracy is only meaningful in eval mode, whatever the mode in which training attacks.
    const perturb = await CompiledAttack.compile(executor, classifier, { ...attack, batchnorm: 'eval' }, batch);
    return new Evaluator(executor, classifier, attack, batch, score, perturb);
  }

  /** Scores the clean samples and, unless the attack is `none`, the attacked ones. */
  async run(request: EvaluationRequest): Promise<{ clean: Score; robust: Score | null }> {
    const { split, weights, epsilon, seed } = request;
    const batch = this.#batch;
    const total = Math.min(request.samples ?? split.count, split.count);
    const shape = [batch, ...this.#classifier.imageShape];
    const imageData = new Float32Array(shape.reduce((a, b) => a * b, 1));
    const labelData = new Float32Array(batch * this.#classifier.classes);
    const noiseData = new Float32Array(imageData.length);
    const indices = new Uint32Array(batch);
    const assembler = new BatchAssembler(split, {
      seed,
      batchSize: batch,
      augment: { crop_padding: 0, horizontal_flip: false },
    });
    const images = this.#executor.tensor(imageData, shape);
    const labels = this.#executor.tensor(labelData, [batch, this.#classifier.classes]);
    const noise = this.#executor.tensor(noiseData, shape);
    const attacked = this.#attack.method !== 'none';
    const clean = new Total();
    const robust = new Total();
    await this.#score.prepare(weights);
    for (let start = 0; start < total; start += batch) {
      await request.onProgress?.(start, total);
      assembler.fillSequential(start, imageData, labelData, indices);
      const count = Math.min(batch, total - start);
      await this.#add(clean, images, labels, count);
      if (!attacked) continue;
      const adversarial = await this.#perturb.perturb({
        weights,
        images,
        labels,
        epsilon,
        noise: (restart) => {
          fillStartNoise(noiseData, this.#attack, indices, { seed, purpose: 'evaluation-start', epoch: 0, restart });
          return noise;
        },
      });
      await this.#add(robust, adversarial, labels, count);
      if (request.onAdversarial) {
        const images = await adversarial.read();
        request.onAdversarial(images.subarray(0, (images.length / batch) * count), start);
      }
      adversarial.dispose();
    }
    return { clean: clean.score(), robust: attacked ? robust.score() : null };
  }

  async #add(total: Total, images: DeviceTensor, labels: DeviceTensor, count: number): Promise<void> {
    const results = await this.#score.run({ images, labels });
    total.add(await results.loss.read(), await results.correct.read(), count);
    for (const result of Object.values(results)) result.dispose();
  }

  async dispose(): Promise<void> {
    await this.#score.dispose();
    await this.#perturb.dispose();
  }
}

class Total {
  #loss = 0;
  #correct = 0;
  #samples = 0;

  add(losses: Float32Array, hits: Float32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      this.#loss += losses[i];
      this.#correct += hits[i];
    }
    this.#samples += count;
  }

  score(): Score {
    return { accuracy: this.#correct / this.#samples, loss: this.#loss / this.#samples, samples: this.#samples };
  }
}
