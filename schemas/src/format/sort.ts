/** @file Keys in the order of the schema. Each takes the comments with it that stand directly above and behind it. */
import { isMap } from 'yaml';
import { beginsLine, type Collection, type Entry, entriesOf, extent, isCollection, isFlow } from '../edit/entry.ts';
import { tagOf } from '../edit/insert.ts';
import { applyEdits, type TextEdit } from '../edit/text-edit.ts';
import { keyOrder } from '../shape/schema.ts';
import { aliases, column, lineStart, type SourceDocument } from '../source/document.ts';
import type { Path } from '../source/tree.ts';

/** A part of the text, by its offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** None where the document has aliases: they must stay behind what they repeat. */
export function sortEdits({ text, document }: SourceDocument, range: Stretch): TextEdit[] {
  if (text.includes('*') && aliases(document).length > 0) return [];
  return isCollection(document.contents) ? collectionEdits(text, document.contents, [], range) : [];
}

function collectionEdits(text: string, collection: Collection, path: Path, range: Stretch): TextEdit[] {
  const entries = entriesOf(collection) ?? [];
  const inner = entries.flatMap(({ name, value }, index) =>
    isCollection(value) ? collectionEdits(text, value, [...path, name ?? index], range) : [],
  );
  if (!isMap(collection)) return inner;
  const order = keyOrder(path, tagOf(collection));
  const rank = ({ name }: Entry) => (order.includes(name ?? '') ? order.indexOf(name ?? '') : order.length);
  const sorted = entries.toSorted((a, b) => rank(a) - rank(b));
  if (sorted.every((entry, index) => entry === entries[index])) return inner;
  const chunks = new Map(entries.map((entry, index) => [entry, chunkOf(text, collection, entry, path.length + index)]));
  const places = [...chunks.values()];
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last || first.start < range.start || last.end > range.end) return inner;
  if (hasLooseComments(text, collection, places)) return inner;
  const sortedText = sorted.map((entry, index) => {
    const { start, end } = chunks.get(entry) ?? first;
    const held = inner.filter((edit) => edit.start >= start && edit.end <= end);
    const shifted = held.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    // What stands between the places of the entries stays between the places.
    const behind = text.slice(places[index]?.end, places[index + 1]?.start ?? places[index]?.end);
    return applyEdits(text.slice(start, end), shifted) + behind;
  });
  return [{ start: first.start, end: last.end, text: sortedText.join('') }];
}

/** @param rank 0 for the first entry of the document: comments above it are about the file */
function chunkOf(text: string, collection: Collection, entry: Entry, rank: number): Stretch {
  if (isFlow(collection)) return { start: entry.start, end: entry.to };
  const end = extent(text, entry);
  let { start } = entry;
  if (rank === 0 || !beginsLine(text, start)) return { start, end };
  const indent = column(text, start);
  for (;;) {
    const above = lineStart(text, start) - 1;
    const comment = above < 0 ? null : /^ *(?=#)/.exec(text.slice(lineStart(text, above), above));
    if (comment?.[0].length !== indent) return { start, end };
    start = lineStart(text, above) + indent;
  }
}

/** In braces a comment may belong to the entry before or behind it. */
function hasLooseComments(text: string, collection: Collection, places: readonly Stretch[]): boolean {
  if (!isFlow(collection)) return false;
  return places.some(({ end }, index) =>
    text.slice(end, places[index + 1]?.start ?? collection.range?.[1]).includes('#'),
  );
}
