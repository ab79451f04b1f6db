/** @file The axes of a slice, and which checkpoints lie where on it. */
import type { SliceAnalysis, SliceAxis, SlicePoint } from '@advexp/schemas';
import { RandomStream } from '../../random/philox.ts';
import { listCheckpoints } from '../../runs/checkpoint.ts';
import type { Analysis } from '../analysis.ts';
import { filterNormalised, perpendicular, project, requireLength } from '../directions.ts';
import { LandscapeError } from '../error.ts';
import { coordinates } from '../grid.ts';
import { readResult, resultFiles } from '../results.ts';
import { type Subject, weightsHash, weightsOf } from '../subject.ts';
import { principalAxes } from '../trajectory.ts';
import { norm } from '../vector.ts';
import { foundEigenvectors } from './hessian-vectors.ts';

export interface SliceAxes {
  readonly directions: readonly Float64Array[];
  readonly axes: SliceAxis[];
  readonly points: SlicePoint[];
}

interface Direction {
  readonly name: string;
  readonly vector: Float64Array;
  readonly explained?: number;
}

/** Labels and checksums of the run's checkpoints. */
function checkpointHashes({ folder }: Subject): [string, string | null][] {
  return listCheckpoints(folder.checkpoints).map((entry) => [
    entry.label,
    'metadata' in entry ? (entry.metadata.files.weights?.sha256 ?? null) : null,
  ]);
}

/** What a slice depends on besides its settings: other checkpoints, or the eigenvectors found before. */
export function sliceDependencies(subject: Subject, settings: SliceAnalysis | undefined): unknown {
  switch (settings?.directions) {
    case 'eigenvectors':
      return readResult(resultFiles(subject, 'hessian'))?.hessian?.about.key ?? null;
    case 'trajectory':
      return checkpointHashes(subject);
    case 'checkpoints':
      return (settings.through ?? []).map((name) => weightsHash(subject, name));
    default:
      return null;
  }
}

/** @throws LandscapeError if a direction cannot be had or has no length */
export async function sliceAxes(analysis: Analysis, settings: SliceAnalysis): Promise<SliceAxes> {
  const centre = await analysis.space.gather(analysis.weights);
  const { directions, others } = await choose(analysis, settings, centre);
  for (const { name, vector } of directions) requireLength(vector, name);
  const vectors = directions.map(({ vector }) => vector);
  const points: SlicePoint[] = [
    { checkpoint: analysis.subject.checkpoint, at: vectors.map(() => 0), distance: 0 },
    ...others.map(({ label, offset }) => ({ checkpoint: label, ...project(offset, vectors) })),
  ];
  const axes = directions.map(({ name, vector, explained }, axis) => ({
    name,
    length: norm(vector),
    coordinates: coordinates(settings.range ?? rangeFor(settings, points, axis), settings.points),
    ...(explained !== undefined && { explained_variance: explained }),
  }));
  return { directions: vectors, axes, points };
}

/** Of a trajectory, what holds all its points with a tenth to spare. */
function rangeFor({ directions }: SliceAnalysis, points: readonly SlicePoint[], axis: number): [number, number] {
  if (directions === 'checkpoints') return [-0.5, 1.5];
  if (directions !== 'trajectory') return [-1, 1];
  const along = points.map(({ at }) => at[axis]);
  const margin = 0.1 * (Math.max(...along) - Math.min(...along));
  return [Math.min(...along) - margin, Math.max(...along) + margin];
}

/** Another checkpoint as seen from the centre. */
interface Other {
  readonly label: string;
  readonly offset: Float64Array;
}

async function offsetOf(analysis: Analysis, centre: Float64Array, label: string): Promise<Other> {
  const there = await analysis.space.gather(weightsOf(analysis.subject, analysis.executor, label));
  return { label, offset: there.map((x, i) => x - centre[i]) };
}

async function choose(
  analysis: Analysis,
  settings: SliceAnalysis,
  centre: Float64Array,
): Promise<{ directions: Direction[]; others: Other[] }> {
  const { dimensions, biases } = settings;
  const { subject, space } = analysis;
  switch (settings.directions) {
    case 'random': {
      const directions = Array.from({ length: dimensions }, (_, axis) => ({
        name: `random, filter-normalised, ${axis + 1}`,
        vector: filterNormalised(space, centre, new RandomStream(subject.spec.seed, 'direction', axis), biases),
      }));
      return { directions, others: [] };
    }
    case 'eigenvectors':
      return { directions: foundEigenvectors(analysis, dimensions), others: [] };
    case 'checkpoints': {
      const through = settings.through ?? [];
      if (through.length !== dimensions) {
        throw new LandscapeError(
          `A slice of ${dimensions} dimension${dimensions === 1 ? '' : 's'} goes through ${dimensions} other checkpoint${dimensions === 1 ? '' : 's'}; landscape.slice.through names ${through.length}.`,
        );
      }
      const others: Other[] = [];
      for (const label of through) others.push(await offsetOf(analysis, centre, label));
      const [first, second] = others;
      const directions = [{ name: `to ${first.label}`, vector: requireLength(first.offset, `to ${first.label}`) }];
      if (second) {
        const name = `towards ${second.label}, perpendicular`;
        directions.push({ name, vector: perpendicular(requireLength(second.offset, name), first.offset, name) });
      }
      return { directions, others };
    }
    case 'trajectory': {
      const labels = listCheckpoints(subject.folder.checkpoints)
        .filter((entry) => 'metadata' in entry && entry.label !== subject.checkpoint)
        .map(({ label }) => label);
      const others: Other[] = [];
      for (const label of labels.reverse()) others.push(await offsetOf(analysis, centre, label));
      const axes = principalAxes([new Float64Array(space.size), ...others.map(({ offset }) => offset)], dimensions);
      const directions = axes.map(({ direction, explained }, axis) => ({
        name: `principal axis ${axis + 1} of the checkpoints`,
        vector: direction,
        explained,
      }));
      return { directions, others };
    }
  }
}
