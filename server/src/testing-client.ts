/** @file For tests: a client of the language server that keeps all that the server says. */
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { serve } from './server.ts';

/** A client that asks for diagnostics, such as VS Code. */
export const PULLING: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

export class TestClient {
  readonly connection: ProtocolConnection;
  /** Diagnostics that were pushed, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  /** How often the server asked to be asked for diagnostics again. */
  refreshes = 0;
  private readonly texts = new Map<string, TextDocument>();

  constructor(reader: MessageReader, writer: MessageWriter) {
    this.connection = createProtocolConnection(reader, writer);
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => void this.published.push(params));
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => void this.logged.push(message));
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => void this.refreshes++);
    this.connection.listen();
  }

  /** A client of a server in this process, over crossed streams. */
  static inProcess(): TestClient {
    const up = new PassThrough();
    const down = new PassThrough();
    const server = createConnection(ProposedFeatures.all, up, down);
    serve(server);
    server.listen();
    return new TestClient(new StreamMessageReader(down), new StreamMessageWriter(up));
  }

  /** @param folder absolute path of the workspace */
  async initialize(
    capabilities: ClientCapabilities = {},
    { folder, processId = null, options }: { folder?: string; processId?: number | null; options?: unknown } = {},
  ): Promise<InitializeResult> {
    const rootUri = folder === undefined ? null : URI.file(folder).toString();
    const workspaceFolders = rootUri === null ? null : [{ uri: rootUri, name: 'specs' }];
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId,
      rootUri,
      capabilities,
      workspaceFolders,
      initializationOptions: options,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  async open(uri: string, text: string): Promise<void> {
    this.texts.set(uri, TextDocument.create(uri, 'advexp', 1, text));
    const textDocument = { uri, languageId: 'advexp', version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Changes an open text here and there. @returns the text after it */
  async edit(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<string> {
    const before = this.text(uri);
    const version = before.version + 1;
    const after = TextDocument.update(before, contentChanges, version);
    this.texts.set(uri, after);
    const textDocument = { uri, version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
    return after.getText();
  }

  async close(uri: string): Promise<void> {
    this.texts.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** The text of an open document as this client has it. @throws RangeError when it is not open */
  text(uri: string): TextDocument {
    const text = this.texts.get(uri);
    if (!text) throw new RangeError(`${uri} is not open.`);
    return text;
  }

  /** Asks for diagnostics. */
  async pull(uri: string): Promise<Diagnostic[]> {
    const report: DocumentDiagnosticReport = await this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
    });
    return report.kind === 'full' ? report.items : [];
  }

  /** The diagnostics that were pushed last for a document, or null. */
  latest(uri: string): PublishDiagnosticsParams | null {
    return this.published.findLast((params) => params.uri === uri) ?? null;
  }

  async shutdown(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
  }
}
