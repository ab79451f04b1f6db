/** @file Epoch and budget of a running run behind their lines of its spec. Written anew when the run's status changes. */
import * as vscode from 'vscode';
import type { Context } from '../context.ts';
import { isActive, type Run } from '../runs/run.ts';

export function decorateSpecs(context: Context): void {
  const type = vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor('editorCodeLens.foreground'), margin: '0 0 0 2em', fontStyle: 'italic' },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedOpen,
  });
  const decorated = new Set<vscode.TextEditor>();
  const decorate = async (editor: vscode.TextEditor) => {
    const { document } = editor;
    if (document.languageId !== 'advexp') return;
    const run = context.runs.all.find((one) => one.specFile === document.uri.fsPath && isActive(one));
    if (run) {
      decorated.add(editor);
      editor.setDecorations(type, await decorationsOf(document, run));
    } else if (decorated.delete(editor)) editor.setDecorations(type, []);
  };
  const all = () => {
    for (const editor of vscode.window.visibleTextEditors) void decorate(editor);
  };
  context.own(
    type,
    context.onRunsChanged(all),
    vscode.window.onDidChangeVisibleTextEditors(all),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      for (const editor of decorated) if (editor.document === document) void decorate(editor);
    }),
  );
}

async function decorationsOf(document: vscode.TextDocument, run: Run): Promise<vscode.DecorationOptions[]> {
  const { toldIn } = await import('./places.ts'); // with the schemas, which activation need not wait for
  return toldIn(document.uri.fsPath, document.getText(), run).map(({ offset, words }) => {
    const { range } = document.lineAt(document.positionAt(offset));
    return { range: new vscode.Range(range.end, range.end), renderOptions: { after: { contentText: words } } };
  });
}
