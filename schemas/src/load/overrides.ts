/** @file `--set epsilon.target=8/255`: assignments of the command line laid over a spec. */
import type { Problem, SourceRange } from '../resolved.ts';
import { keptBeneath } from '../source/merge.ts';
import { parseSource } from '../source/parse.ts';
import { shorthandAt } from '../source/shorthand.ts';
import { child, type MapNode, type Path, parsePath, type SourceNode, showPath } from '../source/tree.ts';

/** The file that problems of an assignment are reported in; the line is the number of the assignment. */
export const COMMAND_LINE = '--set';

export interface Assigned {
  root: SourceNode;
  problems: Problem[];
}

/** @param assignments texts `path=value`; the value is YAML, as in a spec */
export function applyOverrides(root: SourceNode, assignments: readonly string[]): Assigned {
  const problems: Problem[] = [];
  let result = root;
  for (const [index, assignment] of assignments.entries()) {
    const range = (start: number, end: number) => lineRange(index + 1, start, end);
    const equals = assignment.indexOf('=');
    const path = parsePath(assignment.slice(0, Math.max(equals, 0)).trim());
    if (path.length === 0) {
      const message = `--set takes path=value, for example epsilon.target=8/255, not '${assignment}'.`;
      problems.push({ code: 'override', severity: 'error', message, path: '', range: range(0, assignment.length) });
      continue;
    }
    const parsed = parseSource(COMMAND_LINE, assignment.slice(equals + 1));
    const [syntax] = parsed.problems;
    const value = range(equals + 1, assignment.length);
    if (syntax) {
      const message = `The value of --set ${assignment} cannot be read. ${syntax.message}`;
      problems.push({ ...syntax, message, path: showPath(path), range: value });
      continue;
    }
    const node: SourceNode = parsed.root ?? { kind: 'scalar', value: null, range: value, key: null };
    result = assign(result, path, placed(node, value, range(0, Math.max(equals, 0))));
  }
  return { root: result, problems };
}

/** The node with the value put at the path; maps on the way are made where there are none. */
export function assign(node: SourceNode | null, path: Path, value: SourceNode, place: Path = []): SourceNode {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (node?.kind === 'list' && typeof step === 'number') {
    const items = [...node.items];
    items[Math.min(step, items.length)] = assign(node.items[step] ?? null, rest, value, [...place, step]);
    return { ...node, items };
  }
  const map = asMap(node, value, place);
  const inner = assign(child(map, step), rest, value, [...place, step]);
  const upper: MapNode = { ...map, entries: new Map([[String(step), inner]]) };
  return { ...map, entries: new Map([...keptBeneath(map, upper, showPath(place)), ...upper.entries]) };
}

function asMap(node: SourceNode | null, value: SourceNode, place: Path): MapNode {
  if (node?.kind === 'map') return node;
  if (node?.kind === 'scalar' && node.value !== null) return expandShorthand(node, place);
  return { kind: 'map', range: value.range, key: value.key, entries: new Map() };
}

function expandShorthand(node: SourceNode, place: Path): MapNode {
  const entries = shorthandAt(place).map(([key, word]): [string, SourceNode] => [
    key,
    word === null ? node : scalarAt(node, word),
  ]);
  return { kind: 'map', range: node.range, key: node.key, entries: new Map(entries) };
}

function scalarAt(node: SourceNode, value: string): SourceNode {
  return { kind: 'scalar', value, range: node.range, key: node.key };
}

/** Every part of the value is reported at the value of the assignment. */
function placed(node: SourceNode, range: SourceRange, key: SourceRange | null): SourceNode {
  switch (node.kind) {
    case 'scalar':
      return { ...node, range, key };
    case 'list':
      return { ...node, range, key, items: node.items.map((item) => placed(item, range, null)) };
    case 'map':
      return {
        ...node,
        range,
        key,
        entries: new Map([...node.entries].map(([name, inner]) => [name, placed(inner, range, range)])),
      };
  }
}

function lineRange(line: number, start: number, end: number): SourceRange {
  const at = (offset: number) => ({ line, column: offset + 1, offset });
  return { file: COMMAND_LINE, start: at(start), end: at(end) };
}
