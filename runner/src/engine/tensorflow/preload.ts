/**
 * @file Loading the CUDA libraries of a Python environment, which lie in folders that the system does not search. TensorFlow
 * looks them up by name alone, and so finds those that are loaded already: nobody has to set LD_LIBRARY_PATH.
 */
import { existsSync, readdirSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

/** In the C library's terms: the library stays, though it is no module of Node. */
const RTLD_NODELETE = 0x1000;

/** Loads the libraries of all folders, in the order in which they need each other; what cannot be loaded is left out. */
export function preloadLibraries(folders: readonly string[]): void {
  if (process.platform !== 'linux') return;
  let waiting = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => /\.so(\.\d+)*$/.test(file));
  for (let loaded = true; loaded; ) {
    const left = waiting.filter((file) => !load(file));
    loaded = left.length < waiting.length;
    waiting = left;
  }
}

/** @returns whether it is loaded now */
function load(file: string): boolean {
  try {
    const { RTLD_NOW, RTLD_GLOBAL } = constants.dlopen;
    process.dlopen({ exports: {} }, file, RTLD_NOW | RTLD_GLOBAL | RTLD_NODELETE);
    return true;
  } catch (error) {
    // That it is no module of Node is found out after it was loaded.
    return /did not self-register/.test(String(error));
  }
}
