/** @file Fixes in the terms of the file that a problem lies in; those that this file cannot carry out are left out. */
import type { Change, Fix } from '../edit/change.ts';
import type { Problem } from '../resolved.ts';
import { find, findNearest, type Path, type SourceNode } from '../source/tree.ts';
import { COMMAND_LINE } from './overrides.ts';

/** Maps that a single value can stand for, and the key that it is the value of. */
const SHORTHANDS: Record<string, string> = {
  epsilon: 'target',
  learning_rate: 'value',
  warmup: 'epochs',
  objective: 'name',
  averaging: 'method',
  device: 'name',
};

/** @param root the tree of the spec with all that it extends */
export function fixesFor(root: SourceNode, file: string, fixes: readonly Fix[] = []): Fix[] {
  if (file === COMMAND_LINE) return [];
  return fixes.flatMap((fix) => {
    const changes = fix.changes.map((change) => fit(root, file, change));
    return changes.every((change) => change !== null) ? [{ ...fix, changes }] : [];
  });
}

/** The change at a place that is there; null where the value is written in another file or has no room. */
function fit(root: SourceNode, file: string, change: Change): Change | null {
  const node = find(root, change.path);
  if (node !== null) return isIn(node, file) ? change : null;
  if (change.kind !== 'set') return null;
  const { node: nearest, depth } = findNearest(root, change.path);
  if (nearest.kind === 'map') return change;
  if (nearest.kind === 'list') return null;
  // `train:` with nothing after it can become a map.
  if (nearest.value === null) return depth === 0 ? null : change;
  const [key, ...rest] = change.path.slice(depth - 1);
  const shorthand = SHORTHANDS[String(key)] === rest[0] && rest.length === 1 && isIn(nearest, file);
  return shorthand ? { ...change, path: change.path.slice(0, depth) } : null;
}

function isIn(node: SourceNode, file: string): boolean {
  return (node.key ?? node.range).file === file && node.range.file === file;
}

/** A key written twice is mended by removing the later one, which the parser reports and the tree holds. */
export function withDuplicateFix(root: SourceNode, problem: Problem): Problem {
  if (problem.code !== 'duplicate-key') return problem;
  const path = pathOfKey(root, problem);
  if (path === null) return problem;
  const title = `Remove the second ${path.at(-1)}`;
  return { ...problem, fixes: [{ title, changes: [{ kind: 'remove', path }], preferred: false }] };
}

function pathOfKey(node: SourceNode, problem: Problem, path: Path = []): Path | null {
  const { key } = node;
  if (key?.file === problem.range.file && key.start.offset === problem.range.start.offset) return path;
  const inner: [string | number, SourceNode][] =
    node.kind === 'map' ? [...node.entries] : node.kind === 'list' ? [...node.items.entries()] : [];
  for (const [step, next] of inner) {
    const found = pathOfKey(next, problem, [...path, step]);
    if (found !== null) return found;
  }
  return null;
}
