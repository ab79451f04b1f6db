/**
 * @file Cutting a block-style YAML document into pieces that can be read one by one, so that after an edit only the piece
 * around it is read again, and so that a mistake spoils only the piece that it stands in.
 */

/** Lines of a document: those from `from` up to, not including, `to`; counted from 0. */
export interface Lines {
  from: number;
  to: number;
}

export type Piece =
  /** Text to be read as YAML: one entry of a map, or one item of a list. */
  | ({ kind: 'text' } & Lines)
  /** `key:` alone on its line, above a block that was cut in turn. */
  | { kind: 'entry'; line: number; key: string; block: Block };

export interface Block {
  kind: 'map' | 'list';
  /** Columns that its entries are indented by. */
  indent: number;
  pieces: Piece[];
}

/** Entries of fewer lines are read whole: cutting them further costs more than it saves. */
const WORTH_CUTTING = 24;

const DASH = /^-(?=\s|$)/;
const KEY = /^(?:"[^"\\]*"|'[^']*'|[^\s#&*!|>%@`"'?{}[\],:-][^:#]*?)\s*:(?=\s|$)/;
const KEY_ALONE = /^([A-Za-z_][\w.-]*)[ ]*:[ \t]*(?:#.*)?$/;

/** The lines of a text, and the offset at which each begins. */
export class LineTable {
  readonly text: string;
  readonly starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  get count(): number {
    return this.starts.length;
  }

  /** Offset of the start of a line, or of the end of the text behind the last. */
  start(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** A line without its end. */
  line(line: number): string {
    const end = this.start(line + 1);
    const { text } = this;
    const feed = text[end - 1] === '\n' ? (text[end - 2] === '\r' ? 2 : 1) : 0;
    return text.slice(this.start(line), Math.max(this.start(line), end - feed));
  }

  slice({ from, to }: Lines): string {
    return this.text.slice(this.start(from), this.start(to));
  }
}

/** The block that the whole text is, or null where it must be read in one go (flow style, anchors, several documents). */
export function cutDocument(lines: LineTable): Block | null {
  // Aliases may refer to anything before them; directives and markers concern the document as a whole.
  if (/(?:^|[\s[{,:-])[&*!][^\s,\]}]|^(?:---|\.\.\.|%)/m.test(lines.text)) return null;
  const block = cut(lines, { from: 0, to: lines.count });
  return block?.kind === 'map' && block.indent === 0 ? block : null;
}

function cut(lines: LineTable, { from, to }: Lines): Block | null {
  const starts: number[] = [];
  let indent = -1;
  let kind: Block['kind'] = 'map';
  let keys = 0;
  for (let number = from; number < to; number++) {
    const line = lines.line(number);
    const column = line.search(/[^ ]/);
    if (column === -1 || line[column] === '#') continue;
    if (line[column] === '\t' && line.trim() !== '') return null;
    if (indent === -1) {
      indent = column;
      kind = DASH.test(line.slice(column)) ? 'list' : 'map';
    }
    if (column > indent) continue;
    if (column < indent) return null;
    const rest = line.slice(column);
    if (kind === 'list') {
      if (!DASH.test(rest)) return null;
    } else if (/^[}\]]/.test(rest) || (DASH.test(rest) && starts.length > 0)) {
      // A bracket closes what the entry above opened; a list may stand in the column of its key.
      continue;
    } else if (/^[?:](?=\s|$)/.test(rest)) {
      return null;
    } else if (KEY.test(rest)) keys++;
    starts.push(number);
  }
  if (indent === -1 || (kind === 'map' && keys === 0)) return null;
  const pieces = starts.map((start, index) => {
    const end = starts[index + 1] ?? to;
    return (kind === 'map' && end - start > WORTH_CUTTING && entry(lines, start, end, indent)) || text(start, end);
  });
  return { kind, indent, pieces };
}

function text(from: number, to: number): Piece {
  return { kind: 'text', from, to };
}

/** An entry whose value is a block below its key, cut; null where it is anything else. */
function entry(lines: LineTable, line: number, to: number, indent: number): Piece | null {
  const key = KEY_ALONE.exec(lines.line(line).slice(indent))?.[1];
  if (key === undefined || /^(?:true|false|null)$/i.test(key)) return null;
  const block = cut(lines, { from: line + 1, to });
  const fits = block && (block.indent > indent || (block.kind === 'list' && block.indent === indent));
  return fits ? { kind: 'entry', line, key, block } : null;
}
