/** @file The run that a command is given: a folder, an id, or a name, which means its latest run. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { listRuns, type RunSummary } from '../runs/list.ts';
import { type RunFolder, runFolderAt } from '../runs/run-folder.ts';
import { CommandError, EXIT } from './command-error.ts';

/** Help text of the argument. */
export const RUN_ARGUMENT = 'a run folder, a run id, or a name (its latest run)';

/** Where runs are looked for from the current folder. */
export function runPlaces(): string[] {
  return ['runs', '.'].filter((place) => existsSync(place));
}

/**
 * Finds a run.
 * @throws CommandError with exit code 2 when there is none
 */
export function findRun(argument: string): RunFolder {
  const path = resolve(argument);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    if (existsSync(runFolderAt(path).manifest)) return runFolderAt(path);
    const [latest] = listRuns(path);
    if (latest) return runFolderAt(latest.path);
  }
  const places = runPlaces();
  const known = new Map<string, RunSummary>();
  for (const place of places) {
    for (const run of listRuns(place)) known.set(run.path, run);
  }
  const runs = [...known.values()];
  const found = runs.find(({ id }) => id === argument) ?? runs.find(({ name }) => name === argument);
  if (found) return runFolderAt(found.path);
  const names = [...new Set(runs.map(({ name }) => name))].slice(0, 8);
  const searched = places.map((place) => (place === '.' ? 'the current folder' : place)).join(' and ');
  throw new CommandError(
    `There is no run "${argument}" here. ` +
      (names.length > 0 ? `Runs below ${searched}: ${names.join(', ')}. ` : `No runs were found below ${searched}. `) +
      'Give the path of its folder, or change to the folder that holds runs/.',
    EXIT.badInput,
  );
}
