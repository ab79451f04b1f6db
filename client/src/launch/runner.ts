/** @file The runner's program, and the Node that runs it. */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { Context } from '../context.ts';

export interface Runner {
  node: string;
  script: string;
  env: NodeJS.ProcessEnv;
}

/** Where the runner is, by the settings or beside the extension; null once the user has been told that it is missing. */
export function findRunner({ extension }: Context): Runner | null {
  const settings = vscode.workspace.getConfiguration('advexp');
  const chosen = settings.get('runner.path', '').trim();
  const script = chosen || join(realpathSync(extension.extensionPath), '..', 'runner', 'bin', 'advexp.js');
  const node = settings.get('node.path', '').trim() || process.execPath;
  if (!existsSync(script)) {
    complainOf(
      'advexp.runner.path',
      `The runner is not at ${script}. Set advexp.runner.path to runner/bin/advexp.js of a checkout of advexp.`,
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
