/** @file Commands about a spec: run it, plan it; and the check of the machine. */
import { basename, dirname } from 'node:path';
import type { Problem } from '@advexp/schemas';
import * as vscode from 'vscode';
import type { Context } from '../context.ts';
import { splitOverrides } from '../launch/overrides.ts';
import { answer, type Ended, launch } from '../launch/process.ts';
import { isVariation, Queue, type Variation, type Waiting } from '../launch/queue.ts';
import { findRunner } from '../launch/runner.ts';
import { showLive } from '../live/panel.ts';
import { isActive } from '../runs/run.ts';
import type { RunsTree } from '../runs/tree.ts';
import { showSchedule } from '../schedule/panel.ts';
import { chosenSpec, savedFile } from './chosen-spec.ts';
import type { Command } from './index.ts';
import { newExperiment } from './new-experiment.ts';
import { mayLaunch } from './trust.ts';

const SHOW_OUTPUT = 'Show Output';
const DOCTOR = 'Run Doctor';

export function specCommands(context: Context, tree: RunsTree): Record<string, Command> {
  const queue = queueOf(context, tree);
  const run = async (argument: unknown, variation: Variation | 'ask') => {
    if (!(await mayLaunch('Running a spec'))) return;
    const uri = await chosenSpec(argument);
    const file = uri && (await savedFile(uri));
    if (!file) return;
    const overrides = variation === 'ask' ? await askForOverrides(file) : variation.overrides;
    if (overrides === null || !(await isSound(file, overrides))) return;
    const one = { file, overrides, point: variation === 'ask' ? null : variation.point };
    if (findRunner(context) && !(await queue.add(one))) void tellWaiting(queue, one);
  };
  return {
    // Menus pass other things along.
    run: (argument, variation) => run(argument, isVariation(variation) ? variation : { overrides: [], point: null }),
    runWithOverrides: (argument) => run(argument, 'ask'),
    plan: async (argument) => {
      if (!(await mayLaunch('Planning a spec'))) return;
      const uri = await chosenSpec(argument);
      const file = uri && (await savedFile(uri));
      if (!file || !(await isSound(file, []))) return;
      await show(context, `Planning ${basename(file)}`, ['plan', basename(file), ...deviceWords()], dirname(file));
    },
    cancelWaiting: async (argument) => {
      const isNode = typeof argument === 'object' && argument !== null && 'index' in argument;
      if (isNode && typeof argument.index === 'number') await queue.remove(argument.index);
    },
    filterRuns: async () => {
      const words = await vscode.window.showInputBox({
        title: 'Filter runs',
        prompt: 'Words in their name, variation, state or spec; empty shows all',
        value: tree.filter,
      });
      if (words !== undefined) tree.filter = words;
    },
    newExperiment: () => newExperiment(context),
    showSchedule: async (argument) => {
      const uri = await chosenSpec(argument);
      if (uri) showSchedule(context, uri);
    },
    doctor: async () => {
      if (await mayLaunch('The check of this machine')) {
        const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
        await show(context, 'Checking this machine', ['doctor'], folder?.scheme === 'file' ? folder.fsPath : undefined);
      }
    },
    showOutput: async () => context.output.show(true),
  };
}

/** The option that the setting of the device amounts to. */
function deviceWords(): string[] {
  const device = vscode.workspace.getConfiguration('advexp').get('device', '').trim();
  return device === '' ? [] : ['--device', device];
}

/** Milliseconds after which what has ended is followed by no further point of its sweep. */
const REST = 2_500;

/** The queue of this window: as many runs beside each other as the settings say. */
function queueOf(context: Context, tree: RunsTree): Queue {
  const parallel = () => vscode.workspace.getConfiguration('advexp').get('parallelRuns', 1);
  const show = () => tree.showWaiting(queue.waiting.map(({ file }) => file));
  const queue: Queue = new Queue(context.extension.workspaceState, {
    room: () => parallel() - context.runs.all.filter(isActive).length,
    start: (waiting) => runSpec(context, tree, waiting),
    changed: show,
  });
  let timer: NodeJS.Timeout | null = null;
  const soon = () => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void queue.next(), REST);
  };
  context.own(context.onRunsChanged(soon), { dispose: () => timer && clearTimeout(timer) });
  show();
  return queue;
}

