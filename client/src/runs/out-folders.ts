/** @file From specs, folders of the workspace and a setting to the folders that receive runs. */
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';

export interface Places {
  /** Absolute paths of specs; the copies in run folders may be among them. */
  specs: readonly string[];
  /** Folders of the workspace. */
  workspace: readonly string[];
  /** Further folders as the user writes them: absolute, below the home folder (`~/…`) or below a folder of the workspace. */
  further: readonly string[];
}

/** Folders that hold runs, `<out>/<name>/<run-id>`: `runs` beside each spec and in the workspace's folders, and the further ones. */
export function outFolders({ specs, workspace, further }: Places): string[] {
  const chosen = further.flatMap((folder) => absolute(folder.trim(), workspace));
  const own = specs.filter((file) => !isInRunFolder(file) && !chosen.some((out) => file.startsWith(out + sep)));
  const beside = [...own.map((file) => dirname(file)), ...workspace].map((folder) => join(folder, 'runs'));
  return [...new Set([...beside, ...chosen])];
}

/** Whether it is the copy of a spec in a run folder, `runs/<name>/<run-id>/spec.advexp`. */
export function isInRunFolder(file: string): boolean {
  return file.split(sep).at(-4) === 'runs' && file.endsWith(`${sep}spec.advexp`);
}

function absolute(folder: string, workspace: readonly string[]): string[] {
  if (folder === '') return [];
  const whole = folder.replace(/^~(?=$|[\\/])/, homedir);
  return isAbsolute(whole) ? [resolve(whole)] : workspace.map((base) => resolve(base, whole));
}
