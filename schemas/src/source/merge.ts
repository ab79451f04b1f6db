/**
 * @file Laying one tree over another: maps are merged key by key, lists and single values are replaced. Where a map
 * chooses by a tag (`schedule: cosine`) and the upper tree changes the choice, settings that the new branch does not
 * know stay behind.
 */
import { choiceAt } from '../shape/schema.ts';
import { child, type MapNode, type SourceNode } from './tree.ts';

/** @param path of both nodes in the spec, with dots */
export function overlay(lower: SourceNode, upper: SourceNode, path = ''): SourceNode {
  if (lower.kind !== 'map' || upper.kind !== 'map') return upper;
  const entries = new Map(keptBeneath(lower, upper, path));
  for (const [key, value] of upper.entries) {
    const under = entries.get(key);
    const below = path === '' ? key : `${path}.${key}`;
    entries.set(key, under === undefined ? value : overlay(under, value, below));
  }
  return { ...upper, entries };
}

/** Entries of the lower map that still have a meaning beneath the upper one. */
export function keptBeneath(lower: MapNode, upper: MapNode, path: string): Iterable<[string, SourceNode]> {
  const choice = choiceAt(path);
  const tag = choice && child(upper, choice.tag);
  const branch = choice?.branches.find(({ tags }) => tag?.kind === 'scalar' && tags.includes(String(tag.value)));
  if (branch === undefined) return lower.entries;
  return [...lower.entries].filter(([key]) => branch.keys.includes(key));
}
