/** @file Finding TensorFlow in the user's Python environments. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { askPython, candidatePythons, inEnvironment, PYTHONS } from '../../engine/native/python.ts';
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

/** Under which TensorFlow is installed. */
const DISTRIBUTIONS = [
  'tensorflow',
  'tensorflow-cpu',
  'tensorflow-gpu',
  'tf-nightly',
  'tf-nightly-cpu',
  'tensorflow-macos',
];

/**
 * The first usable TensorFlow of these interpreters, or of the one that the user names (its path, or its environment's).
 * @throws SetupError that says what was looked at and what to do
 */
export async function findTensorFlow(named: string | undefined, signal: AbortSignal): Promise<FoundTensorFlow> {
  const pythons = named === undefined ? candidatePythons() : [interpreterOf(named)];
  const looked: string[] = [];
  for (const python of pythons) {
    const answer = await askPython(python, 'tensorflow', { distributions: DISTRIBUTIONS, signal });
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
