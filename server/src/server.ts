/** @file The language server on a connection: what it announces, and how what the client says reaches the features. */
import {
  type ClientCapabilities,
  type Connection,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientOptions } from './client-options.ts';
import { Diagnostics } from './diagnostics.ts';
import type { Services } from './feature.ts';
import { FEATURES } from './features/index.ts';
import { Requests } from './requests.ts';
import { SpecIndex } from './spec-index.ts';
import { WatchedFiles } from './watched-files.ts';
import { fileOf, Workspace } from './workspace.ts';

/** Serves a connection; `connection.listen()` is left to the caller. */
export function serve(connection: Connection): void {
  const workspace = new Workspace();
  connection.onInitialize(({ capabilities: client, initializationOptions, workspaceFolders, rootUri }) => {
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    const specs = new SpecIndex(folders.map(fileOf), workspace);
    const requests = new Requests(connection, workspace);
    const options = clientOptions(initializationOptions);
    start({ connection, workspace, specs, client, options, requests });
    return { capabilities: announced(client), serverInfo: { name: 'advexp-language-server', version: '0.1.0' } };
  });
}

function announced(client: ClientCapabilities): ServerCapabilities {
  return Object.assign(
    { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
    client.textDocument?.diagnostic && {
      diagnosticProvider: { identifier: 'advexp', interFileDependencies: true, workspaceDiagnostics: false },
    },
    ...FEATURES.map(({ capabilities }) => capabilities),
  );
}

function start(known: Omit<Services, 'atShutdown'>): void {
  const closing: (() => void)[] = [];
  const services = { ...known, atShutdown: (close: () => void) => void closing.push(close) };
  const { connection, workspace, requests } = services;
  for (const feature of FEATURES) feature.register(services);
  const diagnostics = new Diagnostics(services, () => watched.follow(workspace.dependencies));
  const watched = new WatchedFiles((file) => diagnostics.affected(workspace.changed(file)));
  const texts = new Map<string, TextDocument>();

  const changed = (text: TextDocument) => {
    texts.set(text.uri, text);
    const [document, ...dependents] = workspace.update(text);
    if (document) diagnostics.edited(document);
    diagnostics.affected(dependents);
  };
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    changed(TextDocument.create(uri, languageId, version, text));
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const text = texts.get(uri);
    if (!text) return requests.failed('didChange', `${uri} is not open.`);
    changed(TextDocument.update(text, contentChanges, version));
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    texts.delete(uri);
    diagnostics.closed(uri);
    diagnostics.affected(workspace.close(uri));
    watched.follow(workspace.dependencies);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) diagnostics.affected(workspace.changed(fileOf(uri)));
  });
  connection.onShutdown(() => {
    diagnostics.dispose();
    for (const close of closing) close();
    watched.close();
  });
}
