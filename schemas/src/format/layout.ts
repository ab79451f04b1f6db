/**
 * @file White space between the tokens of a document: indentation, spaces, empty lines. The tokens themselves stay as they
 * are, so that spellings (`5e-4`, `8/255`, quotes) and comments cannot change.
 */
import type { CST } from 'yaml';
import type { TextEdit } from '../edit/text-edit.ts';
import { column, type SourceDocument } from '../source/document.ts';
import { blockScalarLines, continuationLines } from './lines.ts';

/** A block that is open where a token stands: its column in the text, and the one it gets. */
interface Level {
  column: number;
  indent: number;
  outer: Level | null;
}

interface Piece {
  type: CST.Token['type'];
  start: number;
  end: number;
  /** Its column where it begins a line; null for a comment in a block, which follows its neighbours. */
  indent: number | null;
  level: Level | null;
  /** Changes within the token. */
  inner: TextEdit[];
}

/** @param step columns by which a block is indented */
export function layoutEdits(source: SourceDocument, step: number): TextEdit[] {
  const { text, eol } = source;
  const pieces = new Walk(text, step).document(source.tokens);
  const edits: TextEdit[] = [];
  let end = text.startsWith('\uFEFF') ? 1 : 0;
  let previous: Piece | null = null;
  let content: Piece | null = null;
  let next = 0;
  for (const [index, piece] of pieces.entries()) {
    next = Math.max(next, index + 1);
    while (pieces[next]?.type === 'comment') next++;
    const indent = piece.indent ?? commentIndent(column(text, piece.start), content, nextOf(text, pieces[next]), step);
    const breaks = Math.min(text.slice(end, piece.start).split('\n').length - 1, 2);
    const isOnLine = previous !== null && breaks === 0;
    const lines = previous === null ? '' : eol.repeat(breaks);
    const wanted = isOnLine && previous ? spaceBetween(previous.type, piece.type) : lines + ' '.repeat(indent);
    edits.push(...narrowed(text, end, piece.start, wanted), ...piece.inner);
    end = piece.end;
    previous = piece;
    if (piece.type !== 'comment') content = piece;
  }
  if (previous !== null) edits.push(...narrowed(text, end, text.length, eol));
  return edits;
}

function nextOf(text: string, piece: Piece | undefined): { column: number; indent: number } {
  return piece === undefined
    ? { column: -1, indent: 0 }
    : { column: column(text, piece.start), indent: piece.indent ?? 0 };
}

/** The smallest edit that makes a stretch of the text read as wanted. */
function narrowed(text: string, start: number, end: number, wanted: string): TextEdit[] {
  const given = text.slice(start, end);
  if (given === wanted) return [];
  const shorter = Math.min(given.length, wanted.length);
  let head = 0;
  while (head < shorter && given[head] === wanted[head]) head++;
  let tail = 0;
  while (tail < shorter - head && given.at(-1 - tail) === wanted.at(-1 - tail)) tail++;
  // No editor has a position between the two halves of a line end.
  if (splitsLineEnd(text, start + head)) head--;
  if (splitsLineEnd(text, end - tail)) tail--;
  return [{ start: start + head, end: end - tail, text: wanted.slice(head, wanted.length - tail) }];
}

function splitsLineEnd(text: string, offset: number): boolean {
  return text[offset - 1] === '\r' && text[offset] === '\n';
}

/** Between two tokens on one line. */
function spaceBetween(before: CST.Token['type'], after: CST.Token['type']): '' | ' ' {
  switch (after) {
    case 'comma':
      return '';
    case 'map-value-ind':
      return /scalar$|-end$/.test(before) ? '' : ' ';
    case 'flow-seq-end':
      return before === 'map-value-ind' ? ' ' : '';
    case 'flow-map-end':
      return before === 'flow-map-start' ? '' : ' ';
    default:
      return before === 'flow-seq-start' && after !== 'comment' ? '' : ' ';
  }
}

/**
 * A comment on a line of its own stays with the block that its column puts it in, else with what follows it.
 * @param before the last token before it that is no comment
 */
function commentIndent(
  at: number,
  before: Piece | null,
  next: { column: number; indent: number },
  step: number,
): number {
  if (at <= next.column) return next.indent;
  let level = before?.level ?? null;
  // Deeper than all around it: below the entry above. Behind a block scalar it would become its text.
  if (level && at > level.column && before?.type !== 'block-scalar') return level.indent + step;
  while (level && level.column > at) level = level.outer;
  return level && level.column > next.column ? level.indent : next.indent;
}

/** Collects the tokens of a document in order with the columns they belong at. */
class Walk {
  private readonly text: string;
  private readonly step: number;
  private readonly pieces: Piece[] = [];
  private level: Level | null = null;

  constructor(text: string, step: number) {
    this.text = text;
    this.step = step;
  }

  document(tokens: readonly CST.Token[]): Piece[] {
    for (const token of tokens) {
      if (token.type === 'document') {
        this.marks(token.start, 0);
        if (token.value) this.value(token.value, 0, 0);
        this.marks(token.end, 0);
      } else if (token.type === 'doc-end') {
        this.piece(token, token.source, 0);
        this.marks(token.end, 0);
      } else if (token.type === 'directive' || token.type === 'comment') {
        this.piece(token, token.source, 0);
      }
    }
    return this.pieces;
  }

