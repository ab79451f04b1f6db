/** @file Analyses started and ended from the panel: a process of the runner, which goes on where it was when started again. */
import { join } from 'node:path';
import type { Context } from '../context.ts';
import { launch } from '../launch/process.ts';
import { findRunner } from '../launch/runner.ts';
import { ask } from '../runs/control.ts';
import type { FromPanel } from './contract.ts';

type Asked = Extract<FromPanel, { type: 'compute' }>;

/** What a stopped process ends with. */
const INTERRUPTED = 130;

/** @returns once it has ended: why it was not done, or null */
export async function compute(context: Context, folder: string, asked: Asked): Promise<string | null> {
  const runner = findRunner(context);
  if (!runner) return 'The runner was not found.';
  const { analysis, checkpoint, settings } = asked;
  const assignments = Object.entries(settings)
    .filter(([, value]) => value.trim() !== '')
    .flatMap(([key, value]) => ['--set', `landscape.${analysis}.${key}=${value.trim()}`]);
  const words = ['landscape', folder, analysis, '--checkpoint', checkpoint, ...assignments];
  const ended = await launch(context, runner, words, folder);
  return ended.code === 0 || ended.code === INTERRUPTED ? null : ended.words;
}

/** Asks the process that analyses, wherever it runs, to end after its batch. @throws Error of the file system */
export function cancel(folder: string): Promise<void> {
  return ask(join(folder, 'analysis'), 'stop');
}
