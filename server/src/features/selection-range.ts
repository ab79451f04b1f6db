/** @file Growing a selection: from the value or key at the cursor to the setting, the section, the document. */
import { type Position, type Range, type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { isOnKey, placesAt, wholeRange } from '../place.ts';
import type { SpecDocument } from '../spec-document.ts';

export function selectionRangeAt(document: SpecDocument, position: Position): SelectionRange {
  const offset = document.offsetAt(position);
  const ranges: Range[] = [document.rangeAt(0, document.text.length)];
  const places = document.own ? placesAt(document.own, offset) : [];
  for (const place of places.slice(1)) {
    ranges.push(document.range(wholeRange(place.node)));
    if (place.node.key && isOnKey(place, offset)) ranges.push(document.range(place.node.key));
    else ranges.push(document.range(place.node.range));
  }
  return (
    nested(ranges.filter((range, i) => i === 0 || !same(range, ranges[i - 1]))) ?? {
      range: { start: position, end: position },
    }
  );
}

function same(a: Range, b: Range | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** @param ranges from the widest to the narrowest */
function nested(ranges: readonly Range[]): SelectionRange | null {
  return ranges.reduce<SelectionRange | null>((parent, range) => ({ range, ...(parent && { parent }) }), null);
}

export const selectionRange: Feature = {
  capabilities: { selectionRangeProvider: true },
  register({ requests }) {
    requests.onDocument(SelectionRangeRequest.type, null, (document, { positions }) =>
      positions.map((position) => selectionRangeAt(document, position)),
    );
  },
};
