/**
 * @file The libraries that ONNX Runtime's CUDA provider needs beside itself: which, and where they lie. They come with the
 * CUDA toolkit, or as NVIDIA's packages in a Python environment, whose folders the system does not search.
 */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { neededLibraries } from '../../native/elf.ts';
import { loaderLibraries } from '../../native/loader.ts';
import { askPython, candidatePythons } from '../../native/python.ts';

interface Requirement {
  readonly name: string;
  /** Package of Python that brings it. */
  readonly package: string;
  /** What it is for. */
  readonly purpose: string;
  /** Needed only by those builds of the provider that are linked with it. */
  readonly ifLinked?: true;
}

/**
 * CUDA 12's, in an order in which they can be loaded. The provider of ONNX Runtime was linked with all of them
 * (microsoft/onnxruntime#23656 lists what it needs) until cuDNN (#29252), NVRTC (#29705) and cuFFT (#29808) came to be opened
 * by name when an operator wants them: convolutions want cuDNN, which compiles some kernels with NVRTC; but no graph of ours
 * wants a Fourier transform.
 */
const REQUIREMENTS: readonly Requirement[] = [
  { name: 'libcudart.so.12', package: 'nvidia-cuda-runtime-cu12', purpose: 'the CUDA runtime' },
  { name: 'libcublasLt.so.12', package: 'nvidia-cublas-cu12', purpose: 'matrix products' },
  { name: 'libcublas.so.12', package: 'nvidia-cublas-cu12', purpose: 'matrix products' },
  { name: 'libcurand.so.10', package: 'nvidia-curand-cu12', purpose: 'random numbers' },
  { name: 'libcufft.so.11', package: 'nvidia-cufft-cu12', purpose: 'Fourier transforms', ifLinked: true },
  { name: 'libnvrtc.so.12', package: 'nvidia-cuda-nvrtc-cu12', purpose: 'kernels that cuDNN compiles' },
  { name: 'libcudnn.so.9', package: 'nvidia-cudnn-cu12', purpose: 'convolutions' },
];

export interface CudaLibrary extends Requirement {
  /** Null where it was not found. */
  readonly file: string | null;
  /** Null where it is not known. */
  readonly version: string | null;
  /** Whether the system finds it by its name; else it has to be loaded before it is asked for. */
  readonly searched: boolean;
}

/**
 * Looks for the libraries: where the system's loader looks, in the packages of the user's Python environments, in
 * `lib` of a Conda environment, and below /usr/local/cuda*.
 * @param provider file of the provider, which is asked what it is linked with; null where it is not installed
 */
export async function findCudaLibraries(provider: string | null): Promise<CudaLibrary[]> {
  const linked = provider === null ? [] : neededLibraries(provider);
  const needed = REQUIREMENTS.filter(({ name, ifLinked }) => !ifLinked || linked.includes(name));
  const system = await loaderLibraries();
  const found = new Map(needed.map(({ name }) => [name, system.get(name) ?? null]));
  for await (const folders of otherFolders()) {
    if (![...found.values()].includes(null)) break;
    for (const { name } of needed) {
      const folder = folders.find((place) => existsSync(join(place, name)));
      if (folder !== undefined && found.get(name) === null) found.set(name, join(folder, name));
    }
  }
  return needed.map((requirement) => {
    const file = found.get(requirement.name) ?? null;
    const version = file === null ? null : versionOf(file, requirement.package);
    return { ...requirement, file, version, searched: system.has(requirement.name) };
  });
}

/** Folders that the loader does not search; those of each Python environment together, as asking for them takes time. */
async function* otherFolders(): AsyncGenerator<readonly string[]> {
  const { CONDA_PREFIX } = process.env;
  for (const python of candidatePythons()) {
    const answer = await askPython(python, 'nvidia');
    if (typeof answer !== 'string') yield answer.libraries;
  }
  if (CONDA_PREFIX) yield [join(CONDA_PREFIX, 'lib')];
  const local = '/usr/local';
  const toolkits = existsSync(local) ? readdirSync(local).filter((name) => /^cuda(-[\d.]+)?$/.test(name)) : [];
  yield toolkits.sort().map((name) => join(local, name, 'lib64'));
}

/** Version by the name of the file, or by the record of the Python package that it belongs to. */
function versionOf(file: string, distribution: string): string | null {
  const [, version] = /\.so\.(\d+(?:\.\d+)+)$/.exec(basename(realpathSync(file))) ?? [];
  if (version !== undefined) return version;
  // nvidia/cublas/lib/libcublas.so.12, beside nvidia_cublas_cu12-12.6.4.1.dist-info.
  const packages = join(dirname(file), '../../..');
  const start = `${distribution.replaceAll('-', '_')}-`;
  const record = readdirSync(packages).find((name) => name.startsWith(start) && name.endsWith('.dist-info'));
  return record?.slice(start.length, -'.dist-info'.length) ?? null;
}
