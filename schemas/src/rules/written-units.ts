/**
 * @file Budgets and steps without a unit. The paper's code reads a number from 1 up as grey levels and one below 1 as a
 * fraction, step by step of a schedule (paper §6.1); here such a number is refused.
 */
import { editDistance } from '../nearest.ts';
import { parseLength, show } from '../quantity.ts';
import { find, type Path, type ScalarNode, type SourceNode, showPath } from '../source/tree.ts';
import { setting } from './fixes.ts';
import type { WrittenRule } from './rule.ts';

export const epsilonUnit: WrittenRule = {
  code: 'epsilon-unit',
  check(root) {
    const trainingNorm = textAt(root, ['attack', 'norm']) ?? 'linf';
    return quantities(root).flatMap(({ path, node, norm }) => {
      // Only for l∞ is a budget a difference of pixels; l2 and l1 budgets are norms of whole images.
      if ((norm ?? trainingNorm) !== 'linf' || typeof node.value === 'boolean' || node.value === null) return [];
      const length = parseLength(node.value);
      if (length?.unit !== 'none' || Math.abs(length.value) <= 1) return [];
      const number = show(length.value);
      const fixes = [setting(showPath(path), `${number}/255`, { preferred: true })];
      const message =
        `${number} has no unit: it may mean ${number} grey levels (${show(length.value / 255)} of the pixel range) or ` +
        `${number} times the whole range. Write ${number}/255 or ${number}px for grey levels.`;
      return [{ path, message, fixes }];
    });
  },
};

/** Quantities of the right form that are no number: 8/0, 1e999. */
export const finiteQuantity: WrittenRule = {
  code: 'bad-quantity',
  check(root) {
    return quantities(root).flatMap(({ path, node }) => {
      if (typeof node.value !== 'string' || parseLength(node.value) !== null) return [];
      const over = /^\s*(\d+)\s*\/\s*0/.exec(node.value);
      const fixes = over ? [setting(showPath(path), `${over[1]}/255`)] : [];
      return [{ path, message: `${node.value} is not a finite number. Write 8/255, 8px or 0.03.`, fixes }];
    });
  },
};

/** Divisors that are 255 with a slip, and 256: pixels have 256 values, but 255 steps between black and white. */
export const epsilonDivisor: WrittenRule = {
  code: 'epsilon-divisor',
  check(root) {
    return quantities(root).flatMap(({ path, node }) => {
      const [, levels, divisor = ''] = /^\s*([\d.]+)\s*\/\s*(\d+)\s*$/.exec(String(node.value)) ?? [];
      if (divisor === '' || divisor === '255' || editDistance(divisor, '255') > 1) return [];
      const message = `${node.value} divides by ${divisor}; one grey level is 1/255 of the pixel range. Write ${levels}/255.`;
      return [{ path, message, fixes: [setting(showPath(path), `${levels}/255`, { preferred: true })] }];
    });
  },
};

interface Quantity {
  path: Path;
  node: ScalarNode;
  /** Norm of the attack it belongs to, where that has one of its own. */
  norm: string | null;
}

/** Every budget and step of a spec that is a single value. */
function quantities(root: SourceNode): Quantity[] {
  const paths: Path[] = [['epsilon'], ['attack', 'step_size'], ['epsilon', 'warmup', 'from']];
  for (const key of ['target', 'min', 'max', 'initial', 'final']) paths.push(['epsilon', key]);
  for (const index of items(root, ['epsilon', 'points'])) paths.push(['epsilon', 'points', index, 'value']);
  const evaluations: Path[] = [['evaluate', 'during']];
  for (const index of items(root, ['evaluate', 'attacks'])) evaluations.push(['evaluate', 'attacks', index]);
  for (const path of evaluations) paths.push([...path, 'epsilon'], [...path, 'step_size']);
  return paths.flatMap((path) => {
    const node = find(root, path);
    if (node?.kind !== 'scalar') return [];
    return [{ path, node, norm: path[0] === 'evaluate' ? textAt(root, [...path.slice(0, -1), 'norm']) : null }];
  });
}

function items(root: SourceNode, path: Path): number[] {
  const node = find(root, path);
  return node?.kind === 'list' ? [...node.items.keys()] : [];
}

function textAt(root: SourceNode, path: Path): string | null {
  const node = find(root, path);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
}
