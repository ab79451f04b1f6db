/** @file Commands about a run: what its process is asked for, going on with it, and its folder. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as vscode from 'vscode';
import { showCompare } from '../compare/panel.ts';
import type { Context } from '../context.ts';
import { showLandscape } from '../landscape/panel.ts';
import { launch } from '../launch/process.ts';
import { deviceToResume, deviceWords } from '../launch/queued-runs.ts';
import { findRunner } from '../launch/runner.ts';
import { showLive } from '../live/panel.ts';
import { ask, unpause } from '../runs/control.ts';
import { clock, ICONS, origin, runInWords } from '../runs/in-words.ts';
import { isActive, isDeviceOption, isResumable, type Run } from '../runs/run.ts';
import { keyOf } from '../runs/tree.ts';
import type { Command } from './index.ts';
import { mayLaunch } from './trust.ts';

/** How long a process may take to come to the end of its batch before the user is asked whether to wait. */
const PATIENCE = 60_000;

export function runCommands(context: Context): Record<string, Command> {
  /** A command about a run that fits, given by the tree or chosen among those that fit. */
  const about = (fits: (run: Run) => boolean, none: string, act: (run: Run) => Promise<void>): Command => {
    return async (argument) => {
      const run = await chosenRun(context, argument, fits, none);
      if (run) await act(run);
    };
  };
  const running = 'Nothing is running.';
  return {
    showLive: about(anything, 'There are no runs.', async ({ folder }) => showLive(context, folder)),
    showLandscape: about(anything, 'There are no runs.', async ({ folder }) => showLandscape(context, folder)),
    compare: async (argument, selected) => {
      const nodes = Array.isArray(selected) ? selected : [argument];
      showCompare(context, foldersOf(context, nodes));
    },
    stop: about(isActive, running, (run) => stop(context, run)),
    pause: about(
      ({ state }) => state === 'running',
      running,
      ({ folder }) => ask(folder, 'pause'),
    ),
    checkpointNow: about(isActive, running, ({ folder }) => ask(folder, 'checkpoint-now')),
    resume: about(
      (run) => run.state === 'paused' || isResumable(run),
      'No run is paused, stopped or crashed.',
      (run) => resume(context, run),
    ),
    revealRunFolder: about(anything, 'There are no runs.', async ({ folder }) => {
      await vscode.commands.executeCommand('revealFileInOS', vscode.Uri.file(folder));
    }),
    openSpecAsRun: about(anything, 'There are no runs.', async ({ folder }) => {
      await vscode.window.showTextDocument(vscode.Uri.file(join(folder, 'spec.advexp')));
    }),
    rerun: about(anything, 'There are no runs.', rerun),
    deleteRun: about((run) => !isActive(run), 'There are no runs that have ended.', remove),
  };
}

const anything = () => true;

/** Folders of runs, and of all runs of specs, that are selected in the view; null where nothing is. */
function foldersOf({ runs }: Context, nodes: readonly unknown[]): string[] | null {
  const folders = nodes.flatMap((node) => {
    if (typeof node !== 'object' || node === null) return [];
    if ('folder' in node) return [String(node.folder)];
    const key = 'key' in node ? String(node.key) : null;
    return runs.all.filter((run) => keyOf(run) === key).map(({ folder }) => folder);
  });
  return folders.length > 0 ? folders : null;
}

async function chosenRun(
  { runs }: Context,
  argument: unknown,
  fits: (run: Run) => boolean,
  none: string,
): Promise<Run | null> {
  if (typeof argument === 'object' && argument !== null && 'folder' in argument) {
    return runs.get(String(argument.folder));
  }
  const fitting = runs.all.filter(fits);
  if (fitting.length === 0) {
    await vscode.window.showInformationMessage(none);
    return null;
  }
  const [only, ...others] = fitting;
  if (only && others.length === 0) return only;
  const items = fitting.map((run) => ({
    run,
    label: `$(${ICONS[run.state].icon.replace('~spin', '')}) ${run.name}`,
    description: origin(run),
    detail: runInWords(run),
  }));
  return (
    (await vscode.window.showQuickPick(items, { placeHolder: 'Which run?', matchOnDescription: true }))?.run ?? null
  );
}

