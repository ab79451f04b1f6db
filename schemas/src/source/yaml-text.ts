/**
 * @file A piece of YAML 1.2 text to a source tree through the `yaml` package. Never throws: what cannot be read becomes a
 * problem with its place, and what stands around it is kept. Places count from the start of the piece.
 */
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
import type { Problem, SourceRange } from '../resolved.ts';
import type { ScalarValue, SourceNode } from './tree.ts';

export interface YamlText {
  /** Null when nothing is written or nothing of it can be read. */
  root: SourceNode | null;
  problems: Problem[];
  /** Whether parts of the text could not be read, so that the tree lacks something that was written. */
  broken: boolean;
}

/** Far above any real spec; aliases of aliases can otherwise grow without end. */
const MAX_ALIASED_NODES = 20_000;

/** Maps in maps, lists in lists. A spec needs five; beyond this every walk over the tree would be at the stack's mercy. */
export const MAX_DEPTH = 64;

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

export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const rangeOf = (start: number, end: number): SourceRange => ({ file: '', start: place(start), end: place(end) });
  const place = (position: number) => {
    // The parser reports a missing end one character behind the text.
    const offset = Math.min(position, text.length);
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), offset };
  };
  const unreadable = (message: string): YamlText => ({
    root: null,
    problems: [syntaxProblem(rangeOf(0, 0), message)],
    broken: true,
  });
  const depth = deepest(text);
  if (depth > MAX_DEPTH) return unreadable(`This is nested ${depth} levels deep; ${MAX_DEPTH} is the limit.`);
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', logLevel: 'error' });
  } catch (error) {
    return unreadable(error instanceof RangeError ? TOO_DEEP : `This is not readable YAML: ${String(error)}`);
  }
  const problems: Problem[] = [];
  let broken = false;
  for (const error of document.errors) {
    // The parser gives no number for some mistakes within flow collections.
    const [position, end] = error.pos.map((at) => (Number.isFinite(at) ? at : 0));
    const start = Math.min(position ?? 0, lastWord(text));
    const lost =
      LOST.has(error.code) && error.message.startsWith('Implicit') ? firstLine(text, start, end ?? start) : null;
    const range = rangeOf(start, lost ? start + lost.length : Math.max(end ?? 0, start + wordAt(text, start)));
    const message = lost === null ? messageOf(error) : lostText(lost);
    if (HARMLESS.has(error.code)) {
      problems.push({ ...syntaxProblem(range, message), code: 'duplicate-key' });
      continue;
    }
    problems.push(syntaxProblem(range, message));
    broken = true;
    // Later errors of the parser mostly follow from the first.
    break;
  }
  if (document.contents === null) return { root: null, problems, broken };
  try {
    return { root: new TreeBuilder(rangeOf).build(document.contents, null), problems, broken };
  } catch (error) {
    if (error instanceof UnreadableDocument) return unreadable(error.message);
    if (error instanceof RangeError) return unreadable(TOO_DEEP);
    throw error;
  }
}

const TOO_DEEP = 'The document is nested too deeply.';

/** Whether a text nests deeper than is read, so that nothing should recurse into it. */
export function isTooDeep(text: string): boolean {
  return deepest(text) > MAX_DEPTH;
}

/** Codes of a line that is no setting: `batch_size:64`, or a key half typed. */
const LOST = new Set(['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY']);

function messageOf({ code, message }: YAMLError): string {
  const closing = /end with a ([\]}])/.exec(message)?.[1];
  if (closing !== undefined) return `A closing ${closing} is missing for the bracket that is open here.`;
  return MESSAGES[code] ?? `This is not valid YAML: ${message}.`;
}

function firstLine(text: string, start: number, end: number): string {
  return /^[^\r\n]*/.exec(text.slice(start, end))?.[0].trimEnd() ?? '';
}

/** What to write instead of a text that stands where a setting belongs. */
export function lostText(text: string): string {
  const [, name, value] = /^([\w.-]+):(\S.*)$/s.exec(text) ?? [];
  if (name !== undefined && value !== undefined)
    return `A space is missing after the colon: write \`${name}: ${value}\`.`;
  if (/^[\w.-]+$/.test(text)) return `A colon and a value are missing after '${text}'.`;
  return 'This is not a setting. Write `key: value`.';
}

