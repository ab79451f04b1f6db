/** Setting TensorFlow up. With real ones: a wheel named by ADVEXP_TENSORFLOW_WHEEL (as in CI), and what is set up here. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { requires } from '../../../../test/components.ts';
import { candidatePythons } from '../../engine/native/python.ts';
import { findInstallation, type Installation } from '../../engine/tensorflow/installation.ts';
import { findCompiler } from './compile.ts';
import { requireDisk } from './disk.ts';
import { findTensorFlow, LIBRARIES } from './python.ts';
import { unpackWheel, wheelVersion } from './wheel.ts';

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'advexp-setup-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const never = new AbortController().signal;
const architecture = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
const wheelName = `tensorflow_cpu-2.99.0-cp311-cp311-manylinux_2_27_${architecture}.whl`;

function folder(name: string): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** `advexp setup tensorflow …` with a cache of its own. */
function setUp(cache: string, words: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=advexp-source', MAIN, 'setup', 'tensorflow', ...words],
    {
      cwd: options.cwd ?? root,
      encoding: 'utf8',
      env: { ...process.env, ...options.env, XDG_CACHE_HOME: cache },
    },
  );
  return { status, stdout, stderr };
}

const recorded = (cache: string): Installation =>
  JSON.parse(readFileSync(join(cache, 'advexp/tensorflow/installation.json'), 'utf8'));

describe.runIf(process.platform === 'linux')('Python environments', () => {
  test('the active one comes first, then the PATH, then those of pyenv; what is not there is left out', () => {
    const [active, path, pyenv] = ['active', 'path', 'pyenv'].map(folder);
    for (const place of [join(active, 'bin'), path, join(pyenv, 'versions/3.12.1/bin')]) {
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, 'python3'), '');
    }
    const env = { VIRTUAL_ENV: active, CONDA_PREFIX: join(root, 'nowhere'), PATH: path, PYENV_ROOT: pyenv };
    expect(candidatePythons(env).filter((python) => python.startsWith(root))).toEqual([
      join(active, 'bin/python3'),
      join(path, 'python3'),
      join(pyenv, 'versions/3.12.1/bin/python3'),
    ]);
  });

  test('one without TensorFlow, one that is none, and one that is not there are named, with the remedy', async () => {
    // An interpreter that answers as a Python without TensorFlow, and one that is too old to answer.
    const answer = (text: string) => `#!/bin/sh\n${text}\n`;
    const bare = join(folder('bare/bin'), 'python3');
    writeFileSync(bare, answer(`echo '{"python":"3.12.1","folder":null,"version":null,"libraries":[]}'`), {
      mode: 0o755,
    });
    await expect(findTensorFlow(join(root, 'bare'), never)).rejects.toThrow(
      /python3 \(Python 3\.12\.1\): no TensorFlow\n.*pip install 'tensorflow\[and-cuda\]'.*advexp setup tensorflow --python/s,
    );
    const old = join(folder('old'), 'python');
    writeFileSync(old, answer(`echo 'ImportError: no metadata' >&2; exit 1`), { mode: 0o755 });
    await expect(findTensorFlow(old, never)).rejects.toThrow(/old\/python: too old/);
    await expect(findTensorFlow(join(root, 'nowhere'), never)).rejects.toThrow(/There is no Python at .*nowhere/);
    await expect(findTensorFlow(folder('empty'), never)).rejects.toThrow(/empty is no Python environment/);
  });

  test('a TensorFlow without the library of its C interface is refused by what it lacks', async () => {
    const tensorflow = folder('old-tensorflow');
    const python = join(folder('ancient/bin'), 'python3');
    const said = JSON.stringify({ python: '3.9.1', folder: tensorflow, version: '2.8.0', libraries: [] });
    writeFileSync(python, `#!/bin/sh\necho '${said}'\n`, { mode: 0o755 });
    await expect(findTensorFlow(python, never)).rejects.toThrow(/TensorFlow 2\.8\.0 in .* has no headers/);
    mkdirSync(join(tensorflow, 'include/tensorflow/c/eager'), { recursive: true });
    writeFileSync(join(tensorflow, 'include/tensorflow/c/eager/c_api.h'), '');
    await expect(findTensorFlow(python, never)).rejects.toThrow(/has no libtensorflow_cc\.so\.2/);
    for (const library of LIBRARIES) writeFileSync(join(tensorflow, library), '');
    expect(await findTensorFlow(python, never)).toEqual({ folder: tensorflow, version: '2.8.0', libraries: [] });
  });
});

