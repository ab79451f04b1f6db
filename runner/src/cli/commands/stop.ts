/** @file `advexp stop`: ends a run that another process trains, in order or at once. */
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunStatus } from '@advexp/schemas';
import { isAlive } from '@advexp/schemas/running-process';
import { Command } from 'commander';
import { requestControl } from '../../runs/control.ts';
import { openRunFolder, type RunFolder } from '../../runs/run-folder.ts';
import { readStatus } from '../../runs/status.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { duration } from '../display/numbers.ts';
import { invocation, print, quote, showPath } from '../output.ts';
import { findRun, RUN_ARGUMENT } from '../run-argument.ts';

const EXAMPLES = `
Examples:
  advexp stop mine
  advexp stop runs/mine/20261123-021502-qkzt --timeout 600     its batches take long
  advexp stop mine --now                                       do not wait for the batch

It drops the file control/stop into the run folder, which works across hosts that share the disk, and waits until the
run has made a checkpoint and ended. \`advexp resume\` goes on with it.
`;

const POLL_MS = 200;
/** How long a process may take to end after a signal, before the next stronger one. */
const PATIENCE_MS = 5_000;

export function stopCommand(): Command {
  return new Command('stop')
    .description('stop a run that another process trains')
    .argument('<run>', RUN_ARGUMENT)
    .option('--timeout <seconds>', 'how long to wait for it', parseSeconds, 120)
    .option('--now', 'end the process without waiting for the current batch')
    .addHelpText('after', EXAMPLES)
    .action(async (run: string, { timeout, now = false }: { timeout: number; now?: boolean }) => {
      const { folder } = openRunFolder(findRun(run).root);
      const status = readStatus(folder.status);
      if (!isRunning(status)) {
        print(`${showPath(folder.root)} is not running (${status.state}).`);
        return;
      }
      if (now) await endNow(folder, status);
      else await ask(folder, timeout);
      print(`Go on with: ${invocation()} resume ${quote(showPath(folder.root))}`);
    });
}

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds;
  throw new CommandError(`--timeout takes a number of seconds, not "${text}".`, EXIT.badInput);
}

async function ask(folder: RunFolder, seconds: number): Promise<void> {
  requestControl(folder.control, 'stop');
  print(`Asked ${showPath(folder.root)} to stop; waiting for its checkpoint.`);
  const ended = await endsWithin(folder, seconds * 1000);
  if (ended === null) {
    throw new CommandError(
      `It still runs after ${duration(seconds)}, but will stop at the end of its batch. ` +
        'Wait longer with --timeout, or end it at once with --now.',
    );
  }
  print(`It has ended (${ended.state}).`);
}

/** Ends the process by signals: the first ends it in order, the second at once, the third cannot be refused. */
async function endNow(folder: RunFolder, { pid, host }: RunStatus): Promise<void> {
  if (pid === null || host !== hostname()) {
    throw new CommandError(`It runs on ${host ?? 'another host'}: use --now there, or leave it out here.`);
  }
  for (const signal of ['SIGTERM', 'SIGTERM', 'SIGKILL'] as const) {
    // The process is judged anew each time, as its id could have passed to another one.
    const status = readStatus(folder.status);
    if (!isRunning(status) || status.pid !== pid) break;
    process.kill(pid, signal);
    if ((await endsWithin(folder, PATIENCE_MS)) !== null) break;
  }
  const status = readStatus(folder.status);
  if (isRunning(status)) throw new CommandError(`Process ${pid} cannot be ended. Look at it with \`ps ${pid}\`.`);
  print(
    status.state === 'stopped' ? 'It has made a checkpoint and stopped.' : 'It was ended; its checkpoints are kept.',
  );
}

/** Whether the run trains, as far as its status and its process tell. */
function isRunning(status: RunStatus): boolean {
  return ['queued', 'running', 'paused'].includes(status.state) && isAlive(status);
}

/** The status once nothing is trained any more; null when the time is over first. */
async function endsWithin(folder: RunFolder, milliseconds: number): Promise<RunStatus | null> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    const status = readStatus(folder.status);
    if (!isRunning(status)) return status;
    if (performance.now() >= deadline) return null;
    await sleep(POLL_MS);
  }
}
