/** @file Commands about a spec: run it, plan it; and the check of the machine. */
import { basename, dirname } from 'node:path';
import type { Problem } from '@advexp/schemas';
import * as vscode from 'vscode';
import type { Context } from '../context.ts';
import { splitOverrides } from '../launch/overrides.ts';
import { answer } from '../launch/process.ts';
import { choicesOf, type Held, isVariation, type Variation } from '../launch/queue.ts';
import { deviceWords, launchSettings, queueOf, tellFailure, tellWaiting } from '../launch/queued-runs.ts';
import { findRunner } from '../launch/runner.ts';
import type { RunsTree } from '../runs/tree.ts';
import { showSchedule } from '../schedule/panel.ts';
import { chosenSpec, savedFile } from './chosen-spec.ts';
import type { Command } from './index.ts';
import { newExperiment } from './new-experiment.ts';
import { mayLaunch } from './trust.ts';

export function specCommands(context: Context, tree: RunsTree): Record<string, Command> {
  const queue = queueOf(context, tree);
  const run = async (argument: unknown, variation: Variation | 'ask') => {
    if (!(await mayLaunch('Running a spec'))) return;
    const uri = await chosenSpec(argument);
    const file = uri && (await savedFile(uri));
    if (!file) return;
    const overrides = variation === 'ask' ? await askForOverrides(file) : variation.overrides;
    if (overrides === null || !(await isSound(file, overrides))) return;
    const settings = launchSettings();
    const { problemOf, waitingOf } = await import('../launch/devices.ts');
    const problem = problemOf(settings.devices);
    if (problem !== null) throw new Error(`The setting advexp.devices cannot be used. ${problem}`);
    if (!findRunner(context)) return;
    const all = waitingOf(file, { overrides, point: variation === 'ask' ? null : variation.point }, settings);
    const held: Held[] = [];
    for (const one of all) {
      const waits = await queue.add(one);
      if (waits) held.push(waits);
    }
    if (held.length > 0) void tellWaiting(queue, held);
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
      const { waitingOf } = await import('../launch/devices.ts');
      const { devices, device } = launchSettings();
      const [one] = waitingOf(file, { overrides: [], point: null }, { devices, device });
      const [listed] = devices.length === 0 ? [device] : choicesOf(one?.device ?? null, devices);
      const words = ['plan', basename(file), ...deviceWords(listed ?? null)];
      await show(context, `Planning ${basename(file)}`, words, dirname(file));
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

/** Runs a command that prints an answer, with progress and a way to cancel it, and shows what it printed. */
async function show(context: Context, title: string, words: readonly string[], cwd: string | undefined): Promise<void> {
  const runner = findRunner(context);
  if (!runner) return;
  const location = vscode.ProgressLocation.Notification;
  await vscode.window.withProgress({ location, title, cancellable: true }, async (_, cancellation) => {
    const ended = await answer(context, runner, words, { cwd, cancellation });
    if (cancellation.isCancellationRequested) return;
    // The doctor ends with 1 when it has found a problem, which its answer ends with.
    if (ended.code === 0 || (words[0] === 'doctor' && ended.code === 1)) context.output.show(true);
    else void tellFailure(context, `${title} failed`, ended);
  });
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
