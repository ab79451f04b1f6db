/** @file A run as a row to be compared: its settings, what it achieved, what was analysed, and its user's notes. */
import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type RunMetrics,
  type RunNotes,
  validateLandscapeOutput,
  validateResolved,
  validateRunNotes,
} from '@advexp/schemas';
import { finalMetrics, jsonIn } from '../runs/read-run.ts';
import type { Run } from '../runs/run.ts';
import type { Row, Setting } from './contract.ts';

const NOTES = 'notes.json';
/** Sections that say nothing about what is trained. */
const LEFT_OUT = new Set(['name', 'version', 'checkpoint']);
/** Runs that differ by their seed are gathered whichever of several equal devices the queue gave them. */
const WHICH_OF_SEVERAL = 'device.index';

/** Reads what a row needs beyond what is known of the run; what cannot be read is left out. */
export function readRow(run: Run): Row {
  const { folder, name, variation, created, state } = run;
  const { star, note } = readNotes(folder);
  const resolved = jsonIn(join(folder, 'resolved.json'));
  return {
    folder,
    name,
    variation,
    created,
    state,
    settings: validateResolved(resolved) ? settingsIn(resolved) : {},
    metrics: { ...metricsOf(run, finalMetrics(folder)), ...analysed(folder) },
    star,
    note,
  };
}

/** The leaves of a spec by path, `epsilon.target`; lists as JSON, so that they are compared as a whole. */
export function settingsIn(resolved: object): Record<string, Setting> {
  const settings: Record<string, Setting> = {};
  const take = (value: unknown, path: string): void => {
    if (path === WHICH_OF_SEVERAL) return;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) take(inner, `${path}.${key}`);
    } else if (Array.isArray(value)) settings[path] = JSON.stringify(value);
    else if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      settings[path] = value;
    }
  };
  for (const [key, value] of Object.entries(resolved)) if (!LEFT_OUT.has(key)) take(value, key);
  return settings;
}

/** What was measured, by the names of the columns. Of a run that goes on, the last that was held out. */
export function metricsOf({ status }: Run, final: RunMetrics | null): Record<string, number> {
  const found: [string, number | null | undefined][] = [
    ...(['last', 'best', 'ensemble', 'average'] as const).flatMap((weights): [string, number | null | undefined][] => [
      [`clean, ${weights}`, final?.weights[weights]?.clean_accuracy],
      [`robust, ${weights}`, final?.weights[weights]?.robust_accuracy],
    ]),
    ['robust, held out', status?.robust_accuracy],
    // Counted from 1, as everywhere that people read.
    ['best epoch', typeof final?.best_epoch === 'number' ? final.best_epoch + 1 : null],
    ['seconds', final?.seconds],
  ];
  return Object.fromEntries(found.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}

/** Numbers of the analyses of the last weights, else of the first that were analysed. */
function analysed(folder: string): Record<string, number> {
  const names = namesIn(join(folder, 'analysis')).filter((name) => /\.(hessian|gradient|sharpness)\.json$/.test(name));
  const found: Record<string, number> = {};
  for (const name of names.sort((a, b) => Number(b.startsWith('last.')) - Number(a.startsWith('last.')))) {
    const output = jsonIn(join(folder, 'analysis', name));
    if (!validateLandscapeOutput(output)) continue;
    const { hessian, gradient, sharpness } = output;
    const numbers = { 'λ₁': hessian?.eigenvalues[0], '‖∇L‖': gradient?.norm, SAM: sharpness?.sam.rise };
    for (const [metric, value] of Object.entries(numbers)) {
      if (typeof value === 'number') found[metric] ??= value;
    }
  }
  return found;
}

function readNotes(folder: string): RunNotes {
  const value = jsonIn(join(folder, NOTES));
  return validateRunNotes(value) ? value : { star: false, note: '' };
}

/** Replaces the notes of a run in one step. @throws Error of the file system */
export function writeNotes(folder: string, notes: RunNotes): void {
  const file = join(folder, NOTES);
  writeFileSync(`${file}.tmp`, `${JSON.stringify(notes, null, 2)}\n`);
  renameSync(`${file}.tmp`, file);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // nothing was analysed
  }
}
