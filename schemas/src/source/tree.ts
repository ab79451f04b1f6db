/**
 * @file A written document as a tree in which every key and value knows where it was written. Trees of several files
 * (`extends`) and of the command line (`--set`) merge into one, and each part keeps its own place.
 */
import type { SourceRange } from '../resolved.ts';

interface Located {
  /** Where the value stands. */
  range: SourceRange;
  /** Where the key that leads to it stands; null for the root and for items of lists. */
  key: SourceRange | null;
}
export type ScalarValue = string | number | boolean | null;
export type MapNode = Located & { kind: 'map'; entries: ReadonlyMap<string, SourceNode> };
export type ListNode = Located & { kind: 'list'; items: readonly SourceNode[] };
export type ScalarNode = Located & { kind: 'scalar'; value: ScalarValue };
export type SourceNode = MapNode | ListNode | ScalarNode;
export type Path = readonly (string | number)[];

/** The value without places. */
export function plainValue(node: SourceNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plainValue);
    case 'map': {
      const plain: Record<string, unknown> = {};
      for (const [key, value] of node.entries) {
        // Assigning it would set the prototype; here it is a key like any other.
        if (key === '__proto__') Object.defineProperty(plain, key, { value: plainValue(value), enumerable: true });
        else plain[key] = plainValue(value);
      }
      return plain;
    }
  }
}

export function child(node: SourceNode, step: string | number): SourceNode | null {
  if (node.kind === 'map') return node.entries.get(String(step)) ?? null;
  if (node.kind === 'list') return node.items[Number(step)] ?? null;
  return null;
}

/** The node at a path, or null where nothing was written. */
export function find(root: SourceNode, path: Path): SourceNode | null {
  let node: SourceNode | null = root;
  for (const step of path) {
    node = node && child(node, step);
  }
  return node;
}

/** The node at a path or, where nothing was written, at the longest part of it that was. */
export function findNearest(root: SourceNode, path: Path): { node: SourceNode; depth: number } {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const next = child(node, step);
    if (next === null) return { node, depth };
    node = next;
  }
  return { node, depth: path.length };
}

/** Whether a path is another one or leads further down from it. */
export function isAtOrBelow(path: Path, top: Path): boolean {
  return top.every((step, i) => String(path[i]) === String(step));
}

/** `evaluate.attacks[1].steps` as a path. */
export function parsePath(text: string): Path {
  const steps = text.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  return text === '' ? [] : steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

export function showPath(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}
