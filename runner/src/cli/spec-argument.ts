/** @file The spec that a command is given: loading it, and showing what is wrong with it where it is written. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  formatProblem,
  type LoadedSpec,
  loadSpec,
  type Problem,
  type ResolvedSpec,
  type SourceRange,
} from '@advexp/schemas';
import { Option } from 'commander';
import { CommandError, EXIT } from './command-error.ts';
import { complain, type Paint, paintStderr } from './output.ts';

/** `--set key=value`, as often as one likes. */
export function setOption(): Option {
  return new Option(
    '--set <key=value>',
    'override a value of the spec, e.g. epsilon.target=8/255 (repeatable)',
  ).argParser((assignment: string, before: string[] | undefined) => [...(before ?? []), assignment]);
}

/** A spec without errors, with its text and the way back to its lines. */
export interface CheckedSpec {
  file: string;
  text: string;
  spec: ResolvedSpec;
  loaded: LoadedSpec;
}

/** What lies at a path, for rules on files. */
export function pathKind(path: string): 'file' | 'folder' | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : found.isDirectory() ? 'folder' : 'file';
}

/** Folder that receives the runs of a spec unless told otherwise. */
export function defaultOut(file: string): string {
  return join(dirname(resolve(file)), 'runs');
}

/**
 * Loads a spec and prints its problems on stderr.
 * @throws CommandError with exit code 2 when one of them is an error
 */
export function requireSpec(file: string, overrides: readonly string[]): CheckedSpec {
  const loaded = loadSpec(file, { overrides, exists: pathKind });
  for (const problem of loaded.problems) complain(paintProblem(problem, paintStderr));
  const { spec } = loaded;
  if (spec === null) throw new CommandError(summary(loaded.problems), EXIT.badInput);
  return { file: resolve(file), text: readFileSync(file, 'utf8'), spec, loaded };
}

/** `file:line:column: severity[code] message`, with the severity in colour. */
export function paintProblem(problem: Problem, paint: Paint): string {
  const label = `${problem.severity}[${problem.code}]`;
  const colour = problem.severity === 'error' ? 'red' : problem.severity === 'warning' ? 'yellow' : 'cyan';
  return formatProblem(problem).replace(label, () => paint(colour, label));
}

/** `2 errors, 1 warning`. */
export function summary(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity']): string[] => {
    const number = problems.filter((problem) => problem.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? '' : 's'}`];
  };
  return [...count('error'), ...count('warning')].join(', ') || 'no problems';
}

/** The way back from a resolved spec to the lines of its file. */
export interface Written {
  file: string;
  origin: LoadedSpec['origin'];
}

/** An error that was found only while preparing the run, as a problem at the key that causes it. */
export function problemAt({ origin, file }: Written, key: string, message: string): Problem {
  const range = placeOf({ origin, file }, key);
  return { code: 'cannot-prepare', severity: 'error', message, path: key, range };
}

/** Where a key is written; for one left to its default, the section that would hold it, or the start of the file. */
function placeOf({ origin, file }: Written, key: string): SourceRange {
  for (let path = key; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const { range } = origin(path);
    if (range !== null) return path === key ? range : { ...range, end: range.start };
  }
  const start = { line: 1, column: 1, offset: 0 };
  return { file, start, end: start };
}
