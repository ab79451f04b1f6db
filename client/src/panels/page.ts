/** @file The page of a panel: only scripts of the extension run in it, and nothing is loaded from elsewhere. */
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { Context } from '../context.ts';

function assetsOf({ extension }: Context): vscode.Uri {
  return vscode.Uri.joinPath(extension.extensionUri, 'dist', 'webview');
}

/**
 * The hash of no text at all, for elements and attributes: Plotly makes an empty style element, into which it puts rules by the
 * object model, and clears attributes. Nothing else matches it.
 */
const EMPTY_STYLE = "'unsafe-hashes' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What panels may do and load. */
export function optionsOf(context: Context): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [assetsOf(context)] };
}

/**
 * @param name of its script in `dist/webview`
 * @param subject what it shows, in its `data-subject`: it keeps that as its state from the start, to be restored by
 */
export function pageOf(context: Context, webview: vscode.Webview, name: string, subject: string): string {
  const nonce = randomBytes(16).toString('base64url');
  const asset = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(assetsOf(context), file)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource} ${EMPTY_STYLE}; script-src 'nonce-${nonce}'; img-src data: blob:;`;
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="${asset('panel.css')}">
    <title>${name}</title>
  </head>
  <body data-subject="${escaped(subject)}">
    <script nonce="${nonce}" src="${asset(`${name}.js`)}"></script>
  </body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
