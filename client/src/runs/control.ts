/** @file Asking the process of a run for something: a file in its control folder, obeyed at the next batch. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type ControlRequest = 'stop' | 'pause' | 'checkpoint-now';

/** @throws Error of the file system, e.g. on a read-only disk */
export async function ask(run: string, request: ControlRequest): Promise<void> {
  await mkdir(join(run, 'control'), { recursive: true });
  await writeFile(join(run, 'control', request), '');
}

/** Lets a paused run go on. @throws Error of the file system */
export async function unpause(run: string): Promise<void> {
  await rm(join(run, 'control', 'pause'), { force: true });
}
