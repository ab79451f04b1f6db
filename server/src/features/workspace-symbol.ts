/** @file Experiments of the workspace by name: each spec, under its own name or that of its file. */
import { basename } from 'node:path';
import { find } from '@advexp/schemas';
import { SymbolKind, type WorkspaceSymbol, WorkspaceSymbolRequest } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { fileUri } from '../file-uri.ts';
import type { IndexedSpec } from '../spec-index.ts';
import type { Workspace } from '../workspace.ts';

/** Specs whose name or file has the letters of the query in their order. */
export function workspaceSymbols(
  workspace: Workspace,
  query: string,
  specs: readonly IndexedSpec[],
): WorkspaceSymbol[] {
  return specs.flatMap(({ file, own }) => {
    const named = own && find(own, ['name']);
    const name = named?.kind === 'scalar' && named.value !== null ? String(named.value) : basename(file, '.advexp');
    if (!hasInOrder(`${name} ${basename(file)}`, query)) return [];
    const range = named
      ? workspace.range(named.range)
      : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const location = { uri: fileUri(file), range };
    return [{ name, kind: SymbolKind.File, containerName: basename(file), location }];
  });
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  const within = text.toLowerCase();
  for (const letter of letters.toLowerCase()) {
    at = within.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

export const workspaceSymbol: Feature = {
  capabilities: { workspaceSymbolProvider: true },
  register({ requests, workspace, specs }) {
    requests.on(WorkspaceSymbolRequest.type, null, async ({ query }) =>
      workspaceSymbols(workspace, query, await specs.specs()),
    );
  },
};
