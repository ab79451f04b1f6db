/** @file The dashboard on a terminal: redrawn in place at most ten times a second. */
import type { WriteStream } from 'node:tty';
import { createLogUpdate } from 'log-update';
import stringWidth from 'string-width';
import type { TrainingReport } from '../../training/messages.ts';
import { paintStdout } from '../output.ts';
import { dashboard } from './dashboard.ts';
import type { Display } from './display.ts';
import type { RunProgress } from './run-progress.ts';

const REDRAW_MS = 100;

export class LiveDisplay implements Display {
  readonly #progress: RunProgress;
  readonly #stream: WriteStream;
  readonly #update: ReturnType<typeof createLogUpdate>;
  readonly #timer: NodeJS.Timeout;
  readonly #onResize = (): void => this.#drawAnew();
  #lines: string[] = [];

  constructor(progress: RunProgress, stream: WriteStream) {
    this.#progress = progress;
    this.#stream = stream;
    this.#update = createLogUpdate(stream);
    this.#timer = setInterval(() => this.#draw(), REDRAW_MS);
    stream.on('resize', this.#onResize);
    this.#draw();
  }

  show(report: TrainingReport): void {
    // Everything else is drawn from `progress` at the next tick.
    if (report.kind !== 'prepared' || report.notes.length === 0) return;
    this.#update.persist(report.notes.join('\n') + '\n');
    this.#draw();
  }

  stopping(): void {
    this.#draw();
  }

  close(): void {
    clearInterval(this.#timer);
    this.#stream.off('resize', this.#onResize);
    this.#draw();
    this.#update.done();
  }

  #draw(): void {
    const surface = { width: this.#stream.columns, now: Date.now(), paint: paintStdout };
    const lines = dashboard(this.#progress, surface);
    // log-update 7 takes lines that only moved for unchanged: a frame of another height is drawn from scratch.
    if (lines.length !== this.#lines.length) this.#update.clear();
    this.#lines = lines;
    this.#update(this.#lines.join('\n'));
  }

  /** A terminal that became narrower has broken our lines in two: takes away as many as there are now. */
  #drawAnew(): void {
    const { columns } = this.#stream;
    const rows = this.#lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(stringWidth(line) / columns)), 0);
    this.#stream.write(`\u001B[${rows}A\r\u001B[0J`);
    this.#update.done();
    this.#draw();
  }
}
