/** @file Export for TensorBoard: a copy of the event files that the run itself keeps. */

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../atomic-file.ts';
import { fileError, RunFolderError } from '../errors.ts';
import type { RunFolder } from '../run-folder.ts';
import { eventFiles } from '../tensorboard.ts';
import type { Exported } from './metrics.ts';

/**
 * Copies the event files into `target`, which is made when missing.
 * @throws RunFolderError when the run has none; FileError
 */
export function exportTensorBoard(run: RunFolder, target: string): Exported {
  const names = eventFiles(run.tensorboard);
  if (names.length === 0)
    throw new RunFolderError(`${run.tensorboard} holds no event files; the run has not begun to train.`);
  makeFolder(target);
  try {
    for (const name of names) copyFileSync(join(run.tensorboard, name), join(target, name));
  } catch (error) {
    throw fileError(error, 'write', target);
  }
  return { files: names.map((name) => join(target, name)), problems: [] };
}
