/** @file The runner where `npm link` or `npm install --global` has put it: behind the command `advexp` on the PATH. */
import { realpathSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** The runner's program in its package. */
export const SCRIPT = 'bin/advexp.js';

/** Paths that may be the runner's program, in the order of the PATH. */
export function scriptsOnPath(search: string, platform: string = process.platform): string[] {
  const { delimiter, isAbsolute, join } = platform === 'win32' ? win32 : posix;
  const folders = search.split(delimiter).filter(isAbsolute);
  // npm makes a link to the program or, under Windows, a batch file beside the package.
  if (platform === 'win32') return folders.map((folder) => join(folder, 'node_modules', 'advexp', SCRIPT));
  return folders.map((folder) => join(folder, 'advexp')).filter(isLinkToScript);
}

/** Other programs of that name, and scripts of a shell, are none that Node can run. */
function isLinkToScript(file: string): boolean {
  try {
    return realpathSync(file).endsWith(`/${SCRIPT}`);
  } catch {
    return false;
  }
}
