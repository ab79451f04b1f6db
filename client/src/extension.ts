/**
 * @file Entry of the extension. Activation only registers; the language server starts, and run folders are read, once the
 * editor has gone on.
 */
import type * as vscode from 'vscode';
import { registerCommands } from './commands/index.ts';
import { restoreCompare } from './compare/panel.ts';
import { Context } from './context.ts';
import { decorateSpecs } from './inline/decorations.ts';
import { restoreLandscape } from './landscape/panel.ts';
import type { RunningServer } from './language-client.ts';
import { showEarlierOutput } from './launch/output.ts';
import { restoreLive } from './live/panel.ts';
import { followRunFolders } from './runs/folders.ts';
import { notifyOfRuns } from './runs/notifications.ts';
import { showRunningRuns } from './runs/status-bar.ts';
import { showRunsTree } from './runs/tree.ts';
import { restoreSchedule } from './schedule/panel.ts';

let server: Promise<RunningServer> | null = null;

export function activate(extension: vscode.ExtensionContext): void {
  const context = new Context(extension);
  const tree = showRunsTree(context);
  showRunningRuns(context);
  notifyOfRuns(context, tree);
  registerCommands(context, tree);
  followRunFolders(context);
  showEarlierOutput(context);
  restoreLive(context);
  restoreLandscape(context);
  restoreCompare(context);
  restoreSchedule(context);
  decorateSpecs(context);
  setImmediate(() => {
    server = import('./language-client.ts').then(({ startServer }) => startServer(context));
  });
}

export async function deactivate(): Promise<void> {
  await (await server)?.stop();
}
