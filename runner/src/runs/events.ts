/**
 * @file events.jsonl: what happened in a run, one JSON object a line, append-only, every line valid against
 * `schemas/event.schema.json`. Readers take a half-written last line for not yet written, and report a damaged line
 * without stopping.
 */

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { explain, type RunEvent, validateEvent } from '@advexp/schemas';
import { AppendFile } from './append-file.ts';
import { fileError, RunFolderError } from './errors.ts';

/** The writer of a run's events. Lines reach the file within a second, the disk at `sync`. */
export class EventWriter {
  readonly #file: AppendFile;

  /**
   * Opens or creates the file and cuts off what was written after `offset`: the `events_bytes` of the checkpoint being
   * resumed, 0 for a run that starts from the beginning.
   * @throws FileError; RunFolderError when the file is shorter than `offset`
   */
  constructor(path: string, offset = 0) {
    this.#file = new AppendFile(path, offset);
    if (this.#file.size < offset) {
      throw new RunFolderError(
        `${path} has ${this.#file.size} bytes, but the checkpoint was made at ${offset}: the file was cut or replaced. ` +
          'Restore it from a copy of the run folder, or start the run anew.',
      );
    }
  }

  /** Length of the file in bytes, all events so far included; a checkpoint records it. */
  get offset(): number {
    return this.#file.size;
  }

  /**
   * Appends one event. Numbers that are not finite become null, as JSON has none.
   * @throws RunFolderError when the event does not match the schema; FileError
   */
  append(event: RunEvent): void {
    const line = JSON.stringify(event);
    if (!validateEvent(JSON.parse(line))) {
      throw new RunFolderError(`The ${event.type} event is not valid: ${explain(validateEvent)}.`);
    }
    this.#file.append(Buffer.from(line + '\n', 'utf8'));
  }

  /** Hands all events to the operating system, where they survive a kill. @throws FileError */
  flush(): void {
    this.#file.flush();
  }

  /** Puts all events safely on the disk. @throws FileError */
  sync(): void {
    this.#file.sync();
  }

  /** @throws FileError */
  close(): void {
    this.#file.close();
  }
}

/** One line of the file, from byte `start` to byte `end` (after its line feed); reading goes on at `end`. */
export type EventLine =
  | { event: RunEvent; start: number; end: number }
  | { damage: string; start: number; end: number };

const CHUNK = 1 << 18;
const LINE_FEED = 10;

/**
 * Reads the events from byte `from` (where a line begins) to the last whole line there now, a chunk at a time. To follow
 * a growing file, call it again with the `end` of the last line. A file shorter than `from`, cut by a resumption since,
 * is reported as damage whose `end` is the file's new length.
 * @throws FileError when the file cannot be read
 */
export function* readEvents(path: string, from = 0): Generator<EventLine, void, undefined> {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch (error) {
    throw fileError(error, 'read', path);
  }
  try {
    const size = fstatSync(descriptor).size;
    if (size < from) {
      yield { damage: `${path} was cut from ${from} to ${size} bytes, as a resumption does`, start: size, end: size };
      return;
    }
    yield* parseLines(descriptor, path, from);
  } catch (error) {
    throw fileError(error, 'read', path);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * What keeps a run from being resumed at byte `offset` of its events, where a checkpoint was made: the file is shorter, or
 * was changed so that no event ends there. Null if all is well.
 * @throws FileError when the file cannot be read
 */
export function eventsProblem(path: string, offset: number): string | null {
  if (offset === 0) return null;
  try {
    const descriptor = openSync(path, 'r');
    try {
      const { size } = fstatSync(descriptor);
      if (size < offset) return `${path} has ${size} bytes, but the checkpoint was made at ${offset}.`;
      const last = Buffer.alloc(1);
      readSync(descriptor, last, 0, 1, offset - 1);
      return last[0] === LINE_FEED ? null : `${path} was changed: no event ends at byte ${offset}.`;
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw fileError(error, 'read', path);
  }
}

function* parseLines(descriptor: number, path: string, from: number): Generator<EventLine, void, undefined> {
  const chunk = Buffer.alloc(CHUNK);
  let unfinished: Buffer[] = [];
  let start = from;
  for (let position = from; ; ) {
    const count = readSync(descriptor, chunk, 0, CHUNK, position);
    if (count === 0) return;
    let lineStart = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed >= 0 && feed < count; feed = chunk.indexOf(LINE_FEED, lineStart)) {
      const text = Buffer.concat([...unfinished, chunk.subarray(lineStart, feed)]).toString('utf8');
      unfinished = [];
      lineStart = feed + 1;
      const end = position + lineStart;
      yield parseLine(text, path, start, end);
      start = end;
    }
    unfinished.push(Buffer.from(chunk.subarray(lineStart, count)));
    position += count;
  }
}

function parseLine(text: string, path: string, start: number, end: number): EventLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { damage: `${path} has a line at byte ${start} that is not JSON`, start, end };
  }
  if (validateEvent(value)) return { event: value, start, end };
  return { damage: `${path} has an invalid event at byte ${start}: ${explain(validateEvent)}`, start, end };
}

/**
 * The events of the file's last `bytes` bytes (whole lines), the last one first, without reading the rest; damaged lines
 * are left out.
 * @throws FileError when the file cannot be read
 */
export function* readLastEvents(path: string, bytes = 1 << 16): Generator<RunEvent, void, undefined> {
  for (const text of readLastLines(path, bytes).reverse()) {
    const line = parseLine(text, path, 0, 0);
    if ('event' in line) yield line.event;
  }
}

function readLastLines(path: string, bytes: number): string[] {
  try {
    const descriptor = openSync(path, 'r');
    try {
      const tail = Buffer.alloc(bytes);
      const from = Math.max(0, fstatSync(descriptor).size - bytes);
      const count = readSync(descriptor, tail, 0, bytes, from);
      const first = from === 0 ? 0 : tail.indexOf(LINE_FEED) + 1;
      return tail.toString('utf8', first, count).split('\n').slice(0, -1);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw fileError(error, 'read', path);
  }
}
