/** @file Where a value of the resolved spec comes from: a place in a file or on the command line, a preset, a default. */
import type { SourceRange } from '../resolved.ts';
import { find, findNearest, type Path, parsePath, type SourceNode } from '../source/tree.ts';

export interface Origin {
  kind: 'written' | 'preset' | 'default';
  /** Where it is written (or where the preset is named); null for a default. `file` is `--set` for the command line. */
  range: SourceRange | null;
}

/** Resolved keys whose written counterpart has another name, longest first. */
const RENAMED: [resolved: RegExp, written: string][] = [
  [/^epsilon\.(value|clip\.high)$/, 'epsilon.target'],
  [/^epsilon\.over$/, 'pas.reset'],
  [/^learning_rate\.over$/, 'pas.reset'],
  [/^learning_rate\.min$/, 'learning_rate.initial'],
  [/^learning_rate\.max$/, 'learning_rate.final'],
  [/^evaluate\.final(?=$|\[|\.)/, 'evaluate.attacks'],
  [/^device\.executor$/, 'device.name'],
];

/** The path under which a resolved value was written, if it was. */
export function writtenPath(root: SourceNode, resolved: string): Path {
  const direct = parsePath(resolved);
  if (find(root, direct)) return direct;
  const renamed = RENAMED.find(([pattern]) => pattern.test(resolved));
  return renamed ? parsePath(resolved.replace(renamed[0], renamed[1])) : direct;
}

export function originOf(root: SourceNode, resolved: string): Origin {
  const path = writtenPath(root, resolved);
  const { node, depth } = findNearest(root, path);
  // A single value stands for the whole map below it: `epsilon: 8/255`.
  if (depth === path.length || (node.kind === 'scalar' && depth > 0)) return { kind: 'written', range: node.range };
  if (resolved === 'train.epochs') {
    const periods = find(root, ['pas', 'periods']);
    if (periods?.kind === 'list') return { kind: 'written', range: periods.range };
  }
  const preset = path[0] === 'attack' ? find(root, ['attack', 'preset']) : null;
  return preset ? { kind: 'preset', range: preset.range } : { kind: 'default', range: null };
}
