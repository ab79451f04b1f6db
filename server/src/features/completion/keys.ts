/** @file Keys that can be written at the cursor: those that are not there yet, with what they require. */
import {
  find,
  isMapForm,
  keysOf,
  type Path,
  parsePath,
  type SchemaNode,
  sample,
  sampleMap,
  schemaAt,
  sweepPaths,
} from '@advexp/schemas';
import { CompletionItemKind } from 'vscode-languageserver';
import { sectionKeys } from '../../cursor/cursor.ts';
import type { SpecDocument } from '../../spec-document.ts';
import type { Offer } from './offer.ts';
import type { Place } from './place.ts';
import { blockTemplate, flowTemplate, flowText, hole, newLine, type Template } from './template.ts';
import { sweptValues } from './values.ts';

export function keyOffers(place: Place, path: Path): Offer[] {
  const taken = keysBeside(place, path);
  if (isSweep(path)) return sweepKeys(place, path, taken);
  const forms = schemaAt(path, place.written)?.forms ?? [];
  return [...keysOf(forms)].flatMap(([key, node]) => (taken.has(key) ? [] : keyOffer(place, [...path, key], node)));
}

/** A whole experiment, where nothing is written yet. */
export function starter(place: Place): Offer[] {
  if (place.adopts || sectionKeys(place.document.text).length > 0) return [];
  const whole = sampleMap(schemaAt([])?.forms[0] ?? {});
  return [
    {
      label: 'experiment',
      kind: CompletionItemKind.Snippet,
      text: [...blockTemplate(whole, [], place.layout), '\n'],
      about: { path: [] },
    },
  ];
}

function keyOffer(place: Place, path: Path, node: SchemaNode): Offer {
  const key = String(path.at(-1));
  const about = { path };
  const common = { label: key, kind: CompletionItemKind.Property, about };
  if (place.colonFollows || place.cursor.scalar.quote !== null) return { ...common, text: [key] };
  if (place.adopts) return { ...common, text: [`${key}:`] };
  const { node: own, forms } = schemaAt(path, place.written) ?? { node, forms: [node] };
  const value = forms.every(isMapForm) ? sampleMap(forms[0] ?? own, undefined, own.examples) : sample(own);
  const isBlock = forms.every(isMapForm) || (Array.isArray(value) && value.some((item) => typeof item === 'object'));
  if (!isBlock) {
    // What can only be one thing is written.
    return { ...common, text: [`${key}: `, hole(value, forms)], ...(own.const === undefined && { bare: `${key}: ` }) };
  }
  return { ...common, text: [`${key}:`, ...inner(place, value, path)] };
}

/** A map or list behind its key. */
function inner({ cursor, layout }: Place, value: unknown, path: Path): Template {
  if (cursor.style === 'flow') return [' ', ...flowTemplate(value, path)];
  const column = layout.column + layout.indent;
  return [newLine(column), ...blockTemplate(value, path, { ...layout, column })];
}

function keysBeside({ cursor, document, colonFollows }: Place, path: Path): Set<string> {
  const beside = cursor.beside.flatMap((node) => (node.kind === 'scalar' ? node.text : []));
  if (path.length > 0) return new Set(beside);
  const all = sectionKeys(document.text);
  // The key at the cursor may be replaced by any, itself included.
  const own = colonFollows ? all.indexOf(cursor.scalar.text) : -1;
  return new Set([...beside, ...all.filter((_, index) => index !== own)]);
}

function isSweep([section, kind, ...rest]: Path): boolean {
  if (section !== 'sweep') return false;
  return kind === 'exclude' ? rest.length === 1 : (kind === 'grid' || kind === 'zip') && rest.length === 0;
}

/** In a sweep, keys are paths of settings, and their values lists, or single ones where points are left out. */
function sweepKeys(place: Place, path: Path, taken: ReadonlySet<string>): Offer[] {
  const leavesOut = path[1] === 'exclude';
  const swept = leavesOut ? sweptKeys(place.document) : [];
  return (swept.length > 0 ? swept : sweepPaths()).flatMap((key) => {
    const about = { path: parsePath(key) };
    const setting = schemaAt(about.path, place.written);
    if (taken.has(key) || !setting || setting.forms.every(isMapForm)) return [];
    const common = { label: key, kind: CompletionItemKind.Property, about };
    if (place.colonFollows || place.cursor.scalar.quote !== null) return { ...common, text: [key] };
    const values = sweptValues(setting);
    const all = { text: values.map(flowText).join(', '), choices: [] };
    return { ...common, text: [`${key}: `, ...(leavesOut ? [hole(values[0])] : ['[', all, ']'])] };
  });
}

/** What a sweep varies, as far as it can be read. */
function sweptKeys({ own }: SpecDocument): string[] {
  return ['grid', 'zip'].flatMap((kind) => {
    const node = own && find(own, ['sweep', kind]);
    return node?.kind === 'map' ? [...node.entries.keys()] : [];
  });
}
