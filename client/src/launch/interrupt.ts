/** @file Ctrl+C in the terminal of a process. */
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type ProcessIdentity, processState } from '@advexp/schemas/running-process';
import { ask } from '../runs/control.ts';
import { isActive, type Run } from '../runs/run.ts';

/**
 * Asks a process to end after its batch or, if it was asked already, ends it at once.
 * @param runs among them the one that it works on, if it does
 */
export async function interrupt(
  one: Pick<ProcessIdentity, 'pid' | 'started'>,
  runs: readonly Run[],
  platform: string = process.platform,
): Promise<void> {
  if (processState(one) !== 'running') return;
  const isIts = ({ status }: Run) => status?.pid === one.pid && status.host === hostname();
  // Windows has no signals: there one would end it at once, and its last batches were lost.
  const run = platform === 'win32' ? runs.find(isIts) : undefined;
  // Once it has trained, it may analyse the network.
  const folder = run && (isActive(run) ? run.folder : join(run.folder, 'analysis'));
  if (folder && !existsSync(join(folder, 'control', 'stop'))) await ask(folder, 'stop');
  else process.kill(one.pid, 'SIGINT');
}
