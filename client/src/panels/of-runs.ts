/** @file Panels of which there is one for each run: shown beside the editor, named after the run, restored after a reload. */
import * as vscode from 'vscode';
import type { Context } from '../context.ts';
import { optionsOf, pageOf } from './page.ts';

/** A panel of a run, with its page. */
export interface RunPanel {
  readonly panel: vscode.WebviewPanel;
  readonly folder: string;
}

/** Name of a run, also of one that has not been read. */
export function titleOf({ runs }: Context, folder: string): string {
  return runs.get(folder)?.name ?? folder.split(/[\\/]/).at(-2) ?? '';
}

export class RunPanels {
  private readonly kind: string;
  private readonly name: string;
  private readonly fill: (context: Context, run: RunPanel) => void;
  private readonly shown = new Map<string, vscode.WebviewPanel>();

  /**
   * @param kind of the panel, by which its page and its type are named: `live`
   * @param name for people: `Live`
   * @param fill gives a new panel its life, before its page is there
   */
  constructor(kind: string, name: string, fill: (context: Context, run: RunPanel) => void) {
    this.kind = kind;
    this.name = name;
    this.fill = fill;
  }

  /** Shows the panel of a run beside the editor, without taking the focus. */
  show(context: Context, folder: string): void {
    const known = this.shown.get(folder);
    if (known) {
      known.reveal(undefined, true);
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.take(context, vscode.window.createWebviewPanel(this.type, this.name, place, optionsOf(context)), folder);
  }

  /** Lets panels stand again after a reload. */
  restore(context: Context): void {
    const serializer: vscode.WebviewPanelSerializer = {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        const folder = typeof state === 'object' && state !== null && 'subject' in state ? state.subject : null;
        if (typeof folder !== 'string') {
          panel.dispose();
          return;
        }
        panel.webview.options = optionsOf(context);
        this.take(context, panel, folder);
      },
    };
    context.own(vscode.window.registerWebviewPanelSerializer(this.type, serializer));
  }

  private get type(): string {
    return `advexp.${this.kind}`;
  }

  private take(context: Context, panel: vscode.WebviewPanel, folder: string): void {
    this.shown.set(folder, panel);
    panel.onDidDispose(() => this.shown.delete(folder));
    panel.title = `${this.name}: ${titleOf(context, folder)}`;
    panel.iconPath = vscode.Uri.joinPath(context.extension.extensionUri, 'media', 'spec-dark.svg');
    this.fill(context, { panel, folder });
    panel.webview.html = pageOf(context, panel.webview, this.kind, folder);
  }
}
