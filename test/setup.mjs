/**
 * @file Makes a checkout ready to run: installs the packages where they do not match package-lock.json, and builds.
 * Plain JavaScript without packages, as it runs before there are any, with whatever Node the machine has. Then, if there are
 * arguments, runs the Node that came with the packages on them: a shell would go on with the Node that it found first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const WINDOWS = process.platform === 'win32';
const OWN_NODE = join(ROOT, 'node_modules/node/bin', WINDOWS ? 'node.exe' : 'node');
const OLDEST_NODE = 20;

/** Ends the set-up with a message that says what to do. */
function giveUp(message) {
  console.error(`\nsetup: ${message}`);
  process.exit(1);
}

/** Runs a program with this terminal. @returns whether it succeeded */
function succeeds(program, words, options = {}) {
  return spawnSync(program, words, { cwd: ROOT, stdio: 'inherit', ...options }).status === 0;
}

/** The packages of a lock file by their place, or none where there is no such file. */
function packagesIn(path) {
  if (!existsSync(path)) return {};
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

/**
 * Whether what npm recorded of its last installation is what package-lock.json asks for, and the Node that came with it
 * runs here. Packages for other platforms are optional and may be absent.
 */
function isInstalled() {
  const installed = packagesIn(join(ROOT, 'node_modules/.package-lock.json'));
  const wanted = Object.entries(packagesIn(join(ROOT, 'package-lock.json')));
  const differs = ([place, { version, link, optional }]) =>
    place.startsWith('node_modules/') &&
    !link &&
    !(optional && !installed[place]) &&
    installed[place]?.version !== version;
  if (wanted.length === 0 || wanted.some(differs)) return false;
  return succeeds(OWN_NODE, ['--version'], { stdio: 'ignore' });
}

/**
 * Installs with the npm that started this script, else with the one on the PATH. Warnings are left out: what npm warns of
 * is that its own Node is older than some packages want, and they run on the Node that comes with them.
 */
function install() {
  const { npm_execpath: npm } = process.env;
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // An npm that does not know allowScripts would let ONNX Runtime download CUDA libraries, which are not used.
  const options = { env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' } };
  return npm
    ? succeeds(process.execPath, [npm, ...words], options)
    : succeeds('npm', words, { ...options, shell: WINDOWS });
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  giveUp(
    `Node ${OLDEST_NODE} or newer is needed, and this is Node ${process.versions.node}. Install one from https://nodejs.org.`,
  );
}
if (!isInstalled()) {
  console.log('setup: installing packages with npm ci (once, about a minute)');
  if (!install() || !isInstalled()) {
    giveUp(
      'npm could not install the packages; its reason is above. It needs the npm registry this once: check the ' +
        'connection, and behind a proxy set HTTPS_PROXY (or `npm config set registry` to a mirror). Then run this again.',
    );
  }
}
console.log('setup: building');
const builds = [
  [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b'],
  [join(ROOT, 'server/scripts/bundle.mjs')],
  [join(ROOT, 'client/scripts/bundle.mjs')],
];
if (!builds.every((words) => succeeds(process.execPath, words))) {
  giveUp('the build failed; the errors are above. Undo what was changed in the sources, or mend it.');
}
const words = process.argv.slice(2);
if (words.length > 0) process.exitCode = spawnSync(OWN_NODE, words, { stdio: 'inherit' }).status ?? 1;
