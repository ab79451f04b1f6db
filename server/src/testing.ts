/** @file For tests: specs open in a workspace of their own, with places marked in the text: `<|>` a cursor, `<|…|>` a range. */
import { resolve } from 'node:path';
import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { SpecDocument } from './spec-document.ts';
import { Workspace } from './workspace.ts';

export interface Opened {
  workspace: Workspace;
  document: SpecDocument;
  /** Cursors in the order in which they stand in the text. */
  cursors: Position[];
  /** Marked ranges in the order in which they stand in the text. */
  ranges: Range[];
}

/** @param files other open specs by absolute path */
export function open(marked: string, files: Record<string, string> = {}, file = '/specs/mine.advexp'): Opened {
  const workspace = new Workspace();
  for (const [path, text] of Object.entries(files)) workspace.update(textOf(path, text));
  const places: { from: number; to: number | null }[] = [];
  let text = '';
  for (const [index, part] of marked.split(/(<\|>|<\||\|>)/).entries()) {
    const last = places.at(-1);
    if (index % 2 === 0) text += part;
    else if (part === '|>' && last) last.to = text.length;
    else places.push({ from: text.length, to: part === '<|' ? text.length : null });
  }
  const [document] = workspace.update(textOf(file, text));
  if (!document) throw new RangeError('The workspace did not take the text.');
  return {
    workspace,
    document,
    cursors: places.filter(({ to }) => to === null).map(({ from }) => document.positionAt(from)),
    ranges: places.flatMap(({ from, to }) => (to === null ? [] : [document.rangeAt(from, to)])),
  };
}

function textOf(file: string, text: string): TextDocument {
  return TextDocument.create(URI.file(resolve(file)).toString(), 'advexp', 1, text);
}

/** The text in a range. */
export function textIn(document: SpecDocument, { start, end }: Range): string {
  return document.text.slice(document.offsetAt(start), document.offsetAt(end));
}
