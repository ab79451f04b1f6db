/** @file What the parts of the extension share. The context owns everything that has to be disposed of. */
import * as vscode from 'vscode';
import { type RunChange, Runs } from './runs/runs.ts';

export class Context {
  readonly extension: vscode.ExtensionContext;
  /** What runs, plans and checks print. */
  readonly output: vscode.OutputChannel;
  readonly runs: Runs;
  private readonly runsChanged = new vscode.EventEmitter<readonly RunChange[]>();
  /** Runs came, went, or stand otherwise than before. */
  readonly onRunsChanged = this.runsChanged.event;

  constructor(extension: vscode.ExtensionContext) {
    this.extension = extension;
    this.output = vscode.window.createOutputChannel('advexp');
    this.runs = new Runs((changes) => this.runsChanged.fire(changes));
    this.own(this.output, this.runsChanged, { dispose: () => this.runs.close() });
  }

  /** Disposes of these when the extension ends. */
  own(...things: vscode.Disposable[]): void {
    this.extension.subscriptions.push(...things);
  }
}
