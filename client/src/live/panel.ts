/** @file The Live panel of a run: its traces as they form, and those of other runs over them. It stands again after a reload. */
import * as vscode from 'vscode';
import type { Context } from '../context.ts';
import { exportFigure } from '../panels/export.ts';
import { type RunPanel, RunPanels, titleOf } from '../panels/of-runs.ts';
import { origin, runInWords } from '../runs/in-words.ts';
import { isFromPanel, type ToPanel } from './contract.ts';
import { Follower } from './follower.ts';

/** More would not be told apart by their colours. */
const MOST_OVERLAID = 5;

const panels = new RunPanels('live', 'Live', (context, run) => new LivePanel(context, run));

export const showLive = (context: Context, folder: string): void => panels.show(context, folder);
export const restoreLive = (context: Context): void => panels.restore(context);

class LivePanel {
  private readonly panel: vscode.WebviewPanel;
  private readonly context: Context;
  private readonly folder: string;
  /** Of its own run and, by their folders, of those over it. */
  private readonly followers = new Map<string, Follower>();

  constructor(context: Context, { panel, folder }: RunPanel) {
    this.context = context;
    this.panel = panel;
    this.folder = folder;
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (!isFromPanel(message)) console.error('advexp: the Live panel sent a message of another form.');
      else if (message.type === 'follow') this.follow(message.overlaid);
      else if (message.type === 'choose-overlay') void this.chooseOverlay();
      else void exportFigure(folder, { ...message, name: `${titleOf(context, folder)} ${message.name}` });
    });
    this.followerOf(folder).readAhead();
    const changed = context.onRunsChanged((changes) => {
      for (const change of changes) this.followers.get(change.folder)?.gather();
    });
    panel.onDidDispose(() => {
      changed.dispose();
      for (const follower of this.followers.values()) follower.dispose();
    });
  }

  /** The panel has no state of its own but its view: it asks for all when it is made, moved or restored. */
  private follow(overlaid: readonly string[]): void {
    const folders = [this.folder, ...overlaid];
    for (const [folder, follower] of this.followers) {
      if (folders.includes(folder)) continue;
      follower.dispose();
      this.followers.delete(folder);
    }
    for (const folder of folders) void this.followerOf(folder).sendWhole();
  }

  private followerOf(folder: string): Follower {
    const follower = this.followers.get(folder) ?? new Follower(this.context, folder, (message) => this.post(message));
    this.followers.set(folder, follower);
    return follower;
  }

  private async chooseOverlay(): Promise<void> {
    const others = this.context.runs.all.filter(({ folder }) => folder !== this.folder);
    if (others.length === 0) {
      await vscode.window.showInformationMessage('There are no other runs to draw over this one.');
      return;
    }
    const items = others.map((run) => ({
      folder: run.folder,
      label: run.name,
      description: origin(run),
      detail: runInWords(run),
      picked: this.followers.has(run.folder),
    }));
    const chosen = await vscode.window.showQuickPick(items, {
      canPickMany: true,
      matchOnDescription: true,
      title: `Runs to draw over ${titleOf(this.context, this.folder)}`,
      placeHolder: `${MOST_OVERLAID} at most`,
    });
    if (!chosen) return;
    const runs = chosen.slice(0, MOST_OVERLAID).map(({ folder }) => folder);
    this.post({ type: 'overlay', runs });
    if (chosen.length > MOST_OVERLAID) {
      await vscode.window.showInformationMessage(
        `The first ${MOST_OVERLAID} of these ${chosen.length} runs are drawn; more would not be told apart.`,
      );
    }
  }

  private post(message: ToPanel): void {
    void this.panel.webview.postMessage(message);
  }
}
