/** @file Extract to base: the sections of a selection move to a new file, which the spec then extends. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { applyEdits, type Change, find, type SourceNode, type TextEdit, textEdits } from '@advexp/schemas';
import type { SpecDocument } from '../../spec-document.ts';

export interface Extraction {
  title: string;
  /** Absolute path of the new file, and what it holds. */
  file: string;
  text: string;
  edits: TextEdit[];
}

/** Sections that say what one experiment is rather than what several share. */
const OWN_SECTIONS = new Set(['extends', 'name', 'sweep', 'version']);

/** @param start offset of the selection @param end offset of its end; nothing is offered where it touches no section */
export function extractBase(document: SpecDocument, start: number, end: number): Extraction | null {
  const { own, text } = document;
  if (own?.kind !== 'map' || start === end || find(own, ['extends'])) return null;
  const chosen = [...own.entries].filter(([name, node]) => !OWN_SECTIONS.has(name) && touches(node, start, end));
  if (chosen.length === 0 || chosen.length === own.entries.size) return null;
  const names = chosen.map(([name]) => name);
  const others = [...own.entries.keys()].filter((name) => !names.includes(name));
  const remove = (keys: readonly string[]): Change[] => keys.map((key) => ({ kind: 'remove', path: [key] }));
  const base = applyEdits(text, textEdits(text, remove(others)));
  const file = freeName(document.file);
  const changes: Change[] = [
    ...remove(names),
    { kind: 'set', path: ['extends'], value: JSON.stringify(basename(file)) },
  ];
  const edits = textEdits(text, changes);
  if (edits.length === 0) return null;
  return { title: `Extract ${names.join(', ')} to ${basename(file)}`, file, text: base, edits };
}

function touches({ key, range }: SourceNode, start: number, end: number): boolean {
  return (key ?? range).start.offset < end && range.end.offset > start;
}

/** `base.advexp` beside the spec, or the first free name of the kind. */
function freeName(spec: string): string {
  for (let number = 1; ; number++) {
    const file = join(dirname(spec), number === 1 ? 'base.advexp' : `base-${number}.advexp`);
    if (!existsSync(file)) return file;
  }
}
