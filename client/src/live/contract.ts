/**
 * @file What the Live panel and the extension say to each other. Both sides check what they get: a message of another form
 * is refused. Messages to the panel are numbered, so that one that was lost is noticed and all is sent anew.
 */

import { isListOf, isRecord, isText } from '../panels/checks.ts';
import { type ExportMessage, isExportMessage } from '../panels/export-message.ts';

/** What is measured at every batch. */
export const TRACES = ['loss', 'accuracy', 'epsilon', 'learning_rate', 'gradient_norm', 'distance_from_init'] as const;
export type Trace = (typeof TRACES)[number];

/** Values that are not finite, or were not measured, are null. */
export type Value = number | null;

/** Columns of equal length, in the order of steps. */
export interface Points {
  step: number[];
  /** Since the start of the run. */
  seconds: number[];
  traces: Record<Trace, Value[]>;
}

/** What is known at the end of an epoch: held-out accuracies, samples a second, and seconds of the epoch by phase. */
export const AT_EPOCHS = ['clean', 'robust', 'throughput', 'attack', 'update', 'evaluation'] as const;
export type AtEpoch = (typeof AT_EPOCHS)[number];

/** The end of an epoch. */
export interface EpochPoint extends Record<AtEpoch, Value> {
  step: number;
  seconds: number;
  epoch: number;
  period: number;
}

/** Something that the user should look at. */
export interface Note {
  epoch: number;
  severity: 'information' | 'warning' | 'error';
  words: string;
}

/** All there is to show of a run. */
export interface Whole {
  type: 'whole';
  /** Folder of the run. */
  run: string;
  sequence: number;
  title: string;
  /** What sets it apart from other runs of its name, the most telling first. */
  apart: string[];
  /** How the run stands, in one line. */
  words: string;
  stepsPerEpoch: number;
  points: Points;
  epochs: EpochPoint[];
  notes: Note[];
}

/** What has changed since the message before. */
export interface Delta {
  type: 'delta';
  run: string;
  sequence: number;
  words: string;
  /** Index from which the points are replaced by these. */
  from: number;
  points: Points;
  epochs: EpochPoint[];
  notes: Note[];
}

/** The user has chosen the runs to be drawn over that of the panel. */
export interface Overlay {
  type: 'overlay';
  runs: string[];
}

export type ToPanel = Whole | Delta | Overlay;

/**
 * `follow`: the panel has just been made, has missed a message or shows other runs; its own run and those over it are to be sent
 * whole. `choose-overlay`: the user wants to choose other runs.
 */
export type FromPanel = { type: 'follow'; overlaid: string[] } | { type: 'choose-overlay' } | ExportMessage;

export function isFromPanel(value: unknown): value is FromPanel {
  if (!isRecord(value)) return false;
  if (value.type === 'follow') return isListOf(value.overlaid, isText);
  return value.type === 'choose-overlay' || isExportMessage(value);
}

export function isToPanel(value: unknown): value is ToPanel {
  if (!isRecord(value)) return false;
  if (value.type === 'overlay') return isListOf(value.runs, isText);
  if (!isText(value.run) || !isCount(value.sequence) || !isText(value.words)) return false;
  if (!isPoints(value.points) || !isListOf(value.epochs, isEpoch) || !isListOf(value.notes, isNote)) return false;
  if (value.type === 'delta') return isCount(value.from);
  const { type, title, apart, stepsPerEpoch } = value;
  return type === 'whole' && isText(title) && isListOf(apart, isText) && isCount(stepsPerEpoch);
}

function isPoints(value: unknown): value is Points {
  if (!isRecord(value) || !isListOf(value.step, isNumber) || !isListOf(value.seconds, isNumber)) return false;
  const { step, seconds, traces } = value;
  if (seconds.length !== step.length || !isRecord(traces)) return false;
  return TRACES.every((trace) => {
    const column = traces[trace];
    return isListOf(column, isValue) && column.length === step.length;
  });
}

function isEpoch(value: unknown): value is EpochPoint {
  if (!isRecord(value)) return false;
  const { step, seconds, epoch, period } = value;
  return [step, seconds, epoch, period].every(isNumber) && AT_EPOCHS.every((name) => isValue(value[name]));
}

function isNote(value: unknown): value is Note {
  if (!isRecord(value) || !isNumber(value.epoch) || typeof value.words !== 'string') return false;
  return ['information', 'warning', 'error'].some((severity) => severity === value.severity);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isValue(value: unknown): value is Value {
  return value === null || isNumber(value);
}

function isCount(value: unknown): value is number {
  return isNumber(value) && Number.isInteger(value) && value >= 0;
}
