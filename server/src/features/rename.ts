/** @file Renaming an anchor with its aliases, and a path of the sweep wherever the sweep names it. */
import { anchorMarks, find, type SourceNode, type SourceRange } from '@advexp/schemas';
import {
  LSPErrorCodes,
  type Position,
  PrepareRenameRequest,
  type Range,
  RenameRequest,
  ResponseError,
  type TextEdit,
} from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import type { SpecDocument } from '../spec-document.ts';

export interface Renamable {
  /** The name as it stands, without a mark before it. */
  name: string;
  /** What stands at the cursor. */
  range: Range;
  /** Everywhere it stands. */
  everywhere: Range[];
  /** What a new name must look like, and how to say so. */
  valid: RegExp;
  rule: string;
}

/** What can be renamed at a position; null for everything that has a fixed name. */
export function renamableAt(document: SpecDocument, position: Position): Renamable | null {
  const offset = document.offsetAt(position);
  const marks = anchorMarks(document.text).map((mark) => ({ ...mark, start: mark.start + 1 }));
  const mark = marks.find(({ start, end }) => start - 1 <= offset && offset <= end);
  if (mark) {
    const same = marks.filter(({ name }) => name === mark.name);
    return {
      name: mark.name,
      range: document.rangeAt(mark.start, mark.end),
      everywhere: same.map(({ start, end }) => document.rangeAt(start, end)),
      valid: /^[\w.-]+$/,
      rule: "An anchor's name has letters, digits, '.', '_' and '-'.",
    };
  }
  const keys = sweptKeys(document.own);
  const key = keys.find(({ range }) => range.start.offset <= offset && offset <= range.end.offset);
  if (!key) return null;
  return {
    name: key.name,
    range: document.range(key.range),
    everywhere: keys.filter(({ name }) => name === key.name).map(({ range }) => document.range(range)),
    valid: /^[\w-]+(?:\[\d+\])*(?:\.[\w-]+(?:\[\d+\])*)*$/,
    rule: 'A sweep varies a path such as epsilon.target or evaluate.attacks[1].steps.',
  };
}

/** Keys of `grid`, `zip` and `exclude`. */
function sweptKeys(own: SourceNode | null): { name: string; range: SourceRange }[] {
  const sweep = own && find(own, ['sweep']);
  const maps = ['grid', 'zip', 'exclude'].flatMap((section) => {
    const node = sweep && find(sweep, [section]);
    return node?.kind === 'list' ? node.items : node ? [node] : [];
  });
  return maps.flatMap((map) =>
    map.kind === 'map' ? [...map.entries].flatMap(([name, { key }]) => (key ? [{ name, range: key }] : [])) : [],
  );
}

/** @throws ResponseError when the new name is none */
export function renameAt(document: SpecDocument, position: Position, newName: string): TextEdit[] | null {
  const renamable = renamableAt(document, position);
  if (!renamable) return null;
  if (!renamable.valid.test(newName)) throw new ResponseError(LSPErrorCodes.RequestFailed, renamable.rule);
  return renamable.everywhere.map((range) => ({ range, newText: newName }));
}

export const rename: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },
  register({ requests }) {
    requests.onDocument(PrepareRenameRequest.type, null, (document, { position }) => {
      const renamable = renamableAt(document, position);
      return renamable && { range: renamable.range, placeholder: renamable.name };
    });
    requests.onDocument(RenameRequest.type, null, (document, { position, newName }) => {
      const edits = renameAt(document, position, newName);
      return edits && { changes: { [document.uri]: edits } };
    });
  },
};
