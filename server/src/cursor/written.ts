/** @file Single values of a spec as they are while it is being typed. */
import { find, type WrittenAt } from '@advexp/schemas';
import type { SpecDocument } from '../spec-document.ts';
import { type Cursor, sectionKeys } from './cursor.ts';

/** The section around the cursor by its layout; the rest of the spec, and what it extends, by what was read of it. */
export function writtenAround(document: SpecDocument, cursor: Cursor): WrittenAt {
  const section = cursor.chain[0]?.entry.key?.text;
  const isExtended = sectionKeys(document.text).includes('extends');
  return (path) => {
    const here = cursor.written(path);
    if (here !== null || (path[0] === section && !isExtended)) return here;
    const root = document.loaded.source ?? document.own;
    const node = root && find(root, path);
    return node?.kind === 'scalar' ? node.value : null;
  };
}
