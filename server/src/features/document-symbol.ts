/** @file The outline: sections, their settings, and the maps in lists. */
import type { SourceNode } from '@advexp/schemas';
import { type DocumentSymbol, DocumentSymbolRequest, SymbolKind } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { wholeRange } from '../place.ts';
import type { SpecDocument } from '../spec-document.ts';

/** Beyond this an outline helps nobody and keeps the editor busy. */
const MOST = 5000;

const KINDS = {
  string: SymbolKind.String,
  number: SymbolKind.Number,
  boolean: SymbolKind.Boolean,
  object: SymbolKind.Null,
} as const;

/** Symbols of a spec as a tree, in the order written. */
export function documentSymbols(document: SpecDocument): DocumentSymbol[] {
  return document.own ? new Outline(document).below(document.own) : [];
}

class Outline {
  private count = 0;
  private readonly document: SpecDocument;

  constructor(document: SpecDocument) {
    this.document = document;
  }

  below(node: SourceNode): DocumentSymbol[] {
    if (node.kind === 'scalar') return [];
    const symbols: DocumentSymbol[] = [];
    for (const [step, child] of node.kind === 'map' ? node.entries : node.items.entries()) {
      // Single values in a list are part of the list's own line.
      if (typeof step === 'number' && child.kind === 'scalar') continue;
      if (++this.count > MOST) break;
      symbols.push(this.symbol(typeof step === 'number' ? `[${step}]` : step, child));
    }
    return symbols;
  }

  private symbol(name: string, node: SourceNode): DocumentSymbol {
    return {
      // The protocol forbids empty names, and YAML allows empty keys.
      name: name.trim() === '' ? "''" : name,
      detail: detail(node),
      kind: kind(node),
      range: this.document.range(wholeRange(node)),
      selectionRange: this.document.range(node.key ?? { ...node.range, end: node.range.start }),
      children: this.below(node),
    };
  }
}

function kind(node: SourceNode): SymbolKind {
  if (node.kind === 'map') return SymbolKind.Object;
  if (node.kind === 'list') return SymbolKind.Array;
  return KINDS[typeof node.value as keyof typeof KINDS];
}

/** A single value, the values of a short list, or what a map chooses by its first setting. */
function detail(node: SourceNode): string {
  if (node.kind === 'scalar') return String(node.value ?? '').slice(0, 60);
  if (node.kind === 'list') {
    const values = node.items.slice(0, 8).map((item) => (item.kind === 'scalar' ? String(item.value) : '…'));
    return `[${values.join(', ')}${node.items.length > 8 ? ', …' : ''}]`;
  }
  const [first] = node.entries.values();
  return first?.kind === 'scalar' ? String(first.value ?? '') : '';
}

export const documentSymbol: Feature = {
  capabilities: { documentSymbolProvider: true },
  register({ requests }) {
    requests.onDocument(DocumentSymbolRequest.type, null, documentSymbols);
  },
};
