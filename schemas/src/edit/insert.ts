/** @file New entries of maps and lists: where they go, and how they fit in with what stands there. */
import { isMap, isScalar, type Pair } from 'yaml';
import { keyOrder } from '../shape/schema.ts';
import { column, lineEnd, lineStart, type SourceDocument } from '../source/document.ts';
import type { Path } from '../source/tree.ts';
import { beginsLine, type Collection, type Entry, entriesOf, extent, isFlow } from './entry.ts';
import { entryLines, type Fragment, keyText, padded } from './fragment.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Adds an entry to a map or, without a key, an item to the end of a list.
 * @param place of the map in the spec
 */
export function insertEntry(
  source: SourceDocument,
  collection: Collection,
  key: string | null,
  fragment: Fragment,
  place: Path,
): TextEdit[] | null {
  const entries = entriesOf(collection);
  if (entries === null) return null;
  const index = key === null ? entries.length : positionOf(collection, entries, key, place);
  const [before, after] = [entries[index - 1], entries[index]];
  if (isFlow(collection)) {
    const text = key === null ? fragment.flow : `${keyText(key)}: ${fragment.flow}`;
    return insertInFlow(source, collection, before, after, text).concat(commentAbove(source, collection, fragment));
  }
  const { text, eol } = source;
  const first = entries[0];
  if (first === undefined) return null;
  const indent = column(text, first.start);
  const lines = entryLines(fragment, key === null ? null : keyText(key), indentOf(text));
  const entry = lines.map((line, row) => (row === 0 ? line : padded(line, indent))).join(eol);
  if (before === undefined) return [at(first.start, `${entry}${eol}${' '.repeat(indent)}`)];
  const end = extent(text, before);
  const earlier = entries[index - 2];
  const spaced = after ? isBlankLineAt(text, end) : earlier !== undefined && isBlankLineAt(text, extent(text, earlier));
  return [at(end, `${spaced ? eol : ''}${eol}${' '.repeat(indent)}${entry}`)];
}

/** Behind the entries that the schema puts before the key, else ahead of those it puts behind it, else at the end. */
function positionOf(collection: Collection, entries: readonly Entry[], key: string, place: Path): number {
  const order = keyOrder(place, tagOf(collection));
  const rank = order.indexOf(key);
  if (rank === -1) return entries.length;
  const ranks = entries.map(({ name }) => order.indexOf(name ?? ''));
  const earlier = ranks.findLastIndex((other) => other !== -1 && other < rank);
  const later = ranks.findIndex((other) => other > rank);
  return earlier !== -1 ? earlier + 1 : later !== -1 ? later : entries.length;
}

/** What a map says itself under a key, if that is a single value. */
export function tagOf(collection: Collection): (key: string) => unknown {
  return (key) => {
    if (!isMap(collection)) return undefined;
    const pair = collection.items.find((item): item is Pair => isScalar(item.key) && item.key.value === key);
    return isScalar(pair?.value) ? (pair.value.value ?? undefined) : undefined;
  };
}

function insertInFlow(
  { text, eol }: SourceDocument,
  collection: Collection,
  before: Entry | undefined,
  after: Entry | undefined,
  entry: string,
): TextEdit[] {
  if (before === undefined && after === undefined) {
    const start = (collection.range?.[0] ?? 0) + 1;
    const end = (collection.range?.[1] ?? 1) - 1;
    const space = isMap(collection) ? ' ' : '';
    if (text.slice(start, end).trim() === '') return [{ start, end, text: `${space}${entry}${space}` }];
    return [at(start, `${space}${entry}`)];
  }
  if (before === undefined) {
    const start = after?.start ?? 0;
    return [at(start, `${entry},${beginsLine(text, start) ? eol + lead(text, start) : ' '}`)];
  }
  if (!beginsLine(text, before.start)) return [at(before.to, `, ${entry}`)];
  const line = `${eol}${lead(text, before.start)}${entry}`;
  const behind = /^([ \t]*,)?[ \t]*(#.*)?(?=\r?\n)/.exec(text.slice(before.to, lineEnd(text, before.to) + 2));
  if (behind === null) return [at(before.to, `,${line}`)];
  const end = lineEnd(text, before.to);
  return behind[1] === undefined ? [at(before.to, ','), at(end, line)] : [at(end, `${line},`)];
}

/** White space at the beginning of the line of an offset. */
function lead(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

/** In braces there is no room for a comment: it goes above the line. */
export function commentAbove({ text, eol }: SourceDocument, { range }: Collection, { comment }: Fragment): TextEdit[] {
  const start = range?.[0] ?? 0;
  return comment === null ? [] : [at(lineStart(text, start), `${lead(text, start)}${comment}${eol}`)];
}

/** Columns by which the document indents: those of its first indented line. */
export function indentOf(text: string): number {
  return /^( +)[^\s#]/m.exec(text)?.[1]?.length ?? 2;
}

/** Whether an empty line follows the line that ends at an offset. */
function isBlankLineAt(text: string, end: number): boolean {
  return /^\r?\n[ \t]*(\r?\n|$)/.test(text.slice(end, end + 200));
}

function at(offset: number, text: string): TextEdit {
  return { start: offset, end: offset, text };
}
