/** @file Lines within a scalar that goes over several: their indentation is layout, all else is its value. */
import type { CST } from 'yaml';
import type { TextEdit } from '../edit/text-edit.ts';

/** Line ends in plain and quoted text are folded with the white space around them. */
export function continuationLines({ type, offset, source }: CST.FlowScalar, indent: number): TextEdit[] {
  const edits: TextEdit[] = [];
  // In double quotes the white space before a line end can be escaped.
  const folded = type === 'double-quoted-scalar' ? /(\n)([ \t]*)(?=\S)/g : /([ \t]*\r?\n)([ \t]*)(?=\S)/g;
  for (const { 0: all, 1: end = '', index } of source.matchAll(folded)) {
    const text = end.trimStart() === '' ? end.replace(/^[ \t]+/, '') + ' '.repeat(indent) : all;
    const start = offset + index;
    if (text !== all) edits.push({ start, end: start + all.length, text });
  }
  return edits;
}

/**
 * @param explicit the indentation that the header gives, counted from the parent; 0 where the first line gives it
 * @param parent column of the parent as it is
 * @param indent column that the lines get
 */
export function blockScalarLines(
  offset: number,
  source: string,
  explicit: number,
  parent: number,
  indent: number,
): TextEdit[] {
  const written = explicit > 0 ? parent + explicit : (/^( *)[^ \r\n]/m.exec(source)?.[1]?.length ?? 0);
  const edits: TextEdit[] = [];
  let start = offset;
  for (const line of source.split('\n')) {
    const isEmpty = line.trim() === '';
    const end = start + Math.min(written, isEmpty ? line.replace('\r', '').length : written);
    const text = isEmpty && end - start < written ? '' : ' '.repeat(indent);
    if (end - start !== text.length) edits.push({ start, end, text });
    start += line.length + 1;
  }
  return edits;
}
