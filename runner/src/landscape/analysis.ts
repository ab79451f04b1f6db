/** @file What every analysis works with, and the account that its result gives of itself. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type {
  AnalysisAbout,
  AnalysisName,
  Attack,
  Landscape,
  LandscapeOutput,
  LandscapeSplit,
  SampleSet,
} from '@advexp/schemas';
import { resolveEvaluation, samplesAtOnce } from '@advexp/schemas';
import type { NpyArray } from '../data/npy.ts';
import type { Split } from '../data/split.ts';
import type { DeviceTensors, Executor } from '../engine/executor.ts';
import { Attacker } from './adversarial.ts';
import { writeAdversarial } from './adversarial-file.ts';
import type { Journal } from './journal.ts';
import { LossSurface } from './loss-surface.ts';
import { ParameterSpace } from './parameter-space.ts';
import { resultFiles } from './results.ts';
import { type Subject, samplesOf, weightsOf } from './subject.ts';

export interface AnalysisProgress {
  /** Of `total` equal parts; null where nobody can know how many there will be. */
  readonly done: number;
  readonly total: number | null;
  /** How it stands, for people: `12 of 20 converged, residual …`. */
  readonly note: string;
  /** What the user should know before waiting for the rest; a sentence or two, shown for good. */
  readonly advice?: string;
}

/** An analysis was asked to stop; the journal holds what it has computed. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}

export interface AnalysisHost {
  /** Called before each batch. @throws Interrupted */
  boundary(): void;
  progress(progress: AnalysisProgress): void;
  /** Publishes a result that is not complete yet. */
  partial(result: LandscapeOutput): void;
}

/** A result with the arrays that are too large for JSON. */
export interface AnalysisResult {
  readonly output: LandscapeOutput;
  readonly arrays: Readonly<Record<string, NpyArray>> | null;
}

export class Analysis {
  readonly subject: Subject;
  readonly settings: Landscape;
  readonly executor: Executor;
  readonly journal: Journal;
  readonly host: AnalysisHost;
  readonly weights: DeviceTensors;
  readonly space: ParameterSpace;
  readonly batch: number;
  readonly attack: Attack;
  readonly #provider: string;
  readonly #key: string;
  readonly #name: AnalysisName;
  readonly #saveAdversarial: string | null;
  readonly #started = performance.now();

  constructor(parts: {
    subject: Subject;
    settings: Landscape;
    executor: Executor;
    /** What the executor computes on. */
    provider: string;
    journal: Journal;
    host: AnalysisHost;
    key: string;
    name: AnalysisName;
    saveAdversarial: string | null;
  }) {
    const { subject, settings } = parts;
    this.subject = subject;
    this.settings = settings;
    this.executor = parts.executor;
    this.journal = parts.journal;
    this.host = parts.host;
    this.#provider = parts.provider;
    this.#key = parts.key;
    this.#name = parts.name;
    this.#saveAdversarial = parts.saveAdversarial;
    this.weights = weightsOf(subject, parts.executor, subject.checkpoint);
    this.space = new ParameterSpace(subject.network.parameters, settings.layers ?? null);
    this.batch = batchSize(subject);
    this.attack = attackOf(subject, settings);
  }

  surface(mode: 'eval' | 'train' = 'eval', space = this.space): LossSurface {
    const { batch, host } = this;
    return new LossSurface(this.executor, this.subject.network, { batch, space, mode, onBatch: () => host.boundary() });
  }

  attacker(mode: 'eval' | 'train' = 'eval'): Promise<Attacker> {
    return Attacker.compile(this.executor, this.subject.network, this.attack, this.batch, mode);
  }

  samples(split: LandscapeSplit, count: number): ReturnType<typeof samplesOf> {
    return samplesOf(this.subject, split, count);
  }

  /** The samples under the analysis' attack at its own weights. */
  async frozen(samples: Split, epsilon: number): Promise<Split> {
    const attacker = await this.attacker();
    const adversarial = await attacker.attack(this.weights, samples, {
      epsilon,
      seed: this.subject.spec.seed,
      onBatch: (done) => {
        this.host.boundary();
        this.host.progress({ done: 0, total: null, note: `attacking, ${done} of ${samples.count} samples` });
      },
    });
    await attacker.dispose();
    if (this.#saveAdversarial !== null) writeAdversarial(this.#saveAdversarial, adversarial);
    return adversarial;
  }

  about(data: SampleSet[], details: { attacked: boolean; mode?: string; arrays: boolean }): AnalysisAbout {
    const { subject, settings } = this;
    return {
      key: this.#key,
      run: subject.folder.id,
      checkpoint: subject.checkpoint,
      weights_sha256: subject.weightsSha256,
      architecture: subject.spec.model.architecture,
      parameters: this.space.size,
      layers: settings.layers ?? null,
      dataset: subject.data.dataset,
      data,
      epsilon: settings.epsilon,
      attack: details.attacked ? { ...this.attack } : null,
      mode: details.mode ?? 'eval',
      seed: subject.spec.seed,
      batch_size: this.batch,
      executor: this.executor.name,
      provider: this.#provider,
      threads: subject.device.threads,
      version: RESULTS_VERSION,
      created: new Date().toISOString(),
      seconds: (performance.now() - this.#started) / 1000,
      arrays: details.arrays ? basename(resultFiles(subject, this.#name).npz) : null,
    };
  }
}

/** Changes whenever equal questions would get other answers. */
export const RESULTS_VERSION = '1';

/** ONNX Runtime computes rows in vectors of up to 16: multiples keep a sample's bits from depending on its place. */
export function wholeVectors(samples: number): number {
  return Math.ceil(samples / 16) * 16;
}

/** Samples computed at once: as many as in training, where a batch in parts may be all that the memory holds. */
export function batchSize({ spec }: Pick<Subject, 'spec'>): number {
  return wholeVectors(samplesAtOnce(spec.train));
}

/** The attack that analyses make adversarial samples with. */
export function attackOf({ spec }: Pick<Subject, 'spec'>, { attack, epsilon }: Landscape): Attack {
  const named = attack === 'training' ? spec.attack : resolveEvaluation(attack, spec.attack, epsilon).attack;
  return { ...named, batchnorm: 'eval' };
}

/** SHA-256 of everything that decides about an analysis' result. */
export function keyOf(subject: Subject, settings: Landscape, name: AnalysisName, others: unknown): string {
  const { epsilon, split, layers } = settings;
  const question = {
    version: RESULTS_VERSION,
    name,
    settings: settings[name],
    common: { epsilon, split, layers: layers ?? null, attack: attackOf(subject, settings) },
    weights: subject.weightsSha256,
    model: subject.spec.model,
    data: { ...subject.spec.data, files: subject.data.files.map(({ sha256 }) => sha256) },
    seed: subject.spec.seed,
    batch: batchSize(subject),
    device: subject.device,
    adversarial: subject.adversarial?.sha256 ?? null,
    others,
  };
  return createHash('sha256').update(JSON.stringify(question)).digest('hex');
}

/** SHA-256 of float samples. */
export function sha256OfImages({ images }: Split): string {
  return createHash('sha256')
    .update(new Uint8Array(images.buffer, images.byteOffset, images.byteLength))
    .digest('hex');
}
