/**
 * @file What the Landscape panel and the extension say to each other. Both sides check what they get: a message of another
 * form is refused. Messages to the panel are numbered, so that one that was lost is noticed and all is sent anew; after the
 * first, only results that have changed are sent.
 */
import type { AnalysisName, LandscapeOutput } from '@advexp/schemas';
import { ANALYSES } from '@advexp/schemas/analyses';
import { isListOf, isRecord, isText } from '../panels/checks.ts';
import { type ExportMessage, isExportMessage } from '../panels/export-message.ts';

/** A result file, `<checkpoint>.<analysis>.json`; checked against its schema where it is read. */
export interface Result {
  checkpoint: string;
  analysis: AnalysisName;
  output: LandscapeOutput;
}

/** A setting of an analysis, from the schema of the spec. */
export interface Field {
  key: string;
  description: string;
  /** Values to choose from; none where anything may be typed. */
  choices: string[];
  required: boolean;
}

/** An analysis that is being done. */
export interface Computing {
  words: string;
  /** Of the whole, where it is known. */
  share: number | null;
}

/** How things stand besides the results. */
export interface Standing {
  words: string;
  computing: Computing | null;
  /** Why the last analysis that was asked for here was not done; null where nothing went wrong. */
  problem: string | null;
  checkpoints: string[];
}

export interface Whole extends Standing {
  type: 'whole';
  sequence: number;
  title: string;
  results: Result[];
  /** Settings by analysis. */
  fields: Record<string, Field[]>;
  /** Whether analyses can be started: not in a workspace that is not trusted. */
  mayCompute: boolean;
  /** Runs whose surfaces can be set against this one's. */
  others: { folder: string; title: string }[];
  compared: Compared | null;
}

/** Another run's slices. */
export interface Compared {
  folder: string;
  title: string;
  results: Result[];
}

export interface Change extends Standing {
  type: 'change';
  sequence: number;
  /** Results that are new or other than before. */
  results: Result[];
  /** `<checkpoint>.<analysis>` of those that are gone. */
  gone: string[];
}

export type ToPanel = Whole | Change;

export type FromPanel =
  | { type: 'send-whole' }
  | { type: 'compute'; analysis: AnalysisName; checkpoint: string; settings: Record<string, string> }
  | { type: 'cancel' }
  | { type: 'compare'; folder: string | null }
  | ExportMessage;

export function isFromPanel(value: unknown): value is FromPanel {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'send-whole':
    case 'cancel':
      return true;
    case 'compare':
      return value.folder === null || typeof value.folder === 'string';
    case 'compute': {
      const { analysis, checkpoint, settings } = value;
      const named = ANALYSES.some((name) => name === analysis) && typeof checkpoint === 'string';
      return named && isRecord(settings) && Object.values(settings).every((one) => typeof one === 'string');
    }
    case 'export':
      return isExportMessage(value);
    default:
      return false;
  }
}

export function isToPanel(value: unknown): value is ToPanel {
  if (!isRecord(value) || !isStanding(value) || !isListOf(value.results, isResult)) return false;
  const { type, sequence, title, fields, gone, mayCompute, others, compared } = value;
  if (typeof sequence !== 'number') return false;
  if (type === 'change') return isListOf(gone, isText);
  return (
    type === 'whole' &&
    isText(title) &&
    typeof mayCompute === 'boolean' &&
    isRecord(fields) &&
    Object.values(fields).every((list) => isListOf(list, isField)) &&
    isListOf(others, isOther) &&
    (compared === null || (isOther(compared) && 'results' in compared && isListOf(compared.results, isResult)))
  );
}

function isStanding(value: Record<string, unknown>): boolean {
  const { words, computing, problem, checkpoints } = value;
  const isComputing =
    isRecord(computing) && isText(computing.words) && (computing.share === null || typeof computing.share === 'number');
  return (
    isText(words) &&
    (computing === null || isComputing) &&
    (problem === null || isText(problem)) &&
    isListOf(checkpoints, isText)
  );
}

function isResult(value: unknown): value is Result {
  if (!isRecord(value) || !isText(value.checkpoint) || !isRecord(value.output)) return false;
  const { analysis, output } = value;
  return ANALYSES.some((name) => name === analysis && isRecord(output[name]));
}

function isField(value: unknown): value is Field {
  if (!isRecord(value)) return false;
  const { key, description, choices, required } = value;
  return isText(key) && isText(description) && isListOf(choices, isText) && typeof required === 'boolean';
}

function isOther(value: unknown): value is { folder: string; title: string } {
  return isRecord(value) && isText(value.folder) && isText(value.title);
}
