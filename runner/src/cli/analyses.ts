/** @file Analyses from the command line: which ones a spec asks for, and thread, display and signals together. */
import type { AnalysisName, Landscape, LandscapeOutput, ResolvedSpec } from '@advexp/schemas';
import { ANALYSES } from '@advexp/schemas/analyses';
import { occupy } from '../device/occupancy.ts';
import { lastStay } from '../device/recorded.ts';
import type { LandscapeReport, LandscapeRequest } from '../landscape/messages.ts';
import { landscapeCheckpoints } from '../runs/checkpoint.ts';
import { openRunFolder, readResolved, runFolderAt } from '../runs/run-folder.ts';
import { EXIT, type ExitCode } from './command-error.ts';
import { describeResult } from './display/landscape-results.ts';
import { ProgressLine } from './display/progress-line.ts';
import { onInterruption } from './interruption.ts';
import { LandscapeThread } from './landscape-thread.ts';
import { complain, invocation, paintStderr, print, printJson, quote, showPath } from './output.ts';

/** The analyses whose settings the spec writes. */
export function askedFor({ landscape }: ResolvedSpec): AnalysisName[] {
  return ANALYSES.filter((name) => landscape?.[name] !== undefined);
}

/** Checkpoints that the settings say; null is the last, else the furthest. */
export function checkpointsFor(settings: Landscape, spec: ResolvedSpec): (string | null)[] {
  return settings.at === undefined ? [null] : landscapeCheckpoints({ ...spec, landscape: settings });
}

type Ended = 'done' | 'interrupted' | { message: string; exitCode: ExitCode };

/** Does what is asked and shows it: in words, as JSON, or (`quiet`) only how far it is. */
export async function analyse(request: LandscapeRequest, show: { json: boolean } | 'quiet'): Promise<Ended> {
  const { folder, device } = request.subject;
  occupy(device ?? lastStay(openRunFolder(folder).manifest).device, folder);
  const results: LandscapeOutput = {};
  const display = new ProgressLine();
  const take = (report: Exclude<LandscapeReport, { kind: 'done' | 'interrupted' | 'failed' }>): void => {
    if (report.kind === 'begin') display.begin(report.analysis);
    if (report.kind === 'progress') display.progress(report.analysis, report.progress);
    if (report.kind !== 'result') return;
    display.clear();
    Object.assign(results, report.output);
    if (show !== 'quiet' && !show.json)
      print(...describeResult(report.output), `${report.found ? 'Was in' : 'Written to'} ${showPath(report.file)}`, '');
  };
  const thread = new LandscapeThread(request, take);
  const ignoreSignals = onInterruption(
    () => {
      thread.stop();
      display.note('Stopping after this batch; interrupt again to stop at once.');
    },
    () => process.exit(EXIT.interrupted),
  );
  const outcome = await thread.outcome;
  ignoreSignals();
  display.close();
  if (show !== 'quiet' && show.json && Object.keys(results).length > 0) printJson(results);
  if (outcome.kind === 'failed') return outcome;
  return outcome.kind;
}

/**
 * The analyses that the spec of a trained run asks for, at the checkpoints it names. Those whose result is there are shown.
 * What went wrong has been said when it returns; the run itself is as it was.
 */
export async function analyseTrained(folder: string, { json }: { json: boolean }): Promise<ExitCode> {
  const spec = readResolved(runFolderAt(folder).resolved);
  const analyses = askedFor(spec);
  const settings = spec.landscape;
  if (settings === undefined || analyses.length === 0) return EXIT.ok;
  const again = `${invocation()} landscape ${quote(showPath(folder))}`;
  for (const checkpoint of checkpointsFor(settings, spec)) {
    const request = { subject: { folder, checkpoint }, settings, analyses, adversarial: null, saveAdversarial: null };
    const ended = await analyse(request, json ? 'quiet' : { json });
    if (ended === 'interrupted') {
      complain(`Stopped. The run is trained; its analyses go on with: ${again}`);
      return EXIT.interrupted;
    }
    if (ended !== 'done') {
      complain(
        `${paintStderr('red', 'error:')} ${ended.message}`,
        `The run is trained; try its analyses again with: ${again}`,
      );
      return ended.exitCode;
    }
  }
  return EXIT.ok;
}
