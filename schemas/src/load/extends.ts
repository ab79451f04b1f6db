/** @file `extends: base.advexp`: a spec laid over the one it names, which may extend another in turn. */
import { dirname, isAbsolute, resolve } from 'node:path';
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

/** The tree of a spec with everything it extends beneath it. `root` is null when a file cannot be read. */
export function parseWithBases(file: string, text: string, sources: Sources, below: readonly string[] = []): Parsed {
  const parsed = sources.parse(file, text);
  const named = parsed.root && child(parsed.root, 'extends');
  if (parsed.root === null || named?.kind !== 'scalar' || typeof named.value !== 'string') return parsed;

  const problem = (message: string): Parsed => ({
    root: null,
    problems: [...parsed.problems, extendsProblem(named.range, message)],
    broken: [''],
  });
  const base = isAbsolute(named.value) ? named.value : resolve(dirname(file), named.value);
  const chain = [...below, resolve(file)];
  if (chain.includes(base)) {
    return problem(`This extends ${named.value}, which extends this file again. Break the circle.`);
  }
  let baseText: string;
  try {
    baseText = sources.read(base);
  } catch (error) {
    return problem(`Cannot read ${named.value} (looked for ${base}): ${reason(error)}.`);
  }
  const lower = parseWithBases(base, baseText, sources, chain);
  const problems = [...parsed.problems, ...lower.problems];
  const broken = [...parsed.broken, ...lower.broken];
  return lower.root === null
    ? { root: emptyBase(lower, parsed.root), problems, broken }
    : { root: overlay(lower.root, parsed.root), problems, broken };
}

/** A base that is merely empty adds nothing; one that could not be read leaves nothing to go on with. */
function emptyBase(lower: Parsed, upper: SourceNode): SourceNode | null {
  return lower.problems.some(({ severity }) => severity === 'error') ? null : upper;
}

export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
}

function extendsProblem(range: SourceRange, message: string): Problem {
  return { code: 'extends', severity: 'error', message, path: 'extends', range };
}
