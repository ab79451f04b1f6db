/**
 * @file Changes of keys and values as edits of the text. What a change does not touch keeps its bytes: comments, order,
 * quotes, indentation, line endings.
 */
import { isCollection, visit } from 'yaml';
import { endOf, readDocument, type SourceDocument } from '../source/document.ts';
import type { Path } from '../source/tree.ts';
import { detach } from './anchors.ts';
import type { Change } from './change.ts';
import { entriesOf } from './entry.ts';
import { type Fragment, fragmentOf, keyText } from './fragment.ts';
import { placeOf } from './place.ts';
import { removeEntry } from './remove.ts';
import { setValue } from './set.ts';
import { Draft, type TextEdit } from './text-edit.ts';
import { written } from './written.ts';

/**
 * The edits that carry out changes, one after another: each path is one of the document that the changes before it leave.
 * Empty where a change cannot be carried out without harm: the text or a value cannot be read, a new name is taken.
 */
export function textEdits(text: string, changes: readonly Change[]): TextEdit[] {
  const draft = new Draft(text);
  let source = readLatest(text);
  for (const step of changes.flatMap(stepsOf)) {
    const edits = source && step(source);
    if (edits === null) return [];
    if (edits.length === 0) continue;
    draft.apply(edits);
    source = readDocument(draft.text);
  }
  return source === null ? [] : draft.edits();
}

let latest: SourceDocument | null = null;

/** Reads a text once for all that is asked about it: one text has many problems, each with its fixes. */
function readLatest(text: string): SourceDocument | null {
  if (latest?.text !== text) {
    latest = readDocument(text);
    if (latest && hasCollectionKey(latest)) latest = null;
  }
  return latest;
}

/** Whether a key is a list or map, which YAML allows, no spec has, and no path names. */
function hasCollectionKey({ document }: SourceDocument): boolean {
  let found = false;
  visit(document, {
    Pair: (_, { key }) => {
      found ||= isCollection(key);
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** A part of a change; null where it cannot be done. */
type Step = (source: SourceDocument) => TextEdit[] | null;

function stepsOf(change: Change): Step[] {
  const { path } = change;
  if (path.length === 0) return [() => null];
  switch (change.kind) {
    case 'set': {
      const fragment = fragmentOf(change.value);
      if (fragment === null) return [() => null];
      return [(source) => detach(source, path, 'whole'), (source) => setValue(source, path, fragment)];
    }
    case 'remove':
      return [(source) => detach(source, path, 'whole'), (source) => remove(source, path)];
    case 'rename':
      return [(source) => detach(source, path.slice(0, -1), 'inside'), (source) => rename(source, path, change.key)];
    case 'move':
      return moveSteps(path, change.to);
  }
}

function moveSteps(path: Path, to: Path): Step[] {
  let moved: Fragment | null = null;
  return [
    (source) => detach(source, path, 'whole'),
    (source) => {
      moved = written(source, path);
      return moved ? remove(source, path) : [];
    },
    (source) => (moved ? detach(source, to, 'whole') : []),
    (source) => (moved ? setValue(source, to, moved) : []),
  ];
}

function remove(source: SourceDocument, path: Path): TextEdit[] | null {
  const { parent, index, depth, holder } = placeOf(source, path);
  if (depth < path.length || parent === null) return [];
  return removeEntry(source, parent, index, holder);
}

function rename(source: SourceDocument, path: Path, name: string): TextEdit[] | null {
  const { parent, entry, depth } = placeOf(source, path);
  if (depth < path.length || !entry?.key || parent === null) return [];
  if (entry.name === name) return [];
  if (entriesOf(parent)?.some((other) => other.name === name)) return null;
  const { key } = entry;
  const quote = key.type === 'double-quoted-scalar' ? '"' : key.type === 'single-quoted-scalar' ? "'" : '';
  const text = keyText(name) === name ? `${quote}${name}${quote}` : keyText(name);
  return [{ start: key.offset, end: endOf(key), text }];
}