describe.runIf(process.platform === 'linux')('wheels', () => {
  test.each([
    ['another package', 'torch-2.0.0-cp311-cp311-linux_x86_64.whl', /is not named as a TensorFlow wheel is/],
    ['another machine', 'tensorflow-2.21.0-cp311-cp311-win_amd64.whl', /is for win_amd64; this machine is linux/],
  ])('of %s', (_, name, message) => {
    expect(() => wheelVersion(name)).toThrow(message);
  });

  const entries = {
    'tensorflow/include/tensorflow/c/eager/c_api.h': new TextEncoder().encode('/* header */'),
    'tensorflow/python/big.py': new Uint8Array(1000),
    ...Object.fromEntries(LIBRARIES.map((name) => [`tensorflow/${name}`, new Uint8Array(5000).fill(7)])),
  };

  test('the needed part is unpacked, and nothing else', async () => {
    const file = join(root, wheelName);
    writeFileSync(file, zipSync(entries));
    expect(wheelVersion(file)).toBe('2.99.0');
    const out = folder('unpacked');
    const shares: number[] = [];
    expect(await unpackWheel(file, out, never, (written, total) => shares.push(written / total))).toBe(
      join(out, 'tensorflow'),
    );
    expect(shares.at(-1)).toBe(1);
    expect(readdirSync(join(out, 'tensorflow')).sort()).toEqual(['include', ...LIBRARIES].sort());
    expect(readFileSync(join(out, 'tensorflow', LIBRARIES[0]))).toEqual(Buffer.alloc(5000, 7));
  });

  test('a damaged one and an empty one are refused', async () => {
    const file = join(root, 'damaged.whl');
    const zip = zipSync(entries);
    writeFileSync(file, zip.subarray(0, 200));
    await expect(unpackWheel(file, folder('damaged'), never, () => {})).rejects.toThrow(/damaged\.whl/);
    // Cut within a library: the list of entries is there, the bytes are not those that it promises.
    const library = Buffer.from(zip).indexOf(`tensorflow/${LIBRARIES[0]}`);
    const bytes = zip.slice();
    bytes.fill(255, library + 30, library + 40);
    writeFileSync(file, bytes);
    await expect(unpackWheel(file, folder('garbled'), never, () => {})).rejects.toThrow(
      /damaged\.whl could not be unpacked/,
    );
    writeFileSync(file, zipSync({ 'tensorflow/x.py': new Uint8Array(1) }));
    await expect(unpackWheel(file, folder('empty-wheel'), never, () => {})).rejects.toThrow(
      /damaged\.whl has no headers/,
    );
  });
});

test('too small a disk is told before anything is written to it', () => {
  expect(() => requireDisk(root, 1e18)).toThrow(
    /MB free, and 1000000000000 MB are needed\. Free some, or set XDG_CACHE_HOME/,
  );
});

test('without a compiler the one to install is named', async () => {
  const { CXX } = process.env;
  process.env.CXX = join(root, 'no-compiler');
  try {
    await expect(findCompiler(never)).rejects.toThrow(/No C\+\+ compiler was found .*no-compiler.*Install one/s);
  } finally {
    if (CXX === undefined) delete process.env.CXX;
    else process.env.CXX = CXX;
  }
});

test('what is asked for wrongly leaves nothing behind', () => {
  const cache = folder('cache-wrong');
  const both = setUp(cache, ['--python', '/usr', '--remove']);
  expect(both.stderr).toContain('exclude each other');
  expect(both.status).toBe(2);
  const missing = setUp(cache, ['--wheel', wheelName.replace('2.99.0', '2.98.0')]);
  expect(missing.stderr).toMatch(/There is no file .*2\.98\.0/);
  expect(missing.status).toBe(1);
  const none = setUp(cache, ['--remove']);
  expect(none).toMatchObject({ status: 0, stdout: 'TensorFlow was not set up.\n' });
  expect(existsSync(join(cache, 'advexp')) ? readdirSync(join(cache, 'advexp')) : []).toEqual([]);
});

