/** @file Problems of the points of a sweep, each told once, with the points that have it. */
import type { Change, Fix } from '../edit/change.ts';
import type { Problem, ResolvedSpec } from '../resolved.ts';
import { isAtOrBelow, plainValue, showPath } from '../source/tree.ts';
import type { Point } from './sweep.ts';

export interface Examined {
  /** Null when it has an error. */
  spec: ResolvedSpec | null;
  problems: readonly Problem[];
}

/**
 * What is wrong at one place for one reason is one problem, in however many points. It names the first of them, unless
 * all points have it.
 */
export function mergePointProblems(examined: ReadonlyMap<Point, Examined>): Problem[] {
  const merged = new Map<string, { problem: Problem; point: Point; count: number; alike: boolean }>();
  for (const [point, { problems }] of examined) {
    const times = new Map<string, number>();
    for (const problem of problems) {
      const { code, path, range } = problem;
      const place = `${code} ${path} ${range.file} ${range.start.line} ${range.start.column}`;
      const time = times.get(place) ?? 0;
      times.set(place, time + 1);
      const known = merged.get(`${place} ${time}`);
      if (known === undefined) merged.set(`${place} ${time}`, { problem, point, count: 1, alike: true });
      else {
        known.count++;
        known.alike &&= known.problem.message === problem.message;
      }
    }
  }
  return [...merged.values()].map(({ problem, point, count, alike }) => {
    const fixes = problem.fixes?.flatMap((fix) => fixInSweep(fix, point));
    const more = count > 1 ? ` and ${count - 1} more` : '';
    const which = count === examined.size && alike ? '' : ` (sweep point ${point.name}${more})`;
    return { ...problem, message: problem.message + which, ...(fixes && { fixes }) };
  });
}

/** The fix where the value stands in the sweep; none where it would change the spec beneath the sweep to no effect. */
function fixInSweep(fix: Fix, { values }: Point): Fix[] {
  const changes: Change[] = [];
  for (const change of fix.changes) {
    const swept = values.find(({ path }) => isAtOrBelow(change.path, path) || isAtOrBelow(path, change.path));
    if (swept === undefined) {
      changes.push(change);
      continue;
    }
    if (change.kind !== 'set' || swept.place === null || !isAtOrBelow(change.path, swept.path)) return [];
    changes.push({ ...change, path: [...swept.place, ...change.path.slice(swept.path.length)] });
  }
  return [{ ...fix, changes }];
}

/** Points that come to the same experiment, told at the value that makes no difference. */
export function equalPoints(examined: ReadonlyMap<Point, Examined>): Problem[] {
  const first = new Map<string, Point>();
  const problems = new Map<string, Problem>();
  for (const [point, { spec }] of examined) {
    if (spec === null) continue;
    const experiment = JSON.stringify(spec);
    const same = first.get(experiment);
    if (same === undefined) {
      first.set(experiment, point);
      continue;
    }
    const text = (value: Point['values'][number] | undefined) => JSON.stringify(value && plainValue(value.value));
    const differs = point.values.findIndex((value, j) => text(value) !== text(same.values[j]));
    const swept = point.values[differs];
    if (swept === undefined) continue;
    const { range } = swept.value;
    const message = `${showPath(swept.path)} makes no difference here: the sweep points ${same.name} and ${point.name} are the same experiment. Leave one of them out.`;
    const place = `${range.file} ${range.start.line} ${range.start.column}`;
    if (problems.has(place)) continue;
    problems.set(place, { code: 'sweep-equal', severity: 'warning', message, path: 'sweep', range });
  }
  return [...problems.values()];
}
