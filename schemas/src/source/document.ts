/** @file A YAML document together with the tokens it is written in, for what changes or lays out its text. */
import { type Alias, Composer, type CST, type Document, type Node, Parser, visit } from 'yaml';
import { isTooDeep, MAX_DEPTH } from './yaml-text.ts';

export interface SourceDocument {
  text: string;
  document: Document.Parsed;
  tokens: CST.Token[];
  /** The line ending of the file: that of its first line. */
  eol: '\n' | '\r\n';
}

/** Null when the text is not one readable document. A key written twice is readable; the last one holds. */
export function readDocument(text: string): SourceDocument | null {
  if (isTooDeep(text)) return null;
  try {
    const tokens = [...new Parser().parse(text)];
    if (nestsDeeperThan(tokens, MAX_DEPTH)) return null;
    const composer = new Composer({ keepSourceTokens: true, prettyErrors: false, version: '1.2', logLevel: 'error' });
    const [document, ...more] = composer.compose(tokens, true, text.length);
    if (document === undefined || more.length > 0) return null;
    if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return null;
    if (text.includes('*') && aliases(document).some(({ target }) => target === undefined)) return null;
    return { text, document, tokens, eol: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n' };
  } catch (error) {
    // Keys or properties nested too deeply for the parser's recursion.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Without recursion, so that whoever recurses into the tokens afterwards can. */
function nestsDeeperThan(tokens: readonly CST.Token[], limit: number): boolean {
  let level: readonly CST.Token[] = tokens;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((token): CST.Token[] => {
      if (token.type === 'document') return token.value ? [token.value] : [];
      if (!('items' in token)) return [];
      const items: CST.CollectionItem[] = token.items;
      return items.flatMap(({ key, value }) => [key, value].filter((one) => one !== null && one !== undefined));
    });
  }
  return false;
}

/** The aliases (`*name`) of a document in order, each with the node that it repeats. */
export function aliases(document: Document): { alias: Alias; target: Node | undefined }[] {
  const anchored = new Map<string, Node>();
  const found: { alias: Alias; target: Node | undefined }[] = [];
  visit(document, {
    Alias: (_key, alias) => void found.push({ alias, target: anchored.get(alias.source) }),
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor) anchored.set(node.anchor, node);
    },
  });
  return found;
}

/** Whether a token is more than white space, a comment or a comma. */
export function isStructural({ type }: CST.SourceToken): boolean {
  return type !== 'space' && type !== 'newline' && type !== 'comment' && type !== 'comma';
}

/** Where what a token holds ends: before comments and line ends that follow it. */
export function endOf(token: CST.Token): number {
  switch (token.type) {
    case 'block-map':
    case 'block-seq':
      return endOfItem(token.items.findLast(hasContent) ?? { start: [] }) ?? token.offset;
    case 'flow-collection': {
      const end = token.end[0];
      return end === undefined ? token.offset : end.offset + end.source.length;
    }
    case 'block-scalar': {
      const source = token.source.replace(/\r?\n$/, '');
      const header = token.props.find(({ type }) => type === 'block-scalar-header');
      if (source === '') return header ? endOf(header) : token.offset;
      return (
        token.props.reduce((end, prop) => end + ('source' in prop ? prop.source.length : 0), token.offset) +
        source.length
      );
    }
    default:
      return 'source' in token ? token.offset + token.source.length : token.offset;
  }
}

/** Whether an item of a collection is more than comments after the last one. */
export function hasContent({ start, key, sep, value }: CST.CollectionItem): boolean {
  return Boolean(key || value || sep?.some(isStructural)) || start.some(isStructural);
}

function endOfItem({ start, key, sep, value }: CST.CollectionItem): number | null {
  if (value) return endOf(value);
  const last = sep?.findLast(isStructural);
  if (last) return last.offset + last.source.length;
  if (key) return endOf(key);
  const first = start.findLast(isStructural);
  return first ? first.offset + first.source.length : null;
}

const BOM = '\uFEFF';

export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith(BOM) ? Math.min(1, offset) : start;
}

/** Where the line ends, before its line ending. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

export function column(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
