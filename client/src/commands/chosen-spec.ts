/** @file The spec that a command is about, saved and without errors. */
import * as vscode from 'vscode';
import { specUris } from '../runs/specs.ts';

/** From a lens (its URI as text), a menu (a URI), the open editor, or a choice among specs that are open or in the workspace. */
export async function chosenSpec(argument: unknown): Promise<vscode.Uri | null> {
  if (typeof argument === 'string') return vscode.Uri.parse(argument);
  if (argument instanceof vscode.Uri) return argument;
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId === 'advexp') return document.uri;
  const items = [...new Map((await specUris(1000)).map((uri) => [vscode.workspace.asRelativePath(uri), uri]))]
    .map(([label, uri]) => ({ label, uri }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const [only] = items;
  if (!only) {
    await vscode.window.showInformationMessage(
      'There is no .advexp file here. Open one, or begin with New Experiment….',
    );
    return null;
  }
  if (items.length === 1) return only.uri;
  return (await vscode.window.showQuickPick(items, { placeHolder: 'Which spec?' }))?.uri ?? null;
}

/** Path of a spec once it is saved; one without a file is given one. @returns null when there is none, which the user is told */
export async function savedFile(uri: vscode.Uri): Promise<string | null> {
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  const saved = document?.isUntitled || document?.isDirty ? await vscode.workspace.save(uri) : uri;
  if (saved?.scheme !== 'file') {
    await vscode.window.showErrorMessage('Save the spec to a file first: a run keeps a copy of what is on the disk.');
    return null;
  }
  return saved.fsPath;
}
