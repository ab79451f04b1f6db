/** @file Writing a value at a path: in place of another, as a new entry, or below a single value that becomes a map. */
import { isAlias, isMap, isSeq, type Node } from 'yaml';
import { column, endOf, lineEnd, type SourceDocument } from '../source/document.ts';
import { shorthandAt } from '../source/shorthand.ts';
import type { Path } from '../source/tree.ts';
import { type Entry, entriesOf, extent, isCollection, isFlow } from './entry.ts';
import { entryLines, type Fragment, flowText, keyText, nested, padded, word } from './fragment.ts';
import { commentAbove, indentOf, insertEntry } from './insert.ts';
import { type Place, placeOf } from './place.ts';
import type { TextEdit } from './text-edit.ts';

/** Null where the text has no room for it. */
export function setValue(source: SourceDocument, path: Path, fragment: Fragment): TextEdit[] | null {
  const place = placeOf(source, path);
  const { node, entry, depth } = place;
  const indent = indentOf(source.text);
  const below = (from: number) =>
    path.slice(from).reduceRight<Fragment>((inner, step) => nested(inner, step, indent), fragment);
  const step = path[depth];
  if (depth < path.length && isAlias(node)) return null;
  if (step === undefined) return entry && replaceValue(source, place, entry, fragment);
  if (isCollection(node) && entriesOf(node) === null) return null;
  if (isMap(node)) return insertEntry(source, node, String(step), below(depth + 1), path.slice(0, depth));
  if (isSeq(node) && typeof step === 'number') return insertEntry(source, node, null, below(depth + 1), path);
  if (entry === null) return node === null || isEmpty(node) ? firstEntry(source, String(step), below(1)) : null;
  return replaceValue(source, place, entry, node ? expanded(source, place, path, below) : below(depth));
}

/** A single value where the path needs a map: what it stands for stays. */
function expanded(
  { text }: SourceDocument,
  { node, entry, depth }: Place,
  path: Path,
  below: (from: number) => Fragment,
): Fragment {
  const shorthand = node && !isCollection(node) && !isEmpty(node) ? shorthandAt(path.slice(0, depth)) : [];
  const value = entry && !text.slice(entry.from, entry.to).includes('\n') ? text.slice(entry.from, entry.to) : null;
  const step = path[depth];
  if (shorthand.length === 0 || typeof step !== 'string') return below(depth);
  const texts = new Map(shorthand.map(([key, fixed]) => [key, fixed ?? value ?? flowText(node?.srcToken)]));
  texts.set(step, below(depth + 1).flow);
  return word(`{ ${[...texts].map(([key, held]) => `${keyText(key)}: ${held}`).join(', ')} }`);
}

/** Whether a value was left out or is written as `null` or `~`. */
function isEmpty(node: Node): boolean {
  return 'value' in node && node.value === null;
}

function firstEntry({ text, document, eol }: SourceDocument, key: string, fragment: Fragment): TextEdit[] | null {
  const isWritten =
    document.contents?.srcToken && endOf(document.contents.srcToken) > document.contents.srcToken.offset;
  if (isWritten) return null;
  const lines = entryLines(fragment, keyText(key), indentOf(text)).join(eol);
  const isOpen = text.replace('\uFEFF', '') !== '' && !text.endsWith('\n');
  return [{ start: text.length, end: text.length, text: `${isOpen ? eol : ''}${lines}${eol}` }];
}

function replaceValue(source: SourceDocument, { parent }: Place, entry: Entry, fragment: Fragment): TextEdit[] | null {
  const { text, eol } = source;
  if (parent === null) return null;
  const { from, to, mark, start } = entry;
  if (isFlow(parent)) {
    const sign = mark === null && entry.key ? ':' : '';
    const space = from === to && text[from - 1] !== ' ' ? ' ' : '';
    return [{ start: from, end: to, text: sign + space + fragment.flow }, ...commentAbove(source, parent, fragment)];
  }
  if (mark === null) return null;
  const indent = column(text, start);
  const inList = entry.key === null && isSeq(parent);
  const lines = entryLines(fragment, inList ? null : '', indentOf(text)).map((line, row) =>
    row === 0 ? line.slice(1) : padded(line, indent),
  );
  const [first = '', ...rest] = lines;
  const below = rest.length === 0 ? '' : eol + rest.join(eol);
  const isOnLaterLine = text.slice(mark, from).includes('\n');
  const end = isCollection(entry.value) && !isFlow(entry.value) ? extent(text, entry) : to;
  if (isOnLaterLine) {
    const line = lineEnd(text, mark);
    return [
      { start: mark, end: mark, text: first },
      { start: line, end, text: below },
    ];
  }
  const behind = lineEnd(text, end);
  if (first === '' || (fragment.block && !inList)) {
    return [
      { start: mark, end, text: first },
      { start: behind, end: behind, text: below },
    ];
  }
  if (from > mark) return [{ start: from, end, text: first.trimStart() + below }];
  const isBlank = text.slice(mark, behind).trim() === '';
  return [{ start: mark, end: isBlank ? behind : mark, text: first + below }];
}
