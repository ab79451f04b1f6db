/**
 * @file Installs a real VS Code (code-server) for the tests, where it is not there yet: some 600 MB, kept apart from the
 * packages of the product. No install script is run, so what code-server's would do is done here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const VSCODE = join(HERE, 'node_modules/code-server/lib/vscode');
const DONE = join(HERE, 'node_modules/.complete');
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Runs npm in a folder, or ends this program as npm did. */
function npm(folder, ...words) {
  const { status } = spawnSync('npm', [...words, ...QUIET], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(DONE)) {
  npm(HERE, 'ci');
  for (const folder of [VSCODE, join(VSCODE, 'extensions')]) npm(folder, 'install', '--omit=dev');
  writeFileSync(DONE, '');
}
