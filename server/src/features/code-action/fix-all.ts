/** @file Fix all: every fix that leaves no doubt, one after another, each found in the text that the last one left. */
import { applyEdits, type Problem, type TextEdit, textEdits } from '@advexp/schemas';

/** Fixes that one call applies at most; a fix that brings its own problem back would otherwise go on for ever. */
const MOST = 200;

/** @param problemsOf the problems of a text in this place; those of other files are left alone */
export function fixedText(text: string, problemsOf: (text: string) => readonly Problem[]): string {
  let fixed = text;
  const tried = new Set<string>();
  for (let round = 0; round < MOST; round++) {
    const edits = nextEdits(fixed, problemsOf(fixed), tried);
    if (edits === null) return fixed;
    fixed = applyEdits(fixed, edits);
  }
  return fixed;
}

function nextEdits(text: string, problems: readonly Problem[], tried: Set<string>): TextEdit[] | null {
  for (const { code, path, fixes = [] } of problems) {
    const fix = fixes.find(({ preferred }) => preferred);
    const id = JSON.stringify([code, path, fix?.changes]);
    if (!fix || tried.has(id)) continue;
    tried.add(id);
    const edits = textEdits(text, fix.changes);
    if (edits.length > 0) return edits;
  }
  return null;
}
