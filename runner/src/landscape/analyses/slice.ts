/**
 * @file Loss and accuracy on a line or plane through the weights (paper Fig. 3b–e), for several splits and budgets on one
 * grid, coarse nodes first, each node journalled. A node whose loss is not finite is marked and does no harm.
 */
import type { LandscapeSplit, SampleSet, SliceAnalysis, SliceResult } from '@advexp/schemas';
import type { Split } from '../../data/split.ts';
import type { DeviceTensor, DeviceTensors } from '../../engine/executor.ts';
import { reestimateStatistics } from '../../training/averaging.ts';
import type { Attacker } from '../adversarial.ts';
import type { Analysis, AnalysisResult } from '../analysis.ts';
import { coarseFirst } from '../grid.ts';
import type { LossSurface } from '../loss-surface.ts';
import { SampleBatches } from '../samples.ts';
import { combine } from '../vector.ts';
import { finite } from './numbers.ts';
import { sliceAxes } from './slice-axes.ts';

/** A partial picture is written at most this often. */
const PARTIAL_MS = 2000;
/** Beyond this a smaller grid is suggested. */
const LONG_SECONDS = 24 * 3600;

interface Samples {
  readonly split: LandscapeSplit;
  readonly clean: Split;
}

/** @throws LandscapeError, Interrupted */
export async function sliceAnalysis(analysis: Analysis, settings: SliceAnalysis): Promise<AnalysisResult> {
  const { directions, axes, points } = await sliceAxes(analysis, settings);
  const data: SampleSet[] = [];
  const splits: Samples[] = settings.splits.map((split) => {
    const { samples, set } = analysis.samples(split, Math.min(settings.samples, countOf(analysis, split)));
    data.push(set);
    return { split, clean: samples };
  });
  const node = await NodeScorer.create(analysis, settings, splits, directions);
  const extents = axes.map(({ coordinates }) => coordinates.length);
  const order = nodeOrder(extents, settings.adversarial);
  const surfaces = splits.flatMap(({ split }) =>
    settings.epsilons.map((epsilon) => ({
      split,
      epsilon,
      loss: new Array<number | null>(order.length).fill(null),
      accuracy: new Array<number | null>(order.length).fill(null),
    })),
  );
  const states = new Array<0 | 1 | 2>(order.length).fill(0);
  const attacked = analysis.attack.method !== 'none' && settings.epsilons.some((epsilon) => epsilon > 0);
  const mode = { running: 'eval', batch: 'statistics of each batch', 're-estimated': 'eval, re-estimated' };
  const resultSofar = (complete: boolean): SliceResult => ({
    about: analysis.about(data, { attacked, mode: mode[settings.batchnorm], arrays: complete }),
    directions: settings.directions,
    adversarial: settings.adversarial,
    batchnorm: settings.batchnorm,
    axes,
    points,
    complete,
    nodes: [...states],
    surfaces,
  });
  let shownAt = performance.now();
  for (const [done, position] of order.entries()) {
    const started = performance.now();
    const at = position.map((i, axis) => axes[axis].coordinates[i]);
    const values = await analysis.journal.next(() =>
      node.score(
        position,
        at,
        axes.map((axis) => axis.coordinates),
      ),
    );
    const index = position.reduce((sum, i, axis) => sum * extents[axis] + i, 0);
    for (const [k, surface] of surfaces.entries()) {
      surface.loss[index] = finite(values[2 * k]);
      surface.accuracy[index] = Number.isFinite(values[2 * k]) ? values[2 * k + 1] : null;
    }
    states[index] = values.every(Number.isFinite) ? 1 : 2;
    const now = performance.now();
    const advice = done === 0 ? adviceFor((now - started) / 1000, order.length, settings) : null;
    const note = `${done + 1} of ${order.length} nodes`;
    analysis.host.progress({ done: done + 1, total: order.length, note, ...(advice !== null && { advice }) });
    if (now - shownAt < PARTIAL_MS || done + 1 === order.length) continue;
    shownAt = now;
    analysis.host.partial({ slice: resultSofar(false) });
  }
  await node.dispose();
  return {
    output: { slice: resultSofar(true) },
    arrays: {
      ...Object.fromEntries(
        axes.map(({ coordinates }, i) => [
          `axis${i + 1}`,
          { shape: [coordinates.length], data: Float64Array.from(coordinates) },
        ]),
      ),
      loss: stacked(
        surfaces.map(({ loss }) => loss),
        extents,
      ),
      accuracy: stacked(
        surfaces.map(({ accuracy }) => accuracy),
        extents,
      ),
    },
  };
}

function countOf({ subject: { data } }: Analysis, split: LandscapeSplit): number {
  return data[split]?.count ?? Number.POSITIVE_INFINITY;
}

/** Surfaces, in the order of the result, as one array; NaN where a node is not finite. */
function stacked(values: readonly (readonly (number | null)[])[], extents: readonly number[]) {
  return { shape: [values.length, ...extents], data: Float64Array.from(values.flat(), (value) => value ?? Number.NaN) };
}

