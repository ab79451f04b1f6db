/** @file What a semantic rule is. Each is a small pure function in a file of this folder; `index.ts` lists them all. */
import type { Fix } from '../edit/change.ts';
import type { ResolvedSpec } from '../resolved.ts';
import type { Path, SourceNode } from '../source/tree.ts';
import type { ProblemCode } from './pages/index.ts';

export interface Finding {
  /** Path in the resolved spec or in the written one; the problem is shown at the nearest thing written. */
  path: string;
  message: string;
  /** Ways to mend it, in terms of what was written; those that do not fit its form are left out. */
  fixes?: Fix[];
}

/** What a rule may know besides the spec. */
export interface Context {
  /** What was written for a path of the resolved spec; null for a default. */
  written(path: string): SourceNode | null;
  /** What lies at an absolute path; without it no rule asks about files. */
  exists: ExistsCheck | null;
  /** Bytes of memory of the machine that is to train; null when unknown. */
  memory: number | null;
}

export type ExistsCheck = (path: string) => 'file' | 'folder' | null;

/** A rule on the resolved spec. Its severity stands on the page of its code. */
export interface Rule {
  code: ProblemCode;
  check(spec: ResolvedSpec, context: Context): Finding[];
}

/** A rule on the written tree, for what resolving would lose or stumble over. It must bear a tree of any shape. */
export interface WrittenRule {
  code: ProblemCode;
  check(root: SourceNode): WrittenFinding[];
}

export interface WrittenFinding {
  path: Path;
  message: string;
  fixes?: Fix[];
}
