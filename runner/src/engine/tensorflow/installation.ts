/** @file The TensorFlow that `advexp setup tensorflow` made ready: where it is remembered, and how it is opened. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '@advexp/schemas/cache-folder';
import { ExecutionError } from '../executor.ts';
import { preloadLibraries } from '../native/library.ts';
import { forbidTf32 } from '../native/tf32.ts';
import { loadBinding } from './binding.ts';
import { TensorFlowExecutor } from './executor.ts';

/** What is remembered, in `installation.json` of the folder. */
export interface Installation {
  /** File of the binding. */
  readonly binding: string;
  /** Version of the TensorFlow that it was made for. */
  readonly version: string;
  /** Where that TensorFlow came from: a folder of a Python environment, a wheel, or a package of npm. */
  readonly source: string;
  /** Whether it found a GPU. */
  readonly gpu: boolean;
  /** Folders of CUDA libraries in the Python environment. */
  readonly libraries: readonly string[];
}

export const SETUP_COMMAND = 'advexp setup tensorflow';

export const installationFolder = (): string => join(cacheFolder(), 'tensorflow');
export const installationFile = (folder: string): string => join(folder, 'installation.json');

/** The TensorFlow that was set up; null where there is none, or its record cannot be read. */
export function findInstallation(): Installation | null {
  try {
    const found: unknown = JSON.parse(readFileSync(installationFile(installationFolder()), 'utf8'));
    return isInstallation(found) ? found : null;
  } catch {
    return null;
  }
}

function isInstallation(value: unknown): value is Installation {
  if (typeof value !== 'object' || value === null) return false;
  const { binding, version, source, gpu, libraries } = value as Record<keyof Installation, unknown>;
  return (
    [binding, version, source].every((entry) => typeof entry === 'string') &&
    typeof gpu === 'boolean' &&
    Array.isArray(libraries) &&
    libraries.every((entry) => typeof entry === 'string')
  );
}

export interface TensorFlowOptions {
  /** Which of the GPUs that can be seen. Absent, it is the first, or the processor where there is none. */
  readonly index?: number;
  /** Threads of one operation on the processor; all cores when 0 or absent. */
  readonly threads?: number;
}

/**
 * The executor on the TensorFlow that was set up. TensorFlow reads its settings once in the life of a process.
 * @throws ExecutionError if none was set up, or it cannot be loaded any more, or there is no such GPU
 */
export function openTensorFlow(options: TensorFlowOptions = {}): TensorFlowExecutor {
  const installation = findInstallation();
  if (!installation) {
    throw new ExecutionError(`TensorFlow is not set up here. Run \`${SETUP_COMMAND}\`, or take another device.`);
  }
  if (!existsSync(installation.binding)) throw gone(installation, `${installation.binding} is missing`);
  return open(installation, options);
}

/** As `openTensorFlow`, from a given record. */
export function open(installation: Installation, { index, threads = 0 }: TensorFlowOptions = {}): TensorFlowExecutor {
  setEnvironment(threads);
  preloadLibraries(librariesIn(installation.libraries));
  const card = visibleCard(index);
  let executor: TensorFlowExecutor;
  try {
    executor = withCardAlone(card, () => new TensorFlowExecutor(loadBinding(installation.binding)));
  } catch (error) {
    throw error instanceof ExecutionError ? gone(installation, error.message) : error;
  }
  if (index !== undefined && !executor.device.gpu) {
    throw new ExecutionError(
      `TensorFlow ${executor.version} sees no GPU ${index}. \`nvidia-smi\` lists what the driver knows; \`device: tensorflow\` without a number takes the processor where there is no GPU.`,
    );
  }
  if (executor.device.gpu) settleOn(card);
  return executor;
}

function librariesIn(folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => /\.so(\.\d+)*$/.test(file));
}

function gone({ source, version }: Installation, why: string): ExecutionError {
  return new ExecutionError(
    `TensorFlow ${version} of ${source} cannot be used any more: ${why}. Run \`${SETUP_COMMAND}\` again, or take another device.`,
  );
}

/** What TensorFlow reads from its environment, as far as nobody has decided otherwise. */
function setEnvironment(threads: number): void {
  const { env } = process;
  // Its remarks on how it was built are for those who build it.
  env.TF_CPP_MIN_LOG_LEVEL ??= '2';
  // Memory as it is needed, not all that the GPU has.
  env.TF_FORCE_GPU_ALLOW_GROWTH ??= 'true';
  // A resumed run repeats an uninterrupted one, to the bit.
  env.TF_DETERMINISTIC_OPS ??= '1';
  forbidTf32();
  if (threads > 0) env.TF_NUM_INTRAOP_THREADS ??= String(threads);
}

/** The driver's name of a GPU. A queue may have allotted some of the machine's: numbers count among those. */
function visibleCard(index = 0): string {
  const visible = process.env.CUDA_VISIBLE_DEVICES?.split(',');
  return visible ? (visible[index] ?? '') : String(index);
}

/** Loads TensorFlow, which settles on all GPUs that it sees then, with one in sight. */
function withCardAlone<Result>(card: string, load: () => Result): Result {
  const { env } = process;
  const { CUDA_VISIBLE_DEVICES: visible } = env;
  env.CUDA_VISIBLE_DEVICES = card;
  try {
    return load();
  } finally {
    // What else this process computes, and later points of a sweep, count among all.
    if (visible === undefined) delete env.CUDA_VISIBLE_DEVICES;
    else env.CUDA_VISIBLE_DEVICES = visible;
  }
}

/** Process and GPU, for all threads of the process: they share their environment, which a child inherits. */
const SETTLED = 'ADVEXP_TENSORFLOW_CARD';

/** @throws ExecutionError where the TensorFlow of this process has settled on another GPU */
function settleOn(card: string): void {
  const [pid, settled] = process.env[SETTLED]?.split(' ') ?? [];
  if (pid === String(process.pid) && settled !== card) {
    throw new ExecutionError(
      `TensorFlow computes on GPU ${settled} already, and cannot change to ${card} in the same process. Start what computes there by itself: of a sweep, a point with --point.`,
    );
  }
  process.env[SETTLED] = `${process.pid} ${card}`;
}
