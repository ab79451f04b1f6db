/** @file The spec that a command is about, saved and without errors. */
import * as vscode from 'vscode';

/** From a lens (its URI as text), a menu (a URI), the open editor, or a choice among the specs of the workspace. */
export async function chosenSpec(argument: unknown): Promise<vscode.Uri | null> {
  if (typeof argument === 'string') return vscode.Uri.parse(argument);
  if (argument instanceof vscode.Uri) return argument;
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId === 'advexp') return document.uri;
  const specs = await vscode.workspace.findFiles('**/*.advexp', '**/{node_modules,runs,.git}/**', 1000);
  if (specs.length === 0) {
    await vscode.window.showInformationMessage('There is no .advexp file in this workspace. Open or create one first.');
    return null;
  }
  const items = specs.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  const chosen = await vscode.window.showQuickPick(
    items.sort((a, b) => (a.label < b.label ? -1 : 1)),
    { placeHolder: 'Which spec?' },
  );
  return chosen?.uri ?? null;
}

/** Path of a spec as it is in the editor. @returns null when it is not on this machine's disk, which the user is told */
export async function savedFile(uri: vscode.Uri): Promise<string | null> {
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (uri.scheme !== 'file' || (document?.isDirty && !(await document.save()))) {
    await vscode.window.showErrorMessage('Save the spec to a file first: a run keeps a copy of what is on the disk.');
    return null;
  }
  return uri.fsPath;
}
