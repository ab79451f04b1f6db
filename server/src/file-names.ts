/** @file The files that a spec names: its bases and its data. */
import { dirname, resolve } from 'node:path';
import { find, type SourceNode, type SourceRange } from '@advexp/schemas';

export interface FileName {
  /** As written. */
  name: string;
  /** Absolute. */
  file: string;
  range: SourceRange;
}

/** Bases in the order written. @param file of the spec, to which the names are relative */
export function namedBases(own: SourceNode | null, file: string): FileName[] {
  const named = own && find(own, ['extends']);
  const nodes = named?.kind === 'list' ? named.items : named ? [named] : [];
  return nodes.flatMap((node) => fileName(node, file));
}

/** The folder or file of `data.path`, if one is written. */
export function namedData(own: SourceNode | null, file: string): FileName[] {
  const node = own && find(own, ['data', 'path']);
  return node ? fileName(node, file) : [];
}

function fileName(node: SourceNode, file: string): FileName[] {
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '') return [];
  return [{ name: node.value, file: resolve(dirname(file), node.value), range: node.range }];
}
