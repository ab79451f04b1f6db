/** @file Buttons that export a figure. */
import type { ExportMessage, Format } from '../src/panels/export-message.ts';
import type { Figure } from './figure.ts';
import { vscode } from './vscode-api.ts';

/** Asks the extension to write a file. */
export function exportAs(name: string, format: Format, content: string): void {
  const message: ExportMessage = { type: 'export', name, format, content };
  vscode.postMessage(message);
}

/**
 * A button for each format of a figure.
 * @param figure called when a button is pressed, for what is shown then
 */
export function exportBar(title: string, formats: Figure['formats'], figure: () => Figure): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'export';
  const failed = document.createElement('span');
  failed.className = 'problem';
  failed.setAttribute('role', 'alert');
  for (const format of formats) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = format.toUpperCase();
    button.setAttribute('aria-label', `Export ${title} as ${format.toUpperCase()}`);
    button.addEventListener('click', async () => {
      failed.textContent = '';
      try {
        exportAs(title, format, await figure().export(format));
      } catch (error) {
        failed.textContent = `Not exported as ${format.toUpperCase()}: ${error instanceof Error ? error.message : error}`;
      }
    });
    bar.append(button);
  }
  bar.append(failed);
  return bar;
}

/** A figure with its buttons below it. */
export function withExport(figure: Figure): HTMLElement {
  figure.element.append(exportBar(figure.title, figure.formats, () => figure));
  return figure.element;
}
