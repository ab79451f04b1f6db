/** @file Whether programs may be started here. */
import * as vscode from 'vscode';

/** Whether the workspace is trusted; where it is not, says that nothing was started, and where to change that. */
export async function mayLaunch(what: string): Promise<boolean> {
  if (vscode.workspace.isTrusted) return true;
  const manage = 'Manage Workspace Trust';
  const message = `${what} is not possible in Restricted Mode, as it starts a program on the files of this workspace.`;
  if ((await vscode.window.showWarningMessage(message, manage)) === manage) {
    await vscode.commands.executeCommand('workbench.trust.manage');
  }
  return false;
}
