/** @file Anchors (`&name`) and aliases (`*name`) of a text, with their places. */
import { Parser } from 'yaml';

export interface AnchorMark {
  kind: 'anchor' | 'alias';
  name: string;
  /** Offsets of the mark and the name behind it. */
  start: number;
  end: number;
}

/** Every anchor and alias in the order written; also of a text that is not valid YAML. */
export function anchorMarks(text: string): AnchorMark[] {
  // Most specs have none, and the parser is not free.
  if (!/[&*]\w/.test(text)) return [];
  const marks: AnchorMark[] = [];
  for (const token of new Parser().parse(text)) collect(token, marks);
  return marks.sort((a, b) => a.start - b.start);
}

function collect(token: unknown, marks: AnchorMark[]): void {
  if (Array.isArray(token)) {
    for (const one of token) collect(one, marks);
    return;
  }
  if (typeof token !== 'object' || token === null) return;
  const { type, source, offset } = token as { type?: string; source?: string; offset?: number };
  if ((type === 'anchor' || type === 'alias') && source !== undefined && offset !== undefined) {
    marks.push({ kind: type, name: source.slice(1), start: offset, end: offset + source.length });
  }
  const { start, key, sep, value, items, props } = token as Record<string, unknown>;
  for (const part of [start, key, sep, value, items, props]) collect(part, marks);
}
