/**
 * @file One way for every request to be answered: not at all when it was cancelled, with a neutral value when something
 * fails, and the failure in the log. A request never ends the server.
 */
import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  type ProtocolRequestType,
  type RequestHandler,
  ResponseError,
} from 'vscode-languageserver';
import type { SpecDocument } from './spec-document.ts';
import type { Workspace } from './workspace.ts';

export class Requests {
  private readonly connection: Connection;
  private readonly workspace: Workspace;

  constructor(connection: Connection, workspace: Workspace) {
    this.connection = connection;
    this.workspace = workspace;
  }

  /**
   * Answers a request.
   * @param neutral the answer when the handler fails
   */
  on<P, R, PR, E, RO>(
    type: ProtocolRequestType<P, R, PR, E, RO>,
    neutral: R,
    handle: (params: P, token: CancellationToken) => R | Promise<R>,
  ): void {
    const answer = async (params: P, token: CancellationToken): Promise<R | ResponseError<E>> => {
      const cancelled = () => new ResponseError<E>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
      if (token.isCancellationRequested) return cancelled();
      try {
        const result = await handle(params, token);
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        this.failed(type.method, error);
        return neutral;
      }
    };
    // The library's type of a result is conditional on R, which stays open here.
    this.connection.onRequest(type, answer as RequestHandler<P, R, E>);
  }

  /** Answers a request about an open spec; for any other document the answer is neutral. */
  onDocument<P extends { textDocument: { uri: string } }, R, PR, E, RO>(
    type: ProtocolRequestType<P, R, PR, E, RO>,
    neutral: R,
    handle: (document: SpecDocument, params: P, token: CancellationToken) => R | Promise<R>,
  ): void {
    this.on(type, neutral, (params, token) => {
      const document = this.workspace.get(params.textDocument.uri);
      return document ? handle(document, params, token) : neutral;
    });
  }

  /** Puts a failure that nobody foresaw into the log. */
  failed(what: string, error: unknown): void {
    this.connection.console.error(
      `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}
