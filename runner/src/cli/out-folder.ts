/** @file The folder that receives runs: whether it can be written is found out before a run loads anything. */
import { existsSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CommandError, EXIT } from './command-error.ts';

/**
 * The absolute path of a folder that can be written or made. It is tried by making an empty folder in the nearest one
 * that exists, as permissions alone do not tell (read-only disks, root, /proc).
 * @throws CommandError with exit code 2 when nothing can be written there
 */
export function requireWritable(out: string): string {
  const path = resolve(out);
  let existing = path;
  while (!existsSync(existing)) existing = dirname(existing);
  if (!statSync(existing).isDirectory()) {
    throw new CommandError(
      `Runs cannot go to ${path}: ${existing} is a file. Name a folder with --out.`,
      EXIT.badInput,
    );
  }
  try {
    rmdirSync(mkdtempSync(join(existing, '.advexp-')));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new CommandError(
      `Runs cannot go to ${path}: nothing can be written in ${existing}${reason}. Name another folder with --out.`,
      EXIT.badInput,
    );
  }
  return path;
}
