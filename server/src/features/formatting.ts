/** @file Formatting a spec, whole or in part: white space alone, and the order of keys where that is wished for. */
import { formatSpec } from '@advexp/schemas';
import {
  type ConfigurationItem,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type FormattingOptions,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { lspEdits, type SpecDocument } from '../spec-document.ts';

const SETTING: ConfigurationItem = { section: 'advexp.format' };

/** @param range null for the whole document */
export function formattingEdits(
  document: SpecDocument,
  { tabSize }: Pick<FormattingOptions, 'tabSize'>,
  sortKeys: boolean,
  range: Range | null = null,
): TextEdit[] {
  const offsets = range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  // YAML is indented by spaces, and by two to four of them.
  const indent = Math.min(4, Math.max(2, tabSize));
  return lspEdits(document, formatSpec(document.text, { sortKeys, indent, ...(offsets && { range: offsets }) }));
}

export const formatting: Feature = {
  capabilities: { documentFormattingProvider: true, documentRangeFormattingProvider: true },
  register({ connection, requests, client }) {
    /** The setting `advexp.format.sortKeys`, off where the client has no settings. */
    const sortsKeys = async (scopeUri: string): Promise<boolean> => {
      if (!client.workspace?.configuration) return false;
      const setting: unknown = await connection.workspace.getConfiguration({ ...SETTING, scopeUri });
      return typeof setting === 'object' && setting !== null && 'sortKeys' in setting && setting.sortKeys === true;
    };
    requests.onDocument(DocumentFormattingRequest.type, null, async (document, { options }) =>
      formattingEdits(document, options, await sortsKeys(document.uri)),
    );
    requests.onDocument(DocumentRangeFormattingRequest.type, null, (document, { options, range }) =>
      // Sorting moves keys across any range.
      formattingEdits(document, options, false, range),
    );
  },
};
