/** @file Which key or value of a spec stands at an offset, and what the schema says of it. */
import { find, type Path, type SchemaPlace, schemaAt } from '@advexp/schemas';
import { isOnKey, type Place, placesAt } from './place.ts';
import type { SpecDocument } from './spec-document.ts';

export interface SpecPlace extends Place {
  /** Whether the offset touches the key or the single value that it leads to. */
  on: 'key' | 'value';
}

/** The key or single value that an offset touches; null between them. */
export function placeAt({ own }: SpecDocument, offset: number): SpecPlace | null {
  const place = own && placesAt(own, offset).at(-1);
  if (!place) return null;
  if (isOnKey(place, offset)) return { ...place, on: 'key' };
  return place.node.kind === 'scalar' ? { ...place, on: 'value' } : null;
}

/** What the schema says of a path, given what the spec and its bases say. */
export function schemaOf({ loaded, own }: SpecDocument, path: Path): SchemaPlace | null {
  const root = loaded.source ?? own;
  return schemaAt(path, (at) => {
    const node = root && find(root, at);
    return node?.kind === 'scalar' ? node.value : null;
  });
}
