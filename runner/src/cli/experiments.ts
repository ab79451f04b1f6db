/** @file The experiments that a spec describes: itself, or every point of its sweep. */
import type { Origin, PointReference, ResolvedSpec } from '@advexp/schemas';
import { Option } from 'commander';
import { CommandError, EXIT } from './command-error.ts';
import type { CheckedSpec } from './spec-argument.ts';

export interface Experiment {
  spec: ResolvedSpec;
  /** Null without a sweep. */
  point: PointReference | null;
  /** Where a value of `spec` was written. */
  origin(path: string): Origin;
}

/** `--point N|NAME`. */
export function pointOption(): Option {
  return new Option('--point <n|name>', 'of a sweep, only the point of this number (from 0) or name');
}

/**
 * In the order in which they are run.
 * @param wanted number or name of the only point to take
 * @throws CommandError with exit code 2 when there is no such point
 */
export function experimentsOf({ spec, loaded }: CheckedSpec, wanted?: string): Experiment[] {
  const points = loaded.sweep?.points ?? [];
  const experiments = points.flatMap(({ name, values, spec: resolved, origin }, index): Experiment[] =>
    resolved ? [{ spec: resolved, point: { name, index, count: points.length, values }, origin }] : [],
  );
  if (loaded.sweep === null) experiments.push({ spec, point: null, origin: loaded.origin });
  if (wanted === undefined) return experiments;
  const chosen = experiments.filter(({ point }) => point?.name === wanted || String(point?.index) === wanted.trim());
  if (chosen.length > 0) return chosen;
  const [first, last] = [points[0], points.at(-1)];
  const advice =
    first && last
      ? `Its points are 0 (${first.name}) to ${points.length - 1} (${last.name}); \`advexp plan\` lists them.`
      : 'It has no sweep, so it is run without --point.';
  throw new CommandError(`The spec has no point ${wanted}. ${advice}`, EXIT.badInput);
}
