/** @file Results of the analyses of a run, those of its last weights first; what cannot be read counts as not there. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type HessianResult, type LandscapeOutput, type SliceResult, validateLandscapeOutput } from '@advexp/schemas';

/** A larger file is not read: a plane of 201 × 201 nodes on both splits has less. */
const LARGEST = 8 << 20;

/** What tells how sharp the loss is around the weights. */
export interface Sharpness {
  /** Its largest eigenvalues; null where they were not analysed. */
  hessian: HessianResult | null;
  slice: SliceResult | null;
}

/** Absolute paths of the results of a run. */
export function resultFiles(folder: string): string[] {
  const analysis = join(folder, 'analysis');
  const names = namesIn(analysis).filter((name) => name.endsWith('.json'));
  return names
    .toSorted((a, b) => Number(b.includes('last')) - Number(a.includes('last')))
    .map((name) => join(analysis, name));
}

/** The first of the files that hold the largest eigenvalues of a Hessian. */
export function hessianIn(files: readonly string[]): HessianResult | null {
  return firstIn(files, 'hessian', ({ hessian }) => (hessian?.which === 'smallest' ? null : (hessian ?? null)));
}

export function sharpnessOf(folder: string): Sharpness {
  const files = resultFiles(folder);
  return { hessian: hessianIn(files), slice: firstIn(files, 'slice', ({ slice }) => slice ?? null) };
}

function firstIn<T>(
  files: readonly string[],
  analysis: keyof LandscapeOutput,
  take: (result: LandscapeOutput) => T | null,
): T | null {
  for (const file of files.filter((name) => name.endsWith(`.${analysis}.json`))) {
    const result = readJson(file);
    const found = validateLandscapeOutput(result) ? take(result) : null;
    if (found !== null) return found;
  }
  return null;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // nothing was analysed
  }
}

function readJson(file: string): unknown {
  try {
    return statSync(file).size > LARGEST ? null : JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // gone since it was listed, half-written, or closed to this user
  }
}
