/**
 * @file Loading native libraries for good. Who looks a library up by its name alone finds one that is loaded already: so
 * nobody has to set LD_LIBRARY_PATH for libraries in folders that the system does not search.
 */
import { realpathSync } from 'node:fs';
import { constants } from 'node:os';

/**
 * The library stays when the thread that loaded it ends: TensorFlow has things to do when the process exits, and must not be
 * gone by then. A constant of the C library that Node does not name.
 */
const RTLD_NODELETE = process.platform === 'darwin' ? 0x80 : 0x1000;

/**
 * Loads a module of Node.
 * @throws Error if it, or a library that it needs, cannot be loaded
 */
export function loadModule(file: string): unknown {
  const module = { exports: {} };
  // Of the file itself: a module looks for its libraries beside where it lies, not beside a link to it.
  process.dlopen(module, realpathSync(file), constants.dlopen.RTLD_LAZY | RTLD_NODELETE);
  return module.exports;
}

/**
 * Loads libraries whose names others may then use, in the order in which they need each other. Under Linux only: elsewhere
 * libraries are not found by the names of loaded ones.
 * @returns those that could not be loaded
 */
export function preloadLibraries(files: readonly string[]): readonly string[] {
  if (process.platform !== 'linux') return files;
  let waiting = files;
  for (let loaded = true; loaded; ) {
    const left = waiting.filter((file) => !loadLibrary(file));
    loaded = left.length < waiting.length;
    waiting = left;
  }
  return waiting;
}

/** @returns whether the library could be loaded */
function loadLibrary(file: string): boolean {
  try {
    const { RTLD_NOW, RTLD_GLOBAL } = constants.dlopen;
    process.dlopen({ exports: {} }, file, RTLD_NOW | RTLD_GLOBAL | RTLD_NODELETE);
    return true;
  } catch (error) {
    // That it is no module of Node is found out after it was loaded.
    return /did not self-register/.test(String(error));
  }
}
