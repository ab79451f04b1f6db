/**
 * @file What is said of CUDA by the doctor and by a run that is refused it. A script in the place of `nvidia-smi` prints what the
 * real one has printed on machines of several kinds; libraries of CUDA's names lie in a Python environment, compiled here.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCudaLibraries } from '../runner/src/engine/onnx/cuda/libraries.ts';
import { cudaReadiness } from '../runner/src/engine/onnx/cuda/readiness.ts';
import { tinySpec } from './session.ts';
import { compileLibrary, compiles } from './shared-library.ts';

const MAIN = fileURLToPath(new URL('../runner/src/cli/main.ts', import.meta.url));
const CHECKOUT = fileURLToPath(new URL('..', import.meta.url));
const home = realpathSync(mkdtempSync(join(tmpdir(), 'advexp-cuda-')));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const CARD = 'NVIDIA GeForce RTX 3090, 535.183.01, 24576 MiB';
const OLD_CARD = 'Tesla V100-SXM2-16GB, 470.57.02, 16160 MiB';
const MISMATCH = 'Failed to initialize NVML: Driver/library version mismatch\nNVML library version: 535.183\n';
/** The words, and the exit code. */
type Said = readonly [string, number];

interface Finding {
  readonly subject: string;
  readonly state: string;
  readonly found: string;
  readonly fix: string | null;
}

/** `advexp …` where `nvidia-smi` says this, or is not there, and the environment is active. */
function advexp(words: readonly string[], nvidia: Said | null) {
  const tools = mkdtempSync(join(home, 'tools-'));
  if (nvidia) {
    writeFileSync(join(tools, 'said'), nvidia[0]);
    writeFileSync(join(tools, 'nvidia-smi'), `#!/bin/sh\ncat ${join(tools, 'said')}\nexit ${nvidia[1]}\n`, {
      mode: 0o755,
    });
  }
  const { CONDA_PREFIX, PYENV_ROOT, LD_LIBRARY_PATH, ...env } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--conditions=advexp-source', MAIN, ...words], {
    cwd: CHECKOUT,
    encoding: 'utf8',
    env: { ...env, HOME: home, PATH: `${tools}:/usr/bin:/bin`, VIRTUAL_ENV: join(home, 'environment'), NO_COLOR: '1' },
  });
  return { stdout, stderr, status };
}

function doctor(nvidia: Said | null): Map<string, Finding> {
  const { stdout, stderr, status } = advexp(['doctor', '--device', 'cuda', '--json'], nvidia);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return new Map((JSON.parse(stdout) as Finding[]).map((finding) => [finding.subject, finding]));
}

/** A driver, a provider or libraries of the machine's own would be found beside what lies here, or instead of it. */
async function hasNone(): Promise<boolean> {
  const { driver, provider } = await cudaReadiness();
  return 'lack' in driver && provider === null && (await findCudaLibraries(null)).every(({ file }) => file === null);
}

const isLinux = process.platform === 'linux' && process.arch === 'x64';
describe.runIf(isLinux && compiles && (await hasNone()))('CUDA', () => {
  beforeAll(() => {
    const environment = join(home, 'environment');
    expect(spawnSync('python3', ['-m', 'venv', '--without-pip', environment]).status).toBe(0);
    const [python = ''] = readdirSync(join(environment, 'lib'));
    const packages = join(environment, 'lib', python, 'site-packages');
    for (const [folder, name] of [
      ['cuda_runtime', 'libcudart.so.12'],
      ['cublas', 'libcublasLt.so.12'],
      ['cublas', 'libcublas.so.12'],
      ['curand', 'libcurand.so.10'],
    ])
      compileLibrary(join(packages, 'nvidia', folder, 'lib', name));
    mkdirSync(join(packages, 'nvidia_cublas_cu12-12.6.4.1.dist-info'));
  });

  test('libraries are listed with version and place, and each that is missing with its command', () => {
    const findings = doctor([`${CARD}\n`, 0]);
    expect(findings.get('libcublas.so.12')).toEqual({
      subject: 'libcublas.so.12',
      state: 'ok',
      found: expect.stringMatching(
        /^12\.6\.4\.1, ~\/environment\/lib\/python3\.\d+\/site-packages\/nvidia\/cublas\/lib$/,
      ),
      fix: null,
    });
    expect(findings.get('libcurand.so.10')?.found).toMatch(/^unknown version, ~\/environment/);
    expect(findings.get('libcudnn.so.9')).toEqual({
      subject: 'libcudnn.so.9',
      state: 'note',
      found: 'missing',
      fix: 'For convolutions: `python3 -m pip install nvidia-cudnn-cu12`.',
    });
    expect([...findings.keys()].filter((name) => name.startsWith('lib'))).toHaveLength(6);
  });

  const provider =
    "ONNX Runtime's CUDA library is not installed: `node node_modules/onnxruntime-node/script/install.js --onnxruntime-node-install=cuda12` downloads it.";
  const libraries =
    'CUDA libraries are missing: libnvrtc.so.12, libcudnn.so.9. `python3 -m pip install nvidia-cuda-nvrtc-cu12 nvidia-cudnn-cu12` brings them into the active Python environment, where they are found.';
  const instead = 'Or take `device: webgpu`, which needs the driver alone.';

  test.each<[string, Said | null, string]>([
    [
      'no driver',
      null,
      `CUDA needs an NVIDIA GPU and its driver, and none was found: there is no \`nvidia-smi\`. ${instead}`,
    ],
    [
      'a driver without a GPU',
      ['No devices were found\n', 6],
      expect.stringMatching(/`nvidia-smi` says "No devices were found"/),
    ],
    [
      'a driver that was updated',
      [MISMATCH, 18],
      expect.stringMatching(/"Failed to initialize NVML: Driver\/library version mismatch"\. Restart the machine/),
    ],
    [
      'a driver that is too old',
      [`${OLD_CARD}\n`, 0],
      expect.stringMatching(
        /^NVIDIA's driver 470\.57\.02 is too old: CUDA 12 needs 525\.60\.13 or newer\. Update it \(.*\) and restart the machine\. ONNX Runtime's/,
      ),
    ],
    ['a driver that serves', [`${CARD}\n${CARD}\n`, 0], `${provider} ${libraries} ${instead}`],
  ])('with %s, doctor and run say the same', (_, nvidia, sentences) => {
    const device = doctor(nvidia).get('device cuda');
    expect(device).toEqual({ subject: 'device cuda', state: 'note', found: 'not usable', fix: sentences });
    const spec = join(home, 'tiny.advexp');
    writeFileSync(spec, tinySpec());
    const { stderr, status } = advexp(['run', spec, '--device', 'cuda', '--out', join(home, 'runs')], nvidia);
    expect(stderr).toContain(device?.fix);
    expect(status).toBe(2);
  });
});