/** @param seconds that a node takes */
export function adviceFor(
  seconds: number,
  nodes: number,
  { points, dimensions }: Pick<SliceAnalysis, 'points' | 'dimensions'>,
): string | null {
  const hours = Math.round((seconds * nodes) / 3600);
  if (seconds * nodes < LONG_SECONDS) return null;
  const fewer = Math.max(2, Math.floor((3600 / seconds) ** (1 / dimensions)));
  const smaller = fewer < points ? ` Interrupt, and --set landscape.slice.points=${fewer} takes one hour.` : '';
  return `The ${nodes} nodes of this slice take about ${hours} hours; a coarse picture comes first and sharpens.${smaller}`;
}

/** Coarse nodes first; where blocks share their adversarial samples, coarse blocks first and each block at once. */
export function nodeOrder(extents: readonly number[], adversarial: SliceAnalysis['adversarial']): number[][] {
  if (typeof adversarial === 'string') return coarseFirst(extents);
  const blocks = extents.map((extent) => Math.ceil(extent / adversarial));
  return coarseFirst(blocks).flatMap((block) =>
    block.reduce<number[][]>(
      (nodes, b, axis) => {
        const first = b * adversarial;
        const length = Math.min(adversarial, extents[axis] - first);
        return nodes.flatMap((node) => Array.from({ length }, (_, i) => [...node, first + i]));
      },
      [[]],
    ),
  );
}

/** Loss and accuracy at the nodes of a slice. */
class NodeScorer {
  readonly #analysis: Analysis;
  readonly #settings: SliceAnalysis;
  readonly #splits: readonly Samples[];
  readonly #directions: readonly Float64Array[];
  readonly #surface: LossSurface;
  readonly #attacker: Attacker;
  /** Adversarial samples in use, by split and budget, and the block that they were made for. */
  #adversarial: { block: string; sets: Split[] } | null = null;

  private constructor(
    analysis: Analysis,
    settings: SliceAnalysis,
    splits: readonly Samples[],
    directions: readonly Float64Array[],
    surface: LossSurface,
    attacker: Attacker,
  ) {
    this.#analysis = analysis;
    this.#settings = settings;
    this.#splits = splits;
    this.#directions = directions;
    this.#surface = surface;
    this.#attacker = attacker;
  }

  static async create(
    analysis: Analysis,
    settings: SliceAnalysis,
    splits: readonly Samples[],
    directions: readonly Float64Array[],
  ): Promise<NodeScorer> {
    const surface = analysis.surface(settings.batchnorm === 'batch' ? 'train' : 'eval');
    return new NodeScorer(analysis, settings, splits, directions, surface, await analysis.attacker());
  }

  /** Loss and accuracy by split and budget, in the order of the surfaces. */
  async score(
    position: readonly number[],
    at: readonly number[],
    coordinates: readonly number[][],
  ): Promise<Float64Array> {
    const weights = await this.#weightsAt(at);
    const sets = await this.#samplesAt(position, weights, coordinates);
    const values = new Float64Array(2 * sets.length);
    for (const [k, set] of sets.entries()) {
      const { loss, accuracy } = await this.#surface.score(weights, set);
      values[2 * k] = loss;
      values[2 * k + 1] = accuracy;
    }
    return values;
  }

  async #weightsAt(at: readonly number[]): Promise<DeviceTensors> {
    const { weights, executor, subject, batch } = this.#analysis;
    const moved = await this.#surface.moved(weights, combine(at, this.#directions));
    if (this.#settings.batchnorm !== 're-estimated') return moved;
    const train = this.#splits.find(({ split }) => split === 'train') ?? this.#splits[0];
    const batches = new SampleBatches(executor, subject.network.imageShape, subject.network.classes, batch);
    async function* images(): AsyncGenerator<DeviceTensor> {
      for (const { images } of batches.of(train.clean)) yield images;
    }
    return reestimateStatistics(executor, subject.network, moved, images());
  }

  async #samplesAt(
    position: readonly number[],
    weights: DeviceTensors,
    coordinates: readonly number[][],
  ): Promise<readonly Split[]> {
    const { adversarial } = this.#settings;
    if (adversarial === 'fresh') return this.#attack(weights);
    const corner = adversarial === 'frozen' ? null : position.map((i) => Math.floor(i / adversarial) * adversarial);
    const block = corner === null ? 'centre' : corner.join();
    if (this.#adversarial?.block !== block) {
      const there =
        corner === null ? this.#analysis.weights : await this.#weightsAt(corner.map((i, axis) => coordinates[axis][i]));
      this.#adversarial = { block, sets: await this.#attack(there) };
    }
    return this.#adversarial.sets;
  }

  async #attack(weights: DeviceTensors): Promise<Split[]> {
    const { seed } = this.#analysis.subject.spec;
    const onBatch = () => this.#analysis.host.boundary();
    const sets: Split[] = [];
    for (const { clean } of this.#splits) {
      for (const epsilon of this.#settings.epsilons) {
        sets.push(await this.#attacker.attack(weights, clean, { epsilon, seed, onBatch }));
      }
    }
    return sets;
  }

  async dispose(): Promise<void> {
    await this.#surface.dispose();
    await this.#attacker.dispose();
  }
}
