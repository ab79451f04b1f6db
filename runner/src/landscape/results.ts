/** @file Results in a run folder: `analysis/<checkpoint>.<analysis>.json`, with arrays in an .npz beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnalysisName, explain, type LandscapeOutput, validateLandscapeOutput } from '@advexp/schemas';
import { encodeNpz } from '../data/npz.ts';
import { replaceFiles, writeFileAtomic } from '../runs/atomic-file.ts';
import { RunFolderError } from '../runs/errors.ts';
import type { AnalysisResult } from './analysis.ts';
import type { Subject } from './subject.ts';

export interface ResultFiles {
  readonly json: string;
  readonly npz: string;
  readonly journal: string;
}

export function resultFiles({ folder, checkpoint }: Subject, name: AnalysisName): ResultFiles {
  const base = join(folder.analysis, `${checkpoint}.${name}`);
  return { json: `${base}.json`, npz: `${base}.npz`, journal: `${base}.journal` };
}

/** A result; null if there is none that can be read. */
export function readResult({ json }: ResultFiles): LandscapeOutput | null {
  try {
    const value: unknown = JSON.parse(readFileSync(json, 'utf8'));
    return validateLandscapeOutput(value) ? value : null;
  } catch {
    // Missing or damaged: it is made anew.
    return null;
  }
}

/** @throws FileError; RunFolderError if the result does not match its schema */
export function writeResult({ json, npz }: ResultFiles, { output, arrays }: AnalysisResult): void {
  const result = { path: json, content: textOf(output) };
  const content = arrays && [encodeNpz({ ...arrays }, { compress: false })];
  replaceFiles(content ? [{ path: npz, content }, result] : [result]);
}

/** Writes a result that is to be replaced soon. @throws as `writeResult` */
export function writePartialResult({ json }: ResultFiles, output: LandscapeOutput): void {
  writeFileAtomic(json, textOf(output), { durable: false });
}

function textOf(output: LandscapeOutput): string {
  const text = JSON.stringify(output, null, 1);
  if (!validateLandscapeOutput(JSON.parse(text))) {
    throw new RunFolderError(`The result of the analysis is not valid: ${explain(validateLandscapeOutput)}.`);
  }
  return text + '\n';
}
