/** @file Maps in braces that are too long for a line, in block form. */
import { isMap, type Node } from 'yaml';
import { type Collection, type Entry, entriesOf, isCollection, isFlow } from '../edit/entry.ts';
import type { TextEdit } from '../edit/text-edit.ts';
import { column, lineEnd, type SourceDocument } from '../source/document.ts';

const WIDTH = 120;

/** @param source laid out already; so is what the edits write */
export function longMapEdits(source: SourceDocument, step: number): TextEdit[] {
  const { contents } = source.document;
  return isCollection(contents) && !isFlow(contents) ? collectionEdits(source, contents, step) : [];
}

function collectionEdits(source: SourceDocument, collection: Collection, step: number): TextEdit[] {
  return (entriesOf(collection) ?? []).flatMap((entry) => {
    const { value } = entry;
    if (!isCollection(value)) return [];
    return isFlow(value) ? entryEdits(source, entry, value, step) : collectionEdits(source, value, step);
  });
}

function entryEdits({ text, eol }: SourceDocument, entry: Entry, value: Collection, step: number): TextEdit[] {
  const { mark, from, to, key, start } = entry;
  if (mark === null || column(text, to) <= WIDTH || !canBreak(text, value)) return [];
  const indent = column(text, start) + (key === null ? 2 : step);
  const pad = ' '.repeat(indent);
  const lines = blockLines(text, value, indent, step);
  const end = lineEnd(text, to);
  const offset = value.range?.[0] ?? from;
  if (key === null && from === offset && end === to) return [{ start: from, end: to, text: lines.join(eol + pad) }];
  // An anchor or tag stays on the line of the key, and so does a comment.
  const properties = from < offset ? ` ${text.slice(from, offset).trimEnd()}` : '';
  return [
    { start: mark, end: to, text: properties },
    { start: end, end, text: lines.map((line) => eol + pad + line).join('') },
  ];
}

/** A map, or a list of maps or lists, on one line. */
function canBreak(text: string, value: Collection): boolean {
  const [start, end] = value.range ?? [0, 0];
  const entries = entriesOf(value);
  if (entries === null || entries.length === 0 || text.slice(start, end).includes('\n')) return false;
  return isMap(value)
    ? entries.every(({ key }) => key !== null && key.type !== 'flow-collection')
    : entries.some((entry) => isCollection(entry.value));
}

/** The entries on lines of their own, as they stand at the indentation. */
function blockLines(text: string, collection: Collection, indent: number, step: number): string[] {
  return (entriesOf(collection) ?? []).flatMap((entry) => {
    const held = text.slice(entry.from, entry.to);
    const lead =
      entry.key === null ? '-' : `${text.slice(entry.start, entry.mark ?? entry.to)}${entry.mark === null ? ':' : ''}`;
    const line = held === '' ? lead : `${lead} ${held}`;
    if (indent + line.length <= WIDTH || !isBroken(text, entry, entry.value)) return [line];
    const inside = entry.key === null ? 2 : step;
    const lines = blockLines(text, entry.value as Collection, indent + inside, step);
    const padded = lines.map((inner) => ' '.repeat(inside) + inner);
    return entry.key === null ? [`- ${lines[0] ?? ''}`, ...padded.slice(1)] : [lead, ...padded];
  });
}

function isBroken(text: string, { from }: Entry, value: Node | null): boolean {
  return isCollection(value) && value.range?.[0] === from && canBreak(text, value);
}
