/**
 * @file Colours that need the schema: keys that exist here, words that are a choice, quantities with their units, names
 * of files, paths of a sweep, anchors. What advexp does not know keeps the colour of plain text, which shows slips.
 */
import { anchorMarks, type Path, parsePath, type SourceNode, type SourceRange } from '@advexp/schemas';
import {
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  SemanticTokensDeltaRequest,
  type SemanticTokensLegend,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import type { SpecDocument } from '../spec-document.ts';
import { schemaOf } from '../spec-place.ts';

const TYPES = ['property', 'enumMember', 'number', 'string', 'keyword', 'variable'] as const;
const MODIFIERS = ['declaration', 'deprecated'] as const;
const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

/** Tokens of one answer; what lies beyond keeps the colours of the grammar. */
const MOST = 20_000;

const QUANTITY = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*(?:\/\s*\d+\.?\d*|px|eps|%|epochs?)?$/;

export interface Token {
  start: number;
  length: number;
  type: (typeof TYPES)[number];
  modifiers: readonly (typeof MODIFIERS)[number][];
}

/** @param offsets only tokens that touch these, which need not be computed beyond */
export function tokensOf(document: SpecDocument, offsets: { start: number; end: number } | null = null): Token[] {
  const painter = new Painter(document, offsets);
  for (const { kind, start, end } of anchorMarks(document.text)) {
    painter.add(start, end, 'variable', kind === 'anchor' ? ['declaration'] : []);
  }
  if (document.own) painter.paint(document.own, []);
  // An alias was added before the value that it stands for, and sorting keeps that order.
  return painter.tokens.sort((a, b) => a.start - b.start).filter(({ start }, i, all) => all[i - 1]?.start !== start);
}

class Painter {
  readonly tokens: Token[] = [];
  private readonly document: SpecDocument;
  private readonly offsets: { start: number; end: number };

  constructor(document: SpecDocument, offsets: { start: number; end: number } | null) {
    this.document = document;
    this.offsets = offsets ?? { start: 0, end: document.text.length };
  }

  paint(node: SourceNode, path: Path): void {
    if (node.kind === 'scalar' || this.tokens.length > MOST) return;
    for (const [step, child] of node.kind === 'map' ? node.entries : node.items.entries()) {
      const first = child.key ?? child.range;
      if (first.start.offset > this.offsets.end || child.range.end.offset < this.offsets.start) continue;
      const below = [...path, step];
      if (child.key && child.key.start.offset !== child.range.start.offset) this.key(child.key, below);
      if (child.kind === 'scalar') this.value(child.range, child.value, below);
      else this.paint(child, below);
    }
  }

  add(start: number, end: number, type: Token['type'], modifiers: Token['modifiers'] = []): void {
    const { text } = this.document;
    // The protocol has no tokens of several lines.
    if (end > start && !text.slice(start, end).includes('\n'))
      this.tokens.push({ start, length: end - start, type, modifiers });
  }

  private key({ start, end }: SourceRange, path: Path): void {
    const swept = path[0] === 'sweep' && path.length > 2;
    const place = schemaOf(this.document, swept ? parsePath(String(path.at(-1))) : path);
    if (!place) return;
    this.add(start.offset, end.offset, swept ? 'variable' : 'property', place.node.deprecated ? ['deprecated'] : []);
  }

  private value({ start, end }: SourceRange, value: unknown, path: Path): void {
    const type = this.typeOf(value, path);
    if (type) this.add(start.offset, end.offset, type);
  }

  private typeOf(value: unknown, path: Path): Token['type'] | null {
    if (value === null) return null;
    if (typeof value === 'boolean') return 'keyword';
    if (typeof value === 'number' || QUANTITY.test(String(value))) return 'number';
    const forms = schemaOf(this.document, path)?.forms ?? [];
    const isChoice = forms.some(
      (form) => form.enum?.includes(value) || form.const === value || isTagOrName(form, String(value)),
    );
    if (isChoice) return 'enumMember';
    return forms.some((form) => [form.type].flat().includes('string') && !form.enum) ? 'string' : null;
  }
}

/** Names that are made by a rule, such as pgd-20. */
function isTagOrName({ title }: { title?: string }, value: string): boolean {
  return title === 'EvaluationName' && /^(?:clean|fgsm|pgd-\d+(?:-\d+)?)$/.test(value);
}

function encoded(
  document: SpecDocument,
  tokens: readonly Token[],
  builder = new SemanticTokensBuilder(),
): SemanticTokensBuilder {
  for (const { start, length, type, modifiers } of tokens) {
    const { line, character } = document.positionAt(start);
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << MODIFIERS.indexOf(modifier)), 0);
    builder.push(line, character, length, TYPES.indexOf(type), bits);
  }
  return builder;
}

const NONE: SemanticTokens = { data: [] };

export const semanticTokens: Feature = {
  capabilities: { semanticTokensProvider: { legend: LEGEND, range: true, full: { delta: true } } },
  register({ requests }) {
    const last = new Map<string, SemanticTokensBuilder>();
    requests.onDocument(SemanticTokensRequest.type, NONE, (document) => {
      const builder = encoded(document, tokensOf(document));
      last.set(document.uri, builder);
      return builder.build();
    });
    requests.onDocument(SemanticTokensDeltaRequest.type, NONE, (document, { previousResultId }) => {
      const builder = last.get(document.uri) ?? new SemanticTokensBuilder();
      builder.previousResult(previousResultId);
      last.set(document.uri, encoded(document, tokensOf(document), builder));
      return builder.buildEdits();
    });
    requests.onDocument(SemanticTokensRangeRequest.type, NONE, (document, { range }) => {
      return encoded(document, tokensOf(document, offsetsOf(document, range))).build();
    });
  },
};

function offsetsOf(document: SpecDocument, { start, end }: Range): { start: number; end: number } {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}
