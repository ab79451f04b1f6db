/** @file What can be folded: maps and lists of several lines, and comments of several lines. */
import type { SourceNode } from '@advexp/schemas';
import { type FoldingRange, FoldingRangeKind, FoldingRangeRequest } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { wholeRange } from '../place.ts';
import type { SpecDocument } from '../spec-document.ts';

/** Ranges to fold, from lines counted from 0. A value that stands below its key folds at the key. */
export function foldingRanges(document: SpecDocument): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  if (document.own) collect(document.own, document, ranges);
  return [...ranges, ...comments(document)];
}

/** The children of a node that take several lines, and theirs. */
function collect(node: SourceNode, document: SpecDocument, ranges: FoldingRange[]): void {
  if (node.kind === 'scalar') return;
  for (const child of node.kind === 'map' ? node.entries.values() : node.items) {
    const { start, end } = document.range(wholeRange(child));
    const [startLine, endLine] = [start.line, end.line];
    if (endLine > startLine) ranges.push({ startLine, endLine });
    collect(child, document, ranges);
  }
}

function comments({ text }: SpecDocument): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let startLine = -1;
  const lines = text.split(/\r\n?|\n/);
  for (const [number, line] of [...lines, ''].entries()) {
    if (/^\s*#/.test(line)) {
      if (startLine === -1) startLine = number;
      continue;
    }
    if (startLine !== -1 && number - startLine > 1) {
      ranges.push({ startLine, endLine: number - 1, kind: FoldingRangeKind.Comment });
    }
    startLine = -1;
  }
  return ranges;
}

export const foldingRange: Feature = {
  capabilities: { foldingRangeProvider: true },
  register({ requests }) {
    requests.onDocument(FoldingRangeRequest.type, null, foldingRanges);
  },
};
