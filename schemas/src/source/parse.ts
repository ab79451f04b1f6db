/** @file YAML 1.2 text to a source tree. Never throws: what cannot be read becomes a problem with its place. */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { startOf } from '../problem.ts';
import type { Problem, SourceRange } from '../resolved.ts';
import type { ScalarValue, SourceNode } from './tree.ts';

export interface Parsed {
  /** Null when the text could not be read at all, or is empty. */
  root: SourceNode | null;
  problems: Problem[];
}

/** Far above any real spec; aliases of aliases can otherwise grow without end. */
const MAX_NODES = 20_000;

/** Codes of the YAML parser that leave the rest of the document usable. */
const HARMLESS = new Set(['DUPLICATE_KEY']);

const MESSAGES: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'This key was already written above. Keep one of the two.',
  TAB_AS_INDENT: 'A tab cannot indent in YAML. Use spaces.',
  BAD_INDENT: 'The indentation does not fit the lines above. Align keys of one map in one column.',
  MULTIPLE_DOCS: 'A spec is one YAML document. Remove the `---` and what follows it.',
  BLOCK_AS_IMPLICIT_KEY: 'Only one `key: value` fits on a line. Put text that holds a colon in quotes.',
  MISSING_CHAR: 'A closing quote, bracket or brace, or a comma is missing.',
};

export function parseSource(file: string, text: string): Parsed {
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', logLevel: 'error' });
  } catch (error) {
    const tooDeep = error instanceof RangeError ? 'The document is nested too deeply.' : String(error);
    return { root: null, problems: [syntaxProblem(startOf(file), `This is not readable YAML: ${tooDeep}`)] };
  }
  const rangeOf = (start: number, end: number): SourceRange => ({ file, start: place(start), end: place(end) });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1), offset };
  };
  const problems: Problem[] = [];
  for (const error of document.errors) {
    const [start, end] = error.pos;
    const range = rangeOf(start, Math.max(end, start + wordAt(text, start)));
    if (HARMLESS.has(error.code)) {
      problems.push({ ...syntaxProblem(range, MESSAGES[error.code] ?? error.message), code: 'duplicate-key' });
      continue;
    }
    // Later errors of the parser mostly follow from the first.
    problems.push(syntaxProblem(range, MESSAGES[error.code] ?? `This is not valid YAML: ${error.message}.`));
    return { root: null, problems };
  }
  if (document.contents === null) return { root: null, problems };
  try {
    return { root: new TreeBuilder(document, rangeOf).build(document.contents, null), problems };
  } catch (error) {
    if (!(error instanceof UnreadableDocument || error instanceof RangeError)) throw error;
    const message = error instanceof UnreadableDocument ? error.message : 'The document is nested too deeply.';
    return { root: null, problems: [...problems, syntaxProblem(startOf(file), message)] };
  }
}

/** Length of the word at an offset: the parser marks only its first character. */
function wordAt(text: string, offset: number): number {
  return /^[\w.-]*/.exec(text.slice(offset, offset + 200))?.[0].length ?? 0;
}

function syntaxProblem(range: SourceRange, message: string): Problem {
  return { code: 'yaml-syntax', severity: 'error', message, path: '', range };
}

class UnreadableDocument extends Error {}

class TreeBuilder {
  private nodes = 0;
  private readonly open = new Set<Node>();
  private readonly document: Document.Parsed;
  private readonly rangeOf: (start: number, end: number) => SourceRange;

  constructor(document: Document.Parsed, rangeOf: (start: number, end: number) => SourceRange) {
    this.document = document;
    this.rangeOf = rangeOf;
  }

  /** @param key where the key stands; it is also the place of a value that was left out */
  build(node: Node | null, key: SourceRange | null): SourceNode {
    if (++this.nodes > MAX_NODES) throw new UnreadableDocument('The aliases (*name) make this document too large.');
    const range = node?.range ? this.rangeOf(node.range[0], node.range[1]) : (key ?? this.rangeOf(0, 0));
    if (isAlias(node)) return { ...this.resolve(node, key), range };
    if (isMap(node)) {
      const entries = this.inside(node, () =>
        node.items.map((pair) => this.entry(pair as Pair<Node, Node | null>, range)),
      );
      return { kind: 'map', range, key, entries: new Map(entries) };
    }
    if (isSeq(node)) {
      const items = this.inside(node, () => node.items.map((item) => this.build(item as Node | null, null)));
      return { kind: 'list', range, key, items };
    }
    return { kind: 'scalar', range, key, value: isScalar(node) ? scalarValue(node.value) : null };
  }

  private entry(pair: Pair<Node, Node | null>, map: SourceRange): [string, SourceNode] {
    const name = isScalar(pair.key) ? String(pair.key.value ?? '') : String(pair.key);
    const key = pair.key?.range ? this.rangeOf(pair.key.range[0], pair.key.range[1]) : map;
    return [name, this.build(pair.value, key)];
  }

  private resolve(alias: Alias, key: SourceRange | null): SourceNode {
    const target = alias.resolve(this.document);
    if (!target || this.open.has(target)) {
      throw new UnreadableDocument(`The alias *${alias.source} refers to itself or to nothing.`);
    }
    return this.build(target, key);
  }

  private inside<T>(node: Node, build: () => T): T {
    this.open.add(node);
    const result = build();
    this.open.delete(node);
    return result;
  }
}

function scalarValue(value: unknown): ScalarValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return String(value);
}
