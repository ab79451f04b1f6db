/** @file What the table shows: which settings differ, runs gathered over seeds, what passes the filter, and in which order. */
import { group } from 'd3-array';
import type { Row, Setting } from '../../src/compare/contract.ts';
import { MOST_COLOURS } from '../figure.ts';

/** Mean of a metric over the runs of an entry that have it. */
export interface Statistic {
  mean: number;
  /** Standard deviation of the sample (n − 1); null for one run. */
  deviation: number | null;
  count: number;
}

/** A line of the table: a run, or several that differ by their seed alone. */
export interface Entry {
  /** Of its first run's folder; the same as long as that run is there. */
  key: string;
  rows: readonly Row[];
  settings: Readonly<Record<string, Setting>>;
  metrics: Readonly<Record<string, Statistic>>;
}

const SEED = 'seed';

/**
 * Paths of settings that are not the same in all runs, in the order of the spec. Of several that are the same in every run,
 * as what was resolved from one setting is, one is named: the target where it is among them; and a list only where it tells
 * runs apart that nothing else does.
 */
export function differing(rows: readonly Row[]): string[] {
  const paths = [...new Set(rows.flatMap(({ settings }) => Object.keys(settings)))];
  const valuesOf = (path: string) => JSON.stringify(rows.map(({ settings }) => settings[path] ?? null));
  const isList = (path: string) => rows.some(({ settings }) => String(settings[path] ?? '').startsWith('['));
  const different = paths.filter((path) => new Set(rows.map(({ settings }) => settings[path])).size > 1);
  const equal = group(different, valuesOf);
  const named = different.filter((path) => {
    const same = equal.get(valuesOf(path)) ?? [];
    return path === (same.find((one) => one.endsWith('.target')) ?? same[0]);
  });
  const partitions = new Set(named.filter((path) => !isList(path)).map((path) => partition(rows, path)));
  return named.filter((path) => !isList(path) || !partitions.has(partition(rows, path)));
}

/** Which runs agree in a setting, whatever it is. */
function partition(rows: readonly Row[], path: string): string {
  const numbers = new Map<Setting | undefined, number>();
  return rows
    .map(({ settings: { [path]: value } }) => {
      if (!numbers.has(value)) numbers.set(value, numbers.size);
      return numbers.get(value);
    })
    .join();
}

/** Names of the metrics that any of the runs has. */
export function measured(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(({ metrics }) => Object.keys(metrics)))];
}

/** @param overSeeds whether runs that differ by their seed alone are gathered */
export function entriesOf(rows: readonly Row[], overSeeds: boolean): Entry[] {
  if (!overSeeds) return rows.map((row) => entryOf([row]));
  const groups = group(rows, ({ name, settings }) => JSON.stringify([name, { ...settings, [SEED]: null }]));
  return [...groups.values()].map(entryOf);
}

/**
 * What tells apart lines that are at one place of an axis.
 * @param columns ids, the first that does is taken
 * @param x id of the column along the axis
 */
export function tellingApart(entries: readonly Entry[], columns: readonly string[], x: string): string | null {
  const places = [...group(entries, (entry) => valueIn(entry, x)).values()];
  const valuesOf = (column: string, of: readonly Entry[]) => new Set(of.map((entry) => valueIn(entry, column))).size;
  const tells = (column: string) =>
    valuesOf(column, entries) <= MOST_COLOURS && places.some((at) => valuesOf(column, at) > 1);
  return columns.find((column) => column !== x && tells(column)) ?? null;
}

function entryOf(rows: readonly Row[]): Entry {
  const [first] = rows;
  const settings = first?.settings ?? {};
  const seeds = rows.map((row) => row.settings[SEED]).sort((a, b) => Number(a) - Number(b));
  const metrics = measured(rows).map((name): [string, Statistic] => [
    name,
    statistic(rows.flatMap((row) => row.metrics[name] ?? [])),
  ]);
  return {
    key: first?.folder ?? '',
    rows,
    settings: rows.length > 1 ? { ...settings, [SEED]: seeds.join(', ') } : settings,
    metrics: Object.fromEntries(metrics),
  };
}

/** @param values at least one */
export function statistic(values: readonly number[]): Statistic {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : null, count };
}

/** What a line has in a column; null where it has nothing. */
export type Value = string | number | boolean | null;

/** A column by its id: `name`, `state`, `created`, `note`, `setting:<path>` or `metric:<name>`. */
export function valueIn({ rows, settings, metrics }: Entry, column: string): Value {
  const [first] = rows;
  if (!first) return null;
  const [kind = '', ...rest] = column.split(':');
  const name = rest.join(':');
  switch (kind) {
    case 'setting':
      return settings[name] ?? null;
    case 'metric':
      return metrics[name]?.mean ?? null;
    case 'state':
      return [...new Set(rows.map(({ state }) => state))].join(', ');
    case 'created':
      return Math.max(...rows.map(({ created }) => created));
    case 'note':
      return (
        rows
          .map(({ note }) => note)
          .join(' ')
          .trim() || null
      );
    default:
      return [first.name, rows.length > 1 ? withoutSeed(first.variation) : first.variation]
        .filter((part) => part !== '')
        .join(' ');
  }
}

/** The variation of runs that differ by their seed. */
function withoutSeed(variation: string): string {
  return variation.replaceAll(/(?:^|[_ ])seed[-=]\d+/g, '').trim();
}

/** Orders by a column; what has no value comes last either way, and equals stay as they were. */
export function sorted(entries: readonly Entry[], column: string, descending: boolean): Entry[] {
  const sign = descending ? -1 : 1;
  return entries
    .map((entry) => ({ entry, value: valueIn(entry, column) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === 'number' && typeof b.value === 'number') return sign * (a.value - b.value);
      return sign * String(a.value).localeCompare(String(b.value), 'en', { numeric: true });
    })
    .map(({ entry }) => entry);
}

const COMPARISON = /^(.+?)\s*(<=|>=|=|<|>)\s*(\S+)$/;

/**
 * Whether a line passes a filter: words of which each is somewhere in it, and comparisons such as `epsilon.target>=0.1` or
 * `robust>60%`, in which a part of a column's name suffices. Terms are separated by blanks.
 */
export function passes(entry: Entry, filter: string, columns: readonly string[]): boolean {
  return filter
    .trim()
    .split(/\s+/)
    .filter((term) => term !== '')
    .every((term) => {
      const [, left = '', operator, right = ''] = COMPARISON.exec(term) ?? [];
      if (operator)
        return columns.some((column) => column.includes(left) && compares(valueIn(entry, column), operator, right));
      const text = columns.map((column) => String(valueIn(entry, column) ?? '')).join(' ');
      return text.toLowerCase().includes(term.toLowerCase());
    });
}

function compares(value: Value, operator: string, written: string): boolean {
  if (value === null) return false;
  const bound = written.endsWith('%') ? Number(written.slice(0, -1)) / 100 : Number(written);
  if (operator === '=' && (typeof value !== 'number' || Number.isNaN(bound))) return String(value) === written;
  if (typeof value !== 'number' || Number.isNaN(bound)) return false;
  switch (operator) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    default:
      return value === bound;
  }
}
