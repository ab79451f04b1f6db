/** @file For tests: a spec with a fix carried out on its values, by the means of the YAML library alone. */
import { type Document, isMap, parse, parseDocument } from 'yaml';
import type { Change, Fix } from '../edit/change.ts';

export function changed(text: string, { changes }: Fix): string {
  const document = parseDocument(text, { uniqueKeys: false });
  for (const change of changes) apply(document, change);
  return document.toString();
}

function apply(document: Document.Parsed, change: Change): void {
  switch (change.kind) {
    case 'set':
      makeMaps(document, change.path);
      document.setIn(change.path, document.createNode(parse(change.value), { flow: true }));
      return;
    case 'remove':
      if (!document.deleteIn(change.path)) throw new Error(`Nothing to remove at ${change.path.join('.')}.`);
      return;
    case 'rename': {
      const value = document.getIn(change.path, true);
      document.deleteIn(change.path);
      document.setIn([...change.path.slice(0, -1), change.key], value);
      return;
    }
    case 'move': {
      const value = document.getIn(change.path, true);
      document.deleteIn(change.path);
      makeMaps(document, change.to);
      document.setIn(change.to, value);
    }
  }
}

/** Every map on the way to a path, where there is nothing yet. */
function makeMaps(document: Document.Parsed, path: Change['path']): void {
  for (let depth = 1; depth < path.length; depth++) {
    const above = path.slice(0, depth);
    const node = document.getIn(above);
    if (node === undefined || node === null) document.setIn(above, document.createNode({}, { flow: true }));
    else if (depth < path.length && typeof node !== 'object') throw new Error(`${above.join('.')} is no map.`);
  }
  if (!isMap(document.contents)) throw new Error('The document is no map.');
}
