/** @file What completion offers, before it becomes an item of the protocol. */
import type { Path } from '@advexp/schemas';
import type { CompletionItemKind } from 'vscode-languageserver';
import type { Template } from './template.ts';

export interface Offer {
  label: string;
  kind: CompletionItemKind;
  text: Template;
  /** What clients without snippets insert instead, where the holes are to stay empty. */
  bare?: string;
  /** What must have been typed for this to be shown; the label where it is left out. */
  filter?: string;
  /** A block that begins on the line below its key. */
  below?: boolean;
  /** What explains it. */
  about: Subject;
}

export interface Subject {
  path: Path;
  /** The branch that it would choose. */
  tag?: string;
}
