/**
 * @file `sweep:` as points: every combination of `grid`, row of `zip` and seed, less what `exclude` names. Each point is
 * the spec with the values of the point laid over it as by --set, so that a value keeps its place in the list of the
 * sweep and what is wrong with it is shown there.
 */
import type { Change, Fix } from '../edit/change.ts';
import { nearest } from '../nearest.ts';
import type { Problem, SourceRange } from '../resolved.ts';
import type { ProblemCode } from '../rules/pages/index.ts';
import { choiceAt } from '../shape/schema.ts';
import {
  child,
  find,
  findNearest,
  isAtOrBelow,
  type MapNode,
  type Path,
  parsePath,
  plainValue,
  type SourceNode,
  showPath,
} from '../source/tree.ts';
import { assign, COMMAND_LINE } from './overrides.ts';
import { pointNames, type SweptValue } from './point-name.ts';
import { checkSweepKey } from './sweep-key.ts';

/** Above any sweep that somebody runs; a combination that grows past it is a slip. */
const MAX_POINTS = 10_000;

const SECTIONS = ['grid', 'zip', 'seeds', 'exclude'];

export interface Point {
  name: string;
  values: readonly SweptValue[];
}

export interface Expansion {
  root: SourceNode;
  /** The section. */
  sweep: SourceNode;
  /** The spec without its `sweep` section. */
  base: SourceNode;
  /** In the order in which they are run. Only the first where the sweep itself is wrong; at least one. */
  points: Point[];
  problems: Problem[];
  swept: Path[];
}

/** What varies together: one path, or all of `zip`. */
interface Axis {
  rows: SweptValue[][];
  /** Number of rows; they are made no further than to the limit. */
  length: number;
}

/** One list of the sweep with the key that names its path. */
interface Column {
  path: Path;
  key: string;
  /** Where the list stands in the document. */
  place: Path;
  list: SourceNode;
  values: readonly SourceNode[];
}

/** The points of a spec, or null when it has no sweep. Bears a sweep of any shape; its shape is checked elsewhere. */
export function expandSweep(root: SourceNode): Expansion | null {
  const sweep = child(root, 'sweep');
  if (root.kind !== 'map' || sweep === null) return null;
  const base: MapNode = { ...root, entries: new Map([...root.entries].filter(([key]) => key !== 'sweep')) };
  const reader = new SweepReader(base);
  const axes = sweep.kind === 'map' ? reader.axes(sweep) : [];
  const { problems } = reader;
  let rows: SweptValue[][] = [axes.flatMap(({ rows: [first = []] }) => first)];
  const count = axes.reduce((product, { length }) => product * length, 1);
  if (namesNothing(sweep)) {
    const message = 'The sweep names nothing to vary. Write grid, zip or seeds.';
    problems.push(problem('sweep-empty', sweep.key ?? sweep.range, message));
  } else if (count > MAX_POINTS) {
    const message = `This sweep has ${show(count)} points, and ${show(MAX_POINTS)} are the limit. Shorten the lists, or let some change in step under zip.`;
    problems.push(problem('sweep-too-large', sweep.key ?? sweep.range, message));
  } else if (problems.length === 0) rows = reader.withoutExcluded(combinations(axes), child(sweep, 'exclude'));
  const names = pointNames(rows);
  const points = rows.map((values, i) => ({ name: names[i] ?? '', values }));
  return { root, sweep, base, points, problems, swept: (rows[0] ?? []).map(({ path }) => path) };
}

function namesNothing(sweep: SourceNode): boolean {
  if (sweep.kind !== 'map') return false;
  return [...sweep.entries].every(
    ([key, node]) => key === 'exclude' || (SECTIONS.includes(key) && node.kind === 'map' && node.entries.size === 0),
  );
}

/** The first axis changes slowest. */
function combinations(axes: readonly Axis[]): SweptValue[][] {
  return axes.reduce<SweptValue[][]>(
    (points, { rows }) => points.flatMap((point) => rows.map((row) => [...point, ...row])),
    [[]],
  );
}

