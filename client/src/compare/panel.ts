/** @file The Compare panel: the runs of the workspace in one table. There is one, and it stands again after a reload. */
import { setImmediate as aTurn } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { Context } from '../context.ts';
import { showLandscape } from '../landscape/panel.ts';
import { showLive } from '../live/panel.ts';
import { exportFigure } from '../panels/export.ts';
import { optionsOf, pageOf } from '../panels/page.ts';
import { type FromPanel, isFromPanel, type Row, type ToPanel } from './contract.ts';

const TYPE = 'advexp.compare';
/** Milliseconds in which changes are gathered. */
const GATHER = 500;
/** Runs that are read before others get a turn. */
const AT_A_TIME = 20;

let shown: ComparePanel | null = null;

/** Shows the runs in a table. @param chosen folders of runs to begin with; null is all */
export function showCompare(context: Context, chosen: readonly string[] | null): void {
  if (shown) {
    shown.panel.reveal();
    void shown.sendWhole(chosen);
    return;
  }
  const panel = vscode.window.createWebviewPanel(TYPE, 'Compare Runs', vscode.ViewColumn.Active, optionsOf(context));
  shown = new ComparePanel(context, panel, chosen);
}

/** Lets the panel stand again after a reload. */
export function restoreCompare(context: Context): void {
  const serializer: vscode.WebviewPanelSerializer = {
    deserializeWebviewPanel: async (panel) => {
      panel.webview.options = optionsOf(context);
      shown = new ComparePanel(context, panel, undefined);
    },
  };
  context.own(vscode.window.registerWebviewPanelSerializer(TYPE, serializer));
}

class ComparePanel {
  readonly panel: vscode.WebviewPanel;
  private readonly context: Context;
  /** Loaded while the page is. */
  private readonly module = import('./rows.ts');
  /** What the panel has not been told yet of the user's selection. */
  private chosen: readonly string[] | null | undefined;
  private sequence = 0;
  private readonly stale = new Set<string>();
  private timer: NodeJS.Timeout | null = null;
  private telling: Promise<void> = Promise.resolve();
  private closed = false;

  constructor(context: Context, panel: vscode.WebviewPanel, chosen: readonly string[] | null | undefined) {
    this.context = context;
    this.panel = panel;
    this.chosen = chosen;
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (isFromPanel(message)) void this.answer(message);
      else console.error('advexp: the Compare panel sent a message of another form.');
    });
    const changed = context.onRunsChanged((changes) => {
      for (const { folder } of changes) this.stale.add(folder);
      this.timer ??= setTimeout(() => this.sendChange(), GATHER);
    });
    panel.onDidDispose(() => {
      this.closed = true;
      shown = null;
      changed.dispose();
      if (this.timer) clearTimeout(this.timer);
    });
    panel.iconPath = vscode.Uri.joinPath(context.extension.extensionUri, 'media', 'spec-dark.svg');
    panel.webview.html = pageOf(context, panel.webview, 'compare', '');
  }

  sendWhole(chosen: readonly string[] | null | undefined): Promise<void> {
    this.chosen = chosen;
    return this.tell(async (sequence) => {
      const rows = await this.rows(this.context.runs.all.map(({ folder }) => folder));
      const whole = {
        type: 'whole',
        sequence,
        rows,
        ...(this.chosen !== undefined && { chosen: this.chosen && [...this.chosen] }),
      } as const;
      this.chosen = undefined;
      return whole;
    });
  }

  private sendChange(): Promise<void> {
    this.timer = null;
    return this.tell(async (sequence) => {
      const folders = [...this.stale];
      this.stale.clear();
      const rows = await this.rows(folders);
      const present = new Set(rows.map(({ folder }) => folder));
      return { type: 'change', sequence, rows, gone: folders.filter((folder) => !present.has(folder)) };
    });
  }

  /** One message after the other. */
  private tell(make: (sequence: number) => Promise<ToPanel>): Promise<void> {
    this.telling = this.telling.then(async () => {
      const message = await make(this.sequence++);
      if (!this.closed) await this.panel.webview.postMessage(message);
    });
    return this.telling;
  }

  private async rows(folders: readonly string[]): Promise<Row[]> {
    const { readRow } = await this.module;
    const rows: Row[] = [];
    for (const [i, folder] of folders.entries()) {
      if (i % AT_A_TIME === 0) await aTurn();
      const run = this.context.runs.get(folder);
      if (run) rows.push(readRow(run));
    }
    return rows;
  }

  private async answer(message: FromPanel): Promise<void> {
    try {
      switch (message.type) {
        case 'send-whole':
          return await this.sendWhole(this.chosen);
        case 'note': {
          const { folder, star, note } = message;
          if (!this.context.runs.get(folder)) return;
          const { writeNotes } = await import('./rows.ts');
          return writeNotes(folder, { star, note });
        }
        case 'show':
          return await this.show(message.folder, message.what);
        case 'export': {
          const beside = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? message.name;
          return await exportFigure(beside, message);
        }
      }
    } catch (error) {
      await vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  }

  private async show(folder: string, what: 'live' | 'landscape' | 'spec'): Promise<void> {
    if (what === 'live') showLive(this.context, folder);
    else if (what === 'landscape') showLandscape(this.context, folder);
    else await vscode.commands.executeCommand('advexp.openSpecAsRun', { folder });
  }
}
