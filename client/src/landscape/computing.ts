/** @file Analyses started and ended from the panel: a process of the runner, which goes on where it was when started again. */
import { thisProcess } from '@advexp/schemas/running-process';
import type { Context } from '../context.ts';
import { launch } from '../launch/process.ts';
import { findRunner } from '../launch/runner.ts';
import type { FromPanel } from './contract.ts';
import type { Results } from './results.ts';

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

/** Asks the process that analyses to end after its batch. @returns why it could not be asked, or null */
export async function cancel(results: Results): Promise<string | null> {
  const status = await results.working();
  if (!status) return null;
  if (status.host !== thisProcess().host) return `The analysis runs on ${status.host}. Interrupt it there.`;
  process.kill(status.pid, 'SIGINT');
  return null;
}