async function tellWaiting(queue: Queue, one: Waiting): Promise<void> {
  const takeOut = 'Take Out';
  const message = `${basename(one.file)} waits until what runs has ended (advexp.parallelRuns).`;
  if ((await vscode.window.showInformationMessage(message, takeOut)) !== takeOut) return;
  const index = queue.waiting.findLastIndex(({ file }) => file === one.file);
  if (index >= 0) await queue.remove(index);
}

/**
 * Starts a run and shows it in the tree and live once its folder is there, or why there will be none.
 * @returns once that is known
 */
async function runSpec(context: Context, tree: RunsTree, { file, overrides, point }: Waiting): Promise<void> {
  const runner = findRunner(context);
  if (!runner) return;
  const started = Date.now();
  const isOurs = (folder: string) => {
    const run = context.runs.get(folder);
    return run?.specFile === file && run.created >= started;
  };
  const ofSweep = point === null ? [] : ['--point', String(point)];
  const words = ['run', basename(file), ...overrides.flatMap((one) => ['--set', one]), ...ofSweep, ...deviceWords()];
  await new Promise<void>((resolve) => {
    let appeared = false;
    const appearing = context.onRunsChanged((changes) => {
      const ours = changes.find(({ folder, before }) => before === null && isOurs(folder));
      if (!ours?.after || appeared) return;
      appeared = true;
      void tree.reveal(ours.after);
      showLive(context, ours.folder);
      resolve();
    });
    void launch(context, runner, words, dirname(file)).then(async (ended) => {
      appearing.dispose();
      resolve();
      // A run that has a folder tells by it how it ended.
      if (!appeared && ended.code !== 0) await tellFailure(context, `${basename(file)} did not start`, ended);
    });
    vscode.window.setStatusBarMessage(`$(sync~spin) Starting ${basename(file)}`, 5_000);
  });
}

/** Runs a command that prints an answer, with progress and a way to cancel it, and shows what it printed. */
async function show(context: Context, title: string, words: readonly string[], cwd: string | undefined): Promise<void> {
  const runner = findRunner(context);
  if (!runner) return;
  const location = vscode.ProgressLocation.Notification;
  await vscode.window.withProgress({ location, title, cancellable: true }, async (_, cancellation) => {
    const ended = await answer(context, runner, words, { cwd, cancellation });
    if (cancellation.isCancellationRequested) return;
    if (ended.code === 0) context.output.show(true);
    else void tellFailure(context, `${title} failed`, ended);
  });
}

async function tellFailure({ output }: Context, what: string, { words }: Ended): Promise<void> {
  const chosen = await vscode.window.showErrorMessage(`${what}. ${words}`.trim(), SHOW_OUTPUT, DOCTOR);
  if (chosen === SHOW_OUTPUT) output.show(true);
  if (chosen === DOCTOR) await vscode.commands.executeCommand('advexp.doctor');
}

async function askForOverrides(file: string): Promise<string[] | null> {
  const line = await vscode.window.showInputBox({
    title: `Run ${basename(file)} with overrides`,
    prompt: 'Values of the spec to replace, e.g. seed=3 epsilon.target=8/255 pas.periods=[4, 4]',
    placeHolder: 'key=value …',
    validateInput: async (typed) => (await errorsOf(file, splitOverrides(typed)))[0]?.message ?? null,
  });
  return line === undefined ? null : splitOverrides(line);
}

/** Whether a spec has no errors; where it has, shows the first at its line. */
async function isSound(file: string, overrides: readonly string[]): Promise<boolean> {
  const errors = await errorsOf(file, overrides);
  const [first] = errors;
  if (!first) return true;
  const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`;
  const { start, file: at } = first.range;
  const goTo = 'Go to Error';
  const message = `${basename(file)} was not started: line ${start.line}: ${first.message}${more}`;
  if ((await vscode.window.showErrorMessage(message, goTo)) === goTo) {
    const place = new vscode.Position(start.line - 1, start.column - 1);
    await vscode.window.showTextDocument(vscode.Uri.file(at), { selection: new vscode.Range(place, place) });
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
  return false;
}

async function errorsOf(file: string, overrides: readonly string[]): Promise<Problem[]> {
  const { loadSpec } = await import('@advexp/schemas'); // large, and not needed to activate
  return loadSpec(file, { overrides }).problems.filter(({ severity }) => severity === 'error');
}
