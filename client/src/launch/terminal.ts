/** @file A terminal that shows what a run prints. The run is a process of its own, which goes on when the terminal is closed. */
import * as vscode from 'vscode';

const INTERRUPT = '\x03';

export class OutputTerminal {
  private readonly written = new vscode.EventEmitter<string>();
  private readonly closed = new vscode.EventEmitter<void>();
  private readonly interrupt: () => void;
  /** What was printed before there was a terminal to show it; null from then on. */
  private before: string | null = '';
  private hasEnded = false;

  /** @param interrupt is called when Ctrl+C is pressed in it */
  constructor(name: string, interrupt: () => void) {
    this.interrupt = interrupt;
    const pty: vscode.Pseudoterminal = {
      onDidWrite: this.written.event,
      onDidClose: this.closed.event,
      open: () => {
        const { before } = this;
        this.before = null;
        this.append(before ?? '');
      },
      close: () => {
        this.written.dispose();
        this.closed.dispose();
      },
      handleInput: (typed) => this.typed(typed),
    };
    vscode.window.createTerminal({ name, pty, iconPath: new vscode.ThemeIcon('beaker') }).show(true);
  }

  append(text: string): void {
    if (this.before === null) this.written.fire(text.replaceAll(/\r?\n/g, '\r\n'));
    else this.before += text;
  }

  /** Says that the process has ended. @param code null when a signal ended it or it could not be started */
  end(code: number | null): void {
    this.hasEnded = true;
    this.append(`\n${code === null ? 'Ended' : `Ended with code ${code}`}. Press any key to close this terminal.\n`);
  }

  private typed(typed: string): void {
    if (this.hasEnded) this.closed.fire();
    else if (typed === INTERRUPT) {
      this.append('^C\n');
      this.interrupt();
    }
  }
}
