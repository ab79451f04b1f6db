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

/** Bases in the order written. @param tree of one file, or of several merged */
export function namedBases(tree: SourceNode | null): FileName[] {
  const named = tree && find(tree, ['extends']);
  const nodes = named?.kind === 'list' ? named.items : named ? [named] : [];
  return nodes.flatMap(fileName);
}

/** The folder or file of `data.path`, if one is written. @param tree of one file, or of several merged */
export function namedData(tree: SourceNode | null): FileName[] {
  const node = tree && find(tree, ['data', 'path']);
  return node ? fileName(node) : [];
}

/** A name is relative to the file that it stands in. */
function fileName(node: SourceNode): FileName[] {
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '') return [];
  return [{ name: node.value, file: resolve(dirname(node.range.file), node.value), range: node.range }];
}
