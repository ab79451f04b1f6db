/** @file Gathers a run's results and writes the report. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LandscapeOutput, validateLandscapeOutput } from '@advexp/schemas';
import { writeFileAtomic } from '../../runs/atomic-file.ts';
import { openRunFolder } from '../../runs/run-folder.ts';
import { reportHtml } from './report.ts';
import { trainingTrace } from './training-trace.ts';

/** Batches at either end of training, as in the paper's Fig. 2. */
const TRACED = 2000;

/**
 * Writes one HTML file with all results in the run's folder, complete or not.
 * @returns names of files in `analysis/` that look like results and are none
 * @throws RunFolderError, FileError
 */
export function writeReport(run: string, file: string): string[] {
  const { folder, manifest } = openRunFolder(run);
  const results: LandscapeOutput[] = [];
  const unreadable: string[] = [];
  for (const name of namesIn(folder.analysis)) {
    const result = parse(join(folder.analysis, name));
    if (result) results.push(result);
    else unreadable.push(name);
  }
  const title = `${manifest.name} ${folder.id}`;
  const spec = readFileSync(folder.spec, 'utf8');
  writeFileAtomic(file, reportHtml({ title, spec, results, trace: trainingTrace(folder.events, TRACED) }));
  return unreadable;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^[^.].*\.json$/.test(name) && name !== 'status.json')
      .sort();
  } catch {
    return []; // No analysis has been made yet.
  }
}

function parse(path: string): LandscapeOutput | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return validateLandscapeOutput(value) ? value : null;
  } catch {
    return null;
  }
}
