/** @file The running run in the status bar; of several, the newest and their number. Nothing is there when nothing runs. */
import * as vscode from 'vscode';
import type { Context } from '../context.ts';
import { runInShort, runInWords } from './in-words.ts';
import { isActive } from './run.ts';

export function showRunningRuns(context: Context): void {
  const item = vscode.window.createStatusBarItem('advexp.running', vscode.StatusBarAlignment.Left, 10);
  item.name = 'advexp: Running Run';
  item.command = 'advexp.runs.focus';
  const show = () => {
    const [newest, ...others] = context.runs.all.filter(isActive);
    if (!newest) {
      item.hide();
      return;
    }
    const more = others.length === 0 ? '' : ` (+${others.length})`;
    item.text = `$(${newest.state === 'running' ? 'sync~spin' : 'debug-pause'}) ${runInShort(newest)}${more}`;
    item.tooltip = [newest, ...others].map((run) => `${run.name}: ${runInWords(run)}`).join('\n');
    item.accessibilityInformation = { label: `${newest.name}: ${runInWords(newest)}`, role: 'button' };
    item.show();
  };
  context.own(item, context.onRunsChanged(show));
}
