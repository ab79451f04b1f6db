/** @file Follows the folders that receive runs, as specs, folders of the workspace and the setting come and go. */
import * as vscode from 'vscode';
import type { Context } from '../context.ts';
import { isListOf, isText } from '../panels/checks.ts';
import { isInRunFolder, outFolders, type Places } from './out-folders.ts';
import { specUris } from './specs.ts';

/** Specs that are looked for; a workspace with more shows the runs of these and of the specs that are opened. */
const MOST_SPECS = 2_000;
const GATHER = 500;
const SETTING = 'advexp.runFolders';

export function followRunFolders(context: Context): void {
  let timer: NodeJS.Timeout | null = null;
  const again = () => {
    timer ??= setTimeout(async () => {
      timer = null;
      await context.runs.follow(outFolders(await places()));
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
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SETTING)) again();
    }),
    vscode.workspace.onDidOpenTextDocument(({ languageId, uri }) => {
      if (languageId === 'advexp') ofUri(uri);
    }),
    { dispose: () => timer && clearTimeout(timer) },
  );
  again();
}

async function places(): Promise<Places> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const further: unknown = vscode.workspace.getConfiguration().get(SETTING);
  return {
    specs: pathsOf(await specUris(MOST_SPECS)),
    workspace: pathsOf(folders),
    further: isListOf(further, isText) ? further : [],
  };
}

function pathsOf(uris: readonly vscode.Uri[]): string[] {
  return uris.filter(({ scheme }) => scheme === 'file').map(({ fsPath }) => fsPath);
}
