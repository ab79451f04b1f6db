/**
 * @file Loading the CUDA libraries of a Python environment, which lie in folders that the system does not search. TensorFlow
 * looks them up by name alone, and so finds those that are loaded already: nobody has to set LD_LIBRARY_PATH.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from './library.ts';

/** Loads the libraries of all folders, in the order in which they need each other; what cannot be loaded is left out. */
export function preloadLibraries(folders: readonly string[]): void {
  if (process.platform !== 'linux') return;
  let waiting = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => /\.so(\.\d+)*$/.test(file));
  for (let loaded = true; loaded; ) {
    const left = waiting.filter((file) => !loadLibrary(file));
    loaded = left.length < waiting.length;
    waiting = left;
  }
}
