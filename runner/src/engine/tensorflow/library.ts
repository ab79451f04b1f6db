/** @file Loading native libraries for good. */
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

/** Loads a library whose names others may then use. @returns whether it could be loaded */
export function loadLibrary(file: string): boolean {
  try {
    const { RTLD_NOW, RTLD_GLOBAL } = constants.dlopen;
    process.dlopen({ exports: {} }, file, RTLD_NOW | RTLD_GLOBAL | RTLD_NODELETE);
    return true;
  } catch (error) {
    // That it is no module of Node is found out after it was loaded.
    return /did not self-register/.test(String(error));
  }
}
