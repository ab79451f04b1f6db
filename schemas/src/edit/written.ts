/** @file A value as it stands in a document, taken out to be moved. */
import { column, lineEnd, lineStart, type SourceDocument } from '../source/document.ts';
import type { Path } from '../source/tree.ts';
import { beginsLine, type Entry, extent, isCollection, isFlow } from './entry.ts';
import { type Fragment, flowText, word } from './fragment.ts';
import { placeOf } from './place.ts';

/** The value at a path as it is written, with the comment on its line. */
export function written(source: SourceDocument, path: Path): Fragment | null {
  const { text } = source;
  const { entry, node, depth } = placeOf(source, path);
  if (depth < path.length || entry === null) return null;
  const token = node?.srcToken;
  if (!token) return word('null');
  const isBlockValue = isCollection(node) && !isFlow(node) && token.offset === entry.from;
  const end = isBlockValue ? extent(text, entry) : entry.to;
  const indent = isBlockValue ? column(text, entry.from) : column(text, entry.start);
  const [first = '', ...rest] = text.slice(entry.from, end).split(/\r?\n/);
  const dedented = rest.map((line) => line.replace(new RegExp(`^ {0,${indent}}`), ''));
  return {
    block: isBlockValue,
    lines: [first, ...dedented],
    flow: flowText(token),
    comment: commentOf(text, entry, isBlockValue),
  };
}

/** The comment on the line of an entry, where the entry has the line for itself. */
function commentOf(text: string, { start, mark, from, to }: Entry, isBlockValue: boolean): string | null {
  const isFirst = beginsLine(text, start) || /^[ \t]*- +$/.test(text.slice(lineStart(text, start), start));
  if (!isFirst) return null;
  const behind = isBlockValue && mark !== null ? mark : to;
  if (isBlockValue && !text.slice(behind, from).includes('\n')) return null;
  return /^[ \t]*,?[ \t]*(#.*)/.exec(text.slice(behind, lineEnd(text, behind)))?.[1] ?? null;
}
