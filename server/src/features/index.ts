/** @file Every feature of the language server. */
import type { Feature } from '../feature.ts';
import { codeAction } from './code-action/index.ts';
import { codeLens } from './code-lens.ts';
import { completion } from './completion/index.ts';
import { definition } from './definition.ts';
import { documentLink } from './document-link.ts';
import { documentSymbol } from './document-symbol.ts';
import { foldingRange } from './folding-range.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { selectionRange } from './selection-range.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { signatureHelp } from './signature-help.ts';
import { willRenameFiles } from './will-rename-files.ts';
import { workspaceSymbol } from './workspace-symbol.ts';

export const FEATURES: readonly Feature[] = [
  codeAction,
  completion,
  codeLens,
  definition,
  documentLink,
  documentSymbol,
  foldingRange,
  formatting,
  hover,
  inlayHints,
  references,
  rename,
  selectionRange,
  semanticTokens,
  signatureHelp,
  willRenameFiles,
  workspaceSymbol,
];
