/** @file The layout of a spec: what is written stays, how it is laid out becomes uniform. */
import { isDeepStrictEqual } from 'node:util';
import { beginsLine, isCollection } from '../edit/entry.ts';
import { Draft, type TextEdit } from '../edit/text-edit.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import { layoutEdits } from './layout.ts';
import { longMapEdits } from './long.ts';
import { type Stretch, sortEdits } from './sort.ts';

export interface FormatOptions {
  /** Keys in the order of the schema; keys it does not know follow in their own. */
  sortKeys: boolean;
  /** Columns by which a block is indented. Default 2. */
  indent?: number;
  /** Only what lies in this stretch of the text changes. */
  range?: Stretch;
}

/**
 * Edits after which a spec is laid out uniformly: indentation, one space after colons and before comments, `{ a: 1 }`, at
 * most one empty line in a row, maps longer than a line in block form. Comments, spellings and line endings stay, and so
 * does the meaning: where that cannot be had, less is changed, and nothing in a text that cannot be read.
 */
export function formatSpec(text: string, options: FormatOptions): TextEdit[] {
  const source = readDocument(text);
  if (source === null || !isCollection(source.document.contents)) return [];
  for (const steps of ways(options)) {
    const draft = formatted(source, steps, options.range);
    if (draft !== null) return draft.edits();
  }
  return [];
}

type Step = (source: SourceDocument, range: Stretch) => TextEdit[];

/** Ways to format, the best first. */
function ways({ sortKeys, indent = 2 }: FormatOptions): Step[][] {
  const layout: Step = (source) => layoutEdits(source, indent);
  const long: Step = (source) => longMapEdits(source, indent);
  // Lines of a block that lie only partly in a range cannot be indented; spaces within lines can always change.
  const spaces: Step = (source) =>
    layoutEdits(source, indent).filter(
      ({ start, end }) => !beginsLine(source.text, start) && !source.text.slice(start, end).includes('\n'),
    );
  return [...(sortKeys ? [[layout, sortEdits, long]] : []), [layout, long], [spaces]];
}

/** Null where it would change the meaning. */
function formatted(source: SourceDocument, steps: readonly Step[], range: FormatOptions['range']): Draft | null {
  const draft = new Draft(source.text);
  let current = source;
  for (const step of steps) {
    const start = range?.start ?? 0;
    const end = (range?.end ?? source.text.length) + draft.text.length - source.text.length;
    const edits = step(current, { start, end }).filter((edit) => edit.start >= start && edit.end <= end);
    if (edits.length === 0) continue;
    draft.apply(edits);
    const next = readDocument(draft.text);
    if (next === null) return null;
    current = next;
  }
  return current === source || hasSameMeaning(source, current) ? draft : null;
}

function hasSameMeaning({ document }: SourceDocument, { document: other }: SourceDocument): boolean {
  try {
    return isDeepStrictEqual(document.toJS(), other.toJS());
  } catch (error) {
    // Aliases of aliases without end.
    if (error instanceof ReferenceError || error instanceof RangeError) return false;
    throw error;
  }
}
