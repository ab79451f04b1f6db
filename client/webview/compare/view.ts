/** @file How the user looks at the runs; kept over reloads. */
import { isListOf, isRecord, isText } from '../../src/panels/checks.ts';

export interface View {
  filter: string;
  sort: { column: string; descending: boolean };
  /** Columns that the user took away. */
  hidden: string[];
  overSeeds: boolean;
  starredOnly: boolean;
  /** Folder of the run that others are compared with. */
  baseline: string | null;
  /** Folders of the runs that are shown; null is all. */
  chosen: string[] | null;
  /** Columns on the axes of the plot of a metric against a setting; null is what is at hand. */
  x: string | null;
  y: string | null;
  /** Column that its marks are coloured by; empty is none, null what is at hand. */
  colour: string | null;
}

export const FIRST: View = {
  filter: '',
  sort: { column: 'created', descending: true },
  hidden: [],
  overSeeds: false,
  starredOnly: false,
  baseline: null,
  chosen: null,
  x: null,
  y: null,
  colour: null,
};

/** The view in a state that was kept; what is not understood is as at first. */
export function viewIn(state: unknown): View {
  const kept = isRecord(state) && isRecord(state.view) ? state.view : {};
  const { filter, sort, hidden, overSeeds, starredOnly, baseline, chosen, x, y, colour } = kept;
  const text = (value: unknown) => (isText(value) ? value : null);
  const texts = (value: unknown) => (isListOf(value, isText) ? value : null);
  return {
    filter: text(filter) ?? FIRST.filter,
    sort:
      isRecord(sort) && typeof sort.column === 'string' && typeof sort.descending === 'boolean'
        ? { column: sort.column, descending: sort.descending }
        : FIRST.sort,
    hidden: texts(hidden) ?? [],
    overSeeds: overSeeds === true,
    starredOnly: starredOnly === true,
    baseline: text(baseline),
    chosen: texts(chosen),
    x: text(x),
    y: text(y),
    colour: text(colour),
  };
}
