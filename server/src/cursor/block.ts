/** @file Reads blocks by their indentation, line by line, while they are being typed. */
import { readFlow } from './flow.ts';
import {
  type AtCursor,
  type Collection,
  type Entry,
  emptyScalar,
  type Holder,
  isBlank,
  isSpace,
  lineEnd,
  type Scalar,
  scalarAt,
  skipBlanks,
  trimmed,
} from './outline.ts';

interface Line {
  index: number;
  start: number;
  /** Offset of its end without the line break. */
  end: number;
  column: number;
  /** Whether it is blank but for the cursor. */
  empty: boolean;
}

const KEY = /(?:"[^"\n]*"|'[^'\n]*'|[^\s#&*!|>%@`"'{}[\],:-][^:#\n]*?)[ \t]*:(?=\s|$)/y;
const KEY_WITHOUT_SPACE = /[A-Za-z_][\w.-]*:(?=\S)/y;
const COMMENT = /[ \t]#/;

/** Reads a stretch of text in which the cursor is, and finds what is at the cursor. */
export class BlockReader {
  readonly root: Collection | null;
  private readonly text: string;
  private readonly cursor: number;
  private readonly starts: number[];
  private readonly emptyColumn: number | null;
  /** Index of the first line that was not read yet. */
  private next = 0;
  private found: AtCursor | null = null;
  private readonly chain: Holder[] = [];

