/**
 * @file Parts that some tests need and a machine may lack. Such a test is skipped where its component is missing, except
 * where ADVEXP_REQUIRE_ALL is set, as in CI: then it fails, so that nothing goes untested unnoticed.
 *
 *     test.runIf(requires('fashion-mnist'))('…', …)
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findInstallation } from 'advexp/engine/tensorflow/installation';

let found: string | null | undefined;

/** The Python that can import torch: the one on the PATH, or the system's; null where there is none. */
export function pythonWithTorch(): string | null {
  found ??=
    ['python3', '/usr/bin/python3'].find((python) => spawnSync(python, ['-c', 'import torch']).status === 0) ?? null;
  return found;
}

const COMPONENTS = {
  /** A real VS Code in a browser; `node test/vscode/install.mjs` and Debian's chromium. */
  'code-server': () =>
    existsSync(new URL('vscode/node_modules/.complete', import.meta.url)) && existsSync('/usr/bin/chromium'),
  /** What the editor writes its outputs with, which `install.mjs` compiles where there is a C++ compiler. */
  'editor-output': () =>
    existsSync(
      new URL(
        'vscode/node_modules/code-server/lib/vscode/node_modules/@vscode/spdlog/build/Release/spdlog.node',
        import.meta.url,
      ),
    ),
  /** Debian's package of the four original files. */
  'fashion-mnist': () => existsSync('/usr/share/datasets/fashion-mnist'),
  git: () => spawnSync('git', ['--version']).status === 0,
  neovim: () => spawnSync('nvim', ['--version']).status === 0,
  'python-torch': () => pythonWithTorch() !== null,
  /** The Vulkan loader, and SwiftShader as its driver, which Debian's chromium brings. */
  'software-vulkan': () =>
    existsSync('/usr/lib/chromium/vk_swiftshader_icd.json') &&
    spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout?.includes('libvulkan.so.1') === true,
  /** A native TensorFlow, made ready by `advexp setup tensorflow`. */
  tensorflow: () => findInstallation() !== null,
} as const;

/** What also CI may lack: a TensorFlow wheel is not to be had everywhere. */
const OPTIONAL: readonly Component[] = ['tensorflow'];

export type Component = keyof typeof COMPONENTS;

/**
 * Whether a component is there.
 * @throws Error when it is missing and ADVEXP_REQUIRE_ALL is set
 */
export function requires(component: Component): boolean {
  const present = COMPONENTS[component]();
  if (!present && process.env.ADVEXP_REQUIRE_ALL && !OPTIONAL.includes(component)) {
    throw new Error(`This machine lacks ${component}, which ADVEXP_REQUIRE_ALL demands. See .ci/run.`);
  }
  return present;
}
