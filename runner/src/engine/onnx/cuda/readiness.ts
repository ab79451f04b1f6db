/** @file Whether ONNX Runtime's CUDA provider can work here: driver, provider and CUDA's libraries, and what to do for them. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { ExecutionError } from '../../executor.ts';
import { preloadLibraries } from '../../native/library.ts';
import { loaderLibraries } from '../../native/loader.ts';
import { nvidiaGpus } from '../../native/nvidia.ts';
import { type CudaLibrary, findCudaLibraries } from './libraries.ts';

/** What CUDA 12 needs under Linux, by NVIDIA's table of minor version compatibility. */
const OLDEST_DRIVER = '525.60.13';

/** The driver with its version, null where that is not known; or why there is none that works, as sentences. */
type Driver = { readonly version: string | null } | { readonly lack: string };

export interface CudaReadiness {
  readonly driver: Driver;
  /** File of the provider; null where it is not installed. */
  readonly provider: string | null;
  /** Empty where there is no driver to use them. */
  readonly libraries: readonly CudaLibrary[];
}

/** Looks at this machine. */
export async function cudaReadiness(): Promise<CudaReadiness> {
  const driver = await findDriver();
  const file = join(runtimeFolder(), 'bin/napi-v6', process.platform, process.arch, 'libonnxruntime_providers_cuda.so');
  const provider = existsSync(file) ? file : null;
  return { driver, provider, libraries: 'lack' in driver ? [] : await findCudaLibraries(provider) };
}

async function findDriver(): Promise<Driver> {
  const gpus = nvidiaGpus();
  if (gpus === null) {
    // Containers may have the driver's library without its tools.
    if ((await loaderLibraries()).has('libcuda.so.1')) return { version: null };
    return { lack: 'CUDA needs an NVIDIA GPU and its driver, and none was found: there is no `nvidia-smi`.' };
  }
  if ('failure' in gpus) {
    return {
      lack: `NVIDIA's driver does not work: \`nvidia-smi\` says "${gpus.failure}". Restart the machine, as it is needed after the driver was installed or updated; else install the driver anew.`,
    };
  }
  const [gpu] = gpus;
  if (!gpu) return { lack: 'CUDA needs an NVIDIA GPU, and `nvidia-smi` lists none.' };
  return { version: gpu.driver };
}

/**
 * Makes the provider find its libraries.
 * @throws ExecutionError that says what is missing and how to get it
 */
export async function prepareCuda(): Promise<void> {
  const readiness = await cudaReadiness();
  const lack = cudaLack(readiness);
  if (lack !== null) throw new ExecutionError(lack);
  const hidden = readiness.libraries.filter(({ searched }) => !searched);
  const broken = preloadLibraries(hidden.flatMap(({ file }) => (file === null ? [] : [file])));
  if (broken.length > 0)
    throw new ExecutionError(`These CUDA libraries cannot be loaded: ${broken.join(', ')}. Install them anew.`);
}

const ALTERNATIVE = 'Or take `device: webgpu`, which needs the driver alone.';

/** What is missing, as sentences with what to do; null where all is there. */
export function cudaLack({ driver, provider, libraries }: CudaReadiness): string | null {
  const lacking =
    'lack' in driver
      ? [driver.lack]
      : [ageLack(driver.version), provider === null ? providerLack() : null, librariesLack(libraries)];
  const sentences = lacking.filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : [...sentences, ALTERNATIVE].join(' ');
}

function ageLack(driver: string | null): string | null {
  if (driver === null || driver.localeCompare(OLDEST_DRIVER, 'en', { numeric: true }) >= 0) return null;
  return `NVIDIA's driver ${driver} is too old: CUDA 12 needs ${OLDEST_DRIVER} or newer. Update it (Ubuntu: \`sudo ubuntu-drivers install\`; others: https://www.nvidia.com/drivers) and restart the machine.`;
}

function providerLack(): string {
  const folder = runtimeFolder();
  const script = join(folder, 'script/install.js');
  const missing = "ONNX Runtime's CUDA library is not installed:";
  if (!existsSync(script) || !canDownload(folder))
    return `${missing} the runner that comes with the editor's extension cannot have it. Install advexp with npm and name it in the setting \`advexp.runner.path\`.`;
  const fromHere = relative(process.cwd(), script);
  return `${missing} \`node ${fromHere.startsWith('..') ? script : fromHere} --onnxruntime-node-install=cuda12\` downloads it.`;
}

/** Packages of the extension leave out what the script downloads with. */
function canDownload(folder: string): boolean {
  try {
    createRequire(join(folder, 'package.json')).resolve('adm-zip');
    return true;
  } catch {
    return false;
  }
}

function librariesLack(libraries: readonly CudaLibrary[]): string | null {
  const missing = libraries.filter(({ file }) => file === null);
  if (missing.length === 0) return null;
  const names = missing.map(({ name }) => name).join(', ');
  return `CUDA libraries are missing: ${names}. \`${installCommand(missing)}\` brings them into the active Python environment, where they are found.`;
}

/** The command that brings libraries. */
export function installCommand(missing: readonly CudaLibrary[]): string {
  return `python3 -m pip install ${[...new Set(missing.map((library) => library.package))].join(' ')}`;
}

/** Of the package onnxruntime-node. */
function runtimeFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('onnxruntime-node')), '..');
}
