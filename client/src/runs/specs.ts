/** @file The specs that a user has: those that are open, saved or not, and those in the workspace's folders. */
import * as vscode from 'vscode';

/** @param most of the workspace that are looked for */
export async function specUris(most: number): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.findFiles('**/*.advexp', '**/{node_modules,runs,.git}/**', most);
  const open = vscode.workspace.textDocuments.filter(({ languageId }) => languageId === 'advexp').map(({ uri }) => uri);
  return [...open, ...found];
}
