/** @file For tests: a text with a fix carried out. */
import type { Fix } from '../edit/change.ts';
import { textEdits } from '../edit/edit.ts';

export function changed(text: string, { changes }: Fix): string {
  const edits = textEdits(text, changes).toSorted((a, b) => b.start - a.start);
  if (edits.length === 0) throw new Error('The fix changes nothing.');
  return edits.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