test.runIf(requires('tensorflow'))('a build that npm brought is used as it is, and --remove forgets it', () => {
  const { binding } = findInstallation() as Installation;
  const home = folder('npm-home');
  const published = join(home, 'node_modules/@tensorflow/tfjs-node-gpu/lib/napi-v8');
  mkdirSync(published, { recursive: true });
  // The real one: as it looks for its TensorFlow beside itself, so does the link's target.
  symlinkSync(binding, join(published, 'tfjs_binding.node'));
  const cache = folder('cache-npm');
  const { stdout, stderr, status } = setUp(cache, [], { cwd: home });
  expect(stderr).not.toContain('error:');
  expect(stdout).toMatch(
    /^TensorFlow \d+\.\d+\.\d+ of node_modules\/@tensorflow\/tfjs-node-gpu is ready and computes right/,
  );
  expect(status).toBe(0);
  expect(recorded(cache).binding).toContain('npm-home');
  expect(setUp(cache, ['--remove']).stdout).toMatch(/^Removed .*tensorflow\.\n$/);
  expect(readdirSync(join(cache, 'advexp'))).toEqual([]);
});

const wheel = process.env.ADVEXP_TENSORFLOW_WHEEL;
describe.runIf(wheel !== undefined)('with a real wheel, which ADVEXP_TENSORFLOW_WHEEL names', () => {
  /** Sets up with a cache of its own and sends a signal while the wheel is unpacked. */
  async function endedBy(signal: NodeJS.Signals, cache: string) {
    const child = spawn(
      process.execPath,
      ['--conditions=advexp-source', MAIN, 'setup', 'tensorflow', '--wheel', wheel ?? ''],
      { env: { ...process.env, XDG_CACHE_HOME: cache }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      if (text.includes('Unpacking')) child.kill(signal);
    });
    const [code] = await once(child, 'close');
    return { code, stderr };
  }

  test('Ctrl-C leaves nothing behind', async () => {
    const cache = folder('cache-cancelled');
    const { code, stderr } = await endedBy('SIGINT', cache);
    expect(stderr).toContain('Interrupted; nothing was changed.');
    expect(code).toBe(130);
    expect(readdirSync(join(cache, 'advexp'))).toEqual([]);
  });

  test('what a killed set-up leaves is no installation, and is gone with the next command', async () => {
    const cache = folder('cache-killed');
    await endedBy('SIGKILL', cache);
    expect(readdirSync(join(cache, 'advexp'))).toEqual([expect.stringMatching(/^tensorflow\.\d+\.partial$/)]);
    expect(setUp(cache, ['--remove']).stdout).toBe('TensorFlow was not set up.\n');
    expect(readdirSync(join(cache, 'advexp'))).toEqual([]);
  });

  test('a TensorFlow in a Python environment is used in place', async () => {
    const environment = folder('environment');
    expect(spawnSync('python3', ['-m', 'venv', '--without-pip', environment]).status).toBe(0);
    const [version = ''] = readdirSync(join(environment, 'lib'));
    const packages = join(environment, 'lib', version, 'site-packages');
    await unpackWheel(wheel ?? '', packages, never, () => {});
    const cache = folder('cache-python');
    const { stdout, stderr, status } = setUp(cache, ['--python', environment]);
    expect(stderr).not.toContain('error:');
    expect(stdout).toContain('is ready and computes right');
    expect(status).toBe(0);
    expect(recorded(cache)).toMatchObject({ source: join(packages, 'tensorflow'), libraries: [] });
    expect(dirname(recorded(cache).binding)).toBe(join(cache, 'advexp/tensorflow'));
    // A set-up that fails leaves the one before it.
    rmSync(join(packages, 'tensorflow'), { recursive: true });
    const again = setUp(cache, ['--python', environment]);
    expect(again.stderr).toContain('no TensorFlow');
    expect(existsSync(join(cache, 'advexp/tensorflow/tfjs_binding.node'))).toBe(true);
  });
});
