/** @file What a feature of the language server is: what it announces, and what it answers. */
import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { ClientOptions } from './client-options.ts';
import type { Requests } from './requests.ts';
import type { SpecIndex } from './spec-index.ts';
import type { Workspace } from './workspace.ts';

export interface Services {
  connection: Connection;
  requests: Requests;
  workspace: Workspace;
  /** Specs of the workspace, open or not. */
  specs: SpecIndex;
  /** What the client can do. */
  client: ClientCapabilities;
  /** What else it says of itself. */
  options: ClientOptions;
  /** Closes what a feature has opened, when the server ends. */
  atShutdown(close: () => void): void;
}

export interface Feature {
  capabilities: ServerCapabilities;
  register(services: Services): void;
}
