/** @file Where and how an offer is inserted: the range it replaces, and what the text around demands before and behind it. */
import type { WrittenAt } from '@advexp/schemas';
import type { Cursor } from '../../cursor/cursor.ts';
import { lineStart, skipBlanks } from '../../cursor/outline.ts';
import { writtenAround } from '../../cursor/written.ts';
import type { SpecDocument } from '../../spec-document.ts';
import type { Layout } from './template.ts';

export interface Place {
  document: SpecDocument;
  cursor: Cursor;
  /** How a map is laid out whose first key stands at the cursor. */
  layout: Layout;
  /** Whether a colon follows, so that the key alone is to be written. */
  colonFollows: boolean;
  /** Whether deeper lines follow, which a new key would adopt. */
  adopts: boolean;
  /** Single values written anywhere in the spec or its bases. */
  written: WrittenAt;
}

export function placeOf(document: SpecDocument, cursor: Cursor): Place {
  const { text } = document;
  const { scalar, chain, style } = cursor;
  const holder = chain.at(-1);
  const start = lineStart(text, scalar.start);
  const isItem = style === 'block' && holder?.entry.role === 'item';
  const column = isItem ? scalar.start - start + lead(text, cursor).length : (holder?.collection.column ?? 0);
  return {
    document,
    cursor,
    layout: { column, indent: indentOf(text) },
    colonFollows: holder?.entry.key === scalar,
    adopts: style === 'block' && holder?.entry.role === 'word' && contentColumn(text, scalar.end) > column,
    written: writtenAround(document, cursor),
  };
}

/** Blanks that lack before what is inserted. */
export function lead(text: string, { scalar, chain, padding }: Cursor): string {
  const behind = chain.at(-1)?.entry.separator ?? null;
  const touches = behind !== null && behind === scalar.start - (scalar.quote ? 1 : 0) && text[behind - 1] !== undefined;
  return touches ? ' ' : ' '.repeat(padding);
}

/** Commas that lack between an entry in brackets and its neighbours: where one is to be inserted, and what follows. */
export function commas(text: string, { scalar, chain, style }: Cursor): { before: number | null; behind: string } {
  const holder = chain.at(-1);
  if (!holder || style === 'block') return { before: null, behind: '' };
  const { entries } = holder.collection;
  const index = entries.indexOf(holder.entry);
  const next = entries[index + 1];
  const isWhole = holder.entry.role !== 'pair' || holder.entry.value === scalar;
  const behind = next && !next.apart && isWhole ? (/\s/.test(text[scalar.end] ?? '') ? ',' : ', ') : '';
  const before = !holder.entry.apart && holder.entry.role !== 'pair' ? (entries[index - 1]?.end ?? null) : null;
  return { before, behind };
}

/** Column of the next content below the line of an offset; -1 at the end. */
function contentColumn(text: string, offset: number): number {
  for (let feed = text.indexOf('\n', offset); feed !== -1; feed = text.indexOf('\n', feed + 1)) {
    const content = skipBlanks(text, feed + 1);
    if (!/[\r\n#]/.test(text[content] ?? '\n')) return content - feed - 1;
  }
  return -1;
}

/** How far the first indented block of a document is indented. */
function indentOf(text: string): number {
  return /:[ \t]*\r?\n( +)[^\s#-]/.exec(text)?.[1]?.length ?? 2;
}
