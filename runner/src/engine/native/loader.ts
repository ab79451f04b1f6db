/** @file Which libraries the loader of Linux finds by their names alone. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from './execute.ts';

/** Files by name, for this processor: those in LD_LIBRARY_PATH, and those in the loader's cache. */
export async function loaderLibraries(): Promise<Map<string, string>> {
  const { stdout } = await execute('/sbin/ldconfig', ['-p'], { timeout: 10_000 });
  const cached = [...stdout.matchAll(/^\s*(\S+) \(.*x86-64.*\) => (.+)$/gm)].map(([, name, file]): [string, string] => [
    name,
    file,
  ]);
  const folders = (process.env.LD_LIBRARY_PATH ?? '').split(':').filter((folder) => folder !== '');
  const listed = folders.flatMap((folder) =>
    namesIn(folder).map((name): [string, string] => [name, join(folder, name)]),
  );
  // The first of a name counts, of the variable's before the cache's.
  return new Map([...listed, ...cached].reverse());
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // Nor does the loader mind what is no folder, or may not be read.
  }
}
