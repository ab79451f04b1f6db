/**
 * @file What the Compare panel and the extension say to each other. Both sides check what they get: a message of another form
 * is refused. Messages to the panel are numbered, so that one that was lost is noticed and all is sent anew.
 */
import { isListOf, isRecord, isText } from '../panels/checks.ts';
import { type ExportMessage, isExportMessage } from '../panels/export-message.ts';

export type Setting = string | number | boolean | null;

/** A run as a row of the table. */
export interface Row {
  folder: string;
  name: string;
  /** What sets it apart from other runs of its spec: the point of a sweep, values of `--set`. */
  variation: string;
  /** Milliseconds since 1970. */
  created: number;
  state: string;
  /** Of the resolved spec, by path. Lists are written as JSON. */
  settings: Record<string, Setting>;
  /** By name; what was not measured is not there. Accuracies are fractions. */
  metrics: Record<string, number>;
  star: boolean;
  note: string;
}

export interface Whole {
  type: 'whole';
  sequence: number;
  rows: Row[];
  /** Folders of the runs that the user selected in the view; null is all, undefined is as before. */
  chosen?: string[] | null;
}

export interface Change {
  type: 'change';
  sequence: number;
  /** Rows that are new or other than before. */
  rows: Row[];
  /** Folders of those that are gone. */
  gone: string[];
}

export type ToPanel = Whole | Change;

export type FromPanel =
  | { type: 'send-whole' }
  | { type: 'note'; folder: string; star: boolean; note: string }
  | { type: 'show'; folder: string; what: 'live' | 'landscape' | 'spec' }
  | ExportMessage;

export function isFromPanel(value: unknown): value is FromPanel {
  if (!isRecord(value)) return false;
  const { type, folder, star, note, what } = value;
  switch (type) {
    case 'send-whole':
      return true;
    case 'note':
      return isText(folder) && typeof star === 'boolean' && isText(note);
    case 'show':
      return isText(folder) && (what === 'live' || what === 'landscape' || what === 'spec');
    case 'export':
      return isExportMessage(value);
    default:
      return false;
  }
}

export function isToPanel(value: unknown): value is ToPanel {
  if (!isRecord(value) || typeof value.sequence !== 'number' || !isListOf(value.rows, isRow)) return false;
  const { type, chosen, gone } = value;
  if (type === 'change') return isListOf(gone, isText);
  return type === 'whole' && (chosen === undefined || chosen === null || isListOf(chosen, isText));
}

function isRow(value: unknown): value is Row {
  if (!isRecord(value) || !isRecord(value.settings) || !isRecord(value.metrics)) return false;
  const { folder, name, variation, created, state, settings, metrics, star, note } = value;
  return (
    [folder, name, variation, state, note].every(isText) &&
    typeof created === 'number' &&
    typeof star === 'boolean' &&
    Object.values(settings).every((one) => one === null || /^(string|number|boolean)$/.test(typeof one)) &&
    Object.values(metrics).every((one) => typeof one === 'number')
  );
}
