/** @file Names of other files as links: bases, and data where they are a file. */
import { statSync } from 'node:fs';
import { type DocumentLink, DocumentLinkRequest } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { namedBases, namedData } from '../file-names.ts';
import { fileUri } from '../file-uri.ts';
import type { SpecDocument } from '../spec-document.ts';

export function documentLinks(document: SpecDocument): DocumentLink[] {
  const { own } = document;
  return [...namedBases(own), ...namedData(own)]
    .filter((named) => statSync(named.file, { throwIfNoEntry: false })?.isFile())
    .map((named) => ({
      range: document.range(named.range),
      target: fileUri(named.file),
      tooltip: named.file,
    }));
}

export const documentLink: Feature = {
  capabilities: { documentLinkProvider: {} },
  register({ requests }) {
    requests.onDocument(DocumentLinkRequest.type, null, documentLinks);
  },
};
