/** @file Compiling TF.js's binding against the TensorFlow that was found. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { execute } from '../../engine/native/execute.ts';
import { LIBRARIES } from './python.ts';
import { SetupError } from './setup-error.ts';

/** Node's headers for native modules, the same for all its versions; an npm package brings them where Node itself does not. */
const nodeHeaders = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('node-api-headers/package.json')), 'include');

const INSTALL =
  process.platform === 'darwin'
    ? '`xcode-select --install`'
    : '`apt install g++` (Debian, Ubuntu) or `dnf install gcc-c++` (Fedora, Red Hat)';

/** The C++ compiler: $CXX, or the first that is there. @throws SetupError if there is none */
export async function findCompiler(signal: AbortSignal): Promise<string> {
  const candidates = process.env.CXX ? [process.env.CXX] : ['c++', 'g++', 'clang++'];
  for (const compiler of candidates)
    if ((await execute(compiler, ['--version'], { signal, timeout: 30_000 })).code === 0) return compiler;
  throw new SetupError(
    `No C++ compiler was found (looked for ${candidates.join(', ')}). Install one: ${INSTALL}; or name one in the environment variable CXX.`,
  );
}

/**
 * Compiles the binding.
 * @param search where it looks for the libraries when it is loaded
 * @throws SetupError with the compiler's first error
 */
export async function compileBinding(
  compiler: string,
  { sources, tensorflow, search, out }: { sources: string; tensorflow: string; search: string; out: string },
  signal: AbortSignal,
): Promise<void> {
  const { code, stderr } = await execute(
    compiler,
    [
      ...['-O2', '-std=c++17', '-fPIC', '-shared', '-w', '-DNAPI_VERSION=8'],
      ...(process.platform === 'darwin' ? ['-undefined', 'dynamic_lookup'] : []),
      ...[sources, nodeHeaders(), join(tensorflow, 'include')].map((folder) => `-I${folder}`),
      ...['tfjs_backend.cc', 'tfjs_binding.cc'].map((file) => join(sources, file)),
      ...LIBRARIES.map((library) => join(tensorflow, library)),
      `-Wl,-rpath,${search}`,
      ...['-o', out],
    ],
    { signal, timeout: 600_000 },
  );
  if (code === 0) return;
  const lines = stderr.split('\n').map((line) => line.trim());
  const first = lines.find((line) => /error/i.test(line)) ?? lines.findLast((line) => line !== '') ?? 'no message';
  throw new SetupError(`${compiler} could not compile TF.js's binding against ${tensorflow}: ${first}`);
}
