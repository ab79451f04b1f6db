/** @file Writing a figure or table to a file that the user chooses. */
import * as vscode from 'vscode';
import type { ExportMessage, Format } from './export-message.ts';

const NAMES: Record<Format, string> = {
  svg: 'SVG picture',
  png: 'PNG picture',
  csv: 'CSV table',
  md: 'Markdown table',
  tex: 'LaTeX table',
};

/** @param folder where the dialog begins */
export async function exportFigure(folder: string, { name, format, content }: ExportMessage): Promise<void> {
  const file = `${name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')}.${format}`;
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(vscode.Uri.file(folder), file),
    filters: { [NAMES[format]]: [format] },
    title: `Export ${name}`,
  });
  if (!target) return;
  const bytes =
    format === 'png' ? Buffer.from(content.slice(content.indexOf(',') + 1), 'base64') : Buffer.from(content, 'utf8');
  try {
    await vscode.workspace.fs.writeFile(target, bytes);
  } catch (error) {
    await vscode.window.showErrorMessage(`${name} could not be exported: ${(error as Error).message}`);
    return;
  }
  const open = 'Open';
  const answer = await vscode.window.showInformationMessage(
    `Exported to ${vscode.workspace.asRelativePath(target)}.`,
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('vscode.open', target);
}
