/** With libraries that have the names of CUDA's, compiled here into a Python environment as NVIDIA's packages put them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { compileLibrary, compiles } from '../../../../../test/shared-library.ts';
import { findCudaLibraries } from './libraries.ts';

const root = mkdtempSync(join(tmpdir(), 'advexp-cuda-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const environment = join(root, 'environment');
const canTry = compiles && process.arch === 'x64' && spawnSync('python3', ['-m', 'venv', '--help']).status === 0;
/** Libraries of the machine's own would be found beside ours, or instead of them. */
const hasNone = canTry && (await findCudaLibraries(null)).every(({ file }) => file === null);

describe.runIf(hasNone)('CUDA libraries in a Python environment', () => {
  let packages = '';
  let provider = '';
  const place = (folder: string, name: string) => join(packages, 'nvidia', folder, 'lib', name);

  beforeAll(() => {
    expect(spawnSync('python3', ['-m', 'venv', '--without-pip', environment]).status).toBe(0);
    packages = join(environment, 'lib', readdirSync(join(environment, 'lib'))[0] ?? '', 'site-packages');
    const [runtime, light, blas] = [
      compileLibrary(place('cuda_runtime', 'libcudart.so.12')),
      compileLibrary(place('cublas', 'libcublasLt.so.12')),
      // A file with its whole version, and the name that it is looked up by.
      compileLibrary(place('cublas', 'libcublas.so.12.6.4.1'), [place('cublas', 'libcublasLt.so.12')]),
    ];
    symlinkSync('libcublas.so.12.6.4.1', place('cublas', 'libcublas.so.12'));
    mkdirSync(join(packages, 'nvidia_cuda_runtime_cu12-12.6.77.dist-info'));
    provider = compileLibrary(join(root, 'provider.so'), [runtime, light, blas]);
  });

  const inEnvironment = async (file: string | null) => {
    vi.stubEnv('VIRTUAL_ENV', environment);
    try {
      return await findCudaLibraries(file);
    } finally {
      vi.unstubAllEnvs();
    }
  };

  test('are found, with their versions; what is nowhere is named', async () => {
    const found = await inEnvironment(null);
    expect(found.map(({ name, version, file }) => [name, version, file])).toEqual([
      ['libcudart.so.12', '12.6.77', place('cuda_runtime', 'libcudart.so.12')],
      ['libcublasLt.so.12', null, place('cublas', 'libcublasLt.so.12')],
      ['libcublas.so.12', '12.6.4.1', place('cublas', 'libcublas.so.12')],
      ['libcurand.so.10', null, null],
      ['libnvrtc.so.12', null, null],
      ['libcudnn.so.9', null, null],
    ]);
  });

  test('are found by the loader first', async () => {
    const own = compileLibrary(join(root, 'own/libcudart.so.12'));
    vi.stubEnv('LD_LIBRARY_PATH', `/nowhere:${import.meta.filename}:${join(root, 'own')}`);
    const [runtime, light] = await inEnvironment(null);
    expect([runtime, light]).toMatchObject([
      { file: own, searched: true },
      { file: place('cublas', 'libcublasLt.so.12'), searched: false },
    ]);
  });

  test('are those that the provider is linked with', async () => {
    const fourier = compileLibrary(join(root, 'linked/libcufft.so.11'));
    const linked = compileLibrary(join(root, 'linked/provider.so'), [fourier]);
    expect((await inEnvironment(provider)).map(({ name }) => name)).not.toContain('libcufft.so.11');
    expect(await inEnvironment(linked)).toContainEqual(
      expect.objectContaining({ name: 'libcufft.so.11', package: 'nvidia-cufft-cu12' }),
    );
  });

  test('once loaded, the provider can be: the loader alone does not find them', () => {
    const source = (name: string) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));
    const program = `
      const { findCudaLibraries } = await import(${source('./libraries.ts')});
      const { preloadLibraries } = await import(${source('../../native/library.ts')});
      const provider = ${JSON.stringify(provider)};
      const before = preloadLibraries([provider]);
      const libraries = await findCudaLibraries(provider);
      const broken = preloadLibraries(libraries.flatMap(({ file }) => file ?? []));
      const after = preloadLibraries([provider]);
      const { readFileSync } = await import('node:fs');
      console.log(JSON.stringify({ before, broken, after, maps: readFileSync('/proc/self/maps', 'utf8') }));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      env: { ...process.env, VIRTUAL_ENV: environment },
    });
    expect(stderr).toBe('');
    const { before, broken, after, maps } = JSON.parse(stdout);
    expect({ before, broken, after }).toEqual({ before: [provider], broken: [], after: [] });
    for (const name of ['libcudart.so.12', 'libcublasLt.so.12', 'libcublas.so.12.6.4.1', 'provider.so'])
      expect(maps).toContain(`/${name}\n`);
  });
});
