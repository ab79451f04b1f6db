/** @file Offers as completion items of the protocol, in the form that a client can take. */
import {
  type ClientCapabilities,
  type CompletionItem,
  InsertTextFormat,
  InsertTextMode,
  TextEdit,
} from 'vscode-languageserver';
import type { Offer } from './offer.ts';
import { commas, lead, type Place } from './place.ts';
import { plainText, snippet } from './template.ts';

/** What a client can do with an item. */
export interface ItemForm {
  snippets: boolean;
  /** Whether it lets one choose between inserting at the cursor and replacing the word there. */
  insertReplace: boolean;
  /** Whether it can be told to leave the indentation of inserted lines as it is. */
  asIs: boolean;
}

export function itemForm({ textDocument }: ClientCapabilities): ItemForm {
  const item = textDocument?.completion?.completionItem;
  return {
    snippets: item?.snippetSupport === true,
    insertReplace: item?.insertReplaceSupport === true,
    asIs: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
  };
}

/** What an item carries until it is resolved. */
export interface ItemData {
  about: Offer['about'];
  /** Tags that decide what the schema says there, by their paths. */
  tags: Record<string, unknown>;
}

/** @param index its place in the list, which is in the order of the schema */
export function itemOf(
  offer: Offer,
  index: number,
  place: Place,
  form: ItemForm,
  tags: ItemData['tags'],
): CompletionItem {
  const { document, cursor } = place;
  const { scalar, offset } = cursor;
  const { before, behind } = commas(document.text, cursor);
  const separator = cursor.chain.at(-1)?.entry.separator ?? scalar.start;
  const start = offer.below ? separator : scalar.start;
  const isSnippet = form.snippets && scalar.quote === null && offer.text.some((part) => typeof part !== 'string');
  const body = isSnippet ? snippet(offer.text) : (offer.bare ?? plainText(offer.text));
  const newText = `${offer.below ? '' : lead(document.text, cursor)}${body}${ending(place, offer)}${behind}`;
  const text = document.text.includes('\r\n') ? newText.replaceAll('\n', '\r\n') : newText;
  const whole = document.rangeAt(start, scalar.end);
  const data: ItemData = { about: offer.about, tags };
  return {
    label: offer.label,
    kind: offer.kind,
    sortText: String(index).padStart(4, '0'),
    filterText: offer.filter ?? offer.label.replace(/^- /, ''),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(form.asIs && text.includes('\n') && { insertTextMode: InsertTextMode.asIs }),
    textEdit: form.insertReplace
      ? { newText: text, insert: document.rangeAt(start, offset), replace: whole }
      : { newText: text, range: whole },
    ...(before !== null && { additionalTextEdits: [TextEdit.insert(document.positionAt(before), ',')] }),
    data,
  };
}

/** A quote that is not closed yet, and the blank that a comment behind needs. */
function ending({ document, cursor: { scalar } }: Place, offer: Offer): string {
  if (scalar.quote !== null) return scalar.closed ? '' : scalar.quote;
  const touchesComment = document.text[scalar.end] === '#' && !/\s$/.test(plainText(offer.text));
  return touchesComment ? ' ' : '';
}