  /** @param home where lines within a flow collection count from, if it begins behind something on its line */
  private value(token: CST.Token, indent: number, home: number): void {
    switch (token.type) {
      case 'block-map':
      case 'block-seq':
        this.block(token, indent);
        break;
      case 'flow-collection': {
        const base = this.beginsLine(token.offset) ? indent : home;
        this.flow(token, indent, base);
        break;
      }
      case 'block-scalar':
        this.blockScalar(token);
        break;
      case 'alias':
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        if (token.source !== '') {
          const piece = this.piece(token, token.source, indent);
          piece.inner = continuationLines(token, (this.level?.indent ?? 0) + this.step);
        }
        this.marks(token.end, indent);
    }
  }

  private blockScalar({ type, offset, props, source }: CST.BlockScalar): void {
    this.marks(props as CST.SourceToken[]);
    const text = source.replace(/\r?\n$/, '');
    if (text.trim() === '') return;
    const header = props.find((prop) => prop.type === 'block-scalar-header');
    const start = props.reduce((end, prop) => end + ('source' in prop ? prop.source.length : 0), offset);
    const explicit = Number(/\d/.exec(header && 'source' in header ? header.source : '')?.[0] ?? 0);
    const { column: parent, indent } = this.level ?? { column: 0, indent: 0 };
    const inner = blockScalarLines(start, text, explicit, parent, indent + (explicit || this.step));
    this.pieces.push({ type, start, end: start + text.length, indent: 0, level: this.level, inner });
  }

  private block(token: CST.BlockMap | CST.BlockSequence, indent: number): void {
    const outer = this.level;
    this.level = { column: column(this.text, token.offset), indent, outer };
    const items: CST.CollectionItem[] = token.items;
    for (const { start, key, sep, value } of items) {
      const behindMark = indent + 2;
      this.marks(start, indent, behindMark);
      if (key) this.value(key, start.some(isExplicit) ? behindMark : indent, indent);
      const isOnMarkLine = sep === undefined || this.isMarkFirst(sep);
      this.marks(sep, indent, indent + this.step);
      if (value) this.value(value, isOnMarkLine ? behindMark : indent + this.step, isOnMarkLine ? behindMark : indent);
    }
    this.level = outer;
  }

  /** Whether the `:` stands at the beginning of its line, under a `?`. */
  private isMarkFirst(sep: readonly CST.SourceToken[]): boolean {
    const mark = sep.find(({ type }) => type === 'map-value-ind');
    return mark !== undefined && this.beginsLine(mark.offset);
  }

  private flow(token: CST.FlowCollection, indent: number, base: number): void {
    this.piece(token.start, token.start.source, indent);
    const inside = base + this.step;
    for (const { start, key, sep, value } of token.items) {
      this.marks(start, inside, inside, inside);
      if (key) this.inFlow(key, inside, base);
      this.marks(sep, inside, inside, inside);
      if (value) this.inFlow(value, inside, base);
    }
    const [end, ...rest] = token.end;
    if (end) this.piece(end, end.source, base);
    this.marks(rest, base);
  }

  private inFlow(token: CST.Token, inside: number, base: number): void {
    const first = this.pieces.length;
    if (token.type === 'flow-collection') this.flow(token, inside, inside);
    else this.value(token, inside, base);
    for (const piece of this.pieces.slice(first)) piece.indent ??= inside;
  }

  /**
   * @param after column of what begins a line behind a `:`, `-` or `?`: an anchor or tag
   * @param comments column of comments, where the neighbours do not decide it
   */
  private marks(tokens: readonly CST.SourceToken[] = [], indent = 0, after = indent, comments: number | null = null) {
    let isBehind = false;
    for (const token of tokens) {
      if (token.type === 'space' || token.type === 'newline') continue;
      const isComment = token.type === 'comment';
      const piece = this.piece(token, token.source, isBehind ? after : indent);
      if (isComment) piece.indent = comments;
      isBehind ||= isIndicator(token);
    }
  }

  private piece({ type, offset }: CST.Token, source: string, indent: number): Piece {
    const end = offset + source.length;
    const trimmed = type === 'comment' ? offset + source.trimEnd().length : end;
    const inner = trimmed < end ? [{ start: trimmed, end, text: '' }] : [];
    const piece: Piece = { type, start: offset, end, indent, level: this.level, inner };
    this.pieces.push(piece);
    return piece;
  }

  private beginsLine(offset: number): boolean {
    const before = this.pieces.at(-1);
    return before === undefined || this.text.slice(before.end, offset).includes('\n');
  }
}

function isExplicit({ type }: CST.SourceToken): boolean {
  return type === 'explicit-key-ind';
}

function isIndicator({ type }: CST.SourceToken): boolean {
  return type === 'map-value-ind' || type === 'seq-item-ind' || type === 'explicit-key-ind';
}
