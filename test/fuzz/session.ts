/** @file The real language server in this process, spoken to over streams as an editor would. */
import { PassThrough } from 'node:stream';
import { serve } from 'advexp-language-server/server';
import {
  createConnection,
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** What a capable editor announces. */
const CAPABILITIES = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } },
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] }, configuration: true },
};

export class Session {
  /** Failures that the server logged since the last look. */
  readonly failures: string[] = [];
  private readonly connection: ProtocolConnection;

  private constructor(connection: ProtocolConnection) {
    this.connection = connection;
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.failures.push(message);
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
  }

  static async start(): Promise<Session> {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    serve(server);
    server.listen();
    const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const session = new Session(client);
    await session.ask('initialize', { processId: null, rootUri: null, capabilities: CAPABILITIES });
    await client.sendNotification('initialized', {});
    return session;
  }

  ask<T = unknown>(method: string, params: object = {}): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  async tell(method: string, params: object): Promise<void> {
    await this.connection.sendNotification(method, params);
  }

  async stop(): Promise<void> {
    await this.ask('shutdown');
    this.connection.dispose();
  }
}
