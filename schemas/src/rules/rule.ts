/** @file What a semantic rule is. Each is a small pure function in a file of this folder; `index.ts` lists them all. */
import type { Problem, ResolvedSpec } from '../resolved.ts';
import type { Path, SourceNode } from '../source/tree.ts';

export interface Finding {
  /** Path in the resolved spec or in the written one; the problem is shown at the nearest thing written. */
  path: string;
  message: string;
}

/** A rule on the resolved spec. `written` says what the author wrote as against what is a default. */
export interface Rule {
  /** Stable name, shown in brackets after the severity. */
  code: string;
  severity: Problem['severity'];
  check(spec: ResolvedSpec, written: (path: string) => boolean): Finding[];
}

/** A rule on the written tree, for what resolving would lose or stumble over. It must bear a tree of any shape. */
export interface WrittenRule {
  code: string;
  severity: Problem['severity'];
  check(root: SourceNode): { path: Path; message: string }[];
}
