/** @file What a run achieved, as a table: weights by attack. */
import type { EvaluateOutput, EvaluationEvent, RunMetrics, WeightsName } from '@advexp/schemas';
import { table } from './layout.ts';
import { budget, percent } from './numbers.ts';

/** What each set of weights is, in the order in which they are shown. */
const WEIGHTS: Record<WeightsName, string> = {
  last: 'last',
  best: 'best epoch',
  ensemble: 'ensemble of period ends',
  average: 'averaged',
};
const ORDER = Object.keys(WEIGHTS) as WeightsName[];

export interface ResultRow {
  label: string;
  weights: WeightsName;
  attack: string;
  epsilon: number;
  accuracy: number;
}

export function rowsOfEvents(events: readonly EvaluationEvent[]): ResultRow[] {
  return events.map(({ weights, attack, epsilon, accuracy }) => ({
    label: WEIGHTS[weights],
    weights,
    attack,
    epsilon,
    accuracy,
  }));
}

export function rowsOfMetrics({ weights }: RunMetrics): ResultRow[] {
  return ORDER.flatMap((name) => {
    const output: EvaluateOutput | undefined = weights[name];
    return Object.entries(output?.attacks ?? {}).map(([attack, { epsilon, accuracy }]) => ({
      label: WEIGHTS[name],
      weights: name,
      attack,
      epsilon,
      accuracy,
    }));
  });
}

/** Accuracies as a table: a line for each set of weights, a column for each attack. Empty without rows. */
export function resultsTable(
  rows: readonly ResultRow[],
  { width, head = 'weights' }: { width?: number; head?: string } = {},
): string[] {
  if (rows.length === 0) return [];
  const columns = new Map(
    rows.map((row) => [row.attack, row.attack === 'clean' ? 'clean' : `${row.attack} (ε ${budget(row.epsilon)})`]),
  );
  const labels = [...new Set(rows.map(({ label }) => label))];
  const cell = (label: string, attack: string): string =>
    percent(rows.find((row) => row.label === label && row.attack === attack)?.accuracy ?? null);
  const body = labels.map((label) => [label, ...[...columns.keys()].map((attack) => cell(label, attack))]);
  const right = [...columns.keys()].map((_, i) => i + 1);
  return table([[head, ...columns.values()], ...body], { right, ...(width === undefined ? {} : { width }) });
}