/** The spec of one point. */
export function treeOfPoint({ base }: Expansion, { values }: Point): SourceNode {
  // What chooses between branches (`model.architecture`) comes first: it drops settings that the branch does not know.
  const choosing = values.filter(({ path }) => choiceAt(showPath(path.slice(0, -1)))?.tag === path.at(-1));
  const others = values.filter((value) => !choosing.includes(value));
  return [...choosing, ...others].reduce<SourceNode>((tree, { path, value }) => assign(tree, path, value), base);
}

/** About `limit` points, spread over the sweep, among which each value of each list occurs. */
export function samplePoints(points: readonly Point[], limit: number): Point[] {
  const stride = Math.ceil(points.length / Math.max(1, limit));
  const met = new Set<SourceNode>();
  return points.filter(({ values }, i) => {
    const isNew = values.some(({ value }) => !met.has(value));
    if (!isNew && i % stride !== 0) return false;
    for (const { value } of values) met.add(value);
    return true;
  });
}

class SweepReader {
  readonly problems: Problem[] = [];
  private readonly base: MapNode;
  private readonly taken: Path[] = [];

  constructor(base: MapNode) {
    this.base = base;
  }

  axes(sweep: MapNode): Axis[] {
    for (const [key, node] of sweep.entries) this.refuseOutsideOfGrid(key, node);
    const grid = this.columns(sweep, 'grid').map((column) => axis(column.values.map((_, i) => sweptAt(column, i))));
    const zip = this.columns(sweep, 'zip');
    this.requireOneLength(zip);
    const [first] = zip;
    const rows = (first?.values ?? []).map((_, i) => zip.flatMap((column) => sweptAt(column, i)));
    this.refuseEqualRows(rows, zip);
    return [...grid, axis(rows), this.seeds(sweep)].filter(({ length }) => length > 0);
  }

  /** `sweep: { learning_rate: [0.01, 0.1] }` */
  private refuseOutsideOfGrid(key: string, node: SourceNode): void {
    if (SECTIONS.includes(key) || nearest(key, SECTIONS) !== null || checkSweepKey(key) !== null) return;
    const message = `'${key}' does not belong in sweep itself. Write it under grid (every combination) or zip (in step).`;
    const changes: Change[] = [{ kind: 'move', path: ['sweep', key], to: ['sweep', 'grid', key] }];
    this.report('sweep-key', node.key ?? node.range, message, fix('Move it to grid', changes));
  }

  private columns(sweep: MapNode, section: 'grid' | 'zip'): Column[] {
    const lists = child(sweep, section);
    if (lists?.kind !== 'map') return [];
    return [...lists.entries].flatMap(([key, list]) => {
      const path = parsePath(key);
      const place = ['sweep', section, key];
      if (!this.mayBeSwept(key, path, list.key ?? list.range, place) || list.kind !== 'list') return [];
      const values = list.items.map((item) => ({ ...item, key: list.key }));
      if (values.length === 0) {
        this.report('sweep-empty', list.range, `The list of ${key} is empty. Give it values, or remove the key.`);
      }
      const column = { path, key, place, list, values };
      if (section === 'grid') this.refuseEqualValues(column);
      return values.length === 0 ? [] : [column];
    });
  }

  private mayBeSwept(key: string, path: Path, range: SourceRange, place: Path): boolean {
    const unknown = checkSweepKey(key);
    if (unknown !== null) {
      const changes: Change[] = unknown.meant === null ? [] : [{ kind: 'rename', path: place, key: unknown.meant }];
      this.report('sweep-key', range, unknown.message, fix(`Write ${unknown.meant}`, changes));
      return false;
    }
    const other = this.taken.find((one) => isAtOrBelow(path, one) || isAtOrBelow(one, path));
    if (other !== undefined) {
      const both = showPath(other) === showPath(path) ? `${key} is` : `${showPath(other)} and ${key} are one setting,`;
      this.report('sweep-twice', range, `${both} swept twice. Keep one of the two.`);
      return false;
    }
    this.taken.push(path);
    const assigned = assignment(this.base, path);
    if (assigned === null) return true;
    // A key with dots cannot be named by a path, only the map that holds it.
    const list = showPath(place.filter((step) => !String(step).includes('.')));
    const message = `The sweep sets ${key} as well. Leave this out, or set what is swept: --set ${list}=….`;
    this.report('sweep-overridden', assigned.range, message);
    return true;
  }

