/** @file The language server, over IPC, and the item that says how it does. */
import { join } from 'node:path';
import * as vscode from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import type { Context } from './context.ts';

export interface RunningServer {
  stop(): Promise<void>;
}

/** Starts the server and keeps its item up to date; a server that cannot start is said there, with its log at hand. */
export function startServer(context: Context): RunningServer {
  const module = join(context.extension.extensionPath, 'dist', 'advexp-language-server.mjs');
  const log = vscode.window.createOutputChannel('advexp Language Server', { log: true });
  const client = new LanguageClient(
    'advexp',
    'advexp Language Server',
    { module, transport: TransportKind.ipc },
    {
      documentSelector: [{ language: 'advexp' }],
      outputChannel: log,
      // What docs/editors.md lets a client say: pictures in hovers, and the lenses whose commands are here.
      initializationOptions: { images: true, commands: ['advexp.run', 'advexp.plan'] },
    },
  );
  const item = vscode.languages.createLanguageStatusItem('advexp.server', { language: 'advexp' });
  item.name = 'advexp';
  item.command = { title: 'Show Log', command: 'advexp.showServerLog' };
  const show = (state: State) => Object.assign(item, STATES[state]);
  show(State.Starting);
  context.own(
    log,
    item,
    client.onDidChangeState(({ newState }) => show(newState)),
    vscode.commands.registerCommand('advexp.showServerLog', () => log.show()),
  );
  client.start().catch((error) => log.error(String(error)));
  return { stop: () => (client.needsStop() ? client.stop() : Promise.resolve()) };
}

const { Error: ERROR, Information: INFORMATION } = vscode.LanguageStatusSeverity;

const NOT_RUNNING = {
  text: 'Not running',
  busy: false,
  severity: ERROR,
  detail: 'Specs are neither checked nor completed; the log says why',
};

const STATES = {
  [State.Starting]: { text: 'Starting …', busy: true, severity: INFORMATION, detail: 'Language server' },
  [State.Running]: { text: 'Checking specs', busy: false, severity: INFORMATION, detail: 'Language server' },
  [State.Stopped]: NOT_RUNNING,
  [State.StartFailed]: NOT_RUNNING,
};
