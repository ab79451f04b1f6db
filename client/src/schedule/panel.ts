/** @file The Schedule panel: ε and learning rate of the spec being written, drawn anew while it is typed. */
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import type { Context } from '../context.ts';
import { exportFigure } from '../panels/export.ts';
import { isExportMessage } from '../panels/export-message.ts';
import { optionsOf, pageOf } from '../panels/page.ts';
import { isReady, type SchedulePicture } from './contract.ts';

const TYPE = 'advexp.schedule';
/** Milliseconds of rest in the typing after which the picture is drawn. */
const REST = 100;

/** There is one, which shows the spec that was last looked at. */
let shown: SchedulePanel | null = null;

/** Shows the schedules of a spec beside it, without taking the focus. */
export function showSchedule(context: Context, uri: vscode.Uri): void {
  if (!shown) {
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    shown = new SchedulePanel(
      context,
      vscode.window.createWebviewPanel(TYPE, 'Schedule', place, optionsOf(context)),
      uri,
    );
  }
  shown.show(uri);
}

/** Lets the panel stand again after a reload. */
export function restoreSchedule(context: Context): void {
  const serializer: vscode.WebviewPanelSerializer = {
    deserializeWebviewPanel: async (panel, state: unknown) => {
      const uri = typeof state === 'object' && state !== null && 'subject' in state ? state.subject : null;
      if (typeof uri !== 'string' || shown) {
        panel.dispose();
        return;
      }
      panel.webview.options = optionsOf(context);
      shown = new SchedulePanel(context, panel, vscode.Uri.parse(uri));
    },
  };
  context.own(vscode.window.registerWebviewPanelSerializer(TYPE, serializer));
}

class SchedulePanel {
  private readonly panel: vscode.WebviewPanel;
  private uri: vscode.Uri;
  private picture: SchedulePicture | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(context: Context, panel: vscode.WebviewPanel, uri: vscode.Uri) {
    this.panel = panel;
    this.uri = uri;
    const listening = [
      panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isReady(message)) void this.draw();
        else if (isExportMessage(message)) void exportFigure(dirname(this.uri.fsPath), message);
        else console.error('advexp: the Schedule panel sent a message of another form.');
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.uri.toString()) this.drawSoon();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId === 'advexp') this.follow(editor.document.uri);
      }),
    ];
    panel.onDidDispose(() => {
      shown = null;
      if (this.timer) clearTimeout(this.timer);
      for (const one of listening) one.dispose();
    });
    panel.iconPath = vscode.Uri.joinPath(context.extension.extensionUri, 'media', 'spec-dark.svg');
    panel.webview.html = pageOf(context, panel.webview, 'schedule', uri.toString());
  }

  show(uri: vscode.Uri): void {
    this.panel.reveal(undefined, true);
    this.follow(uri);
  }

  private follow(uri: vscode.Uri): void {
    if (uri.toString() !== this.uri.toString()) this.picture = null;
    this.uri = uri;
    this.drawSoon();
  }

  private drawSoon(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.draw(), REST);
  }

  private async draw(): Promise<void> {
    const { uri } = this;
    const [document, { pictureOf }] = await Promise.all([
      vscode.workspace.openTextDocument(uri),
      import('./picture.ts'),
    ]);
    if (uri !== this.uri) return;
    const title = vscode.workspace.asRelativePath(uri);
    this.picture = pictureOf({ file: uri.fsPath, text: document.getText(), uri: uri.toString(), title }, this.picture);
    this.panel.title = `Schedule: ${title.split(/[\\/]/).at(-1)}`;
    await this.panel.webview.postMessage(this.picture);
  }
}