/** Asks for a checkpoint and an end; one that does not come to it may be ended by force. */
async function stop(context: Context, run: Run): Promise<void> {
  await ask(run.folder, 'stop');
  const isOver = () => {
    const now = context.runs.get(run.folder);
    return now === null || !isActive(now);
  };
  const ending = within(PATIENCE, isOver, context);
  vscode.window.setStatusBarMessage(`$(sync~spin) Stopping ${run.name} after its batch`, ending);
  if (await ending) return;
  const now = 'End Now';
  const message = `${run.name} is still at its batch. It stops when the batch ends; ended now, it goes back to its last checkpoint.`;
  if ((await vscode.window.showWarningMessage(message, now)) !== now || isOver()) return;
  const runner = findRunner(context);
  if (runner) await launch(context, runner, ['stop', '--now', run.folder], run.folder);
}

/** Waits until something holds of the runs. @returns whether it came to that in time */
function within(milliseconds: number, holds: () => boolean, { onRunsChanged }: Context): Promise<boolean> {
  if (holds()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (held: boolean) => {
      clearTimeout(timer);
      listening.dispose();
      resolve(held);
    };
    const timer = setTimeout(() => end(false), milliseconds);
    const listening = onRunsChanged(() => {
      if (holds()) end(true);
    });
  });
}

async function resume(context: Context, run: Run): Promise<void> {
  if (run.state === 'paused') return unpause(run.folder);
  if (!(await mayLaunch('Resuming a run'))) return;
  const runner = findRunner(context);
  if (!runner) return;
  const device = await deviceToResume(context, run);
  if (device === undefined) return;
  vscode.window.setStatusBarMessage(`$(sync~spin) Resuming ${run.name}`, 5_000);
  void launch(context, runner, ['resume', run.folder, ...deviceWords(device)], run.folder).then(
    async ({ code, words }) => {
      // Once it trains again, its status tells how it ended.
      const now = context.runs.get(run.folder);
      if (code !== 0 && now?.status?.pid === run.status?.pid) {
        await vscode.window.showErrorMessage(`${run.name} was not resumed. ${words}`);
      }
    },
  );
}

/** Runs the spec of a run again, with the same values of `--set`. */
async function rerun({ folder, name, specFile, overrides, point }: Run): Promise<void> {
  if (!(await mayLaunch('Running a spec'))) return;
  const now = specFile && (await readFile(specFile, 'utf8').catch(() => null));
  if (!specFile || now === null) {
    const file = specFile ?? 'The spec of this run';
    await vscode.window.showErrorMessage(
      `${file} is gone. Open Spec as Run shows it as it was; save it under its name.`,
    );
    return;
  }
  const then = await readFile(join(folder, 'spec.advexp'), 'utf8').catch(() => null);
  const asNow = 'Run as It Is Now';
  const question = `${basename(specFile)} has changed since this run of ${name}.`;
  if (then !== now && (await vscode.window.showWarningMessage(question, { modal: true }, asNow)) !== asNow) return;
  // Where the queue hands devices out, it does so anew.
  const handsOut = vscode.workspace.getConfiguration('advexp').get<unknown[]>('devices', []).length > 0;
  const values = handsOut ? overrides.filter((override) => !isDeviceOption(override)) : overrides;
  await vscode.commands.executeCommand('advexp.run', vscode.Uri.file(specFile), { overrides: values, point });
}

/** Moves a run to the trash, once that is confirmed. */
async function remove({ folder, name, created }: Run): Promise<void> {
  const yes = 'Move to Trash';
  const detail = `${folder}\n\nIts checkpoints and results go with it.`;
  const asked = `Delete the run of ${name} from ${clock(created)}?`;
  if ((await vscode.window.showWarningMessage(asked, { modal: true, detail }, yes)) !== yes) return;
  const uri = vscode.Uri.file(folder);
  try {
    await vscode.workspace.fs.delete(uri, { recursive: true, useTrash: true });
  } catch (error) {
    // Files of a remote machine have no trash.
    const forGood = 'Delete Permanently';
    const why = error instanceof Error ? error.message : String(error);
    const again = `The run of ${name} cannot be moved to the trash. Delete it permanently?`;
    const options = { modal: true, detail: `${folder}\n\n${why}` };
    if ((await vscode.window.showWarningMessage(again, options, forGood)) !== forGood) return;
    await vscode.workspace.fs.delete(uri, { recursive: true });
  }
}
