/** @file The user's Python environments, and what lies in them. Nothing of it is imported: that takes seconds and prints. */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { execute } from './execute.ts';

/** Where an environment has its interpreter. */
export const PYTHONS = ['bin/python3', 'bin/python'];

export const inEnvironment = (prefix: string): string[] => PYTHONS.map((name) => join(prefix, name));

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

/**
 * What is asked: the folder of a package without importing it, the version of the first distribution that is installed, and
 * the folders of libraries in NVIDIA's packages, each of which has its own below `nvidia`.
 */
const SCRIPT = `
import glob, importlib.util, json, os, platform, sys
from importlib import metadata
def places(name):
    spec = importlib.util.find_spec(name)
    return list(spec.submodule_search_locations or []) if spec else []
package, distributions = sys.argv[1], sys.argv[2:]
version = None
for name in distributions:
    try:
        version = version or metadata.version(name)
    except metadata.PackageNotFoundError:
        pass
libraries = sorted(path for place in places('nvidia') for path in glob.glob(os.path.join(place, '*', 'lib')))
print(json.dumps({'python': platform.python_version(), 'folder': (places(package) or [None])[0], 'version': version, 'libraries': libraries}))
`;

/** What an interpreter says of itself and of one package. */
export interface PythonAnswer {
  /** Its version. */
  readonly python: string;
  /** Of the package; null where it is not installed. */
  readonly folder: string | null;
  readonly version: string | null;
  /** Folders of the libraries in NVIDIA's packages. */
  readonly libraries: readonly string[];
}

/**
 * Asks an interpreter for a package.
 * @param name of the package, as it is imported
 * @param distributions names that it is installed under
 * @returns its answer, or why there is none
 */
export async function askPython(
  python: string,
  name: string,
  { distributions = [], signal }: { distributions?: readonly string[]; signal?: AbortSignal } = {},
): Promise<PythonAnswer | string> {
  const words = ['-c', SCRIPT, name, ...distributions];
  const { code, stdout, stderr } = await execute(python, words, { signal, timeout: 30_000 });
  if (code !== 0) return /ImportError/.test(stderr) ? 'too old' : stderr.trim().split('\n').at(-1) || 'it does not run';
  try {
    const answer: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null');
    if (isAnswer(answer)) return answer;
  } catch {
    // As below.
  }
  return 'it answers what cannot be understood';
}

function isAnswer(value: unknown): value is PythonAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { python, folder, version, libraries } = value as Record<keyof PythonAnswer, unknown>;
  const optional = (entry: unknown) => entry === null || typeof entry === 'string';
  return typeof python === 'string' && [folder, version].every(optional) && Array.isArray(libraries);
}
