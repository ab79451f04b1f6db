/**
 * @file Analyses one after the other: each takes its answers from its journal as far as it goes, and leaves its result in
 * the run folder as `analysis/<checkpoint>.<analysis>.json`, with arrays in an .npz beside it. A result that is there
 * already for the same question is taken as it is.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain, type LandscapeOutput, validateLandscapeOutput } from '@advexp/schemas';
import { encodeNpz } from '../data/npz.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import type { LoweringChoices } from '../engine/onnx/tuning.ts';
import { makeFolder, replaceFiles, writeFileAtomic } from '../runs/atomic-file.ts';
import { RunFolderError } from '../runs/errors.ts';
import { acquireLock } from '../runs/lock.ts';
import { runFolderAt } from '../runs/run-folder.ts';
import { STOP } from '../training/messages.ts';
import { curvatureAnalysis } from './analyses/curvature.ts';
import { densityAnalysis } from './analyses/density.ts';
import { hessianAnalysis } from './analyses/hessian.ts';
import {
  ANALYSES,
  Analysis,
  type AnalysisHost,
  type AnalysisName,
  type AnalysisResult,
  Interrupted,
  keyOf,
  resultName,
} from './analysis.ts';
import { LandscapeError } from './error.ts';
import { Journal } from './journal.ts';
import type { LandscapeReport, LandscapeRequest } from './messages.ts';
import { executorFor, openSubject, type Subject } from './subject.ts';

function perform(name: AnalysisName, analysis: Analysis): Promise<AnalysisResult> {
  const { hessian, density, curvature } = analysis.settings;
  switch (name) {
    case 'hessian':
      if (hessian) return hessianAnalysis(analysis, hessian);
      break;
    case 'density':
      if (density) return densityAnalysis(analysis, density);
      break;
    case 'curvature':
      if (curvature) return curvatureAnalysis(analysis, curvature);
      break;
  }
  throw new LandscapeError(`The analysis ${name} has no settings.`);
}

/**
 * Does what is asked, reporting as it goes.
 * @param flag shared with the thread that shows, which sets it to STOP
 * @throws Interrupted; LandscapeError, RunFolderError, DataError, GraphError, ExecutionError
 */
export async function runLandscape(
  request: LandscapeRequest,
  flag: Int32Array,
  report: (report: LandscapeReport) => void,
): Promise<void> {
  const subject = await openSubject(request.subject);
  makeFolder(subject.folder.analysis);
  // Training may go on meanwhile: the lock is that of the folder of analyses.
  const lock = acquireLock(runFolderAt(subject.folder.analysis));
  try {
    for (const name of ANALYSES) {
      if (!request.analyses.includes(name)) continue;
      report({ kind: 'begin', analysis: name });
      report({ kind: 'result', analysis: name, ...(await one(name, subject, request, flag, report)) });
    }
  } finally {
    lock.release();
  }
}

async function one(
  name: AnalysisName,
  subject: Subject,
  { settings }: LandscapeRequest,
  flag: Int32Array,
  report: (report: LandscapeReport) => void,
): Promise<{ output: LandscapeOutput; file: string; found: boolean }> {
  const base = join(subject.folder.analysis, resultName(subject.checkpoint, name));
  const file = `${base}.json`;
  const key = keyOf(subject, settings, name, null);
  const known = readResult(file);
  const about = known?.[name]?.about;
  const complete = known?.slice?.complete ?? true;
  if (known && about?.key === key && complete) return { output: known, file, found: true };

  const journalPath = `${base}.journal`;
  const lowerings = { ...subject.lowerings, ...Journal.loweringsAt(journalPath) } as LoweringChoices;
  const executor = await executorFor(subject, lowerings);
  const journal = new Journal(journalPath, key, () => (executor instanceof OnnxExecutor ? executor.lowerings : {}));
  const host: AnalysisHost = {
    boundary() {
      if (Atomics.load(flag, 0) === STOP) throw new Interrupted('asked to stop');
    },
    progress: (progress) => report({ kind: 'progress', analysis: name, progress }),
    partial: (output) => writeFileAtomic(file, textOf(output), { durable: false }),
  };
  let finished = false;
  try {
    const analysis = new Analysis({ subject, settings, executor, journal, host, key, name });
    const { output, arrays } = await perform(name, analysis);
    const json = { path: file, content: textOf(output) };
    replaceFiles(
      arrays ? [{ path: `${base}.npz`, content: [encodeNpz({ ...arrays }, { compress: false })] }, json] : [json],
    );
    finished = true;
    return { output, file, found: false };
  } finally {
    if (finished) journal.finish();
    else journal.close();
  }
}

function textOf(output: LandscapeOutput): string {
  const text = JSON.stringify(output, null, 1);
  if (!validateLandscapeOutput(JSON.parse(text))) {
    throw new RunFolderError(`The result of the analysis is not valid: ${explain(validateLandscapeOutput)}.`);
  }
  return text + '\n';
}

/** A result in a run folder; null if there is none that can be read. */
export function readResult(file: string): LandscapeOutput | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return validateLandscapeOutput(value) ? value : null;
  } catch {
    // Missing or damaged: it is made anew.
    return null;
  }
}
