/** @file `extends: base.advexp`: a spec laid over the one it names, which may extend another in turn. */
import { dirname, isAbsolute, resolve } from 'node:path';
import type { Problem, SourceRange } from '../resolved.ts';
import { overlay } from '../source/merge.ts';
import { type Parsed, parseSource } from '../source/parse.ts';
import { child, type SourceNode } from '../source/tree.ts';

export type ReadText = (file: string) => string;

/** The tree of a spec with everything it extends beneath it. `root` is null when a file cannot be read. */
export function parseWithBases(file: string, text: string, read: ReadText, below: readonly string[] = []): Parsed {
  const parsed = parseSource(file, text);
  const named = parsed.root && child(parsed.root, 'extends');
  if (parsed.root === null || named?.kind !== 'scalar' || typeof named.value !== 'string') return parsed;

  const problem = (message: string): Parsed => ({
    root: null,
    problems: [...parsed.problems, extendsProblem(named.range, message)],
  });
  const base = isAbsolute(named.value) ? named.value : resolve(dirname(file), named.value);
  const chain = [...below, resolve(file)];
  if (chain.includes(base)) {
    return problem(`This extends ${named.value}, which extends this file again. Break the circle.`);
  }
  let baseText: string;
  try {
    baseText = read(base);
  } catch (error) {
    return problem(`Cannot read ${named.value} (looked for ${base}): ${reason(error)}.`);
  }
  const lower = parseWithBases(base, baseText, read, chain);
  const problems = [...parsed.problems, ...lower.problems];
  return lower.root === null
    ? { root: emptyBase(lower, parsed.root), problems }
    : { root: overlay(lower.root, parsed.root), problems };
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
