/**
 * @file Completion of keys, values, list items and whole sections, in every layout that YAML allows; of names of files;
 * and of codes in the comments that hide problems. Documentation follows when an item is looked at.
 */
import { showPath, type WrittenAt } from '@advexp/schemas';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  MarkupKind,
  type Position,
  TextEdit,
} from 'vscode-languageserver';
import { cursorAt } from '../../cursor/cursor.ts';
import type { Feature } from '../../feature.ts';
import type { SpecDocument } from '../../spec-document.ts';
import { documentation } from './documentation.ts';
import { ignoredCodes } from './ignored-codes.ts';
import { type ItemData, type ItemForm, itemForm, itemOf } from './item.ts';
import { keyOffers, starter } from './keys.ts';
import type { Offer } from './offer.ts';
import { type Place, placeOf } from './place.ts';
import { itemOffers, valueOffers } from './values.ts';

export function completionsAt(document: SpecDocument, position: Position, form: ItemForm): CompletionList {
  const offset = document.offsetAt(position);
  const cursor = cursorAt(document.text, offset);
  if (!cursor) return { isIncomplete: false, items: codesInComment(document, offset) };
  const tags: ItemData['tags'] = {};
  const place = placeOf(document, cursor);
  const recorded: WrittenAt = (path) => {
    const value = place.written(path);
    if (value !== null) tags[showPath(path)] = value;
    return value;
  };
  const offers = offersAt({ ...place, written: recorded });
  return {
    // Numbers get their units as they are typed.
    isIncomplete: cursor.value !== null || cursor.item !== null,
    items: offers.map((offer, index) => itemOf(offer, index, place, form, tags)),
  };
}

function offersAt(place: Place): Offer[] {
  const { keys, value, item } = place.cursor;
  return [
    ...(keys?.length === 0 ? starter(place) : []),
    ...(keys ? keyOffers(place, keys) : []),
    ...(item ? itemOffers(place, item) : []),
    ...(value ? valueOffers(place, value) : []),
  ];
}

function codesInComment(document: SpecDocument, offset: number): CompletionItem[] {
  const ignored = ignoredCodes(document, offset);
  if (!ignored) return [];
  const range = document.rangeAt(ignored.start, ignored.end);
  return ignored.codes.map((code) => ({
    label: code,
    kind: CompletionItemKind.Constant,
    textEdit: TextEdit.replace(range, code),
  }));
}

/** Adds what explains an item. */
export function resolved(item: CompletionItem): CompletionItem {
  if (item.data === undefined) return item;
  const { about, tags } = item.data as ItemData;
  const value = documentation(about, (path) => tags[showPath(path)] ?? null);
  return value === null ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}

export const completion: Feature = {
  capabilities: {
    completionProvider: { triggerCharacters: [':', ' ', '-', '{', '[', ',', '/'], resolveProvider: true },
  },
  register({ requests, client }) {
    const form = itemForm(client);
    requests.onDocument(CompletionRequest.type, null, (document, { position }) =>
      completionsAt(document, position, form),
    );
    requests.on(CompletionResolveRequest.type, { label: '' }, resolved);
  },
};
