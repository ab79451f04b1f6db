/**
 * @file Errors of the run folder. Each message says what is wrong, in which file, and what to do; the command line prints
 * it as it is.
 */

/** A run folder that cannot be used as asked: missing, incomplete, locked, of a newer version, or malformed. */
export class RunFolderError extends Error {
  override name = 'RunFolderError';
}

/** A checkpoint, or a tensor file, that is missing, truncated, corrupted or does not belong to its partner. */
export class CheckpointError extends RunFolderError {
  override name = 'CheckpointError';
}

/** The disk refused: full, read-only, no permission. `code` is the system's (`ENOSPC`, `EACCES`, …). */
export class FileError extends RunFolderError {
  override name = 'FileError';
  readonly path: string;
  readonly code: string;

  constructor(message: string, path: string, code: string, cause: unknown) {
    super(message, { cause });
    this.path = path;
    this.code = code;
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space and try again',
  EDQUOT: 'the disk quota is used up; free some space and try again',
  EFBIG: 'the file is larger than this disk or quota allows; choose another folder with --out',
  EACCES: 'permission denied; make it accessible to this user or choose another folder with --out',
  EPERM: 'the system does not permit it; make it accessible to this user or choose another folder with --out',
  EROFS: 'the disk is read-only; choose another folder with --out',
  ENOENT: 'no such file or folder; check the path',
  ENOTDIR: 'a part of the path is a file, not a folder; check the path',
  EISDIR: 'it is a folder, not a file; move it away',
  EMFILE: 'too many files are open; raise the limit with `ulimit -n`',
  EIO: 'the disk reports an input/output error; check the disk, then run `advexp resume`',
  ESTALE: 'the network file system lost the file; remount it, then run `advexp resume`',
};

/** The system's code of a failed file operation (`ENOSPC`), or null when the error is of another kind. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/**
 * Turns a failed file operation into a `FileError` that names the file and the remedy.
 * @param verb what was tried: `write`, `read`, `create`, …
 * @returns the error to throw; an error that is not the file system's is returned unchanged
 */
export function fileError(error: unknown, verb: string, path: string): unknown {
  const code = systemCode(error);
  if (code === null || error instanceof FileError) return error;
  const remedy = REMEDIES[code] ?? (error instanceof Error ? error.message : code);
  return new FileError(`Cannot ${verb} ${path} (${code}): ${remedy}.`, path, code, error);
}
