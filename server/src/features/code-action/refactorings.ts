/** @file Rewriting a sound spec without changing what it says, or into the paper's schedule: changes offered at a key. */
import type { Attack, Change, Path, ResolvedSpec } from '@advexp/schemas';
import { find, type SourceNode } from '@advexp/schemas';

export interface Refactoring {
  title: string;
  changes: Change[];
}

/**
 * What is offered at a place.
 * @param own the tree of the file alone: only what is written here can be rewritten here
 */
export function refactoringsAt(path: Path, own: SourceNode, spec: ResolvedSpec): Refactoring[] {
  return [convertToPas(path, own, spec), expandPreset(path, own, spec)].filter((one) => one !== null);
}

/** Constant ε becomes a cosine up to the target over the periods of the paper: half of the epochs, a quarter, a quarter. */
function convertToPas([section]: Path, own: SourceNode, spec: ResolvedSpec): Refactoring | null {
  const { epsilon, train } = spec;
  const written = find(own, ['epsilon']);
  if ((section !== 'epsilon' && section !== 'pas') || !written) return null;
  if (epsilon.schedule !== 'constant' || epsilon.warmup !== null || train.epochs < 4) return null;
  const node = written.kind === 'map' ? find(written, ['target']) : written;
  if (node?.kind !== 'scalar' || node.range.file !== own.range.file) return null;
  const quarter = Math.max(1, Math.round(train.epochs / 4));
  const periods = [train.epochs - 2 * quarter, quarter, quarter];
  return {
    title: `Convert to periodic adversarial scheduling (${periods.join(', ')} epochs)`,
    changes: [
      { kind: 'set', path: ['epsilon'], value: `{ schedule: cosine, target: ${String(node.value)}, min: 0 }` },
      { kind: 'set', path: ['pas'], value: `{ periods: [${periods.join(', ')}], reset: [epsilon, learning_rate] }` },
    ],
  };
}

/** The settings that a preset stands for, in its place. */
function expandPreset([section, key]: Path, own: SourceNode, { attack }: ResolvedSpec): Refactoring | null {
  const preset = find(own, ['attack', 'preset']);
  if (section !== 'attack' || (key !== undefined && key !== 'preset') || preset?.kind !== 'scalar') return null;
  const settings: [string, string][] = [
    ['method', attack.method],
    ['norm', attack.norm],
    ['steps', String(attack.steps)],
    ['step_size', stepText(attack)],
    ['start', attack.start],
    ['batchnorm', attack.batchnorm],
  ];
  const missing = settings.filter(([name]) => find(own, ['attack', name]) === null);
  return {
    title: `Write out the preset ${String(preset.value)}`,
    changes: [
      ...missing.map(([name, value]): Change => ({ kind: 'set', path: ['attack', name], value })),
      { kind: 'remove', path: ['attack', 'preset'] },
    ],
  };
}

/** The step as exactly as it is computed with: as grey levels where it is a whole number of them. */
function stepText({ step_size: { value, relative } }: Attack): string {
  if (relative) return `${value}eps`;
  const levels = Math.round(value * 255);
  return levels > 0 && levels / 255 === value ? `${levels}/255` : String(value);
}