  /**
   * @param text ends where the stretch ends
   * @param from offset of the first line
   * @param emptyColumn where the cursor's line is blank, the column of an entry written there
   */
  constructor(text: string, from: number, cursor: number, emptyColumn: number | null) {
    this.text = text;
    this.cursor = cursor;
    this.emptyColumn = emptyColumn;
    this.starts = [from];
    for (let at = text.indexOf('\n', from); at !== -1; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
    this.root = this.block(0);
  }

  /** Null where nothing can be written: in comments, block scalars and on lines that fit nowhere. */
  get atCursor(): AtCursor | null {
    return this.found;
  }

  /** The next line with content. */
  private peek(from = this.next): Line | null {
    for (let index = from; index < this.starts.length; index++) {
      const line = this.line(index);
      const content = line.start + line.column;
      if (line.empty || (content < line.end && this.text[content] !== '#')) return line;
    }
    return null;
  }

  private line(index: number): Line {
    const start = this.starts[index] ?? this.text.length;
    const end = lineEnd(this.text, start);
    const empty = this.emptyColumn !== null && this.cursor >= start && this.cursor <= end;
    const column = (empty ? this.emptyColumn : null) ?? skipBlanks(this.text, start) - start;
    return { index, start, end, column, empty };
  }

  /** The block on the lines to come, if it is indented this far. */
  private block(least: number): Collection | null {
    const first = this.peek();
    return first && first.column >= least ? this.entries(first.column, false, null) : null;
  }

  /**
   * The entries of a block.
   * @param itemsOnly for a list in the column of its key: the next key ends it
   * @param compact offset of the first entry where it stands behind a dash
   */
  private entries(column: number, itemsOnly: boolean, compact: number | null): Collection {
    const block: Collection = { kind: 'block', column, entries: [] };
    if (compact !== null) this.entry(block, this.line(this.next - 1), compact);
    for (let line = this.peek(); line && line.column >= column; line = this.peek()) {
      const isItem = this.isItem(line);
      if (line.column === column && itemsOnly && !isItem) break;
      const above = block.entries.at(-1);
      if (line.column === column && isItem && !itemsOnly && above?.role === 'pair' && above.value === null) {
        this.within({ collection: block, entry: above }, () => {
          above.value = this.entries(column, true, null);
        });
        continue;
      }
      this.next = line.index + 1;
      if (line.column === column) this.entry(block, line, line.empty ? this.cursor : line.start + column);
    }
    const after = this.peek();
    const around = this.chain.at(-1)?.collection.column ?? -1;
    // A line between two columns belongs nowhere; a word at the cursor above it has the wrong column then.
    if (after && after.column > around && after.column < column && this.found?.chain.at(-1)?.collection === block) {
      this.found = null;
    }
    return block;
  }

  /** Whether a line is an item of a list; an empty one is, where the next item has its column. */
  private isItem(line: Line): boolean {
    if (!line.empty) return this.isDash(line.start + line.column);
    const after = this.peek(line.index + 1);
    return after?.column === line.column && this.isDash(after.start + after.column);
  }

  private isDash(at: number): boolean {
    return this.text[at] === '-' && (at + 1 >= this.text.length || isSpace(this.text[at + 1]));
  }

  private within(holder: Holder, read: () => void): void {
    this.chain.push(holder);
    read();
    this.chain.pop();
  }

  private entry(block: Collection, line: Line, at: number): void {
    const entry: Entry = { role: 'word', key: null, separator: null, value: null, apart: true, end: at };
    block.entries.push(entry);
    this.within({ collection: block, entry }, () => {
      const behindKey = line.empty ? null : this.keyAt(at);
      if (line.empty) entry.value = this.empty();
      else if (this.isDash(at)) this.item(block.column, entry, line, at);
      else if (behindKey !== null) this.pair(block.column, entry, line, at, behindKey);
      else this.value(block.column, entry, line, at);
    });
  }

  private item(column: number, entry: Entry, line: Line, at: number): void {
    entry.role = 'item';
    entry.separator = at + 1;
    const content = skipBlanks(this.text, at + 1);
    if (content >= line.end || this.text[content] === '#') {
      this.below(column, entry, content);
      return;
    }
    const inner = content - line.start;
    const isMap =
      this.isDash(content) ||
      this.keyAt(content) !== null ||
      // A half-typed key above others.
      (this.peek()?.column === inner && /[\w-]/.test(this.text[content] ?? ''));
    if (isMap) entry.value = this.entries(inner, false, content);
    else this.value(column, entry, line, content);
  }

  private pair(column: number, entry: Entry, line: Line, at: number, behind: number): void {
    entry.role = 'pair';
    entry.key = scalarAt(this.text, at, trimmed(this.text, at, behind - 1)).scalar;
    entry.separator = behind;
    this.meet(entry.key);
    const content = skipBlanks(this.text, behind);
    if (content >= line.end || this.text[content] === '#') this.below(column, entry, content);
    else this.value(column, entry, line, content);
  }

  /** A value that is not on the line of its key or dash: it stands below, or is about to be typed. */
  private below(column: number, entry: Entry, end: number): void {
    const below = this.peek();
    const here = !this.found && entry.separator !== null && this.cursor >= entry.separator && this.cursor <= end;
    if (below && below.column > column) {
      const word = this.cursor - (this.starts[this.next - 1] ?? 0);
      const isFirst = here && entry.role === 'item' && below.column === word;
      entry.value = isFirst ? this.belowCursor(word) : this.block(column + 1);
    } else if (here && !(entry.role === 'pair' && below?.column === column && this.isItem(below))) {
      entry.value = this.empty();
    }
  }

  /** `- |` above lines in the column of the cursor: a first key of the same map. */
  private belowCursor(column: number): Collection {
    const word: Entry = { role: 'word', key: null, separator: null, value: null, apart: true, end: this.cursor };
    const block: Collection = { kind: 'block', column, entries: [word] };
    this.within({ collection: block, entry: word }, () => {
      word.value = this.empty();
    });
    block.entries.push(...this.entries(column, false, null).entries);
    return block;
  }

  /** A value that begins on this line. */
  private value(column: number, entry: Entry, line: Line, start: number): void {
    let at = start;
    while (this.text[at] === '&' || this.text[at] === '!') {
      while (at < line.end && !isBlank(this.text[at])) at++;
      at = skipBlanks(this.text, at);
    }
    const first = this.text[at];
    if (at >= line.end) return;
    if (entry.role === 'item' && this.isElsewhere(line, column)) return;
    if (first === '{' || first === '[') entry.value = this.flow(first, at, column);
    else if (first === '|' || first === '>') this.skipBlockScalar(column);
    else entry.value = this.scalar(at, line.end);
  }

  /** Whether an item is all on a line without the cursor: of thousands of layers one alone need be read. */
  private isElsewhere(line: Line, column: number): boolean {
    if (!/[[{]/.test(this.text[skipBlanks(this.text, line.start + column + 1)] ?? '')) return false;
    const below = this.peek();
    return (this.cursor < line.start || this.cursor > line.end) && (below === null || below.column <= column);
  }

  private scalar(at: number, end: number): Scalar {
    const isQuoted = /["']/.test(this.text[at] ?? '');
    const comment = isQuoted ? -1 : this.text.slice(at, end).search(COMMENT);
    const { scalar } = scalarAt(this.text, at, comment === -1 ? end : at + comment);
    // Behind a value and a blank one still types on it: `10 |` becomes `10 epochs`.
    const blanks = skipBlanks(this.text, scalar.end);
    const behind = this.cursor > scalar.end && this.cursor <= blanks && this.text[this.cursor] !== '#';
    if (scalar.quote === null && behind) scalar.end = this.cursor;
    this.meet(scalar);
    return scalar;
  }

  private skipBlockScalar(column: number): void {
    for (; this.next < this.starts.length; this.next++) {
      const line = this.line(this.next);
      const blank = line.start + line.column >= line.end && !line.empty;
      if (!blank && line.column <= column) return;
    }
  }

  private flow(kind: '{' | '[', start: number, column: number): Collection {
    const { collection, end, found } = readFlow(kind, {
      text: this.text,
      start,
      cursor: this.cursor,
      column,
      chain: this.chain,
    });
    this.found ??= found;
    while (this.next < this.starts.length && (this.starts[this.next] ?? 0) < end) this.next++;
    return collection;
  }

  /** Offset behind the colon of a key at this place; null when there is no key. */
  private keyAt(at: number): number | null {
    KEY.lastIndex = at;
    if (KEY.test(this.text)) return KEY.lastIndex;
    // `epsilon:8` is text to YAML; where the cursor is behind the colon, it is a pair that lacks a space.
    KEY_WITHOUT_SPACE.lastIndex = at;
    if (!KEY_WITHOUT_SPACE.test(this.text)) return null;
    const behind = KEY_WITHOUT_SPACE.lastIndex;
    return this.cursor >= behind && this.cursor <= lineEnd(this.text, behind) ? behind : null;
  }

  private empty(): Scalar {
    const scalar = emptyScalar(this.cursor);
    this.meet(scalar);
    return scalar;
  }

  /** Notes the scalar if the cursor is in it or touches it. */
  private meet(scalar: Scalar): void {
    if (this.found || this.cursor < scalar.start || this.cursor > scalar.end) return;
    this.found = { scalar, chain: [...this.chain] };
  }
}
