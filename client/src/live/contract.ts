/**
 * @file What the Live panel and the extension say to each other. Both sides check what they get: a message of another form
 * is refused. Messages to the panel are numbered, so that one that was lost is noticed and all is sent anew.
 */

import { isListOf, isRecord } from '../panels/checks.ts';
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

/** All there is to show. */
export interface Whole {
  type: 'whole';
  sequence: number;
  title: string;
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
  sequence: number;
  words: string;
  /** Index from which the points are replaced by these. */
  from: number;
  points: Points;
  epochs: EpochPoint[];
  notes: Note[];
}

export type ToPanel = Whole | Delta;

/** `send-whole`: the panel has just been made, or has missed a message. */
export type FromPanel = { type: 'send-whole' } | ExportMessage;

export function isFromPanel(value: unknown): value is FromPanel {
  return (isRecord(value) && value.type === 'send-whole') || isExportMessage(value);
}

export function isToPanel(value: unknown): value is ToPanel {
  if (!isRecord(value) || !isCount(value.sequence) || typeof value.words !== 'string') return false;
  if (!isPoints(value.points) || !isListOf(value.epochs, isEpoch) || !isListOf(value.notes, isNote)) return false;
  if (value.type === 'delta') return isCount(value.from);
  const { type, title, stepsPerEpoch } = value;
  return type === 'whole' && typeof title === 'string' && isCount(stepsPerEpoch);
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
