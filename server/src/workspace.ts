/** @file The open specs and the files around them. Texts in the editor count before those on disk. */

import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  find,
  loadSpec,
  ParsedPieces,
  parseSource,
  parseWithBases,
  plainValue,
  type SourceNode,
  type SourceRange,
} from '@advexp/schemas';
import type { Location, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { namedData } from './file-names.ts';
import { fileUri } from './file-uri.ts';
import { type Reading, SpecDocument, toRange } from './spec-document.ts';

/** Points of a sweep that are checked while typing. */
const CHECKED_POINTS = 40;

/** Files whose trees are kept: those that somebody works on. Others are read again when they are asked about. */
const KEPT = 8;

/** A text of the disk, with what tells whether it is still the same. */
interface DiskText {
  text: string;
  modified: number;
  size: number;
}

export class Workspace {
  private readonly documents = new Map<string, SpecDocument>();
  /** Of the files read last, the latest at the end. */
  private readonly pieces = new Map<string, ParsedPieces>();
  private readonly disk = new Map<string, DiskText>();

  /** Open specs, in the order in which they were opened. */
  get all(): SpecDocument[] {
    return [...this.documents.values()];
  }

  get(uri: string): SpecDocument | null {
    return this.documents.get(fileOf(uri)) ?? null;
  }

  /** Takes a new version of a text. @returns the specs that may now say something else: its own and those that extend it */
  update(lines: TextDocument): SpecDocument[] {
    const file = fileOf(lines.uri);
    const document = new SpecDocument(lines, file, (one) => this.read(one));
    this.documents.set(file, document);
    return [document, ...this.changed(file)];
  }

  /** Forgets a closed text; what is on disk counts again. @returns the specs that may now say something else */
  close(uri: string): SpecDocument[] {
    const file = fileOf(uri);
    this.documents.delete(file);
    this.pieces.delete(file);
    return this.changed(file);
  }

  /** Open specs that depend on a file, which has changed; they are loaded anew when next asked. */
  changed(file: string): SpecDocument[] {
    const dependents = this.all.filter((document) => document.file !== file && document.dependencies.has(file));
    for (const document of dependents) document.forget();
    return dependents;
  }

  /** Files that open specs depend on. */
  get dependencies(): ReadonlySet<string> {
    return new Set(this.all.flatMap((document) => [...document.dependencies]));
  }

  /**
   * The text of a file: as in the editor where it is open there, else as on disk.
   * @throws Error of the file system when there is no such file
   */
  textOf(file: string): string {
    const open = this.documents.get(file);
    if (open) return open.text;
    const { mtimeMs: modified, size } = statSync(file);
    const known = this.disk.get(file);
    if (known?.modified === modified && known.size === size) return known.text;
    const text = readFileSync(file, 'utf8');
    this.disk.set(file, { text, modified, size });
    return text;
  }

  /** The tree of one file alone, read again only where it changed. */
  parse(file: string, text: string): ReturnType<typeof parseSource> {
    const pieces = this.pieces.get(file) ?? new ParsedPieces();
    this.pieces.delete(file);
    this.pieces.set(file, pieces);
    const [oldest] = this.pieces.keys();
    if (this.pieces.size > KEPT && oldest !== undefined) {
      this.pieces.delete(oldest);
      this.documents.get(oldest)?.forget();
    }
    return parseSource(file, text, pieces);
  }

  /** A range of any file as the protocol counts. */
  range(range: SourceRange): Range {
    return this.documents.get(range.file)?.range(range) ?? toRange(range);
  }

  /** Where a key or value stands. */
  location({ key, range }: SourceNode): Location {
    return { uri: fileUri(range.file), range: this.range(key ?? range) };
  }

  /** The tree of one file alone; null when it does not exist, cannot be read or is empty. */
  treeOf(file: string): SourceNode | null {
    try {
      return this.parse(file, this.textOf(file)).root;
    } catch {
      return null;
    }
  }

  private read(document: SpecDocument): Reading {
    const dependencies = new Set<string>();
    let own: SourceNode | null = null;
    const depend = (file: string) => {
      if (file !== document.file) dependencies.add(file);
    };
    const read = (file: string) => {
      depend(resolve(file));
      return this.textOf(resolve(file));
    };
    const loaded = loadSpec(
      { file: document.file, text: document.text },
      {
        read,
        exists: (path) => {
          depend(path);
          const found = statSync(path, { throwIfNoEntry: false });
          return found === undefined ? null : found.isDirectory() ? 'folder' : 'file';
        },
        checkedPoints: CHECKED_POINTS,
        parse: (file, text) => {
          const parsed = this.parse(file, text);
          if (file === document.file) own = parsed.root;
          return parsed;
        },
      },
    );
    for (const { file } of namedData(loaded.source)) depend(file);
    return { loaded, own, dependencies, beneath: () => this.beneath(document.file, own, read) };
  }

  /** What a spec extends, as if it wrote nothing itself. */
  private beneath(file: string, own: SourceNode | null, read: (file: string) => string): SourceNode | null {
    const named = own && find(own, ['extends']);
    if (!named) return null;
    const text = `extends: ${JSON.stringify(plainValue(named))}`;
    // The stand-in for the spec must not displace the remembered pieces of the spec itself.
    const parse = (one: string, its: string) => (one === file ? parseSource(one, its) : this.parse(one, its));
    return parseWithBases(file, text, { read, parse }).root;
  }
}

/** Absolute path of a document; one that was never saved gets a path that nothing else has. */
export function fileOf(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? resolve(parsed.fsPath) : resolve('/', parsed.scheme, parsed.path);
}
