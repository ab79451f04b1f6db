/**
 * @file The program `advexp-language-server`. It speaks the language server protocol over standard input and output
 * (`--stdio`), a socket (`--socket=PORT`), a pipe (`--pipe=NAME`) or, started by VS Code, over IPC (`--node-ipc`).
 */
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server.ts';

// The trees of a text live until the next edit. A heap that grows with them only hoards memory: with 200 specs
// open twice as much is resident, and no answer comes sooner.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=50');

const HELP = `advexp-language-server: completion, checking and previews for .advexp specs, in any editor that speaks LSP.

Usage:
  advexp-language-server --stdio         talk over standard input and output (Neovim, Helix, Emacs, …)
  advexp-language-server --pipe=NAME     talk over a named pipe or Unix socket
  advexp-language-server --socket=PORT   talk over a TCP port of this machine
  advexp-language-server --node-ipc      talk over Node's IPC (VS Code)

How to set it up in an editor: docs/editors.md. To check specs without an editor: advexp check FILE…
`;

const transport = process.argv.slice(2).find((word) => /^--(?:stdio|node-ipc|socket|pipe)/.test(word));
if (transport === undefined) {
  const asked = process.argv.some((word) => word === '--help' || word === '-h');
  (asked ? process.stdout : process.stderr).write(HELP);
  process.exitCode = asked ? 0 : 2;
} else {
  // A stray print must not end up between the messages.
  console.log = console.error;
  const connection = createConnection(ProposedFeatures.all);
  serve(connection);
  connection.listen();
}
