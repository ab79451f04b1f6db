/** @file Short readable names of the points of a sweep, of the letters that names of experiments take. */
import { type Path, parsePath, plainValue, type SourceNode, showPath } from '../source/tree.ts';

/** Names that the field uses for settings that are swept most. */
const SHORT: Record<string, string> = {
  learning_rate: 'lr',
  'learning_rate.value': 'lr',
  'learning_rate.initial': 'lr',
  'learning_rate.max': 'lr',
  epsilon: 'eps',
  'epsilon.target': 'eps',
};

const LONGEST_VALUE = 24;

export interface SweptValue {
  path: Path;
  value: SourceNode;
  /** Path of the value in the document, e.g. `sweep`, `grid`, `learning_rate`, 1; null where it is only counted. */
  place: Path | null;
}

/** `lr-0.01_eps-4-255_seed-0` for each point; points that would have one name get their number as well. */
export function pointNames(points: readonly (readonly SweptValue[])[]): string[] {
  const keys = shortKeys((points[0] ?? []).map(({ path }) => showPath(path)));
  const taken = new Set<string>();
  return points.map((values, number) => {
    let name = values.map(({ value }, i) => `${keys[i]}-${label(plainValue(value))}`).join('_');
    while (taken.has(name)) name = `${name}_${number}`;
    taken.add(name);
    return name;
  });
}

/** The last name of each path, or the whole path where several end alike. */
function shortKeys(paths: readonly string[]): string[] {
  const short = paths.map(
    (path) => SHORT[path] ?? String(parsePath(path).findLast((step) => typeof step === 'string')),
  );
  const isClear = (name: string) => short.filter((other) => other === name).length === 1;
  return paths.map((path, i) => plain(isClear(short[i] ?? '') ? (short[i] ?? '') : path).replaceAll('_', '-'));
}

function label(value: unknown): string {
  if (Array.isArray(value)) return cut(value.map(label).join('-'));
  if (typeof value === 'object' && value !== null) return cut(Object.values(value).map(label).join('-'));
  return cut(plain(String(value).replaceAll('%', 'pct')));
}

function cut(text: string): string {
  return text.slice(0, LONGEST_VALUE);
}

function plain(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9._]+/g, '-').replaceAll(/^-+|-+$/g, '');
}
