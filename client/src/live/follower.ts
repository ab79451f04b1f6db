/** @file Follows a run for a panel: reads what is appended to its events, and tells what has changed a few times a second. */
import { join } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { Context } from '../context.ts';
import { Appended } from '../launch/appended.ts';
import { titleOf } from '../panels/of-runs.ts';
import { runInWords, shortClock } from '../runs/in-words.ts';
import type { Delta, Whole } from './contract.ts';
import type { EventLines } from './event-lines.ts';
import { Recording } from './recording.ts';

/** Milliseconds between two messages. */
const GATHER = 200;

export class Follower {
  readonly folder: string;
  private readonly context: Context;
  private readonly send: (message: Whole | Delta) => void;
  private readonly recording = new Recording();
  private readonly events: Appended;
  private lines: EventLines | null = null;
  private watcher: FSWatcher | null = null;
  private timer: NodeJS.Timeout | null = null;
  private reading: Promise<void> = Promise.resolve();
  private closed = false;

  /** @param send is called with what is to be told of the run */
  constructor(context: Context, folder: string, send: (message: Whole | Delta) => void) {
    this.context = context;
    this.folder = folder;
    this.send = send;
    this.events = new Appended(join(folder, 'events.jsonl'));
  }

  /** Reads what there is while the page that will ask for it is loading. */
  readAhead(): void {
    void this.read();
  }

  /** Sends all there is, and from now on what changes. */
  async sendWhole(): Promise<void> {
    this.watch();
    await this.read();
    this.post(true);
  }

  /** Sends soon what has changed. */
  gather(): void {
    if (this.closed) return;
    this.timer ??= setTimeout(async () => {
      this.timer = null;
      await this.read();
      this.post(false);
    }, GATHER);
  }

  dispose(): void {
    this.closed = true;
    void this.watcher?.close();
    if (this.timer) clearTimeout(this.timer);
  }

  private watch(): void {
    // What cannot be watched costs freshness; that a run is gone, the panel says.
    this.watcher ??= watch(this.events.file, { ignoreInitial: true })
      .on('all', () => this.gather())
      .on('error', () => {});
  }

  /** Takes in what was appended; one reading after the other. */
  private read(): Promise<void> {
    this.reading = this.reading.then(async () => {
      this.lines ??= new (await import('./event-lines.ts')).EventLines();
      for await (const piece of this.events.read()) {
        for (const event of this.lines.in(piece)) this.recording.take(event);
        if (this.closed) return;
      }
    });
    return this.reading;
  }

  private post(all: boolean): void {
    if (this.closed) return;
    const { context, folder, recording } = this;
    const run = context.runs.get(folder);
    const words = run ? runInWords(run) : 'This run is not among those of the workspace, or is gone.';
    const apart = run ? [run.variation, shortClock(run.created)] : [];
    const delta = all ? null : recording.delta({ run: folder, words });
    this.send(delta ?? recording.whole({ run: folder, title: titleOf(context, folder), apart, words }));
  }
}