/** How deep flow collections and dashes on one line nest, over-counted at worst; the parser recurses that deep. */
function deepest(text: string): number {
  let open = 0;
  let most = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5b || code === 0x7b) most = Math.max(most, ++open);
    else if (code === 0x5d || code === 0x7d) open = Math.max(0, open - 1);
    else if (code === 0x23 && /\s/.test(text[i - 1] ?? ' ')) i = endOfLine(text, i);
  }
  const dashes = /(?:- ){65,}|(?:\? ){65,}/.exec(text)?.[0].length ?? 0;
  return Math.max(most, dashes / 2);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Length of the word at an offset: the parser marks only its first character. */
function wordAt(text: string, offset: number): number {
  return /^[\w.-]*/.exec(text.slice(offset, offset + 200))?.[0].length ?? 0;
}

/** Where the last word begins: an end that is missing is missed behind it, not after the blank lines that follow. */
function lastWord(text: string): number {
  const end = text.trimEnd().length;
  return Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\n', end - 1)) + 1;
}

export function syntaxProblem(range: SourceRange, message: string): Problem {
  return { code: 'yaml-syntax', severity: 'error', message, path: '', range };
}

class UnreadableDocument extends Error {}

class TreeBuilder {
  private aliased = 0;
  private aliases = 0;
  private depth = 0;
  private readonly open = new Set<Node>();
  /** As of the node being built, since a name may be given anew. */
  private readonly anchors = new Map<string, Node>();
  /** What aliases stood for where they were written; the yaml package would search the document for each. */
  private readonly targets = new Map<Alias, Node>();
  private readonly rangeOf: (start: number, end: number) => SourceRange;

  constructor(rangeOf: (start: number, end: number) => SourceRange) {
    this.rangeOf = rangeOf;
  }

  /** @param key where the key stands; it is also the place of a value that was left out */
  build(node: Node | null, key: SourceRange | null): SourceNode {
    if (this.aliases > 0 && ++this.aliased > MAX_ALIASED_NODES)
      throw new UnreadableDocument('The aliases (*name) make this document too large.');
    const range = node?.range ? this.rangeOf(node.range[0], node.range[1]) : (key ?? this.rangeOf(0, 0));
    if (isAlias(node)) return { ...this.resolve(node, key), range };
    this.learn(node);
    if (isMap(node)) {
      const entries = this.inside(node, () =>
        node.items.map((pair) => this.entry(pair as Pair<Node, Node | null>, range)),
      );
      const last = entries.at(-1)?.[1];
      return { kind: 'map', range: node.flow ? range : upTo(range, last), key, entries: new Map(entries) };
    }
    if (isSeq(node)) {
      const items = this.inside(node, () => node.items.map((item) => this.build(item as Node | null, null)));
      return { kind: 'list', range: node.flow ? range : upTo(range, items.at(-1)), key, items };
    }
    return { kind: 'scalar', range, key, value: isScalar(node) ? scalarValue(node.value) : null };
  }

  private learn(node: Node | null): void {
    if (this.aliases === 0 && node && 'anchor' in node && node.anchor) this.anchors.set(node.anchor, node);
  }

  private entry(pair: Pair<Node, Node | null>, map: SourceRange): [string, SourceNode] {
    const name = isScalar(pair.key) ? String(pair.key.value ?? '') : String(pair.key);
    const key = pair.key?.range ? this.rangeOf(pair.key.range[0], pair.key.range[1]) : map;
    this.learn(pair.key);
    return [name, this.build(pair.value, key)];
  }

  private resolve(alias: Alias, key: SourceRange | null): SourceNode {
    const target = this.targets.get(alias) ?? this.anchors.get(alias.source);
    if (!target || this.open.has(target)) {
      throw new UnreadableDocument(`The alias *${alias.source} refers to itself or to nothing.`);
    }
    this.targets.set(alias, target);
    this.aliases++;
    const built = this.build(target, key);
    this.aliases--;
    return built;
  }

  private inside<T>(node: Node, build: () => T): T {
    if (++this.depth > MAX_DEPTH)
      throw new UnreadableDocument(`This is nested more than ${MAX_DEPTH} levels deep, which is the limit.`);
    this.open.add(node);
    const result = build();
    this.open.delete(node);
    this.depth--;
    return result;
  }
}

/** A block collection ends with its last value, not with the comments and blank lines below it. */
function upTo(range: SourceRange, last: SourceNode | undefined): SourceRange {
  return last ? { ...range, end: last.range.end } : range;
}

function scalarValue(value: unknown): ScalarValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return String(value);
}
