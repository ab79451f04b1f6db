/**
 * @file Go to definition: from the name of a base to the file, from an alias to its anchor, from a path of the sweep to
 * the setting, and from a setting to the one in a base that it overrides.
 */
import { anchorMarks, find, type Path, parsePath, type SourceNode } from '@advexp/schemas';
import { DefinitionRequest, type Location, type Position, type Range } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { namedBases, namedData } from '../file-names.ts';
import { fileUri } from '../file-uri.ts';
import { holds, placesAt } from '../place.ts';
import type { SpecDocument } from '../spec-document.ts';
import type { Workspace } from '../workspace.ts';

export function definitionAt(workspace: Workspace, document: SpecDocument, position: Position): Location[] {
  const { own, text } = document;
  const offset = document.offsetAt(position);
  const marks = anchorMarks(text);
  const alias = marks.find((mark) => mark.kind === 'alias' && mark.start <= offset && offset <= mark.end);
  if (alias) {
    const anchor = marks.findLast((m) => m.kind === 'anchor' && m.name === alias.name && m.start < alias.start);
    return anchor ? [{ uri: document.uri, range: document.rangeAt(anchor.start, anchor.end) }] : [];
  }
  if (!own) return [];
  const named = [...namedBases(own), ...namedData(own)].find(({ range }) => holds(range, offset));
  if (named) return [{ uri: fileUri(named.file), range: START }];
  const { path, node } = placesAt(own, offset).at(-1) ?? { path: [], node: own };
  if (path.length === 0) return [];
  if (path[0] === 'sweep') {
    const swept = node.key && holds(node.key, offset) ? parsePath(String(path.at(-1))) : [];
    const setting = swept.length > 0 ? find(own, swept) : null;
    return setting ? [workspace.location(setting)] : inBases(workspace, document, swept);
  }
  return inBases(workspace, document, path);
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Where the nearest base writes a setting: the last named first, as it has the last word. */
function inBases(workspace: Workspace, { own, file }: SpecDocument, path: Path): Location[] {
  const seen = new Set([file]);
  const search = (tree: SourceNode | null): SourceNode | null => {
    for (const base of namedBases(tree).reverse()) {
      if (seen.has(base.file)) continue;
      seen.add(base.file);
      const lower = workspace.treeOf(base.file);
      const found = (lower && find(lower, path)) ?? search(lower);
      if (found) return found;
    }
    return null;
  };
  const found = path.length > 0 ? search(own) : null;
  return found ? [workspace.location(found)] : [];
}

export const definition: Feature = {
  capabilities: { definitionProvider: true },
  register({ requests, workspace }) {
    requests.onDocument(DefinitionRequest.type, null, (document, { position }) =>
      definitionAt(workspace, document, position),
    );
  },
};
