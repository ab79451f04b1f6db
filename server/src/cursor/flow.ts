/** @file Reads what stands in brackets and braces, over several lines, while it is being typed. */
import {
  type AtCursor,
  type Collection,
  type Entry,
  emptyScalar,
  type Holder,
  isSpace,
  lineEnd,
  lineStart,
  type Scalar,
  scalarAt,
  skipBlanks,
} from './outline.ts';

const PLAIN_END = /[,[\]{}\n\r]|:(?=[\s,[\]{}]|$)|[ \t]#/g;
const UNCLOSED_END = /[,\]}]/g;
const KEY_WITHOUT_SPACE = /[A-Za-z_][\w.-]*:/y;

export interface FlowStart {
  text: string;
  /** Offset of the bracket. */
  start: number;
  cursor: number;
  /** Column of the block around: a line that is not indented further ends an unclosed bracket. */
  column: number;
  /** What holds the bracket. */
  chain: readonly Holder[];
}

export interface FlowText {
  collection: Collection;
  /** Offset behind it. */
  end: number;
  /** What is at the cursor, if that is inside. */
  found: AtCursor | null;
}

export function readFlow(kind: '{' | '[', start: FlowStart): FlowText {
  return new FlowReader(start).read(kind);
}

class FlowReader {
  private readonly text: string;
  private readonly cursor: number;
  private readonly column: number;
  private readonly chain: Holder[];
  /** Closing brackets that are awaited. */
  private readonly open: string[] = [];
  private at: number;
  private found: AtCursor | null = null;

  constructor({ text, start, cursor, column, chain }: FlowStart) {
    this.text = text;
    this.cursor = cursor;
    this.column = column;
    this.chain = [...chain];
    this.at = start;
  }

  read(kind: '{' | '['): FlowText {
    const collection = this.collection(kind);
    return { collection, end: this.at, found: this.found };
  }

  private collection(kind: '{' | '['): Collection {
    const flow: Collection = { kind, column: this.column, entries: [] };
    this.open.push(kind === '{' ? '}' : ']');
    this.at++;
    let entry: Entry | null = null;
    let apart = true;
    for (let ahead = this.ahead(entry); ahead !== 'end'; ahead = this.ahead(entry)) {
      const char = this.text[this.at];
      if (ahead === 'cursor') {
        entry = this.place(flow, entry, apart, emptyScalar(this.cursor));
      } else if (char === '}' || char === ']') {
        if (char === this.open.at(-1) || !this.open.includes(char)) this.at++;
        break;
      } else if (char === ',') {
        this.at++;
        entry = null;
      } else if (char === ':') {
        this.at++;
        if (entry) this.turnIntoPair(entry);
      } else if (char === '{' || char === '[') {
        entry = this.nested(flow, entry, apart, char);
      } else {
        entry = this.place(flow, entry, apart, this.scalar(entry === null && kind === '{'));
      }
      apart = entry === null;
    }
    this.open.pop();
    return flow;
  }

  /**
   * Passes over blanks, line breaks and comments: a token is there, the end, or the cursor with nothing at it.
   * @param entry the one before, if no comma has ended it
   */
  private ahead(entry: Entry | null): 'token' | 'cursor' | 'end' {
    const from = this.at;
    let at = from;
    let inComment = false;
    let ended = false;
    for (; at < this.text.length && !ended; at++) {
      if (this.text[at] === '\n') ended = this.isOutside(at + 1);
      else if (this.text[at] === '#' && isSpace(this.text[at - 1])) {
        const end = lineEnd(this.text, at);
        inComment ||= this.cursor > at && this.cursor <= end;
        at = end - 1;
      } else if (!isSpace(this.text[at])) break;
    }
    if (ended) at--;
    const next = this.text[at];
    const touchesNext = this.cursor === at && next !== undefined && !/[,[\]{}:\s]/.test(next);
    // Right behind a bracket or quote that closes a value nothing can follow.
    const touchesLast = this.cursor === entry?.end && (entry.role !== 'pair' || entry.value !== null);
    const isPossible = !this.found && !inComment && !touchesNext && !touchesLast && !this.isOutdented();
    if (isPossible && this.cursor >= from && this.cursor <= at) {
      this.at = this.cursor;
      return 'cursor';
    }
    this.at = at;
    return ended || next === undefined ? 'end' : 'token';
  }

  /** Whether the cursor is before the content of a line, too far to the left for more of the same collection. */
  private isOutdented(): boolean {
    const start = lineStart(this.text, this.cursor);
    const content = skipBlanks(this.text, start);
    return this.cursor - start <= this.column && this.cursor <= content && content < lineEnd(this.text, start);
  }

  /** Whether the line that begins there is back in the block around, so that a bracket above it is not closed yet. */
  private isOutside(start: number): boolean {
    const content = skipBlanks(this.text, start);
    const end = lineEnd(this.text, start);
    if (content < end) return content - start <= this.column && !/[}\]#]/.test(this.text[content] ?? '');
    const isCursorHere = this.cursor >= start && this.cursor <= end;
    if (!isCursorHere || this.cursor - start > this.column) return false;
    // On a blank line the cursor is inside as long as what follows it is.
    const rest = /\S/g;
    rest.lastIndex = end;
    const following = rest.exec(this.text)?.index;
    return following === undefined || this.isOutside(this.text.lastIndexOf('\n', following) + 1);
  }

  /** @param mayBeKey whether `key:value` may be a pair that lacks a space, if the cursor is behind its colon */
  private scalar(mayBeKey: boolean): Scalar {
    const start = this.at;
    const quoted = /["']/.test(this.text[start] ?? '');
    let end = lineEnd(this.text, start);
    if (!quoted) {
      PLAIN_END.lastIndex = start + 1;
      end = Math.min(PLAIN_END.exec(this.text)?.index ?? end, end);
      KEY_WITHOUT_SPACE.lastIndex = start;
      if (mayBeKey && KEY_WITHOUT_SPACE.test(this.text)) {
        const behind = KEY_WITHOUT_SPACE.lastIndex;
        if (behind < end && this.cursor >= behind && this.cursor <= end) end = behind - 1;
      }
    }
    const { scalar, behind } = scalarAt(this.text, start, end, UNCLOSED_END);
    this.at = behind;
    return scalar;
  }

  /** Puts a value where it belongs: behind a colon, or as an entry of its own. */
  private place(flow: Collection, entry: Entry | null, apart: boolean, value: Scalar): Entry {
    const holder = this.holder(flow, entry, apart);
    holder.value = value;
    holder.end = this.at;
    if (!this.found && this.cursor >= value.start && this.cursor <= value.end) {
      this.found = { scalar: value, chain: [...this.chain, { collection: flow, entry: holder }] };
    }
    return holder;
  }

  private nested(flow: Collection, entry: Entry | null, apart: boolean, kind: '{' | '['): Entry {
    const holder = this.holder(flow, entry, apart);
    this.chain.push({ collection: flow, entry: holder });
    holder.value = this.collection(kind);
    holder.end = this.at;
    this.chain.pop();
    return holder;
  }

  private holder({ kind, entries }: Collection, entry: Entry | null, apart: boolean): Entry {
    if (entry?.role === 'pair' && entry.value === null) return entry;
    const role = kind === '[' ? 'item' : 'word';
    const next: Entry = { role, key: null, separator: null, value: null, apart, end: this.at };
    entries.push(next);
    return next;
  }

  private turnIntoPair(entry: Entry): void {
    if (entry.role !== 'word' || entry.value?.kind !== 'scalar') return;
    Object.assign(entry, { role: 'pair', key: entry.value, value: null, separator: this.at, end: this.at });
  }
}
