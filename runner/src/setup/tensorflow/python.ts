/** @file Finding TensorFlow in the user's Python environments. Nothing of it is imported: that takes seconds and prints. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { execute } from './commands.ts';
import { SetupError } from './setup-error.ts';

/** A TensorFlow that a binding can be compiled against. */
export interface FoundTensorFlow {
  /** Its folder, with `include/` and the two libraries. */
  readonly folder: string;
  readonly version: string;
  /** Folders of CUDA libraries beside it (those of `nvidia`). */
  readonly libraries: readonly string[];
}

/** The libraries of its C interface, by platform. */
export const LIBRARIES: readonly string[] =
  process.platform === 'darwin'
    ? ['libtensorflow_cc.2.dylib', 'libtensorflow_framework.2.dylib']
    : ['libtensorflow_cc.so.2', 'libtensorflow_framework.so.2'];

const SCRIPT = `
import glob, importlib.util, json, os, platform
from importlib import metadata
def places(name):
    spec = importlib.util.find_spec(name)
    return list(spec.submodule_search_locations or []) if spec else []
folder = (places('tensorflow') or [None])[0]
version = None
for name in ('tensorflow', 'tensorflow-cpu', 'tensorflow-gpu', 'tf-nightly', 'tf-nightly-cpu', 'tensorflow-macos'):
    try:
        version = version or metadata.version(name)
    except metadata.PackageNotFoundError:
        pass
libraries = sorted(path for place in places('nvidia') for path in glob.glob(os.path.join(place, '*', 'lib')))
print(json.dumps({'python': platform.python_version(), 'folder': folder, 'version': version, 'libraries': libraries}))
`;

interface Answer {
  readonly python: string;
  readonly folder: string | null;
  readonly version: string | null;
  readonly libraries: readonly string[];
}

const PYTHONS = ['bin/python3', 'bin/python'];

/** The interpreters of the active environments, of the PATH, of pyenv and of the system, each once. */
export function candidatePythons(env: NodeJS.ProcessEnv = process.env, home: string = homedir()): string[] {
  const pyenv = join(env.PYENV_ROOT ?? join(home, '.pyenv'), 'versions');
  const versions = existsSync(pyenv) ? readdirSync(pyenv).map((version) => join(pyenv, version)) : [];
  const places = [
    ...[env.VIRTUAL_ENV, env.CONDA_PREFIX].flatMap((prefix) => (prefix ? inEnvironment(prefix) : [])),
    ...inEnvironment(join(process.cwd(), '.venv')),
    ...(env.PATH ?? '').split(delimiter).flatMap((folder) => [join(folder, 'python3'), join(folder, 'python')]),
    ...versions.flatMap(inEnvironment),
    ...inEnvironment('/usr'),
  ];
  // Environments link to the same interpreter, and it tells them apart by the link: so only links in one folder are the same.
  const seen = new Set<string>();
  return places.filter((place) => {
    if (!existsSync(place)) return false;
    const key = `${join(place, '..')} ${realpathSync(place)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const inEnvironment = (prefix: string): string[] => PYTHONS.map((name) => join(prefix, name));

/**
 * The first usable TensorFlow of these interpreters, or of the one that the user names (its path, or its environment's).
 * @throws SetupError that says what was looked at and what to do
 */
export async function findTensorFlow(named: string | undefined, signal: AbortSignal): Promise<FoundTensorFlow> {
  const pythons = named === undefined ? candidatePythons() : [interpreterOf(named)];
  const looked: string[] = [];
  for (const python of pythons) {
    const answer = await ask(python, signal);
    if (typeof answer === 'string') {
      looked.push(`${python}: ${answer}`);
      continue;
    }
    const { folder, version } = answer;
    const lacking = folder === null ? 'no TensorFlow' : whatIsMissing(folder);
    if (folder !== null && lacking === null)
      return { folder, version: version ?? 'of unknown version', libraries: answer.libraries };
    looked.push(
      `${python} (Python ${answer.python}): ${folder === null ? lacking : `TensorFlow ${version ?? ''} in ${folder} has ${lacking}`}`,
    );
  }
  throw new SetupError(
    [
      looked.length > 0 ? 'No TensorFlow that could be used was found. Looked at:' : 'No Python was found here.',
      ...looked.map((line) => `  ${line}`),
      'Install one in a Python environment and name that:',
      "  python3 -m venv ~/tf && ~/tf/bin/pip install 'tensorflow[and-cuda]' && advexp setup tensorflow --python ~/tf",
      '(without a GPU: `tensorflow-cpu`), or give a wheel, which needs no Python afterwards:',
      '  pip download --no-deps tensorflow-cpu && advexp setup tensorflow --wheel tensorflow_cpu-*.whl',
    ].join('\n'),
  );
}

/** What a folder lacks of what a binding needs, or null. */
export function whatIsMissing(folder: string): string | null {
  if (!existsSync(join(folder, 'include/tensorflow/c/eager/c_api.h')))
    return 'no headers (include/tensorflow/c/eager/c_api.h)';
  const library = LIBRARIES.find((name) => !existsSync(join(folder, name)));
  return library === undefined ? null : `no ${library}, which TensorFlow 2.12 and newer bring along`;
}

function interpreterOf(named: string): string {
  if (!existsSync(named)) throw new SetupError(`There is no Python at ${named}.`);
  if (!statSync(named).isDirectory()) return named;
  const found = inEnvironment(named).find((place) => existsSync(place));
  if (found === undefined) {
    throw new SetupError(
      `${named} is no Python environment: it has no ${PYTHONS.join(' or ')}. Give the path of a python, or of its environment.`,
    );
  }
  return found;
}

/** What an interpreter says, or why it says nothing. */
async function ask(python: string, signal: AbortSignal): Promise<Answer | string> {
  const { code, stdout, stderr } = await execute(python, ['-c', SCRIPT], { signal, timeout: 30_000 });
  if (code !== 0) return /ImportError/.test(stderr) ? 'too old' : stderr.trim().split('\n').at(-1) || 'it does not run';
  const answer: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null');
  return isAnswer(answer) ? answer : 'it answers what cannot be understood';
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  const { python, folder, version, libraries } = value as Record<keyof Answer, unknown>;
  const optional = (entry: unknown) => entry === null || typeof entry === 'string';
  return typeof python === 'string' && optional(folder) && optional(version) && Array.isArray(libraries);
}
