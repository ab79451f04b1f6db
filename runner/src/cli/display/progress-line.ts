/** @file How an analysis or evaluation stands, on stderr: one line redrawn on a terminal; a line now and then elsewhere. */
import type { AnalysisProgress } from '../../landscape/analysis.ts';
import { complain } from '../output.ts';
import { duration, remaining } from './numbers.ts';

const REDRAW_MS = 100;
/** In a log file a line comes at most this often. */
const LOG_MS = 30_000;

export class ProgressLine {
  readonly #screen = process.stderr.isTTY && process.env.TERM !== 'dumb';
  #started = 0;
  /** Progress that was there when this process began, as a journal leaves it. */
  #before: { done: number; at: number } | null = null;
  #shownAt = Number.NEGATIVE_INFINITY;

  begin(work: string): void {
    this.#started = performance.now();
    this.#before = null;
    this.#shownAt = Number.NEGATIVE_INFINITY;
    if (!this.#screen) complain(`${work} …`);
  }

  progress(work: string, { done, total, note, advice }: AnalysisProgress): void {
    if (advice !== undefined) this.note(advice);
    const now = performance.now();
    if (total !== null) this.#before ??= { done, at: now };
    if (now - this.#shownAt < (this.#screen ? REDRAW_MS : LOG_MS)) return;
    this.#shownAt = now;
    const share = total === null ? '' : ` ${Math.floor((100 * done) / total)} %`;
    const line = `${work}${share}, ${duration((now - this.#started) / 1000)}${this.#left(done, total, now)}: ${note}`;
    if (this.#screen) process.stderr.write(`\r\x1b[K${line.slice(0, process.stderr.columns - 1)}`);
    else complain(line);
  }

  #left(done: number, total: number | null, now: number): string {
    if (total === null || this.#before === null || done <= this.#before.done) return '';
    const seconds = (now - this.#before.at) / 1000;
    return `, ${remaining((seconds * (total - done)) / (done - this.#before.done))}`;
  }

  note(text: string): void {
    this.clear();
    complain(text);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#screen) process.stderr.write('\r\x1b[K');
  }

  close(): void {
    this.clear();
  }
}
