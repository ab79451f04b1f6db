/**
 * @file The text of a spec to a source tree, piece by piece. Never throws: what cannot be read becomes a problem with its
 * place, and the rest of the document is read all the same.
 */

import type { Problem, SourceRange } from '../resolved.ts';
import type { ProblemCode } from '../rules/pages/index.ts';
import { type Block, cutDocument, LineTable, type Piece } from './pieces.ts';
import { type Path, type SourceNode, showPath } from './tree.ts';
import { isTooDeep, lostText, readYaml, syntaxProblem, type YamlText } from './yaml-text.ts';

export interface Parsed {
  /** Null when the text could not be read at all, or is empty. */
  root: SourceNode | null;
  problems: Problem[];
  /** Paths whose text could not be read in full, e.g. `train` or `model.layers[3]`: nothing can be said of what they hold. */
  broken: string[];
}

/** Remembers what was read from the pieces of one file, for the next time that it is read after an edit. */
export class ParsedPieces {
  /** By the text of the piece. */
  known: ReadonlyMap<string, KnownPiece> = new Map();
}

interface KnownPiece {
  read: YamlText;
  /** The same with places in the file, as of the last time it was needed. */
  placed: (YamlText & { file: string; base: Base }) | null;
}

/** What is added to the places of a piece. */
interface Base {
  line: number;
  /** Of its first line only. */
  column: number;
  offset: number;
}

/** Above this a text is no spec, and reading it would keep an editor waiting. */
const MAX_LENGTH = 1 << 19;

/** Whether a text is no spec for sure, by its size or its nesting; diagnostics say so, and nothing else is said of it. */
export function isBeyondLimits(text: string): boolean {
  return text.length > MAX_LENGTH || isTooDeep(text);
}

/** @param pieces what was read before from the same file, if anything */
export function parseSource(file: string, text: string, pieces = new ParsedPieces()): Parsed {
  if (text.length > MAX_LENGTH) {
    const size = `${Math.round(text.length / 1024)} KiB`;
    return refused(
      file,
      'too-large',
      `This file has ${size} and is not checked: specs up to ${MAX_LENGTH >> 10} KiB are.`,
    );
  }
  if (text.includes('\0')) return refused(file, 'not-text', 'This is not a text file, so it cannot be a spec.');
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const { text: merged, problems } = withoutConflicts(file, withLineFeeds(text.slice(mark)), mark);
  const parsed = new Assembly(file, new LineTable(merged), mark, pieces).parse();
  return { ...parsed, problems: [...problems, ...parsed.problems] };
}

function refused(file: string, code: ProblemCode, message: string): Parsed {
  const start = { line: 1, column: 1, offset: 0 };
  return { root: null, problems: [{ ...syntaxProblem({ file, start, end: start }, message), code }], broken: [''] };
}

/** A carriage return alone ends a line too, in YAML and in editors. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r(?!\n)/g, '\n') : text;
}

/** Blanks the markers that a version control system leaves in a conflict, and the second of the two versions. */
function withoutConflicts(file: string, text: string, mark: number): { text: string; problems: Problem[] } {
  if (!/^<{7}(?: |\r?$)/m.test(text)) return { text, problems: [] };
  const problems: Problem[] = [];
  let theirs = false;
  let offset = 0;
  const lines = text.split('\n').map((line, index) => {
    const start = offset;
    offset += line.length + 1;
    const opens = /^<{7}(?: |\r?$)/.test(line);
    const turns = /^(?:={7}|\|{7})(?: |\r?$)/.test(line);
    const closes = /^>{7}(?: |\r?$)/.test(line);
    if (opens) {
      const indent = index === 0 ? mark : 0;
      const at = (column: number) => ({ line: index + 1, column: indent + column + 1, offset: start + mark + column });
      const message =
        'A merge left both versions here (<<<<<<< … >>>>>>>); the upper one is checked. Choose one and remove the markers.';
      problems.push({
        ...syntaxProblem({ file, start: at(0), end: at(line.length) }, message),
        code: 'merge-conflict',
      });
    }
    if (opens || closes) theirs = false;
    const blank = theirs || opens || turns || closes;
    if (turns) theirs = true;
    return blank ? line.replaceAll(/[^\r]/g, ' ') : line;
  });
  return { text: lines.join('\n'), problems };
}

/** Reads the pieces of one text and puts their trees together. */
class Assembly {
  private readonly file: string;
  private readonly lines: LineTable;
  private readonly mark: number;
  private readonly pieces: ParsedPieces;
  private readonly used = new Map<string, KnownPiece>();
  private readonly problems: Problem[] = [];
  private readonly broken: string[] = [];

  /** @param mark length of the byte order mark that was taken off the text */
  constructor(file: string, lines: LineTable, mark: number, pieces: ParsedPieces) {
    this.file = file;
    this.lines = lines;
    this.mark = mark;
    this.pieces = pieces;
  }

  parse(): Parsed {
    const block = cutDocument(this.lines);
    const root = block ? this.block(block, [], null) : this.whole();
    this.pieces.known = this.used;
    return { root, problems: this.problems, broken: this.broken };
  }

  private whole(): SourceNode | null {
    const { root, problems, broken } = this.read(0, this.lines.count);
    this.problems.push(...problems);
    if (broken) this.broken.push('');
    return root;
  }

