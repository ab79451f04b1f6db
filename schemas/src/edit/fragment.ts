/** @file A piece of YAML on its way to its place in a document. */
import { CST } from 'yaml';
import { isStructural, readDocument } from '../source/document.ts';

export interface Fragment {
  /** A block map or list, which begins on a line of its own. */
  block: boolean;
  /** Lines as in a block; those after the first are indented from the place of the fragment on. */
  lines: string[];
  /** The same on one line, for maps in braces and lists in brackets. */
  flow: string;
  /** A comment (`# …`) that goes along, behind the value. */
  comment: string | null;
}

/** Null when the text is not a value. */
export function fragmentOf(text: string): Fragment | null {
  const source = readDocument(text);
  if (source === null) return null;
  const token = source.document.contents?.srcToken;
  if (token === undefined || text.trim() === '') return word('null');
  const block = token.type === 'block-map' || token.type === 'block-seq';
  return { block, lines: text.trim().split(/\r?\n/), flow: flowText(token), comment: null };
}

/** A value on one line without anything that needs quotes. */
export function word(text: string): Fragment {
  return { block: false, lines: [text], flow: text, comment: null };
}

/** @param indent columns by which the document indents what stands below a key */
export function nested(inner: Fragment, step: string | number, indent: number): Fragment {
  const flow = typeof step === 'number' ? `[${inner.flow}]` : `{ ${keyText(step)}: ${inner.flow} }`;
  if (!inner.block) return { ...inner, lines: [flow], flow };
  const lines = entryLines(inner, typeof step === 'number' ? null : keyText(step), indent);
  return { ...inner, lines, flow, comment: null };
}

/** The lines of a block entry, from its key (or `-`) on, as they stand at column 0. */
export function entryLines({ block, lines, comment }: Fragment, key: string | null, indent: number): string[] {
  const behind = comment === null ? '' : ` ${comment}`;
  if (key === null) {
    const [first = '', ...rest] = lines;
    return [`- ${first}${rest.length === 0 ? behind : ''}`, ...rest.map((line) => padded(line, 2))];
  }
  if (block) return [`${key}:${behind}`, ...lines.map((line) => padded(line, indent))];
  return [`${key}: ${lines[0] ?? ''}${lines.length === 1 ? behind : ''}`, ...lines.slice(1)];
}

export function padded(line: string, columns: number): string {
  return line === '' ? '' : ' '.repeat(columns) + line;
}

/** A key as it is written: in quotes only where it would be read as something else. */
export function keyText(key: string): string {
  const plain = /^[A-Za-z_][\w.-]*$/.test(key) && !/^(true|false|null)$/i.test(key);
  return plain ? key : JSON.stringify(key);
}

/** A value on one line; anchors and comments are left out. */
export function flowText(token: CST.Token | null | undefined, tags: readonly CST.SourceToken[] = []): string {
  const tag = tags.find(({ type }) => type === 'tag');
  return (tag ? `${tag.source} ` : '') + untaggedText(token);
}

function untaggedText(token: CST.Token | null | undefined): string {
  switch (token?.type) {
    case 'alias':
      return token.source;
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      return collectionText(token);
    case 'scalar':
      if (!/[,[\]{}\n]/.test(token.source)) return token.source === '' ? 'null' : token.source;
      break;
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      if (!token.source.includes('\n')) return token.source;
      break;
    case 'block-scalar':
      break;
    default:
      return 'null';
  }
  return JSON.stringify(CST.resolveAsScalar(token)?.value ?? '');
}

function collectionText(token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection): string {
  const items: CST.CollectionItem[] = token.items;
  const isList =
    token.type === 'block-seq' || (token.type === 'flow-collection' && token.start.type === 'flow-seq-start');
  const texts = items
    .filter(({ start, key, sep, value }) => key || value || start.some(isStructural) || sep?.some(isStructural))
    .map(({ start, key, sep = [], value }) =>
      isList && !key ? flowText(value, start) : `${flowText(key, start)}: ${flowText(value, sep)}`,
    );
  if (isList) return `[${texts.join(', ')}]`;
  return texts.length === 0 ? '{}' : `{ ${texts.join(', ')} }`;
}
