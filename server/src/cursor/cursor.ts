/**
 * @file What can be written where the cursor is: keys of a map, a value, items of a list. Only the section around the
 * cursor is read, and by its layout alone, so that the answer does not depend on whether the document can be parsed.
 */
import type { Path, WrittenAt } from '@advexp/schemas';
import { BlockReader } from './block.ts';
import {
  type Collection,
  type Entry,
  type Holder,
  lineEnd,
  lineStart,
  type OutlineNode,
  type Scalar,
  skipBlanks,
} from './outline.ts';

/** The byte order mark, which some editors on Windows put before a text. */
const MARK = '\uFEFF';

export interface Cursor {
  offset: number;
  /** What is written at the cursor; empty where nothing is. */
  scalar: Scalar;
  /** Entries around it from the outermost; the last one holds the scalar. */
  chain: readonly Holder[];
  style: 'block' | 'flow';
  /** The map a key of which can stand here. */
  keys: Path | null;
  /** The value that can stand here. */
  value: Path | null;
  /** The item that can stand here behind a dash of its own. */
  item: Path | null;
  /** Keys of the map, or items of the list, that are written beside it. */
  beside: readonly OutlineNode[];
  /** Blanks that lack before an entry on a blank line. */
  padding: number;
  /** Single values written in the section around the cursor. */
  written: WrittenAt;
}

/** Null where nothing can be written: in comments, in block scalars, on lines whose indentation fits nowhere. */
export function cursorAt(text: string, offset: number): Cursor | null {
  const empty = emptyLine(text, offset);
  const { from, to } = sectionAround(text, offset, empty !== null);
  const reader = new BlockReader(text.slice(0, to), from, offset, empty?.column ?? null);
  const found = reader.atCursor;
  const holder = found?.chain.at(-1);
  if (!found || !holder) return null;
  const { collection, entry } = holder;
  const path = pathTo(found.chain);
  const others = collection.entries.filter((other) => other !== entry);
  const cursor: Cursor = {
    offset,
    scalar: found.scalar,
    chain: found.chain,
    style: collection.kind === 'block' ? 'block' : 'flow',
    keys: null,
    value: null,
    item: null,
    beside: others.flatMap(({ key, role, value }) => key ?? (role === 'item' ? value : null) ?? []),
    padding: empty ? empty.column - empty.written : 0,
    written: (at) => {
      const node = reader.root && nodeAt(reader.root, at);
      return node?.kind === 'scalar' ? node.text : null;
    },
  };
  if (entry.key === found.scalar) return { ...cursor, keys: path };
  if (entry.role === 'pair') return { ...cursor, value: [...path, entry.key?.text ?? ''] };
  const index = itemsBefore(collection, entry);
  if (entry.role === 'item') {
    const value = [...path, index];
    return { ...cursor, value, keys: collection.kind === 'block' ? value : null };
  }
  if (collection.kind === '{') return { ...cursor, keys: path };
  if (others.some(({ role }) => role === 'pair'))
    return { ...cursor, keys: path, item: itemAbove(collection, entry, path) };
  if (others.some(({ role }) => role === 'item')) return { ...cursor, item: [...path, index] };
  // Alone on its line below a key, a word may become anything.
  return path.length === 0 ? { ...cursor, keys: path } : { ...cursor, keys: path, value: path, item: [...path, 0] };
}

/** The keys of a whole document, outside the lines of one section, by their layout alone. */
export function sectionKeys(text: string): string[] {
  const keys: string[] = [];
  for (let start = text.startsWith(MARK) ? 1 : 0; ; ) {
    if (isSectionStart(text, start)) {
      const key = /^(?:"([^"]*)"|'([^']*)'|([^:#]*?))\s*:(?:\s|$)/.exec(text.slice(start, lineEnd(text, start)));
      const name = key?.[1] ?? key?.[2] ?? key?.[3];
      if (name !== undefined) keys.push(name);
    }
    const feed = text.indexOf('\n', start);
    if (feed === -1) return keys;
    start = feed + 1;
  }
}

/** Path of the collection that the last holder is an entry of. */
export function pathTo(chain: readonly Holder[]): Path {
  return chain.slice(0, -1).flatMap(({ collection, entry }): Path => {
    if (entry.role === 'pair') return [entry.key?.text ?? ''];
    return entry.role === 'item' ? [itemsBefore(collection, entry)] : [];
  });
}

/** A list may stand in the column of its key: below it, the next line can be a key or one more item. */
function itemAbove({ entries, column }: Collection, entry: Entry, path: Path): Path | null {
  const above = entries[entries.indexOf(entry) - 1];
  const list = above?.value;
  if (!above?.key || list?.kind !== 'block' || list.column !== column) return null;
  return [...path, above.key.text, list.entries.length];
}

function itemsBefore({ entries }: Collection, entry: Entry): number {
  return entries.slice(0, entries.indexOf(entry)).filter(({ role }) => role === 'item').length;
}

function nodeAt(root: OutlineNode, path: Path): OutlineNode | null {
  let node: OutlineNode | null = root;
  for (const step of path) {
    const collection = collectionOf(node);
    const entry = collection && entryAt(collection, step);
    node = entry?.value ?? null;
  }
  return node;
}

/** A map or list; where one in braces stands alone on its line, that one. */
function collectionOf(node: OutlineNode | null): Collection | null {
  if (node === null || node.kind === 'scalar') return null;
  const [only] = node.entries;
  return node.entries.length === 1 && only?.role === 'word' ? collectionOf(only.value) : node;
}

function entryAt({ entries }: Collection, step: string | number): Entry | undefined {
  if (typeof step === 'number') return entries.filter(({ role }) => role === 'item')[step];
  return entries.find(({ key }) => key?.text === step);
}

/**
 * On a blank line the column of the cursor decides what an entry belongs to. Above deeper lines it can only belong to
 * those, so it moves to their column.
 */
function emptyLine(text: string, offset: number): { written: number; column: number } | null {
  const start = lineStart(text, offset);
  const end = lineEnd(text, start);
  if (skipBlanks(text, start) < end) return null;
  const written = offset - start;
  for (let feed = text.indexOf('\n', end); feed !== -1; feed = text.indexOf('\n', feed + 1)) {
    const content = skipBlanks(text, feed + 1);
    if (content >= lineEnd(text, feed + 1) || text[content] === '#') continue;
    return { written, column: Math.max(written, content - feed - 1) };
  }
  return { written, column: written };
}

/** The lines of the top-level entry around an offset. */
function sectionAround(text: string, offset: number, onEmptyLine: boolean): { from: number; to: number } {
  // A document in braces is one section.
  if (/^\s*[{[]/.test(text.slice(0, 200))) return { from: 0, to: text.length };
  let from = lineStart(text, offset);
  while (from > 0 && (onEmptyLine || !isSectionStart(text, from))) {
    const above = lineStart(text, from - 1);
    if (text.startsWith('---', above)) break;
    from = above;
    if (isSectionStart(text, from)) break;
  }
  let to = text.length;
  for (let feed = text.indexOf('\n', offset); feed !== -1; feed = text.indexOf('\n', feed + 1)) {
    if (!isSectionStart(text, feed + 1) && !text.startsWith('---', feed + 1)) continue;
    to = feed + 1;
    break;
  }
  return { from: from === 0 && text.startsWith(MARK) ? 1 : from, to };
}

function isSectionStart(text: string, start: number): boolean {
  const char = text[start];
  return char !== undefined && !/[\s#\-}\]]/.test(char);
}
