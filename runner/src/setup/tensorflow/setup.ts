/**
 * @file Setting TensorFlow up: finding one, compiling TF.js's binding against it, trying it, remembering it. All is made in
 * a folder beside the final one and renamed at the end, so that what was there stays usable until then.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { processState } from '@advexp/schemas/running-process';
import { type Installation, installationFile, installationFolder } from '../../engine/tensorflow/installation.ts';
import { compileBinding, findCompiler } from './compile.ts';
import { requireDisk } from './disk.ts';
import { type FoundTensorFlow, findTensorFlow } from './python.ts';
import { SetupError } from './setup-error.ts';
import { bindingSources, installedPackages, publishedBinding } from './sources.ts';
import { verifyBinding } from './verify.ts';
import { unpackWheel, wheelVersion } from './wheel.ts';

export interface SetupRequest {
  /** A python, or its environment; all that can be found when it is absent. */
  readonly python?: string;
  /** A wheel file, used instead of a Python environment. */
  readonly wheel?: string;
}

export interface SetupOptions {
  readonly signal: AbortSignal;
  /** What is being done now. */
  readonly onStep: (step: string) => void;
}

const BINDING = 'tfjs_binding.node';
/** Of sources and binding. */
const SMALL = 20e6;

/**
 * Sets TensorFlow up for this user.
 * @throws SetupError that says what is missing and how to get it; the signal's reason when it is aborted
 */
export async function setUpTensorFlow(request: SetupRequest, options: SetupOptions): Promise<Installation> {
  const { signal, onStep } = options;
  if (process.platform === 'win32')
    throw new SetupError(
      'TensorFlow has no GPU support on Windows itself: set it up in WSL 2, or take `device: directml`.',
    );
  const folder = installationFolder();
  removeRemains(folder);
  const made = `${folder}.${process.pid}.partial`;
  mkdirSync(made, { recursive: true });
  try {
    const prepared = (await published(request, options)) ?? (await compiled(request, made, options));
    onStep('Trying it');
    const { version, gpu } = await verifyBinding(prepared, signal);
    const installation: Installation = {
      ...prepared,
      binding: prepared.binding.replace(made, folder),
      version,
      gpu,
    };
    writeFileSync(installationFile(made), `${JSON.stringify(installation, null, 2)}\n`);
    signal.throwIfAborted();
    replace(folder, made);
    return installation;
  } finally {
    // Where it is interrupted, a file may just be about to appear.
    await rm(made, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Forgets what was set up. @returns whether there was anything */
export function removeTensorFlow(): boolean {
  const folder = installationFolder();
  removeRemains(folder);
  if (!existsSync(folder)) return false;
  // Renamed first: a half deleted folder would look like one that is set up.
  const doomed = `${folder}.${process.pid}.removed`;
  renameSync(folder, doomed);
  rmSync(doomed, { recursive: true, force: true });
  return true;
}

/** Removes what processes left that were killed. */
function removeRemains(folder: string): void {
  const around = dirname(folder);
  if (!existsSync(around)) return;
  for (const name of readdirSync(around)) {
    const [, pid] = /^tensorflow\.(\d+)\.(?:partial|removed)$/.exec(name) ?? [];
    if (pid !== undefined && processState({ pid: Number(pid), started: '' }) === 'gone')
      rmSync(join(around, name), { recursive: true, force: true });
  }
}

function replace(folder: string, made: string): void {
  const old = `${folder}.${process.pid}.removed`;
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(made, folder);
  rmSync(old, { recursive: true, force: true });
}

type Prepared = Pick<Installation, 'binding' | 'libraries' | 'source'>;

/** The build that an installed package of npm brought along, where it works. */
async function published({ python, wheel }: SetupRequest, { signal, onStep }: SetupOptions): Promise<Prepared | null> {
  if (python !== undefined || wheel !== undefined) return null;
  for (const source of installedPackages()) {
    const binding = publishedBinding(source);
    if (binding === null) continue;
    onStep(`Trying the build of ${source}`);
    const prepared = { binding, source, libraries: [] };
    try {
      await verifyBinding(prepared, signal);
      return prepared;
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      onStep(`It does not work here (${error.message}), so one is compiled`);
    }
  }
  return null;
}

async function compiled(
  { python, wheel }: SetupRequest,
  made: string,
  { signal, onStep }: SetupOptions,
): Promise<Prepared> {
  const compiler = await findCompiler(signal);
  const binding = join(made, BINDING);
  let found: FoundTensorFlow;
  let search: string;
  let source: string;
  if (wheel !== undefined) {
    const file = resolve(wheel);
    if (!existsSync(file)) throw new SetupError(`There is no file ${file}.`);
    const version = wheelVersion(file);
    const unpacking = `Unpacking ${file}`;
    onStep(unpacking);
    const tensorflow = await unpackWheel(file, made, signal, (written, total) =>
      onStep(`${unpacking}: ${Math.floor((100 * written) / total)} %`),
    );
    found = { folder: tensorflow, version, libraries: [] };
    // Relative to the binding, as both move together.
    search = `${process.platform === 'darwin' ? '@loader_path' : '$ORIGIN'}/tensorflow`;
    source = file;
  } else {
    requireDisk(made, SMALL);
    onStep('Looking for TensorFlow in Python environments');
    found = await findTensorFlow(python, signal);
    search = found.folder;
    source = found.folder;
  }
  const sources = await bindingSources(join(made, 'sources'));
  onStep(`Compiling TF.js's binding against TensorFlow ${found.version} with ${compiler}`);
  await compileBinding(compiler, { sources, tensorflow: found.folder, search, out: binding }, signal);
  rmSync(join(made, 'sources'), { recursive: true, force: true });
  if (wheel !== undefined) rmSync(join(found.folder, 'include'), { recursive: true, force: true });
  return { binding, libraries: found.libraries, source };
}
