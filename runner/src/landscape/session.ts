/**
 * @file Analyses one after the other: each takes its answers from its journal as far as it goes, and leaves its result in
 * the run folder as `analysis/<checkpoint>.<analysis>.json`, with arrays in an .npz beside it. A result that is there
 * already for the same question is taken as it is.
 */
import type { AnalysisName, Landscape, LandscapeOutput } from '@advexp/schemas';
import { ANALYSES } from '@advexp/schemas/analyses';
import { openDevice } from '../device/choice.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import type { LoweringChoices } from '../engine/onnx/tuning.ts';
import { makeFolder } from '../runs/atomic-file.ts';
import { ControlWatcher } from '../runs/control.ts';
import { acquireLock } from '../runs/lock.ts';
import { runFolderAt } from '../runs/run-folder.ts';
import { STOP } from '../training/messages.ts';
import { connectivityAnalysis } from './analyses/connectivity.ts';
import { curvatureAnalysis } from './analyses/curvature.ts';
import { densityAnalysis } from './analyses/density.ts';
import { gradientAnalysis } from './analyses/gradient.ts';
import { hessianAnalysis } from './analyses/hessian.ts';
import { linearAnalysis } from './analyses/linear.ts';
import { scatterAnalysis } from './analyses/scatter.ts';
import { sharpnessAnalysis } from './analyses/sharpness.ts';
import { sliceAnalysis } from './analyses/slice.ts';
import { sliceDependencies } from './analyses/slice-axes.ts';
import { Analysis, type AnalysisHost, type AnalysisResult, Interrupted, keyOf } from './analysis.ts';
import { LandscapeError } from './error.ts';
import { Journal } from './journal.ts';
import type { LandscapeReport, LandscapeRequest } from './messages.ts';
import { readResult, resultFiles, writePartialResult, writeResult } from './results.ts';
import { AnalysisStatusFile } from './status.ts';
import { openSubject, type Subject, weightsHash } from './subject.ts';

/** @throws LandscapeError, Interrupted */
export function perform(name: AnalysisName, analysis: Analysis): Promise<AnalysisResult> {
  const { settings } = analysis;
  switch (name) {
    case 'hessian':
      return hessianAnalysis(analysis, required(settings, name));
    case 'density':
      return densityAnalysis(analysis, required(settings, name));
    case 'curvature':
      return curvatureAnalysis(analysis, required(settings, name));
    case 'slice':
      return sliceAnalysis(analysis, required(settings, name));
    case 'scatter':
      return scatterAnalysis(analysis, required(settings, name));
    case 'gradient':
      return gradientAnalysis(analysis, required(settings, name));
    case 'sharpness':
      return sharpnessAnalysis(analysis, required(settings, name));
    case 'connectivity':
      return connectivityAnalysis(analysis, required(settings, name));
    case 'linear':
      return linearAnalysis(analysis, required(settings, name));
  }
}

function required<Name extends AnalysisName>(settings: Landscape, name: Name): NonNullable<Landscape[Name]> {
  const own = settings[name];
  if (own === undefined) throw new LandscapeError(`The analysis ${name} has no settings.`);
  return own;
}

/** What decides about a result besides its settings and the weights: what other analyses and checkpoints hold. */
function dependencies(name: AnalysisName, subject: Subject, settings: Landscape): unknown {
  if (name === 'slice') return sliceDependencies(subject, settings.slice);
  if (name === 'connectivity') return settings.connectivity ? [weightsHash(subject, settings.connectivity.to)] : null;
  const usesEigenvector = name === 'scatter' && settings.scatter?.directions.includes('eigenvector');
  return usesEigenvector ? (readResult(resultFiles(subject, 'hessian'))?.hessian?.about.key ?? null) : null;
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
  const subject = await openSubject(request.subject, request.adversarial);
  makeFolder(subject.folder.analysis);
  // Training may go on meanwhile: lock and control are those of the folder of analyses.
  const own = runFolderAt(subject.folder.analysis);
  const lock = acquireLock(own);
  const status = new AnalysisStatusFile(subject.folder.analysis, subject.checkpoint);
  const control = new ControlWatcher(own.control);
  const boundary = () => {
    if (control.take('stop') || Atomics.load(flag, 0) === STOP) throw new Interrupted('asked to stop');
  };
  const tell = (told: LandscapeReport): void => {
    if (told.kind === 'begin') status.begin(told.analysis);
    if (told.kind === 'progress') status.progress(told.analysis, told.progress);
    report(told);
  };
  try {
    for (const name of ANALYSES) {
      if (!request.analyses.includes(name)) continue;
      tell({ kind: 'begin', analysis: name });
      tell({ kind: 'result', analysis: name, ...(await one(name, subject, request, boundary, tell)) });
    }
  } finally {
    status.end();
    lock.release();
  }
}

async function one(
  name: AnalysisName,
  subject: Subject,
  { settings, saveAdversarial }: LandscapeRequest,
  boundary: () => void,
  report: (report: LandscapeReport) => void,
): Promise<{ output: LandscapeOutput; file: string; found: boolean }> {
  const files = resultFiles(subject, name);
  const key = keyOf(subject, settings, name, dependencies(name, subject, settings));
  const known = readResult(files);
  const complete = known?.slice?.complete ?? true;
  if (known?.[name]?.about.key === key && complete && saveAdversarial === null)
    return { output: known, file: files.json, found: true };

  const lowerings = { ...subject.lowerings, ...Journal.loweringsAt(files.journal) } as LoweringChoices;
  const { executor, description } = await openDevice(subject.device, lowerings);
  const journal = new Journal(files.journal, key, () => (executor instanceof OnnxExecutor ? executor.lowerings : {}));
  const host: AnalysisHost = {
    boundary,
    progress: (progress) => report({ kind: 'progress', analysis: name, progress }),
    partial: (output) => writePartialResult(files, output),
  };
  let finished = false;
  try {
    const analysis = new Analysis({
      subject,
      settings,
      executor,
      provider: description.provider,
      journal,
      host,
      key,
      name,
      saveAdversarial,
    });
    const result = await perform(name, analysis);
    writeResult(files, result);
    finished = true;
    return { output: result.output, file: files.json, found: false };
  } finally {
    if (finished) journal.finish();
    else journal.close();
  }
}
