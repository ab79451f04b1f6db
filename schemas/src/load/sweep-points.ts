/** @file The points of a sweep checked and resolved, each like a spec of its own. */
import type { Problem, ResolvedSpec } from '../resolved.ts';
import { checkShape } from '../shape/check.ts';
import { isAtOrBelow, parsePath, plainValue, type SourceNode, showPath } from '../source/tree.ts';
import { type Origin, originOf } from './origin.ts';
import { type Examined, equalPoints, mergePointProblems } from './point-problems.ts';
import { type Expansion, samplePoints, treeOfPoint } from './sweep.ts';

/** One experiment of a sweep. */
export interface SweepPoint {
  /** Short and unique within the sweep, e.g. `lr-0.01_eps-4-255_seed-0`. */
  name: string;
  /** The values that make the point, as written, by path. */
  values: Record<string, unknown>;
  /** Null when the point has an error or was left unchecked (`LoadOptions.checkedPoints`). */
  spec: ResolvedSpec | null;
  /** As `LoadedSpec.origin`. */
  origin(path: string): Origin;
}

/**
 * @param one checks and resolves the tree of a point
 * @param broken paths of what could not be read in full
 * @param limit about how many points to check
 */
export function examineSweep(
  expansion: Expansion,
  one: (tree: SourceNode) => Examined,
  broken: readonly string[],
  limit = Number.POSITIVE_INFINITY,
): { spec: ResolvedSpec | null; points: SweepPoint[]; problems: Problem[] } {
  const { points } = expansion;
  const ofSweep = broken.some((path) => path === '' || isInSweep(path)) ? [] : problemsOfSweep(expansion);
  const chosen = points.length > limit ? samplePoints(points, limit) : points;
  const examined = new Map(chosen.map((point) => [point, one(treeOfPoint(expansion, point))]));
  // What a list that is wrong would have given is not missing.
  const ofPoints = mergePointProblems(examined).filter(({ code }) => ofSweep.length === 0 || code !== 'missing-key');
  const [first] = examined.values();
  return {
    spec: first?.spec ?? null,
    points: points.map((point): SweepPoint => {
      const written = point.values.map(({ path, value }) => [showPath(path), plainValue(value)]);
      return {
        name: point.name,
        values: Object.fromEntries(written),
        spec: examined.get(point)?.spec ?? null,
        origin: (path) => originOf(treeOfPoint(expansion, point), path, expansion.swept),
      };
    }),
    problems: [...ofSweep, ...ofPoints, ...equalPoints(examined), ...sampled(expansion, chosen.length)],
  };
}

/** What is wrong with the section itself; its shape is told where there is nothing better to say. */
function problemsOfSweep({ root, problems }: Expansion): Problem[] {
  const starts = problems.map(({ range }) => range.start.offset);
  const ofShape = checkShape(root).filter(({ path, range }) => isInSweep(path) && !starts.includes(range.start.offset));
  return [...ofShape, ...problems];
}

function isInSweep(path: string): boolean {
  return isAtOrBelow(parsePath(path), ['sweep']);
}

function sampled({ sweep, points }: Expansion, checked: number): Problem[] {
  if (checked === points.length) return [];
  const message = `Of ${points.length} points ${checked} were checked here, among them each value at least once. \`advexp check\` checks all.`;
  const range = sweep.key ?? sweep.range;
  return [{ code: 'sweep-sampled', severity: 'information', message, path: 'sweep', range }];
}
