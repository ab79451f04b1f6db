/**
 * @file What `advexp doctor` reports without a GPU, with Vulkan in software and with a native TensorFlow, beside the golden reports
 * in golden/doctor. What belongs to the machine and not to the set-up is masked: figures, versions, names of processors, folders.
 * After a change of the report: `npx vitest run test/doctor.test.ts --update`, and read what changed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { requires } from './components.ts';
import { compileLibrary, compiles } from './shared-library.ts';

const MAIN = fileURLToPath(new URL('../runner/src/cli/main.ts', import.meta.url));
const SWIFTSHADER = '/usr/lib/chromium/vk_swiftshader_icd.json';
const empty = mkdtempSync(join(tmpdir(), 'advexp-doctor-'));
const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
afterAll(() => rmSync(empty, { recursive: true }));

/** @param vulkan the file of a driver @param cached folder of caches, in which a TensorFlow may be set up */
function report({ vulkan, cached }: { vulkan: string; cached: string }, options: readonly string[] = []): string {
  const { VIRTUAL_ENV, CONDA_PREFIX, ...rest } = process.env;
  const env = { ...rest, NO_COLOR: '1', VK_DRIVER_FILES: vulkan, VK_ICD_FILENAMES: vulkan, XDG_CACHE_HOME: cached };
  const words = ['--conditions=advexp-source', MAIN, 'doctor', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8', timeout: 300_000 });
  // What drivers and libraries print by themselves is for nobody.
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return masked(stdout, cached);
}

/** Lines of the devices and of ONNX Runtime: the others are the same in every set-up. */
function masked(text: string, cached: string): string {
  const sections = text.split(/^(?=OK |note |PROBLEM )/m);
  return (
    sections
      .filter((section) => /^\S+ +(ONNX Runtime|device|TensorFlow)\b/.test(section))
      .join('')
      .replaceAll(cached, 'CACHE')
      .replace(/(ONNX Runtime +)[\d.]+/, '$1VERSION')
      .replaceAll(/error \d+e[-+]\d+/g, 'error E')
      .replaceAll(/[\d.e+]+ PGD steps\/s/g, 'N PGD steps/s')
      .replaceAll(/(cpu|webgpu|tensorflow) [\d.]+(?=[,.])/g, '$1 N')
      .replaceAll(/TensorFlow \d[\w.]*/g, 'TensorFlow VERSION')
      // The order of speeds is the machine's, and so is the choice.
      .replace(
        /(device auto +)\w+: the fastest here, in attack steps a second: ([^.]*)\./,
        (_, start: string, speeds: string) => {
          const names = speeds.split(', ').sort().join(', ');
          return `${start}FASTEST: the fastest here, in attack steps a second: ${names}.`;
        },
      )
  );
}

test.runIf(compiles && requires('software-vulkan'))(
  'a driver that breaks its process does not break the doctor',
  () => {
    const driver = join(empty, 'broken.json');
    const code = 'extern "C" int vk_icdNegotiateLoaderICDInterfaceVersion(unsigned*) { __builtin_trap(); }';
    const library = compileLibrary(join(empty, 'libbroken.so'), [], code);
    const icd = { file_format_version: '1.0.0', ICD: { library_path: library, api_version: '1.0.5' } };
    writeFileSync(driver, JSON.stringify(icd));
    expect(report({ vulkan: driver, cached: empty }, ['--device', 'webgpu'])).toMatch(
      /^note +device webgpu +not usable\n +Its test ended by SIG[A-Z]+: its driver is at fault\. Update that/m,
    );
  },
);

// Elsewhere ONNX Runtime brings other providers.
const isLinux = process.platform === 'linux' && process.arch === 'x64';
const golden = (name: string) => `golden/doctor/${name}.txt`;

test.runIf(isLinux)('without a GPU', { timeout: 300_000 }, async () => {
  const text = report({ vulkan: join(empty, 'none.json'), cached: empty });
  await expect(text).toMatchFileSnapshot(golden('without-gpu'));
});

test.runIf(isLinux && requires('software-vulkan'))('with Vulkan in software', { timeout: 300_000 }, async () => {
  const text = report({ vulkan: SWIFTSHADER, cached: empty });
  await expect(text).toMatchFileSnapshot(golden('software-vulkan'));
});

test.runIf(isLinux && requires('tensorflow'))('with a native TensorFlow', { timeout: 300_000 }, async () => {
  const text = report({ vulkan: join(empty, 'none.json'), cached: cache });
  await expect(text).toMatchFileSnapshot(golden('tensorflow'));
});
