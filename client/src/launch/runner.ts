/** @file The runner's program, and the Node that runs it. */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { Context } from '../context.ts';
import { SCRIPT, scriptsOnPath } from './runner-on-path.ts';

export interface Runner {
  node: string;
  script: string;
  env: NodeJS.ProcessEnv;
}

/**
 * Where the runner is: by the settings, else in the package of the extension, beside the extension in a checkout, among the
 * packages of the workspace, or behind the command on the PATH. Null once the user has been told that it is missing.
 */
export function findRunner({ extension }: Context): Runner | null {
  const settings = vscode.workspace.getConfiguration('advexp');
  const chosen = settings.get('runner.path', '').trim();
  const places = [
    join(extension.extensionPath, 'runner'),
    join(realpathSync(extension.extensionPath), '..', 'runner'),
    ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => join(uri.fsPath, 'node_modules', 'advexp')),
  ];
  const script =
    chosen ||
    places.map((place) => join(place, SCRIPT)).find(existsSync) ||
    scriptsOnPath(process.env.PATH ?? '').find(existsSync);
  const node = settings.get('node.path', '').trim() || process.execPath;
  if (!script || !existsSync(script)) {
    complainOf(
      'advexp.runner.path',
      chosen
        ? `The runner is not at ${chosen}, as advexp.runner.path says. Correct or empty it.`
        : `This package of the extension comes without the runner. Install the one for ${process.platform}-${process.arch}, or bring the runner: advexp.runner.path, the workspace's node_modules and the PATH are looked through.`,
    );
    return null;
  }
  if (!existsSync(node)) {
    complainOf('advexp.node.path', `There is no Node at ${node}, as advexp.node.path says. Correct or empty it.`);
    return null;
  }
  // In the desktop editor the program at hand is Electron, which runs scripts only when told so.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NO_COLOR: '1' };
  return { node, script, env };
}

async function complainOf(setting: string, message: string): Promise<void> {
  const open = 'Open Settings';
  if ((await vscode.window.showErrorMessage(message, open)) === open) {
    await vscode.commands.executeCommand('workbench.action.openSettings', setting);
  }
}
