/** @file What shows a run while it trains: a live dashboard on a terminal, plain lines in a pipe, JSON for programs. */

import type { TrainingReport } from '../../training/messages.ts';
import { complain, printJson } from '../output.ts';
import { LiveDisplay } from './live.ts';
import { PlainDisplay } from './plain.ts';
import type { RunProgress } from './run-progress.ts';

export interface Display {
  /** Shows a report that `progress` has taken already. */
  show(report: TrainingReport): void;
  /** The user has asked for the end. */
  stopping(): void;
  /** Leaves the terminal as it was found, with the last state shown. */
  close(): void;
}

/** Events as lines, for programs. */
const JSON_DISPLAY: Display = {
  show(report) {
    if (report.kind === 'prepared') complain(...report.notes);
    if (report.kind === 'event') printJson(report.event, { indent: false });
  },
  stopping() {},
  close() {},
};

/** The display that fits where stdout goes. */
export function openDisplay(progress: RunProgress, { json }: { json: boolean }): Display {
  if (json) return JSON_DISPLAY;
  const isScreen = process.stdout.isTTY && process.env.TERM !== 'dumb';
  return isScreen ? new LiveDisplay(progress, process.stdout) : new PlainDisplay(progress);
}
