/**
 * @file The Live panel of a run: its traces as they form. It reads what is appended to the events, tells the panel what has
 * changed a few times a second, and stands again after a reload.
 */
import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import type * as vscode from 'vscode';
import type { Context } from '../context.ts';
import { Appended } from '../launch/appended.ts';
import { exportFigure } from '../panels/export.ts';
import { type RunPanel, RunPanels, titleOf } from '../panels/of-runs.ts';
import { runInWords } from '../runs/in-words.ts';
import { isFromPanel } from './contract.ts';
import type { EventLines } from './event-lines.ts';
import { Recording } from './recording.ts';

/** Milliseconds between two messages. */
const GATHER = 200;

const panels = new RunPanels('live', 'Live', (context, run) => new LivePanel(context, run));

export const showLive = (context: Context, folder: string): void => panels.show(context, folder);
export const restoreLive = (context: Context): void => panels.restore(context);

class LivePanel {
  private readonly panel: vscode.WebviewPanel;
  private readonly context: Context;
  private readonly folder: string;
  private readonly recording = new Recording();
  private readonly events: Appended;
  private lines: EventLines | null = null;
  private watcher: FSWatcher | null = null;
  private timer: NodeJS.Timeout | null = null;
  private reading: Promise<void> = Promise.resolve();
  private closed = false;

  constructor(context: Context, { panel, folder }: RunPanel) {
    this.context = context;
    this.panel = panel;
    this.folder = folder;
    this.events = new Appended(join(folder, 'events.jsonl'));
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (!isFromPanel(message)) console.error('advexp: the Live panel sent a message of another form.');
      else if (message.type === 'send-whole') void this.sendWhole();
      else void exportFigure(folder, { ...message, name: `${this.title} ${message.name}` });
    });
    const changed = context.onRunsChanged((changes) => {
      if (changes.some((change) => change.folder === folder)) this.gather();
    });
    panel.onDidDispose(() => {
      this.closed = true;
      changed.dispose();
      this.watcher?.close();
      if (this.timer) clearTimeout(this.timer);
    });
  }

  private get title(): string {
    return titleOf(this.context, this.folder);
  }

  private get words(): string {
    const run = this.context.runs.get(this.folder);
    return run ? runInWords(run) : 'This run is not among those of the workspace, or is gone.';
  }

  /** The panel has no state of its own but its view: it asks for all when it is made, moved or restored. */
  private async sendWhole(): Promise<void> {
    this.watch();
    await this.read();
    this.post(true);
  }

  private watch(): void {
    if (this.watcher) return;
    try {
      this.watcher = watch(this.folder, { persistent: false }, (_, name) => {
        if (name === 'events.jsonl') this.gather();
      });
      this.watcher.on('error', () => this.watcher?.close());
    } catch {} // the run is gone; the panel says so
  }

  private gather(): void {
    if (this.closed) return;
    this.timer ??= setTimeout(async () => {
      this.timer = null;
      await this.read();
      this.post(false);
    }, GATHER);
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
    const { title, words } = this;
    const delta = all ? null : this.recording.delta(words);
    void this.panel.webview.postMessage(delta ?? this.recording.whole({ title, words }));
  }
}
