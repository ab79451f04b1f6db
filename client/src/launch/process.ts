/**
 * @file Processes of the runner. One that trains is detached and writes to a file, so that it outlives the window, the
 * editor and the connection; it is found again by its run folder. One that only answers ends with the window.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type * as vscode from 'vscode';
import type { Context } from '../context.ts';
import { lastLines } from './last-lines.ts';
import { announce, newOutputFile, showOutput } from './output.ts';
import type { Runner } from './runner.ts';

export interface Ended {
  /** The exit code; null when a signal ended it or it could not be started. */
  code: number | null;
  /** The last lines that it printed, or why it could not be started. */
  words: string;
}

/**
 * Starts a process that outlives this window. What it prints is in the output and, where a run is asked to, in a terminal.
 * @returns once it has ended, however many days later, if this window lives so long; or why it could not be started
 */
export async function launch(context: Context, runner: Runner, words: readonly string[], cwd: string): Promise<Ended> {
  let file: string;
  let descriptor: number;
  try {
    file = newOutputFile(context);
    descriptor = openSync(file, 'a');
  } catch (error) {
    // Who waits for a run to appear must hear that it never will.
    return { code: null, words: `There is no place for what it prints: ${(error as Error).message}.` };
  }
  const started = new Date().toISOString();
  const child = spawn(runner.node, [runner.script, ...words], {
    cwd,
    env: runner.env,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', descriptor, descriptor],
  });
  closeSync(descriptor);
  child.unref();
  const { pid } = child;
  const ending = endOf(child);
  const ended = ending.then(({ code }) => code);
  const printed = pid === undefined ? '' : await showOutput(context, { words, file, pid, started }, ended);
  const { code, problem } = await ending;
  return { code, words: problem ?? lastLines(printed) };
}

/** Runs a command that answers on its output. @throws nothing: what went wrong is in what is returned */
export async function answer(
  context: Context,
  runner: Runner,
  words: readonly string[],
  { cwd, cancellation }: { cwd: string | undefined; cancellation: vscode.CancellationToken },
): Promise<Ended> {
  announce(context, words);
  const child = spawn(runner.node, [runner.script, ...words], { cwd, env: runner.env, windowsHide: true });
  let printed = '';
  const show = (text: string) => {
    printed = (printed + text).slice(-4096);
    context.output.append(text);
  };
  child.stdout.setEncoding('utf8').on('data', show);
  child.stderr.setEncoding('utf8').on('data', show);
  const cancelled = cancellation.onCancellationRequested(() => child.kill());
  const { code, problem } = await endOf(child);
  cancelled.dispose();
  return { code, words: problem ?? lastLines(printed) };
}

function endOf(child: ChildProcess): Promise<{ code: number | null; problem: string | null }> {
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve({ code: null, problem: message }));
    child.on('close', (code) => resolve({ code, problem: null }));
  });
}
