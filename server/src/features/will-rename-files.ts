/** @file Moving a spec, its base or its data, or a folder of them: the names of files in specs follow. */
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type FileRename, type TextEdit, WillRenameFilesRequest } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { type FileName, namedBases, namedData } from '../file-names.ts';
import { fileUri } from '../file-uri.ts';
import type { IndexedSpec } from '../spec-index.ts';
import { fileOf, type Workspace } from '../workspace.ts';

/** Edits by URI of the spec as it is before the move. */
export function editsForRename(
  workspace: Workspace,
  renames: readonly FileRename[],
  specs: readonly IndexedSpec[],
): Record<string, TextEdit[]> {
  const moves = renames.map(({ oldUri, newUri }) => ({ from: fileOf(oldUri), to: fileOf(newUri) }));
  const changes: Record<string, TextEdit[]> = {};
  for (const { file, own } of specs) {
    const home = dirname(moved(file, moves));
    const edits = [...namedBases(own), ...namedData(own)].flatMap((named) => {
      const name = nameFrom(home, moved(named.file, moves), named);
      return name === named.name ? [] : [{ range: workspace.range(named.range), newText: quotedIfNeeded(name) }];
    });
    if (edits.length > 0) changes[fileUri(file)] = edits;
  }
  return changes;
}

function moved(file: string, moves: readonly { from: string; to: string }[]): string {
  for (const { from, to } of moves) {
    if (file === from) return to;
    if (file.startsWith(from + sep)) return join(to, file.slice(from.length + 1));
  }
  return file;
}

/** The target's name as seen from a folder, absolute or relative as it was written. */
function nameFrom(folder: string, target: string, { name, file }: FileName): string {
  if (isAbsolute(name)) return target;
  const path = relative(folder, target).split(sep).join('/');
  // `./base.advexp` stays as it is written when it still leads to the same file.
  return target === file && resolve(folder, name) === target ? name : path;
}

function quotedIfNeeded(path: string): string {
  return /^[\w./][\w./ -]*$/.test(path) && !path.endsWith(' ') ? path : JSON.stringify(path);
}

const FILTERS = [{ pattern: { glob: '**' } }];

export const willRenameFiles: Feature = {
  capabilities: { workspace: { fileOperations: { willRename: { filters: FILTERS } } } },
  register({ requests, workspace, specs }) {
    requests.on(WillRenameFilesRequest.type, null, async ({ files }) => ({
      changes: editsForRename(workspace, files, await specs.specs()),
    }));
  },
};
