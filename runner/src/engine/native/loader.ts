/** @file Which libraries the loader of Linux finds by their names alone. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from './execute.ts';

/** Files by name, for this processor: those in LD_LIBRARY_PATH, and those in the loader's cache. */
export async function loaderLibraries(): Promise<Map<string, string>> {
  const { stdout } = await execute('/sbin/ldconfig', ['-p'], { timeout: 10_000 });
  const cached = [...stdout.matchAll(/^\s*(\S+) \(.*x86-64.*\) => (.+)$/gm)].map(([, name, file]): [string, string] => [
    name,
    file,
  ]);
  const folders = (process.env.LD_LIBRARY_PATH ?? '').split(':').filter((folder) => existsSync(folder));
  const listed = folders.flatMap((folder) =>
    readdirSync(folder).map((name): [string, string] => [name, join(folder, name)]),
  );
  // The first of a name counts, of the variable's before the cache's.
  return new Map([...listed, ...cached].reverse());
}
