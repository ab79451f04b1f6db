/**
 * @file What detached processes print. It goes to a file, so that they outlive the window; each file is shown in the output, and what
 * a run prints also in a terminal where that is asked for. A window that opens again shows them again, from their beginning.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, type FSWatcher, mkdirSync, readdirSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processState } from '@advexp/schemas/running-process';
import * as vscode from 'vscode';
import type { Context } from '../context.ts';
import { isListOf, isRecord, isText } from '../panels/checks.ts';
import { Appended } from './appended.ts';
import { interrupt } from './interrupt.ts';
import { OutputTerminal } from './terminal.ts';

/** A process that prints to a file. */
export interface Printing {
  /** The command line of advexp, from the command on. */
  words: readonly string[];
  file: string;
  pid: number;
  /** When the process started, ISO 8601 in UTC. */
  started: string;
}

const KEY = 'advexp.printing';
/** Files that are kept, the newest of them, beside those of processes that go on. */
const KEPT = 20;
/** Characters at the end of what was printed that are remembered. */
const TAIL = 4096;
/** Milliseconds after which a file, and whether a process that this window did not start still runs, is looked at again. */
const LOOK_EVERY = 2_000;

/** A new file for what a process prints; old ones go. @throws Error of the file system */
export function newOutputFile({ extension }: Context): string {
  const folder = join((extension.storageUri ?? extension.globalStorageUri).fsPath, 'output');
  mkdirSync(folder, { recursive: true });
  const inUse = new Set(kept(extension).map(({ file }) => file));
  const files = readdirSync(folder).map((name) => join(folder, name));
  const ended = files.filter((file) => !inUse.has(file)).sort();
  for (const file of ended.slice(0, -KEPT)) {
    try {
      rmSync(file, { force: true });
    } catch {} // under Windows one that another program holds open stays
  }
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
  return join(folder, `${stamp}-${randomBytes(3).toString('hex')}.log`);
}

/** Writes a command line into the output. */
export function announce({ output }: Context, words: readonly string[]): void {
  output.appendLine(`\n> advexp ${words.join(' ')}`);
}

/** Shows what processes print that an earlier window of this workspace started and did not see the end of. */
export function showEarlierOutput(context: Context): void {
  for (const one of kept(context.extension)) {
    if (existsSync(one.file)) void showOutput(context, one, whenGone(one));
  }
}

/**
 * Shows what a process prints until it has ended; a window that is closed before leaves that to the next.
 * @param ended resolves to the exit code; null where it is not known
 * @returns the end of what it printed
 */
export async function showOutput(context: Context, printing: Printing, ended: Promise<number | null>): Promise<string> {
  const { file, words } = printing;
  await keep(context.extension, file, [printing]);
  announce(context, words);
  const terminal = wantsTerminal(words)
    ? new OutputTerminal(`advexp ${words.join(' ')}`, () => interrupt(printing, context.runs.all))
    : null;
  const appended = new Appended(file);
  let printed = '';
  let reading = Promise.resolve();
  const show = () => {
    reading = reading.then(async () => {
      for await (const text of appended.read()) {
        printed = (printed + text).slice(-TAIL);
        context.output.append(text);
        terminal?.append(text);
      }
    });
    return reading;
  };
  const watcher = follow(file, show);
  void show();
  const code = await ended;
  watcher.close();
  await show();
  terminal?.end(code);
  await keep(context.extension, file, []);
  return printed;
}

/** Calls back whenever a file grows, and now and then: network disks do not tell, nor does Windows while a file is held open. */
function follow(file: string, grown: () => void): { close(): void } {
  const timer = setInterval(grown, LOOK_EVERY);
  let watcher: FSWatcher | null = null;
  try {
    watcher = watch(file, { persistent: false }, grown).on('error', () => {});
  } catch {}
  return {
    close() {
      clearInterval(timer);
      watcher?.close();
    },
  };
}

/** Whether the words start or continue a run, and the settings ask for a terminal. */
function wantsTerminal([command]: readonly string[]): boolean {
  const isRun = command === 'run' || command === 'resume';
  return isRun && vscode.workspace.getConfiguration('advexp').get('terminal', false);
}

async function whenGone(printing: Printing): Promise<null> {
  while (processState(printing) === 'running') await sleep(LOOK_EVERY);
  return null;
}

/** Those that are remembered for the next window. */
function kept({ workspaceState }: vscode.ExtensionContext): Printing[] {
  const value = workspaceState.get<unknown>(KEY);
  return isListOf(value, isPrinting) ? value : [];
}

/** Replaces what is remembered of a file. */
function keep(extension: vscode.ExtensionContext, file: string, now: readonly Printing[]): Thenable<void> {
  return extension.workspaceState.update(KEY, [...kept(extension).filter((one) => one.file !== file), ...now]);
}

function isPrinting(value: unknown): value is Printing {
  if (!isRecord(value)) return false;
  const { words, file, pid, started } = value;
  return isListOf(words, isText) && isText(file) && typeof pid === 'number' && isText(started);
}
