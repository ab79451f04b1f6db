/** @file Names of files and folders for the settings that are paths: bases and data. */
import { type Dirent, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Path, showPath } from '@advexp/schemas';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Offer } from './offer.ts';
import type { Place } from './place.ts';
import { yamlText } from './template.ts';

/** Entries of a folder beyond this are left out: nobody looks through them. */
const MOST = 500;

/** Which files a setting names, or null where it names none. */
function wanted(path: Path, place: Place): ((name: string) => boolean) | null {
  if (path[0] === 'extends') return (name) => name.endsWith('.advexp');
  if (showPath(path) !== 'data.path') return null;
  const dataset = place.written(['data', 'dataset']);
  return dataset === 'folder' ? () => false : (name) => /\.np[yz]$/.test(name);
}

/** Null where the setting is no path. */
export function fileOffers(place: Place, path: Path): Offer[] | null {
  const { document, cursor } = place;
  const fits = wanted(path, place);
  if (!fits) return null;
  const typed = document.text.slice(cursor.scalar.start, cursor.offset);
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  return entriesOf(resolve(dirname(document.file), folder)).flatMap((entry) => {
    const isFolder = entry.isDirectory();
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || (!isFolder && !fits(entry.name))) return [];
    if (resolve(dirname(document.file), folder, entry.name) === document.file) return [];
    const name = `${folder}${entry.name}${isFolder ? '/' : ''}`;
    return {
      label: name,
      kind: isFolder ? CompletionItemKind.Folder : CompletionItemKind.File,
      text: [cursor.scalar.quote ? name : yamlText(name)],
      about: { path },
    };
  });
}

/** Folders last, since a file is what is looked for. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .toSorted((a, b) => Number(a.isDirectory()) - Number(b.isDirectory()) || a.name.localeCompare(b.name))
      .slice(0, MOST);
  } catch {
    // A folder that is being typed need not exist.
    return [];
  }
}
