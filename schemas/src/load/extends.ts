/** @file `extends: base.advexp`: a spec laid over those it names, which may extend others in turn. */
import { basename, dirname, resolve } from 'node:path';
import type { Problem, SourceRange } from '../resolved.ts';
import { overlay } from '../source/merge.ts';
import type { Parsed } from '../source/parse.ts';
import { child, type SourceNode } from '../source/tree.ts';

export type ReadText = (file: string) => string;

/** Where the texts of specs come from and how they are read. */
export interface Sources {
  read: ReadText;
  /** Reads a text as `parseSource` does; an editor remembers the pieces that did not change. */
  parse(file: string, text: string): Parsed;
}

/**
 * The tree of a spec with everything it extends beneath it: of several bases a later one lies over those before it, and
 * one that is reached twice lies beneath everything that extends it. A base that cannot be read is left out.
 */
export function parseWithBases(file: string, text: string, sources: Sources): Parsed {
  const layers = new Layers(sources);
  const parsed = sources.parse(file, text);
  layers.add(resolve(file), parsed, []);
  const { problems, broken } = layers;
  if (parsed.root === null) return { root: null, problems, broken };
  const trees = layers.trees.map((tree, i) => (i < layers.trees.length - 1 ? withoutName(tree) : tree));
  const [lowest = null, ...upper] = trees;
  return { root: lowest && upper.reduce((lower, tree) => overlay(lower, tree), lowest), problems, broken };
}

class Layers {
  /** Lowest first. */
  readonly trees: SourceNode[] = [];
  readonly problems: Problem[] = [];
  readonly broken: string[] = [];
  private readonly done = new Set<string>();
  private readonly sources: Sources;

  constructor(sources: Sources) {
    this.sources = sources;
  }

  /** @param chain the files that led here, each extending the next */
  add(file: string, { root, problems, broken }: Parsed, chain: readonly string[]): void {
    this.done.add(file);
    this.problems.push(...problems);
    this.broken.push(...broken);
    if (root === null) return;
    for (const named of namedBases(root)) this.addBase(named, file, [...chain, file]);
    this.trees.push(root);
  }

  private addBase(named: { name: string; range: SourceRange }, file: string, chain: readonly string[]): void {
    const base = resolve(dirname(file), named.name);
    const start = chain.indexOf(base);
    if (start !== -1) {
      const circle = [...chain.slice(start), base].map((one) => basename(one)).join(' → ');
      this.refuse(named.range, `These files extend one another in a circle: ${circle}. Remove one of the links.`);
      return;
    }
    if (this.done.has(base)) return;
    let text: string;
    try {
      text = this.sources.read(base);
    } catch (error) {
      this.refuse(named.range, `Cannot read ${named.name} (looked for ${base}): ${reason(error)}.`);
      return;
    }
    this.add(base, this.sources.parse(base, text), chain);
  }

  private refuse(range: SourceRange, message: string): void {
    this.broken.push('extends');
    this.problems.push({ code: 'extends', severity: 'error', message, path: 'extends', range });
  }
}

function namedBases(root: SourceNode): { name: string; range: SourceRange }[] {
  const named = child(root, 'extends');
  const nodes = named?.kind === 'list' ? named.items : named ? [named] : [];
  return nodes.flatMap((node) =>
    node.kind === 'scalar' && typeof node.value === 'string' ? [{ name: node.value, range: node.range }] : [],
  );
}

/** Two specs of one name would mix their runs, so a name is not inherited. */
function withoutName(tree: SourceNode): SourceNode {
  if (tree.kind !== 'map') return tree;
  return { ...tree, entries: new Map([...tree.entries].filter(([key]) => key !== 'name')) };
}

export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
}
