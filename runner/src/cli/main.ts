#!/usr/bin/env node
/**
 * @file Entry of `advexp`. It imports nothing that an old Node could not read, so that it can start itself again with
 * the Node that the checkout brings along, or say what to do.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest Node that the runner and its libraries support. VS Code has it since 1.101, which client/package.json asks for. */
const OLDEST = [22, 12] as const;

function isRecentEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** The executable of the npm package `node`, in the `node_modules` of this file's checkout or of one around it. */
function ownNode(): string | null {
  const executable = join('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, executable))) return join(folder, executable);
    if (folder === dirname(folder)) return null;
  }
}

/** Runs this command line with another Node, passing signals on, and ends as that one does. */
function startAgain(node: string): void {
  const child = spawn(node, [...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, ADVEXP_RESTARTED: '1' },
    windowsHide: true,
  });
  // A terminal sends Ctrl-C to both processes, so it is passed on only where there is no terminal.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
  });
  child.on('error', (error) => {
    console.error(`error: ${node} cannot be started: ${error.message}`);
    process.exitCode = 1;
  });
}

if (isRecentEnough(process.versions.node)) {
  const { main } = await import('./program.ts');
  await main(process.argv);
} else {
  const node = process.env.ADVEXP_RESTARTED ? null : ownNode();
  if (node) startAgain(node);
  else {
    console.error(
      `error: advexp needs Node ${OLDEST.join('.')} or newer, and this is Node ${process.versions.node}. ` +
        'Run `npm run setup` in the checkout, which installs one beside it, or install a newer Node.',
    );
    process.exitCode = 1;
  }
}
