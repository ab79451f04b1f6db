/** @file Which key or value of a spec stands at an offset, and what the schema says of it. */
import { find, type Path, type SchemaPlace, type SourceNode, type SourceRange, schemaAt } from '@advexp/schemas';
import type { SpecDocument } from './spec-document.ts';

export interface SpecPlace {
  path: Path;
  node: SourceNode;
  /** Whether the offset touches the key or the single value that it leads to. */
  on: 'key' | 'value';
}

/** The key or single value that an offset touches; null between them. */
export function placeAt({ own }: SpecDocument, offset: number): SpecPlace | null {
  return own && below(own, [], offset);
}

function below(node: SourceNode, path: Path, offset: number): SpecPlace | null {
  if (node.kind === 'scalar') return touches(node.range, offset) ? { path, node, on: 'value' } : null;
  const children: Iterable<readonly [string | number, SourceNode]> =
    node.kind === 'map' ? node.entries : node.items.entries();
  for (const [step, child] of children) {
    const at = [...path, step];
    if (child.key && touches(child.key, offset)) return { path: at, node: child, on: 'key' };
    const found = touches(child.range, offset) ? below(child, at, offset) : null;
    if (found) return found;
  }
  return null;
}

function touches({ start, end }: SourceRange, offset: number): boolean {
  return start.offset <= offset && offset <= end.offset;
}

/** What the schema says of a path, given what the spec and its bases say. */
export function schemaOf({ loaded, own }: SpecDocument, path: Path): SchemaPlace | null {
  const root = loaded.source ?? own;
  return schemaAt(path, (at) => {
    const node = root && find(root, at);
    return node?.kind === 'scalar' ? node.value : null;
  });
}