  private requireOneLength(zip: readonly Column[]): void {
    const [first, ...others] = zip;
    const other = others.find(({ values }) => values.length !== first?.values.length);
    if (first === undefined || other === undefined) return;
    const message = `${other.key} has ${lengthOf(other)}, but ${first.key} has ${lengthOf(first)}. Lists under zip change in step and have one length; put lists that combine freely under grid.`;
    this.report('sweep-length', other.list.range, message);
  }

  private refuseEqualValues({ key, place, values }: Column): void {
    const seen = new Set<string>();
    for (const [i, value] of values.entries()) {
      const size = seen.size;
      if (seen.add(text(value)).size > size) continue;
      const message = `${key} takes the value ${shown(value)} twice, which makes the same points twice. Remove one.`;
      this.report('sweep-duplicate', value.range, message, fix('Remove it', [{ kind: 'remove', path: [...place, i] }]));
    }
  }

  private refuseEqualRows(rows: readonly SweptValue[][], zip: readonly Column[]): void {
    const seen = new Map<string, number>();
    for (const [i, row] of rows.entries()) {
      const texts = row.map(({ value }) => text(value)).join();
      const [first] = row;
      const same = seen.get(texts);
      seen.set(texts, same ?? i);
      if (same === undefined || first === undefined) continue;
      const message = `Places ${same + 1} and ${i + 1} of the lists under zip have the same values, which makes the same points twice. Remove one.`;
      const changes = zip.map(({ place }): Change => ({ kind: 'remove', path: [...place, i] }));
      this.report('sweep-duplicate', first.value.range, message, fix('Remove it', changes));
    }
  }

  private seeds(sweep: MapNode): Axis {
    const node = child(sweep, 'seeds');
    const key = node?.key ?? null;
    const isNumber = node?.kind === 'scalar' && Number.isSafeInteger(node.value);
    if (node === null || !(isNumber || node.kind === 'list')) return axis([]);
    if (this.taken.some((path) => showPath(path) === 'seed')) {
      this.report('sweep-twice', key ?? node.range, 'seed is swept twice. Keep seeds, or the list under grid or zip.');
      return axis([]);
    }
    if (node.kind === 'list') {
      const place = ['sweep', 'seeds'];
      if (node.items.length === 0) {
        this.report(
          'sweep-empty',
          node.range,
          'The list of seeds is empty. Write a number of seeds, or remove the key.',
        );
      }
      if (!this.mayBeSwept('seed', ['seed'], key ?? node.range, place)) return axis([]);
      const values = node.items.map((item) => ({ ...item, key }));
      const column = { path: ['seed'], key: 'seeds', place, list: node, values };
      this.refuseEqualValues(column);
      return axis(values.map((_, i) => sweptAt(column, i)));
    }
    const base = find(this.base, ['seed']);
    const start = base?.kind === 'scalar' && Number.isSafeInteger(base.value) ? Number(base.value) : 0;
    const length = Math.max(0, Number(node.value));
    const rows = Array.from({ length: Math.min(length, MAX_POINTS) }, (_, i): SweptValue[] => [
      { path: ['seed'], value: { kind: 'scalar', value: start + i, range: node.range, key }, place: null },
    ]);
    return { rows, length };
  }

  /** Points that agree with an entry of `exclude` in all that it names are left out. */
  withoutExcluded(points: SweptValue[][], exclude: SourceNode | null): SweptValue[][] {
    let kept = points;
    for (const [i, entry] of (exclude?.kind === 'list' ? exclude.items : []).entries()) {
      if (entry.kind !== 'map') continue;
      const without = (rows: SweptValue[][]) => rows.filter((point) => !agrees(point, entry));
      const left = without(kept);
      if (without(points).length === points.length) this.reportUnreachable(points, entry, i);
      else if (left.length === kept.length) {
        const message = 'All points that this leaves out are left out by the entries before it. Remove it.';
        this.report('sweep-exclude', entry.range, message, removeEntry(i));
      }
      kept = left;
    }
    if (kept.length > 0) return kept;
    const message = 'Every point of the sweep is left out, and nothing remains to run. Remove entries of exclude.';
    this.report('sweep-exclude', exclude?.key ?? this.base.range, message);
    return points.slice(0, 1);
  }

