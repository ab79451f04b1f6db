/** @file Where a value of the resolved spec comes from: a file, the sweep, the command line, a preset, a default. */
import { dirname, relative } from 'node:path';
import type { SourceRange } from '../resolved.ts';
import { find, findNearest, isAtOrBelow, type Path, parsePath, type SourceNode } from '../source/tree.ts';
import { COMMAND_LINE } from './overrides.ts';

export interface Origin {
  /** `written` is in the spec itself, `base` in a file that it extends, `sweep` in the list of a sweep. */
  kind: 'written' | 'base' | 'sweep' | 'command-line' | 'preset' | 'default';
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

/** Keys of the attack that presets set (see `resolve/attack.ts`). */
const PRESET: readonly unknown[] = ['method', 'steps', 'step_size', 'start', 'batchnorm'];

/** The path under which a resolved value was written, if it was. */
export function writtenPath(root: SourceNode, resolved: string): Path {
  const direct = parsePath(resolved);
  if (find(root, direct)) return direct;
  const renamed = RENAMED.find(([pattern]) => pattern.test(resolved));
  return renamed ? parsePath(resolved.replace(renamed[0], renamed[1])) : direct;
}

/** @param swept paths that the sweep sets */
export function originOf(root: SourceNode, resolved: string, swept: readonly Path[] = []): Origin {
  const path = writtenPath(root, resolved);
  const { node, depth } = findNearest(root, path);
  const writtenAt = ({ range }: SourceNode): Origin => {
    if (swept.some((top) => isAtOrBelow(path, top))) return { kind: 'sweep', range };
    if (range.file === COMMAND_LINE) return { kind: 'command-line', range };
    return { kind: range.file === root.range.file ? 'written' : 'base', range };
  };
  // A single value stands for the whole map below it: `epsilon: 8/255`.
  if (depth === path.length || (node.kind === 'scalar' && depth > 0)) return writtenAt(node);
  if (resolved === 'train.epochs') {
    const periods = find(root, ['pas', 'periods']);
    if (periods?.kind === 'list') return originOf(root, 'pas.periods', swept);
  }
  const preset = path[0] === 'attack' && PRESET.includes(path[1]) ? find(root, ['attack', 'preset']) : null;
  return preset ? { kind: 'preset', range: preset.range } : { kind: 'default', range: null };
}

/**
 * An origin in words that follow a value: `from base.advexp:12`, `from the sweep, line 14`.
 * @param file the spec, from which the paths of its bases are shown
 */
export function showOrigin({ kind, range }: Origin, file: string): string {
  if (range === null) return 'by default';
  const { line } = range.start;
  const other = range.file === file ? null : `${relative(dirname(file), range.file)}:${line}`;
  switch (kind) {
    case 'command-line':
      return 'from --set';
    case 'sweep':
      return range.file === COMMAND_LINE ? 'from the sweep in --set' : `from the sweep, ${other ?? `line ${line}`}`;
    case 'preset':
      return `by the preset in ${other ?? `line ${line}`}`;
    default:
      return `from ${other ?? `line ${line}`}`;
  }
}
