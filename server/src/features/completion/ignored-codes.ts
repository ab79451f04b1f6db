/** @file Codes of problems that the comment at the cursor, `# advexp-ignore CODE, CODE`, can hide. */
import { lineEnd, lineStart, skipBlanks } from '../../cursor/outline.ts';
import type { SpecDocument } from '../../spec-document.ts';

export interface IgnoredCodes {
  /** Codes that are not in the comment yet. */
  codes: string[];
  /** Offset of the word at the cursor. */
  start: number;
  end: number;
}

/** Null where the cursor is in no such comment. */
export function ignoredCodes(document: SpecDocument, offset: number): IgnoredCodes | null {
  const { text } = document;
  const from = lineStart(text, offset);
  const end = lineEnd(text, from);
  const comment = /(?:^|\s)#[\s#]*advexp-ignore\b:?/.exec(text.slice(from, end));
  if (!comment || offset <= from + comment.index + comment[0].length) return null;
  const word = /[\w-]*$/.exec(text.slice(from, offset))?.[0].length ?? 0;
  const rest = /^[\w-]*/.exec(text.slice(offset, end))?.[0].length ?? 0;
  const named = text.slice(from + comment.index, end).split(/[\s,]+/);
  const line = lineOf(document, text[skipBlanks(text, from)] === '#' ? contentBelow(text, end) : from);
  const codes = document.loaded.problems
    .filter(({ range, severity }) => severity !== 'error' && range.file === document.file && range.start.line === line)
    .map(({ code }) => code)
    .filter((code) => code !== 'useless-ignore');
  return {
    codes: [...new Set(codes)].filter((code) => !named.includes(code)),
    start: offset - word,
    end: offset + rest,
  };
}

/** A comment alone on its line is about the next line that holds something else. */
function contentBelow(text: string, from: number): number {
  for (let feed = text.indexOf('\n', from); feed !== -1; feed = text.indexOf('\n', feed + 1)) {
    const content = skipBlanks(text, feed + 1);
    if (!/[\r\n#]/.test(text[content] ?? '\n')) return content;
  }
  return text.length;
}

function lineOf(document: SpecDocument, offset: number): number {
  return document.positionAt(offset).line + 1;
}
