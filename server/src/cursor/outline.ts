/**
 * @file The outline of a stretch of YAML while it is being typed: which maps and lists are open where the cursor stands,
 * and what else is written in them. It goes by indentation and brackets alone, so a half-typed line, a bracket that is
 * not closed yet or a missing comma leave the rest as it is. What the document means is left to the parser.
 */

/** A single value or a key as written; empty at the cursor where nothing is written yet. */
export interface Scalar {
  kind: 'scalar';
  /** Offsets of what stands between the quotes, or of the whole where there are none. */
  start: number;
  end: number;
  quote: '"' | "'" | null;
  /** Whether the quote is closed. */
  closed: boolean;
  text: string;
}

export interface Entry {
  /** `key: value`, an item of a list, or a word that may become either. */
  role: 'pair' | 'item' | 'word';
  key: Scalar | null;
  /** Offset behind the colon or the dash. */
  separator: number | null;
  value: OutlineNode | null;
  /** In flow style: whether a comma, or the bracket, parts it from what stands before. */
  apart: boolean;
  /** Offset behind its last character in flow style; where it begins in block style. */
  end: number;
}

export interface Collection {
  kind: 'block' | '{' | '[';
  /** Column of the entries of a block; column of the block around in flow style. */
  column: number;
  entries: Entry[];
}

export type OutlineNode = Scalar | Collection;

/** An entry and the collection that it is part of. */
export interface Holder {
  collection: Collection;
  entry: Entry;
}

/** What is at the cursor: the key, value or word, and the entries that hold it, from the outermost. */
export interface AtCursor {
  scalar: Scalar;
  chain: readonly Holder[];
}

/** The place of a word that is not typed yet. */
export function emptyScalar(at: number): Scalar {
  return { kind: 'scalar', start: at, end: at, quote: null, closed: true, text: '' };
}

/**
 * The word, number or quoted text that begins at an offset.
 * @param end where it ends at the latest; a quote that is not closed before ends with the first of `stops`
 * @returns the scalar and the offset behind it, quotes included
 */
export function scalarAt(
  text: string,
  start: number,
  end: number,
  stops: RegExp | null = null,
): { scalar: Scalar; behind: number } {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") {
    const last = trimmed(text, start, end);
    return {
      scalar: { kind: 'scalar', start, end: last, quote: null, closed: true, text: text.slice(start, last) },
      behind: last,
    };
  }
  const closing = text.indexOf(quote, start + 1);
  const closed = closing !== -1 && closing < end;
  let last = closed ? closing : end;
  if (!closed && stops) {
    stops.lastIndex = start + 1;
    last = Math.min(stops.exec(text)?.index ?? end, end);
  }
  if (!closed) last = Math.max(trimmed(text, start, last), start + 1);
  const scalar: Scalar = {
    kind: 'scalar',
    start: start + 1,
    end: last,
    quote,
    closed,
    text: text.slice(start + 1, last),
  };
  return { scalar, behind: closed ? last + 1 : last };
}

/** Offset of the start of the line that holds an offset. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset of the end of the line, without its break. */
export function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed === -1 ? text.length : feed;
  return text[end - 1] === '\r' && end > from ? end - 1 : end;
}

/** Offset of the first character from here that is no blank. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text[at])) at++;
  return at;
}

/** End of what stands between two offsets, without the blanks at its end. */
export function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(text[last - 1])) last--;
  return last;
}

export function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

export function isSpace(char: string | undefined): boolean {
  return isBlank(char) || char === '\n' || char === '\r';
}
