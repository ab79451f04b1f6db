/**
 * @file A run is a folder, `<out>/<name>/<run-id>/`: where everything in it lies, making one, opening one. The page for
 * users is docs/run-folder.md.
 */

import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { explain, type ResolvedSpec, type RunManifest, validateManifest, validateResolved } from '@advexp/schemas';
import { writeFileAtomic } from './atomic-file.ts';
import { fileError, RunFolderError, systemCode } from './errors.ts';

/** Version of the layout that this program writes, and the newest it reads. */
export const FORMAT_VERSION = 1;

/** Absolute paths of what a run folder holds. */
export interface RunFolder {
  /** Name of the folder, e.g. `20261123-021502-qkzt`. */
  id: string;
  root: string;
  /** The spec as its author wrote it. */
  spec: string;
  /** The spec as run: defaults, overrides and references resolved. */
  resolved: string;
  manifest: string;
  events: string;
  status: string;
  lock: string;
  checkpoints: string;
  analysis: string;
  tensorboard: string;
  control: string;
}

/** The paths of the run folder at `root`, which need not exist. */
export function runFolderAt(root: string): RunFolder {
  const absolute = resolve(root);
  const inside = (name: string): string => join(absolute, name);
  return {
    id: basename(absolute),
    root: absolute,
    spec: inside('spec.advexp'),
    resolved: inside('resolved.json'),
    manifest: inside('manifest.json'),
    events: inside('events.jsonl'),
    status: inside('status.json'),
    lock: inside('lock'),
    checkpoints: inside('checkpoints'),
    analysis: inside('analysis'),
    tensorboard: inside('tensorboard'),
    control: inside('control'),
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A readable run id that sorts by time (UTC): `20261123-021502-` and four random letters. */
export function newRunId(now: Date): string {
  const [day = '', clock = ''] = now.toISOString().split('T');
  const letters = Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${day.replaceAll('-', '')}-${clock.slice(0, 8).replaceAll(':', '')}-${letters}`;
}

/**
 * Makes a new, empty run folder below `out`; no two callers ever get the same one. It counts as a run once its manifest
 * is there (`writeRunInputs`).
 * @throws RunFolderError when `name` cannot name a folder; FileError
 */
export function createRunFolder(out: string, name: string, now = new Date()): RunFolder {
  if (!/^[^\\/:*?"<>|\s.][^\\/:*?"<>|\n]*$/.test(name)) {
    throw new RunFolderError(
      `"${name}" cannot name a folder: give the experiment a name of letters, digits and dashes.`,
    );
  }
  const parent = resolve(out, name);
  try {
    mkdirSync(parent, { recursive: true });
    for (;;) {
      const folder = runFolderAt(join(parent, newRunId(now)));
      try {
        mkdirSync(folder.root);
      } catch (error) {
        if (systemCode(error) === 'EEXIST') continue;
        throw error;
      }
      for (const path of [folder.checkpoints, folder.analysis, folder.tensorboard, folder.control]) mkdirSync(path);
      return folder;
    }
  } catch (error) {
    throw fileError(error, 'create a run folder in', parent);
  }
}

/** What a run starts from. */
export interface RunInputs {
  /** Text of the spec as written. */
  spec: string;
  /** The resolved spec; anything that JSON can hold. */
  resolved: unknown;
  manifest: RunManifest;
}

/**
 * Writes spec.advexp, resolved.json and, last of all, manifest.json.
 * @throws RunFolderError when the manifest does not match its schema; FileError
 */
export function writeRunInputs(folder: RunFolder, { spec, resolved, manifest }: RunInputs): void {
  writeFileAtomic(folder.spec, spec);
  writeFileAtomic(folder.resolved, JSON.stringify(resolved, null, 2) + '\n');
  writeManifest(folder, manifest);
}

/**
 * Writes manifest.json, in place of the one that was there.
 * @throws RunFolderError when the manifest does not match its schema; FileError
 */
export function writeManifest(folder: RunFolder, manifest: RunManifest): void {
  const json = JSON.stringify(manifest, null, 2);
  if (!validateManifest(JSON.parse(json))) {
    throw new RunFolderError(`The manifest is not valid: ${explain(validateManifest)}.`);
  }
  writeFileAtomic(folder.manifest, json + '\n');
}

/**
 * Opens a run folder for reading or resuming.
 * @throws RunFolderError when it is no run folder, or of a newer version of the format; FileError
 */
export function openRunFolder(path: string): { folder: RunFolder; manifest: RunManifest } {
  const folder = runFolderAt(path);
  let text: string;
  try {
    text = readFileSync(folder.manifest, 'utf8');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' && systemCode(error) !== 'ENOTDIR') {
      throw fileError(error, 'read', folder.manifest);
    }
    throw new RunFolderError(
      `${folder.root} is not a run folder (it has no manifest.json). Give the folder of one run, as \`advexp list\` shows it.`,
    );
  }
  return { folder, manifest: parseManifest(text, folder.manifest) };
}

function parseManifest(text: string, path: string): RunManifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RunFolderError(`${path} is not JSON. Restore it from a copy of the run folder.`);
  }
  // The version comes first: a newer manifest may not match this program's schema.
  if (typeof value === 'object' && value !== null && 'format_version' in value) {
    const version = value.format_version;
    if (typeof version === 'number' && version > FORMAT_VERSION) {
      throw new RunFolderError(
        `${path} has format_version ${version}, and this advexp reads up to ${FORMAT_VERSION}. ` +
          'Update advexp to open this run; nothing was changed.',
      );
    }
  }
  if (!validateManifest(value)) {
    throw new RunFolderError(`${path} is not a valid manifest: ${explain(validateManifest)}. Restore it from a copy.`);
  }
  return value;
}

/** The resolved spec that the run folder holds. @throws RunFolderError when it cannot be read or was changed */
export function readResolved(path: string): ResolvedSpec {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new RunFolderError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (validateResolved(value)) return value;
  throw new RunFolderError(
    `${path} is not a resolved spec: ${explain(validateResolved)}. Restore it from a copy, or run spec.advexp anew.`,
  );
}
