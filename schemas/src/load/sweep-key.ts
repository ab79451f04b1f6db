/** @file Keys of a sweep are paths of settings: whether there is such a setting, and which one was meant. */
import { nearest } from '../nearest.ts';
import { deref, type SchemaNode, SPEC_SCHEMA } from '../shape/schema.ts';
import { type Path, parsePath, showPath } from '../source/tree.ts';

/** What a point cannot change: which file it is, and what varies. */
const FIXED = new Set(['version', 'extends', 'name', 'sweep']);

export interface UnknownKey {
  message: string;
  /** The path that was meant, if one is near. */
  meant: string | null;
}

let sweepable: readonly string[] | null = null;

/** Paths of all settings that a sweep can change, those inside of lists aside. */
export function sweepPaths(): readonly string[] {
  sweepable ??= allPaths(SPEC_SCHEMA, []).map(showPath);
  return sweepable;
}

/** What is wrong with a key of a sweep, or null. */
export function checkSweepKey(key: string): UnknownKey | null {
  const path = parsePath(key);
  if (FIXED.has(String(path[0]))) {
    return { message: `'${key}' cannot be swept: it is the same for all points. Sweep a setting.`, meant: null };
  }
  let nodes: SchemaNode[] = [SPEC_SCHEMA];
  for (const [depth, step] of path.entries()) {
    const next = nodes.flatMap((node) => childrenAt(node, step));
    if (next.length === 0) return unknownKey(path, depth, nodes);
    nodes = next.flatMap(alternatives);
  }
  return path.length === 0 ? unknownKey(path, 0, nodes) : null;
}

function unknownKey(path: Path, depth: number, nodes: readonly SchemaNode[]): UnknownKey {
  const key = showPath(path);
  const meant = meantPath(path, depth, nodes);
  const inside = depth === 0 ? 'a spec' : showPath(path.slice(0, depth));
  const valid = keysOf(nodes).filter((name) => depth > 0 || !FIXED.has(name));
  const advice =
    meant !== null
      ? `Did you mean '${meant}'?`
      : valid.length > 0
        ? `In ${inside} there are: ${valid.join(', ')}.`
        : `${inside} has no settings below it.`;
  return { message: `There is no setting '${key}' to sweep. ${advice}`, meant };
}

/** The path with the unknown step corrected; else the only setting elsewhere that has its last name. */
function meantPath(path: Path, depth: number, nodes: readonly SchemaNode[]): string | null {
  const valid = keysOf(nodes);
  const corrected = nearest(String(path[depth]), valid);
  if (corrected !== null) {
    const whole = showPath([...path.slice(0, depth), corrected, ...path.slice(depth + 1)]);
    if (checkSweepKey(whole) === null) return whole;
  }
  const elsewhere = allPaths(SPEC_SCHEMA, []).filter((other) => other.at(-1) === path.at(-1));
  return elsewhere.length === 1 && elsewhere[0] ? showPath(elsewhere[0]) : null;
}

function alternatives(node: SchemaNode): SchemaNode[] {
  const target = deref(node);
  return [target, ...[...(target.anyOf ?? []), ...(target.oneOf ?? [])].flatMap(alternatives)];
}

function childrenAt(node: SchemaNode, step: string | number): SchemaNode[] {
  const { properties, items } = node;
  if (typeof step === 'number') return items ? [items] : [];
  return properties && Object.hasOwn(properties, step) ? [properties[step] as SchemaNode] : [];
}

function keysOf(nodes: readonly SchemaNode[]): string[] {
  return [...new Set(nodes.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

/** Paths of all settings outside of lists. */
function allPaths(node: SchemaNode, above: Path): Path[] {
  const nodes = alternatives(node);
  return keysOf(nodes)
    .filter((key) => above.length > 0 || !FIXED.has(key))
    .flatMap((key) => {
      const path = [...above, key];
      return [path, ...nodes.flatMap((one) => childrenAt(one, key)).flatMap((child) => allPaths(child, path))];
    })
    .filter((path, i, all) => all.findIndex((other) => showPath(other) === showPath(path)) === i);
}
