/** @file One version of an open spec: its text, what it says, and positions in it as the protocol counts them. */
import type { LoadedSpec, SourceNode, SourceRange, TextEdit } from '@advexp/schemas';
import type { TextEdit as LspEdit, Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** What loading a spec found, and on which files that depends. */
export interface Reading {
  loaded: LoadedSpec;
  /** The tree of this file alone, without what it extends; null when nothing is written or nothing can be read. */
  own: SourceNode | null;
  /** The tree of what this file extends, without the file itself; null when it extends nothing that can be read. */
  beneath(): SourceNode | null;
  /** Absolute paths of other files whose change can change what this spec says, whether they exist or not. */
  dependencies: ReadonlySet<string>;
}

export class SpecDocument {
  readonly uri: string;
  /** Absolute path, also of a document that was never saved. */
  readonly file: string;
  readonly version: number;
  /** The text as of this version. */
  readonly text: string;
  private readonly lines: TextDocument;
  private readonly load: (document: SpecDocument) => Reading;
  private reading: Reading | null = null;
  private base: SourceNode | null | undefined;
  private lastDependencies: ReadonlySet<string> = new Set();

  /** @param load is called when something of the spec is first asked for */
  constructor(lines: TextDocument, file: string, load: (document: SpecDocument) => Reading) {
    this.uri = lines.uri;
    this.file = file;
    this.version = lines.version;
    this.text = lines.getText();
    this.lines = lines;
    this.load = load;
  }

  get loaded(): LoadedSpec {
    return this.read().loaded;
  }

  get own(): SourceNode | null {
    return this.read().own;
  }

  /** The tree of what this file extends, on which it writes; null when it extends nothing that can be read. */
  get beneath(): SourceNode | null {
    if (this.base === undefined) this.base = this.read().beneath();
    return this.base;
  }

  /** Those of the last reading: of a spec that was not read since its last change nobody has been told anything. */
  get dependencies(): ReadonlySet<string> {
    return this.lastDependencies;
  }

  /** Forgets what was loaded: a file that it depends on has changed, or memory is wanted for others. */
  forget(): void {
    this.reading = null;
    this.base = undefined;
  }

  offsetAt(position: Position): number {
    return this.lines.offsetAt(position);
  }

  positionAt(offset: number): Position {
    return this.lines.positionAt(offset);
  }

  /** A range of offsets in this file's text. */
  rangeAt(start: number, end: number): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** A range of the source, in this file or in one that it extends, as the protocol counts. */
  range(range: SourceRange): Range {
    // By offsets, since the protocol also begins a line at a lone carriage return and YAML does not.
    return range.file === this.file ? this.rangeAt(range.start.offset, range.end.offset) : toRange(range);
  }

  private read(): Reading {
    if (this.reading === null) {
      this.reading = this.load(this);
      this.lastDependencies = this.reading.dependencies;
    }
    return this.reading;
  }
}

/** Edits of a document's text by offsets as the protocol wants them. */
export function lspEdits(document: SpecDocument, edits: readonly TextEdit[]): LspEdit[] {
  const all = edits.map(({ start, end, text }) => ({ range: document.rangeAt(start, end), newText: text }));
  // Within a line break the protocol has no positions: the editor itself decides how lines end.
  return all.filter(({ range, newText }) => newText !== '' || !samePlace(range.start, range.end));
}

function samePlace(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}

/** A place in another file as the protocol counts: from 0. In an open spec `SpecDocument.range` is exact. */
export function toRange({ start, end }: SourceRange): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}