  private block({ kind, pieces }: Block, path: Path, key: SourceRange | null): SourceNode | null {
    if (kind === 'list') {
      const items = pieces.flatMap((piece, index) => this.item(piece, [...path, index]));
      const [first] = pieces;
      const final = items.at(-1);
      if (first?.kind !== 'text' || !final) return null;
      return { kind: 'list', range: { ...this.dashOf(first.from), end: final.range.end }, key, items };
    }
    const entries = new Map<string, SourceNode>();
    for (const piece of pieces) {
      for (const [name, node] of this.entries(piece, path)) {
        if (entries.has(name) && node.key) {
          const message = 'This key was already written above. Keep one of the two.';
          this.problems.push({ ...syntaxProblem(node.key, message), code: 'duplicate-key' });
        }
        entries.set(name, node);
      }
    }
    const nodes = [...entries.values()];
    const [first] = nodes;
    const final = nodes.at(-1);
    if (!first || !final) return null;
    return { kind: 'map', range: { ...(first.key ?? first.range), end: final.range.end }, key, entries };
  }

  private item(piece: Piece, path: Path): SourceNode[] {
    if (piece.kind === 'entry') return [];
    const { root, problems, broken } = this.read(piece.from, piece.to);
    this.problems.push(...problems);
    if (broken) this.broken.push(showPath(path));
    if (root?.kind === 'list' && root.items[0]) return [...root.items];
    return [{ kind: 'scalar', value: null, key: null, range: this.dashOf(piece.from) }];
  }

  /** The place before the dash of an item. */
  private dashOf(line: number): SourceRange {
    const column = this.lines.line(line).search(/[^ ]/);
    return this.within(line, column, column);
  }

  private within(line: number, from: number, to: number): SourceRange {
    const { column, offset } = this.baseOf(line);
    const at = (unit: number) => ({ line: line + 1, column: column + unit + 1, offset: offset + unit });
    return { file: this.file, start: at(from), end: at(to) };
  }

  private baseOf(line: number): Base {
    return { line, column: line === 0 ? this.mark : 0, offset: this.lines.start(line) + this.mark };
  }

  private entries(piece: Piece, path: Path): [string, SourceNode][] {
    if (piece.kind === 'entry') {
      const key = this.keyRange(piece.line, piece.key);
      const empty: SourceNode = { kind: 'scalar', value: null, key, range: key };
      return [[piece.key, this.block(piece.block, [...path, piece.key], key) ?? empty]];
    }
    const { root, problems, broken } = this.read(piece.from, piece.to);
    this.problems.push(...problems);
    if (root?.kind === 'map' && !this.isFlow(piece.from)) {
      if (broken) for (const name of root.entries.keys()) this.broken.push(showPath([...path, name]));
      return [...root.entries];
    }
    if (broken) return this.brokenEntry(piece.from, path);
    // Half-typed: a word where a key belongs.
    if (root) {
      this.problems.push(syntaxProblem(root.range, lostText(root.kind === 'scalar' ? String(root.value) : '')));
      this.broken.push(showPath([...path, this.lines.line(piece.from).trim()]));
    }
    return [];
  }

  /** An entry of which nothing but its key can be told. */
  private brokenEntry(line: number, path: Path): [string, SourceNode][] {
    const name = /^\s*(?:- )*([A-Za-z_][\w.-]*)\s*:/.exec(this.lines.line(line))?.[1];
    if (name === undefined) {
      this.broken.push(showPath([...path, this.lines.line(line).trim()]));
      return [];
    }
    this.broken.push(showPath([...path, name]));
    const key = this.keyRange(line, name);
    return [[name, { kind: 'scalar', value: null, key, range: { ...key, start: key.end } }]];
  }

  private isFlow(line: number): boolean {
    return /^\s*\{/.test(this.lines.line(line));
  }

  private keyRange(line: number, key: string): SourceRange {
    const column = this.lines.line(line).indexOf(key);
    return this.within(line, column, column + key.length);
  }

  private read(from: number, to: number): YamlText {
    const text = this.lines.slice({ from, to });
    let piece = this.used.get(text) ?? this.pieces.known.get(text);
    piece ??= { read: readYaml(text), placed: null };
    this.used.set(text, piece);
    const base = this.baseOf(from);
    const { placed } = piece;
    if (placed?.file === this.file && placed.base.line === base.line && placed.base.offset === base.offset)
      return placed;
    const { root, problems, broken } = piece.read;
    piece.placed = {
      root: root && moved(root, this.file, base),
      problems: problems.map((problem) => ({ ...problem, range: movedRange(problem.range, this.file, base) })),
      broken,
      file: this.file,
      base,
    };
    return piece.placed;
  }
}

function moved(node: SourceNode, file: string, base: Base): SourceNode {
  const range = movedRange(node.range, file, base);
  const key = node.key && movedRange(node.key, file, base);
  switch (node.kind) {
    case 'scalar':
      return { kind: 'scalar', range, key, value: node.value };
    case 'list':
      return { kind: 'list', range, key, items: node.items.map((item) => moved(item, file, base)) };
    case 'map': {
      const entries = new Map<string, SourceNode>();
      for (const [name, value] of node.entries) entries.set(name, moved(value, file, base));
      return { kind: 'map', range, key, entries };
    }
  }
}

function movedRange({ start, end }: SourceRange, file: string, { line, column, offset }: Base): SourceRange {
  const moved = (at: SourceRange['start']) => ({
    line: at.line + line,
    column: at.line === 1 ? at.column + column : at.column,
    offset: at.offset + offset,
  });
  return { file, start: moved(start), end: moved(end) };
}
