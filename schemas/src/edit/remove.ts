/** @file Taking an entry out of a map or a list, with its comma or its lines. */
import { isMap } from 'yaml';
import { lineEnd, lineStart, type SourceDocument } from '../source/document.ts';
import { beginsLine, type Collection, type Entry, entriesOf, extent, isFlow } from './entry.ts';
import type { TextEdit } from './text-edit.ts';

/** @param holder the entry whose value the collection is; null for the root */
export function removeEntry(
  source: SourceDocument,
  collection: Collection,
  index: number,
  holder: Entry | null,
): TextEdit[] | null {
  const entries = entriesOf(collection);
  const entry = entries?.[index];
  if (!entries || entry === undefined) return null;
  if (isFlow(collection)) return removeFromFlow(source.text, collection, entries, index);
  if (entries.length > 1) return [removeLines(source.text, entries, index)];
  if (holder === null) return [removeLines(source.text, entries, index)];
  return emptied(source.text, entry, holder, isMap(collection) ? '{}' : '[]');
}

function removeLines(text: string, entries: readonly Entry[], index: number): TextEdit {
  const [entry, next] = [entries[index] as Entry, entries[index + 1]];
  const end = extent(text, entry);
  if (beginsLine(text, entry.start)) {
    const start = lineStart(text, entry.start);
    const below = text.indexOf('\n', end) + 1;
    if (below > 0) return { start, end: below, text: '' };
    // The last line, without an end of its own: the line above stays without one as well.
    return { start: start > 1 ? lineEnd(text, start - 1) : start, end, text: '' };
  }
  // The first entry of a map that begins behind a dash: the next one takes its place.
  const gap = /^\s*/.exec(text.slice(end, next?.start ?? text.length))?.[0].length ?? 0;
  return { start: entry.start, end: end + gap, text: '' };
}

/** The only entry of a block goes: what remains is an empty map or list behind the key. */
function emptied(text: string, entry: Entry, holder: Entry, empty: string): TextEdit[] | null {
  const { mark, from } = holder;
  if (mark === null) return null;
  const end = extent(text, entry);
  if (!text.slice(mark, entry.start).includes('\n')) return [{ start: entry.start, end, text: empty }];
  const properties = from < entry.start && !text.slice(mark, from).includes('\n') ? propertiesEnd(text, from) : mark;
  const start = lineEnd(text, lineStart(text, entry.start) - 1);
  return [
    { start: properties, end: properties, text: ` ${empty}` },
    { start, end, text: '' },
  ];
}

/** Where the anchor and tag end that begin at an offset. */
function propertiesEnd(text: string, from: number): number {
  return from + (/^([&!]\S*)(\s+[&!]\S*)*/.exec(text.slice(from, lineEnd(text, from)))?.[0].length ?? 0);
}

function removeFromFlow(text: string, collection: Collection, entries: readonly Entry[], index: number): TextEdit[] {
  const [before, entry, after] = [entries[index - 1], entries[index] as Entry, entries[index + 1]];
  const comma = /^\s*,/.exec(text.slice(entry.to))?.[0].length ?? 0;
  const rest = text.slice(entry.to + comma, lineEnd(text, entry.to + comma));
  if (beginsLine(text, entry.start) && /^[ \t]*(#.*)?$/.test(rest)) {
    const below = text.indexOf('\n', entry.to + comma) + 1;
    return [{ start: lineStart(text, entry.start), end: below, text: '' }];
  }
  const close = (collection.range?.[1] ?? 1) - 1;
  if (after !== undefined) {
    const gap = /^\s*/.exec(text.slice(entry.to + comma, after.start))?.[0].length ?? 0;
    return [{ start: entry.start, end: entry.to + comma + gap, text: '' }];
  }
  if (before !== undefined) {
    const isBare = /^\s*,\s*$/.test(text.slice(before.to, entry.start));
    return [{ start: isBare ? before.to : entry.start, end: entry.to, text: '' }];
  }
  const open = (collection.range?.[0] ?? 0) + 1;
  const isAlone = text.slice(open, entry.start).trim() === '' && text.slice(entry.to + comma, close).trim() === '';
  return [isAlone ? { start: open, end: close, text: '' } : { start: entry.start, end: entry.to + comma, text: '' }];
}
