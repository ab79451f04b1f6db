/** @file What stands at an offset of a spec: the way from the document down to the innermost key or value there. */
import type { Path, SourceNode, SourceRange } from '@advexp/schemas';

export interface Place {
  path: Path;
  node: SourceNode;
}

/** Whether an offset is in a range or touches it. */
export function holds({ start, end }: SourceRange, offset: number): boolean {
  return start.offset <= offset && offset <= end.offset;
}

/** Whether the offset is at the key of a place rather than in its value. */
export function isOnKey({ node }: Place, offset: number): boolean {
  return node.key !== null && holds(node.key, offset);
}

/** From the document to the innermost value whose key or text holds the offset. */
export function placesAt(root: SourceNode, offset: number): Place[] {
  const places: Place[] = [{ path: [], node: root }];
  for (;;) {
    const last = places.at(-1);
    const next = last && childAt(last, offset);
    if (!next) return places;
    places.push(next);
  }
}

function childAt({ path, node }: Place, offset: number): Place | null {
  if (node.kind === 'scalar') return null;
  for (const [step, child] of node.kind === 'map' ? node.entries : node.items.entries()) {
    if (holds(child.range, offset) || (child.key && holds(child.key, offset)))
      return { path: [...path, step], node: child };
  }
  return null;
}

/** A key with its value; an item of a list without its dash. */
export function wholeRange({ range, key }: SourceNode): SourceRange {
  return key && key.start.offset < range.start.offset ? { ...range, start: key.start } : range;
}
