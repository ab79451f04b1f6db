/**
 * @file One run, from its folder. Only small files and the last line of the events are read; what is damaged, half-written
 * or of a newer version is a run too, with the reason in words.
 */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  deviceName,
  explain,
  type RunManifest,
  type RunMetrics,
  type RunStatus,
  validateEvent,
  validateManifest,
  validateStatus,
} from '@advexp/schemas';
import { gpuOf } from '@advexp/schemas/device-use';
import { isAlive } from '@advexp/schemas/running-process';
import { isDeviceOption, type Run, type ShownState } from './run.ts';

/** The newest layout of a run folder that is understood. */
const FORMAT_VERSION = 1;
/** Bytes at the end of the events that hold the last one. */
const TAIL = 1 << 14;

/** Reads a run folder. @returns null when there is none, or it is only being made */
export function readRun(folder: string): Run | null {
  const manifestText = textOf(join(folder, 'manifest.json'));
  if (manifestText === null) return null;
  const manifest = manifestIn(manifestText);
  const run = typeof manifest === 'string' ? unreadable(folder, manifest) : described(folder, manifest);
  if (typeof manifest === 'string') return run;
  const statusText = textOf(join(folder, 'status.json'));
  if (statusText === null) return { ...run, message: 'It has not begun yet, or its status.json is missing.' };
  const status = parsed(statusText);
  if (!validateStatus(status)) return { ...run, message: `status.json cannot be read: ${explain(validateStatus)}.` };
  const state = stateOf(status);
  return {
    ...run,
    state,
    status,
    robustAccuracy: (isEnded(state) ? finalMetrics(folder)?.robust_accuracy : null) ?? status.robust_accuracy,
    message: state === 'crashed' ? 'Its process is gone. Resume goes on from the last checkpoint.' : status.message,
  };
}

/** What `status.json` says, unless the process that wrote it is gone. */
function stateOf(status: RunStatus): ShownState {
  const { state, pid } = status;
  const worked = state === 'running' || state === 'paused' || (state === 'queued' && pid !== null);
  return worked && !isAlive(status) ? 'crashed' : state;
}

function isEnded(state: ShownState): boolean {
  return state === 'finished' || state === 'stopped' || state === 'failed' || state === 'diverged';
}

/** The manifest, or why there is none. */
function manifestIn(text: string): RunManifest | string {
  const value = parsed(text);
  if (typeof value === 'object' && value !== null && 'format_version' in value) {
    const { format_version: version } = value;
    if (typeof version === 'number' && version > FORMAT_VERSION) {
      return `It was made by a newer advexp (format ${version}); update the extension to see it.`;
    }
  }
  return validateManifest(value) ? value : `manifest.json cannot be read: ${explain(validateManifest)}.`;
}

function described(folder: string, { name, spec, point, created, moves, ...begun }: RunManifest): Run {
  const { device } = moves?.at(-1) ?? begun;
  // --device says where, not what: the queue gives the runs of one spec different ones.
  const values = spec.overrides.filter((override) => !isDeviceOption(override));
  return {
    ...unreadable(folder, null),
    name,
    specFile: asInEditor(spec.file),
    variation: [...(point ? [point.name] : []), ...values].join(' '),
    overrides: spec.overrides,
    point: point?.index ?? null,
    device: { name: deviceName(device), gpu: gpuOf(device) },
    created: Date.parse(created),
  };
}

/** The editor writes the letter of a drive small, and programs as they were given it. */
function asInEditor(file: string): string {
  return file.replace(/^[A-Z]:/, (drive) => drive.toLowerCase());
}

/** All that the path alone tells: `<out>/<name>/<run-id>`, whose id is the time of the start. */
function unreadable(folder: string, message: string | null): Run {
  const id = basename(folder);
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)/.exec(id) ?? [];
  const created = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return {
    folder,
    id,
    name: basename(join(folder, '..')),
    specFile: null,
    variation: '',
    overrides: [],
    point: null,
    device: null,
    created: Number.isNaN(created) ? 0 : created,
    state: 'unknown',
    status: null,
    robustAccuracy: null,
    message,
  };
}

/** What a run has achieved, from the event that ends it, which is the last one; null before. */
export function finalMetrics(folder: string): RunMetrics | null {
  const line = tailOf(join(folder, 'events.jsonl')).split('\n').at(-2); // behind the last line feed there is nothing
  const event = line === undefined ? null : parsed(line);
  return validateEvent(event) && event.type === 'run-end' ? event.metrics : null;
}

function tailOf(file: string): string {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const tail = Buffer.alloc(TAIL);
      const from = Math.max(0, fstatSync(descriptor).size - TAIL);
      return tail.toString('utf8', 0, readSync(descriptor, tail, 0, TAIL, from));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return ''; // gone since it was listed, or closed to this user
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** The value in a file; null where there is none, or a half-written one. */
export function jsonIn(file: string): unknown {
  const text = textOf(file);
  return text === null ? null : parsed(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
