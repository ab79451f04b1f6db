/**
 * @file ONNX Runtime as it is on this machine. Its native part may be another platform's, or lack something of the system: whoever
 * imports this then gets an ExecutionError that says what to do.
 */
import type * as ort from 'onnxruntime-node';
import { ExecutionError } from '../executor.ts';
import { PROVIDER_NAMES, PROVIDER_PLATFORMS, type Provider, type ProviderName, RUNTIME_NAMES } from './provider.ts';

/** Platforms that ONNX Runtime is built for. */
const BUILT_FOR = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];

/** What its libraries need of a system, as their headers say, and where that is to be had. */
const NEEDS: Readonly<Record<string, (processor: string) => string>> = {
  linux: () => 'It needs glibc 2.28 or newer: Debian 10, Ubuntu 20.04, RHEL 8, and no Alpine.',
  darwin: () => 'It needs macOS 14 or newer.',
  win32: (processor) =>
    `It needs Microsoft's Visual C++ Redistributable: install https://aka.ms/vs/17/release/vc_redist.${processor}.exe.`,
};

/** Why ONNX Runtime is not here and what to do, as sentences. */
export function whyNotLoaded(error: unknown, system: string = process.platform, processor = process.arch): string {
  const here = `${system}-${processor}`;
  if (!BUILT_FOR.includes(here)) {
    return `ONNX Runtime, which computes, is not made for ${here}, but for ${BUILT_FOR.join(', ')}.`;
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND') {
    return `ONNX Runtime for ${here} is not in this package of advexp. Install the one for ${here}; in a checkout, run \`npm run setup\`.`;
  }
  const why = message.split(/\r?\n/)[0]?.replace(/\.$/, '');
  return `ONNX Runtime cannot be loaded: ${why}. ${NEEDS[system]?.(processor) ?? ''}`.trim();
}

export const runtime = await load();

export const runtimeVersion: string = runtime.env.versions.node ?? runtime.env.versions.common;

async function load(): Promise<typeof ort> {
  try {
    return await import('onnxruntime-node');
  } catch (error) {
    throw new ExecutionError(whyNotLoaded(error));
  }
}

/** The providers that this build of ONNX Runtime names, whether or not their libraries and devices are there. */
export function namedProviders(): ProviderName[] {
  const known = new Set<string>(runtime.listSupportedBackends().map(({ name }) => name));
  return PROVIDER_NAMES.filter((name) => known.has(RUNTIME_NAMES[name]));
}

/** @throws ExecutionError if this build of ONNX Runtime does not have the provider */
export function requireNamed(provider: Provider): void {
  const named = namedProviders();
  if (named.includes(provider.name)) return;
  throw new ExecutionError(
    `ONNX Runtime for ${process.platform}-${process.arch} has no provider "${provider.name}": it is for ${PROVIDER_PLATFORMS[provider.name]}. Here it has ${named.join(', ')}.`,
  );
}
