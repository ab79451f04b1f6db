/**
 * @file Installs a real VS Code (code-server) for the tests, where it is not there yet: some 600 MB, kept apart from the
 * packages of the product. No install script is run, so what code-server's would do is done here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const HERE = import.meta.dirname;
const VSCODE = join(HERE, 'node_modules/code-server/lib/vscode');
const DONE = join(HERE, 'node_modules/.complete');
const LOG_WRITER = join(VSCODE, 'node_modules/@vscode/spdlog');
const WRITTEN = join(LOG_WRITER, 'build/Release/spdlog.node');
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Runs npm in a folder, or ends this program as npm did. */
function npm(folder, ...words) {
  const { status } = spawnSync('npm', [...words, ...QUIET], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Compiles what the editor writes its logs with: without it, outputs stay empty. */
function compileLogWriter() {
  const headers = join(dirname(createRequire(import.meta.url).resolve('node-api-headers/package.json')), 'include');
  const folders = [join(LOG_WRITER, 'node_modules/node-addon-api'), join(LOG_WRITER, 'deps/spdlog/include'), headers];
  const sources = ['main.cc', 'logger.cc'].map((name) => join(LOG_WRITER, 'src', name));
  const options = ['-O1', '-shared', '-fPIC', '-std=c++17', '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS'];
  mkdirSync(dirname(WRITTEN), { recursive: true });
  const words = [...options, ...folders.map((folder) => `-I${folder}`), ...sources, '-o', WRITTEN];
  const { status, error } = spawnSync('g++', words, { stdio: 'inherit' });
  if (status !== 0) console.warn(`Tests that read the editor's output are skipped: g++ ${error?.message ?? 'failed'}.`);
}

if (!existsSync(DONE)) {
  npm(HERE, 'ci');
  for (const folder of [VSCODE, join(VSCODE, 'extensions')]) npm(folder, 'install', '--omit=dev');
  writeFileSync(DONE, '');
}
if (!existsSync(WRITTEN)) compileLogWriter();
