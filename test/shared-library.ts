/** @file Shared libraries that are compiled for a test, with the names that real ones have. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Whether this machine can compile them. */
export const compiles = process.platform === 'linux' && spawnSync('c++', ['--version']).status === 0;

/**
 * Compiles a library into a folder, whose name is that of its file.
 * @param needed files of those that it is linked with, by their names alone
 * @param code in C++; the library is linked with what is needed whether or not it uses it
 */
export function compileLibrary(file: string, needed: readonly string[] = [], code = ''): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.cc`, code);
  const words = [
    '-shared',
    '-fPIC',
    `-Wl,-soname,${basename(file)},--no-as-needed`,
    `${file}.cc`,
    ...needed,
    '-o',
    file,
  ];
  const { status, stderr } = spawnSync('c++', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return file;
}
