/** @file Which folders receive runs: `runs/` beside each spec of the workspace or editor, and in the workspace's folders. */
import { dirname, join, sep } from 'node:path';
import * as vscode from 'vscode';
import type { Context } from '../context.ts';

/** Specs that are looked for; a workspace with more shows the runs of these and of the specs that are opened. */
const MOST_SPECS = 2_000;
const GATHER = 500;

/** Follows the runs of the workspace, also as specs come and go. */
export function followRunFolders(context: Context): void {
  let timer: NodeJS.Timeout | null = null;
  const again = () => {
    timer ??= setTimeout(async () => {
      timer = null;
      await context.runs.follow(await outFolders());
      await vscode.commands.executeCommand('setContext', 'advexp.runsRead', true);
    }, GATHER);
  };
  const specs = vscode.workspace.createFileSystemWatcher('**/*.advexp', false, true, false);
  const ofUri = (uri: vscode.Uri) => {
    if (!isInRunFolder(uri.fsPath)) again();
  };
  context.own(
    specs,
    specs.onDidCreate(ofUri),
    specs.onDidDelete(ofUri),
    vscode.workspace.onDidChangeWorkspaceFolders(again),
    vscode.workspace.onDidOpenTextDocument(({ languageId, uri }) => {
      if (languageId === 'advexp') ofUri(uri);
    }),
    { dispose: () => timer && clearTimeout(timer) },
  );
  again();
}

async function outFolders(): Promise<string[]> {
  const found = await vscode.workspace.findFiles('**/*.advexp', '**/{node_modules,runs,.git}/**', MOST_SPECS);
  const open = vscode.workspace.textDocuments.filter(({ languageId }) => languageId === 'advexp').map(({ uri }) => uri);
  const specs = [...found, ...open].filter(({ scheme, fsPath }) => scheme === 'file' && !isInRunFolder(fsPath));
  const workspace = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
  const folders = [...specs.map(({ fsPath }) => dirname(fsPath)), ...workspace.map(({ uri }) => uri.fsPath)];
  return [...new Set(folders)].map((folder) => join(folder, 'runs'));
}

/** Whether it is the copy of a spec in a run folder, `runs/<name>/<run-id>/spec.advexp`. */
function isInRunFolder(file: string): boolean {
  return file.split(sep).at(-4) === 'runs' && file.endsWith(`${sep}spec.advexp`);
}