  private reportUnreachable(points: readonly SweptValue[][], entry: MapNode, index: number): void {
    if (entry.entries.size === 0) {
      this.report(
        'sweep-exclude',
        entry.range,
        'This names no values, so it leaves out nothing. Remove it.',
        removeEntry(index),
      );
      return;
    }
    for (const [key, wanted] of entry.entries) {
      const path = showPath(parsePath(key));
      const taken = points.flatMap((point) => point.filter((value) => showPath(value.path) === path));
      if (taken.some(({ value }) => text(value) === text(wanted))) continue;
      const choices = [...new Set(taken.map(({ value }) => shown(value)))];
      if (choices.length > 0) {
        const message = `No point of the sweep has ${key} ${shown(wanted)}, so this leaves out nothing. Its values are ${choices.slice(0, 8).join(', ')}${choices.length > 8 ? ', …' : ''}; write one of them in the same way.`;
        this.report('sweep-exclude', wanted.range, message, removeEntry(index));
      } else {
        const swept = (points[0] ?? []).map((value) => showPath(value.path)).join(', ');
        const message = `${key} is not swept, so this leaves out nothing. Swept are ${swept}.`;
        this.report('sweep-exclude', wanted.key ?? wanted.range, message, removeEntry(index));
      }
      return;
    }
    const message = 'No point of the sweep has these values together, so this leaves out nothing. Remove it.';
    this.report('sweep-exclude', entry.range, message, removeEntry(index));
  }

  private report(code: ProblemCode, range: SourceRange, message: string, fixes: Fix[] = []): void {
    this.problems.push({ ...problem(code, range, message), ...(fixes.length > 0 && { fixes }) });
  }
}

function axis(rows: SweptValue[][]): Axis {
  return { rows, length: rows.length };
}

function sweptAt({ path, place, values }: Column, index: number): SweptValue[] {
  const value = values[index];
  return value === undefined ? [] : [{ path, value, place: [...place, index] }];
}

function agrees(point: readonly SweptValue[], entry: MapNode): boolean {
  const named = [...entry.entries];
  return (
    named.length > 0 &&
    named.every(([key, wanted]) => {
      const path = showPath(parsePath(key));
      return point.some((value) => showPath(value.path) === path && text(value.value) === text(wanted));
    })
  );
}

/** The part of an assignment of the command line that a swept value would replace, if there is one. */
function assignment(base: SourceNode, path: Path): SourceNode | null {
  const { node, depth } = findNearest(base, path);
  if (depth < path.length) return node.kind === 'scalar' && depth > 0 && isAssigned(node) ? node : null;
  return firstAssigned(node);
}

function firstAssigned(node: SourceNode): SourceNode | null {
  if (isAssigned(node)) return node;
  const inner = node.kind === 'map' ? [...node.entries.values()] : node.kind === 'list' ? node.items : [];
  for (const one of inner) {
    const found = firstAssigned(one);
    if (found !== null) return found;
  }
  return null;
}

function isAssigned(node: SourceNode): boolean {
  return node.range.file === COMMAND_LINE;
}

function removeEntry(index: number): Fix[] {
  return fix('Remove it', [{ kind: 'remove', path: ['sweep', 'exclude', index] }]);
}

function fix(title: string, changes: Change[]): Fix[] {
  return changes.length === 0 ? [] : [{ title, changes, preferred: true }];
}

function problem(code: ProblemCode, range: SourceRange, message: string): Problem {
  return { code, severity: 'error', message, path: 'sweep', range };
}

function text(node: SourceNode): string {
  return JSON.stringify(plainValue(node));
}

/** A value in messages, as it was written. */
function shown(node: SourceNode): string {
  return node.kind === 'scalar' ? String(node.value) : text(node);
}

function lengthOf({ values: { length } }: Column): string {
  return `${length} value${length === 1 ? '' : 's'}`;
}

function show(count: number): string {
  return count.toLocaleString('en');
}
