/** @file Entries of the maps and lists of a document with the places of their parts, as an edit needs them. */
import { type CST, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { column, endOf, hasContent, isStructural, lineEnd, lineStart } from '../source/document.ts';

export type Collection = YAMLMap | YAMLSeq;

export interface Entry {
  /** The key as a path names it; null in a list. */
  name: string | null;
  /** Where the entry begins: at its key, `- ` or `? `. */
  start: number;
  key: CST.Token | null;
  /** Behind its `:` or `-`; null where neither is written. */
  mark: number | null;
  /** What it holds; null where that was left out. */
  value: Node | null;
  /** The value with its anchor and tag; empty, behind the mark or the key, where it was left out. */
  from: number;
  to: number;
}

export function isCollection(node: Node | null): node is Collection {
  return isMap(node) || isSeq(node);
}

export function isFlow({ srcToken }: Collection): boolean {
  return srcToken?.type === 'flow-collection';
}

/** Null for a map without braces inside a flow list, `[a: 1]`. */
export function entriesOf(collection: Collection): Entry[] | null {
  const { srcToken } = collection;
  if (srcToken === undefined || !('items' in srcToken)) return null;
  const items: CST.CollectionItem[] = srcToken.items.filter(hasContent);
  if (items.length !== collection.items.length) return null;
  return items.map((item, index) =>
    isMap(collection)
      ? pairEntry(item, collection.items[index] as Pair<Node, Node | null>)
      : itemEntry(item, collection.items[index] as Node),
  );
}

function pairEntry(item: CST.CollectionItem, { key, value }: Pair<Node, Node | null>): Entry {
  const first = item.start.find(isStructural) ?? item.key ?? item.sep?.find(isStructural);
  const mark = item.sep?.find(({ type }) => type === 'map-value-ind');
  const behind = mark ? mark.offset + 1 : item.key ? endOf(item.key) : (first?.offset ?? 0);
  const name = isScalar(key) ? String(key.value ?? '') : String(key);
  return {
    name,
    start: first?.offset ?? 0,
    key: item.key ?? null,
    mark: mark ? behind : null,
    ...valueSpan(item.sep ?? [], item.value, behind),
    value: item.value ? value : null,
  };
}

function itemEntry(item: CST.CollectionItem, value: Node): Entry {
  const dash = item.start.find(({ type }) => type === 'seq-item-ind');
  const behind = dash ? dash.offset + 1 : null;
  // A pair without braces in a flow list is one value from its key to its own value.
  const first = item.start.find(isStructural) ?? item.key ?? item.value;
  const start = first?.offset ?? 0;
  const held = item.value ?? item.key ?? undefined;
  const span = valueSpan(item.start, held, behind ?? start);
  return {
    name: null,
    start,
    key: null,
    mark: behind,
    ...span,
    from: item.key && item.value ? item.key.offset : span.from,
    value: held ? value : null,
  };
}

/** @param before the tokens between the mark and the value, and those up to the mark */
function valueSpan(before: readonly CST.SourceToken[], value: CST.Token | undefined, behind: number) {
  const property = before.find(({ type, offset }) => offset >= behind && (type === 'anchor' || type === 'tag'));
  const from = property?.offset ?? value?.offset ?? behind;
  const last = value ?? before.findLast(isStructural);
  return { from, to: Math.max(last ? endOf(last) : behind, from) };
}

/** The part of a block entry's lines that belongs to it: with comments behind it and those below that are indented deeper. */
export function extent(text: string, { start, to }: Pick<Entry, 'start' | 'to'>): number {
  const indent = column(text, start);
  let end = lineEnd(text, to);
  for (;;) {
    const next = text.indexOf('\n', end) + 1;
    const comment = next === 0 ? null : /^( *)#/.exec(text.slice(next, next + indent + 400));
    if (comment === null || (comment[1]?.length ?? 0) <= indent) return end;
    end = lineEnd(text, next);
  }
}

/** Whether nothing but white space stands before an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}
