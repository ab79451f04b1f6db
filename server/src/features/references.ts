/**
 * @file Find references: of a setting, every spec of the workspace that overrides it or is overridden by it through
 * `extends`, and the sweeps that vary it; of an anchor, its aliases; of the name of an experiment, the specs that extend it.
 */
import { anchorMarks, find, type Path, parsePath, type SourceNode, showPath } from '@advexp/schemas';
import { type Location, type Position, ReferencesRequest } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { namedBases } from '../file-names.ts';
import { fileUri } from '../file-uri.ts';
import { placesAt } from '../place.ts';
import type { SpecDocument } from '../spec-document.ts';
import type { IndexedSpec } from '../spec-index.ts';
import type { Workspace } from '../workspace.ts';

/** @param specs all of the workspace, the document among them */
export function referencesAt(
  workspace: Workspace,
  document: SpecDocument,
  position: Position,
  specs: readonly IndexedSpec[],
): Location[] {
  const { own, file } = document;
  const offset = document.offsetAt(position);
  const marks = anchorMarks(document.text);
  const mark = marks.find(({ start, end }) => start <= offset && offset <= end);
  if (mark) {
    const same = marks.filter(({ name }) => name === mark.name);
    return same.map(({ start, end }) => ({ uri: document.uri, range: document.rangeAt(start, end) }));
  }
  const path = own ? (placesAt(own, offset).at(-1)?.path ?? []) : [];
  if (path.length === 0 || path[0] === 'extends') return [];
  if (path[0] === 'name') return extending(workspace, file, specs);
  const setting = path[0] === 'sweep' ? parsePath(String(path.at(-1))) : path;
  const nodes = related(file, specs).flatMap((spec) => (spec.own ? uses(spec.own, setting) : []));
  return nodes.map((node) => workspace.location(node));
}

/** Where other specs name this file as their base. */
function extending(workspace: Workspace, file: string, specs: readonly IndexedSpec[]): Location[] {
  return specs.flatMap((spec) =>
    namedBases(spec.own)
      .filter((base) => base.file === file)
      .map(({ range }) => ({ uri: fileUri(spec.file), range: workspace.range(range) })),
  );
}

/** The spec, those it extends, and those that extend it, over any number of steps. */
function related(file: string, specs: readonly IndexedSpec[]): IndexedSpec[] {
  const bases = new Map(specs.map((spec) => [spec.file, namedBases(spec.own).map((base) => base.file)]));
  const reached = (start: string, step: (from: string) => string[]) => {
    const seen = new Set([start]);
    for (const one of seen) for (const next of step(one)) seen.add(next);
    return seen;
  };
  const below = reached(file, (from) => bases.get(from) ?? []);
  const above = reached(file, (from) => [...bases].flatMap(([spec, named]) => (named.includes(from) ? [spec] : [])));
  return specs.filter((spec) => below.has(spec.file) || above.has(spec.file));
}

function uses(own: SourceNode, setting: Path): SourceNode[] {
  const written = find(own, setting);
  const sweep = find(own, ['sweep']);
  const swept: SourceNode[] = [];
  for (const section of sweep?.kind === 'map' ? sweep.entries.values() : []) {
    for (const map of section.kind === 'list' ? section.items : [section]) {
      const node = map.kind === 'map' ? map.entries.get(showPath(setting)) : undefined;
      if (node) swept.push(node);
    }
  }
  return [...(written ? [written] : []), ...swept];
}

export const references: Feature = {
  capabilities: { referencesProvider: true },
  register({ requests, workspace, specs }) {
    requests.onDocument(ReferencesRequest.type, null, async (document, { position }) =>
      referencesAt(workspace, document, position, await specs.specs()),
    );
  },
};
