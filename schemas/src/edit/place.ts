/** @file Where a path leads in a document. */
import { isMap, type Node } from 'yaml';
import type { SourceDocument } from '../source/document.ts';
import type { Path } from '../source/tree.ts';
import { type Collection, type Entry, entriesOf, isCollection } from './entry.ts';

export interface Place {
  /** The value there; null where it was left out, or the document is empty. */
  node: Node | null;
  /** The entry that holds it; null for the root. */
  entry: Entry | null;
  /** The entry that holds the collection of the entry. */
  holder: Entry | null;
  /** The collection that the entry belongs to, and its place there. */
  parent: Collection | null;
  index: number;
  /** How much of the path exists. */
  depth: number;
}

/** The value at a path, or at the longest part of it that is written. */
export function placeOf({ document }: SourceDocument, path: Path): Place {
  const place: Place = {
    node: document.contents,
    entry: null,
    holder: null,
    parent: null,
    index: 0,
    depth: 0,
  };
  for (const step of path) {
    const { node } = place;
    const index = indexOf(node, step);
    const entry = isCollection(node) ? entriesOf(node)?.[index] : undefined;
    if (!isCollection(node) || entry === undefined) return place;
    place.holder = place.entry;
    place.entry = entry;
    place.node = entry.value;
    place.parent = node;
    place.index = index;
    place.depth++;
  }
  return place;
}

/** The value under a key or number, if there is one. */
export function valueUnder(node: Node | null, step: string | number): Node | null {
  return (isCollection(node) && entriesOf(node)?.[indexOf(node, step)]?.value) || null;
}

/** Of a key written twice the last one counts. */
function indexOf(node: Node | null, step: string | number): number {
  if (!isMap(node)) return Number(step);
  return entriesOf(node)?.findLastIndex(({ name }) => name === String(step)) ?? -1;
}
