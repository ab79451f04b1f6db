/** @file Telling the user of what needs them: a run that ended by itself, or that learns nothing any more. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { HealthEvent } from '@advexp/schemas';
import { runsHere } from '@advexp/schemas/running-process';
import * as vscode from 'vscode';
import type { Context } from '../context.ts';
import { Appended } from '../launch/appended.ts';
import { percent } from './in-words.ts';
import { isActive, type Run } from './run.ts';
import type { RunChange } from './runs.ts';
import { keyOf, type RunsTree } from './tree.ts';

/** Bytes of events from before a run was first seen that are looked through for what happened since. */
const TAIL = 1 << 16;
/** Milliseconds until it is looked (again) whether a run that has finished was the last of its sweep. */
const NEXT_LOOK = 1_000;

export function notifyOfRuns(context: Context, tree: RunsTree): void {
  const since = Date.now();
  const events = new Map<string, Appended>();
  const told = async ({ folder, before, after }: RunChange) => {
    if (after && isActive(after) && !events.has(folder)) events.set(folder, await eventsOf(folder));
    for await (const lines of events.get(folder)?.read() ?? []) {
      const { graveIn } = await import('./health.ts');
      for (const health of graveIn(lines)) {
        if (after && Date.parse(health.time) >= since) tellOf(after, health, tree);
      }
    }
    if (!after || !isActive(after)) events.delete(folder);
    if (!after || isActive(after)) return;
    // What ended while no window was open is in the tree; of a short run the end may be all that is seen.
    const isKnown = before !== null && before.state !== 'unknown';
    if (isKnown ? isActive(before) : after.created >= since) {
      if (after.state === 'finished') finished.add(after);
      else tellEnd(after, tree);
    }
    finished.lookAgain(keyOf(after));
  };
  const finished = new Finished(context, tree);
  context.own(
    finished,
    context.onRunsChanged((changes) => changes.forEach(told)),
  );
}

/** Runs that have finished, told of together once no other run of their spec goes on or may begin: a sweep is one message. */
class Finished implements vscode.Disposable {
  private readonly context: Context;
  private readonly tree: RunsTree;
  private readonly untold = new Map<string, Run[]>();
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(context: Context, tree: RunsTree) {
    this.context = context;
    this.tree = tree;
  }

  add(run: Run): void {
    const key = keyOf(run);
    this.untold.set(key, [...(this.untold.get(key) ?? []), run]);
  }

  /** A run of this key has ended, whatever its end: it may have been the last. */
  lookAgain(key: string): void {
    if (!this.untold.has(key)) return;
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => this.tell(key), NEXT_LOOK),
    );
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  private tell(key: string): void {
    // Its last point tells of all.
    if (this.context.runs.all.some((run) => isActive(run) && keyOf(run) === key)) return;
    const runs = this.untold.get(key) ?? [];
    if (runs.some(mayGoOn)) {
      this.lookAgain(key);
      return;
    }
    this.untold.delete(key);
    this.timers.delete(key);
    const [only] = runs;
    if (only && runs.length === 1) void tellEnd(only, this.tree);
    else void tellFinished(runs);
  }
}

/**
 * Whether the next point of a finished run's sweep may follow: one process trains them all, and may analyse the network of
 * one before it begins the next. Processes of other hosts cannot be asked.
 */
function mayGoOn({ point, status }: Run): boolean {
  return point !== null && status !== null && runsHere(status);
}

async function tellFinished(runs: readonly Run[]): Promise<void> {
  const accuracies = runs.flatMap(({ robustAccuracy }) => robustAccuracy ?? []);
  const achieved =
    accuracies.length === 0
      ? ''
      : `: robust accuracy ${percent(Math.min(...accuracies))} to ${percent(Math.max(...accuracies))}`;
  const compare = 'Compare';
  const message = `${runs.length} runs of ${runs[0]?.name} finished${achieved}.`;
  if ((await vscode.window.showInformationMessage(message, compare)) !== compare) return;
  const nodes = runs.map(({ folder }) => ({ folder }));
  await vscode.commands.executeCommand('advexp.compare', nodes[0], nodes);
}

async function eventsOf(folder: string): Promise<Appended> {
  const file = join(folder, 'events.jsonl');
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  return new Appended(file, Math.max(0, size - TAIL));
}

async function tellOf(run: Run, { message, cause, next }: HealthEvent, tree: RunsTree): Promise<void> {
  const show = 'Show Run';
  const chosen = await vscode.window.showWarningMessage(`${run.name}: ${[message, cause, next].join(' ')}`, show);
  if (chosen === show) await tree.reveal(run);
}

async function tellEnd(run: Run, tree: RunsTree): Promise<void> {
  const { name, state, robustAccuracy, message } = run;
  const show = 'Show Run';
  const resume = 'Resume';
  let chosen: string | undefined;
  if (state === 'finished') {
    const achieved = robustAccuracy === null ? '' : `: robust accuracy ${percent(robustAccuracy)}`;
    chosen = await vscode.window.showInformationMessage(`${name} finished${achieved}.`, show);
  } else if (state === 'failed' || state === 'diverged') {
    chosen = await vscode.window.showErrorMessage(`${name} ${state}. ${message ?? ''}`.trim(), show);
  } else if (state === 'crashed') {
    chosen = await vscode.window.showWarningMessage(`${name} crashed. ${message ?? ''}`.trim(), resume, show);
  }
  if (chosen === show) await tree.reveal(run);
  if (chosen === resume) await vscode.commands.executeCommand('advexp.resume', { kind: 'run', folder: run.folder });
}
