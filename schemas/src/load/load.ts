/** @file Loading a spec: text, what it extends and what is set on the command line, checked, resolved, with its places. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Spec } from '../generated/spec.ts';
import { sortProblems, startOf } from '../problem.ts';
import { resolveSpec } from '../resolve/resolve.ts';
import type { Problem, ResolvedSpec, SourceRange } from '../resolved.ts';
import { RULES, WRITTEN_RULES } from '../rules/index.ts';
import { PAGES, type ProblemCode } from '../rules/pages/index.ts';
import type { ExistsCheck } from '../rules/rule.ts';
import { checkShape } from '../shape/check.ts';
import { find, findNearest, type Path, plainValue, type SourceNode, showPath } from '../source/tree.ts';
import { parseWithBases, type ReadText, reason } from './extends.ts';
import { fixesFor, withDuplicateFix } from './fixes.ts';
import { type Origin, originOf, writtenPath } from './origin.ts';
import { applyOverrides, COMMAND_LINE } from './overrides.ts';
import { suppress } from './suppress.ts';

export interface LoadOptions {
  /** Assignments such as `epsilon.target=8/255`, applied in order over the file. */
  overrides?: readonly string[];
  /** How files are read; an editor gives unsaved text here. Throws when there is no such file. */
  read?: ReadText;
  /** What lies at an absolute path, so that data files are looked for. Default: they are not. */
  exists?: ExistsCheck;
  /** Bytes of memory of the machine that is to train. Default: any amount. */
  memory?: number;
}

export interface LoadedSpec {
  /** Null when some problem is an error. */
  spec: ResolvedSpec | null;
  /** By file and place. */
  problems: Problem[];
  /** The document as written, with what it extends and the overrides; null when it cannot be read. */
  source: SourceNode | null;
  /** Where a value of the resolved spec comes from, by its path, e.g. `epsilon.clip.high`. */
  origin(path: string): Origin;
}

/**
 * Loads a spec from a file, or from text that stands for the file. Never throws for what a spec may hold or lack: all
 * that is wrong becomes a problem with its place.
 */
export function loadSpec(input: string | { file: string; text: string }, options: LoadOptions = {}): LoadedSpec {
  const file = typeof input === 'string' ? input : input.file;
  const texts = new Map<string, string>();
  const read = (name: string) => {
    const content = (options.read ?? ((path) => readFileSync(path, 'utf8')))(name);
    texts.set(name, content);
    return content;
  };
  let text: string;
  try {
    text = typeof input === 'string' ? read(input) : input.text;
  } catch (error) {
    return failed(
      [{ ...at(startOf(file), ''), code: 'cannot-read', message: `Cannot read ${file}: ${reason(error)}.` }],
      null,
    );
  }
  texts.set(file, text);
  const parsed = parseWithBases(file, text, read);
  if (parsed.root === null) {
    if (parsed.problems.length > 0) return failed(parsed.problems, null);
    const message = 'The spec is empty. Begin with data, model, epsilon, learning_rate and train.';
    return failed([{ ...at(startOf(file), ''), code: 'empty', message }], null);
  }
  const { root, problems: overrideProblems } = applyOverrides(parsed.root, options.overrides ?? []);
  const readable = parsed.problems.map((problem) => withDuplicateFix(root, problem));
  const problems = [...readable, ...overrideProblems, ...checkWritten(root)];
  if (problems.some(isError)) return failed(suppressed(problems, texts, []), root, options.overrides);

  const dataPath = absoluteDataPath(root);
  const spec = resolveSpec(plainValue(root) as Spec, { file, dataPath });
  problems.push(...checkResolved(spec, root, options));
  // Bases serve other specs too, and assignments come and go: there a comment may hide what does not show now.
  const complete = problems.some(isError) || options.overrides?.length ? [] : [file];
  return {
    spec: problems.some(isError) ? null : spec,
    problems: finish(suppressed(problems, texts, complete), options.overrides),
    source: root,
    origin: (path) => originOf(root, path),
  };
}

function failed(problems: Problem[], root: SourceNode | null, overrides: readonly string[] = []): LoadedSpec {
  return {
    spec: null,
    problems: finish(problems, overrides),
    source: root,
    origin: (path) => (root ? originOf(root, path) : { kind: 'default', range: null }),
  };
}

function suppressed(problems: Problem[], texts: ReadonlyMap<string, string>, complete: string[]): Problem[] {
  const { problems: left, useless } = suppress(problems, texts, new Set(complete));
  return [...left, ...useless];
}

/** Shape and written rules; what the shape already complains about is left to it. */
function checkWritten(root: SourceNode): Problem[] {
  const problems = checkShape(root).map((problem) => withFixes(problem, root, problem.fixes));
  const shapeProblems = problems.map(({ path }) => path);
  for (const { code, check } of WRITTEN_RULES) {
    for (const { path, message, fixes } of check(root)) {
      const name = showPath(path);
      if (shapeProblems.some((other) => isAtOrBelow(other, name))) continue;
      const node = find(root, path) ?? findNearest(root, path).node;
      const range = path.length === 0 ? { ...node.range, end: node.range.start } : node.range;
      problems.push(withFixes(ruleProblem(code, message, name, range), root, fixes));
    }
  }
  return problems;
}

function ruleProblem(code: ProblemCode, message: string, path: string, range: SourceRange): Problem {
  return { code, severity: PAGES[code].severity, message, path, range };
}

function withFixes(problem: Problem, root: SourceNode, fixes: Problem['fixes']): Problem {
  const fitting = fixesFor(root, problem.range.file, fixes);
  const { fixes: _, ...bare } = problem;
  return fitting.length === 0 ? bare : { ...bare, fixes: fitting };
}

function isAtOrBelow(path: string, top: string): boolean {
  return top === '' || path === top || path.startsWith(`${top}.`) || path.startsWith(`${top}[`);
}

function checkResolved(spec: ResolvedSpec, root: SourceNode, { exists, memory }: LoadOptions): Problem[] {
  const context = {
    written: (path: string) => find(root, writtenPath(root, path)),
    exists: exists ?? null,
    memory: memory ?? null,
  };
  return RULES.flatMap(({ code, check }) =>
    check(spec, context).map(({ path, message, fixes }) =>
      withFixes(ruleProblem(code, message, path, placeOf(root, path)), root, fixes),
    ),
  );
}

/** The value at a path; where a default stands in for it, the key of the nearest map that could hold it. */
function placeOf(root: SourceNode, resolved: string): SourceRange {
  const path: Path = writtenPath(root, resolved);
  const { node, depth } = findNearest(root, path);
  if (depth === path.length && depth > 0) return node.range;
  if (node.kind === 'scalar') return node.range;
  return node.key ?? { ...node.range, end: node.range.start };
}

function absoluteDataPath(root: SourceNode): string | null {
  const node = find(root, ['data', 'path']);
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return null;
  return node.range.file === COMMAND_LINE ? resolve(node.value) : resolve(dirname(node.range.file), node.value);
}

/** Puts problems in order and quotes the assignment with those of the command line. */
function finish(problems: Problem[], overrides: readonly string[] = []): Problem[] {
  const quoted = problems.map((problem) => {
    const assignment = problem.range.file === COMMAND_LINE ? overrides[problem.range.start.line - 1] : undefined;
    if (assignment === undefined || problem.message.includes(assignment)) return problem;
    return { ...problem, message: `${problem.message} (in --set ${assignment})` };
  });
  return sortProblems(quoted);
}

function at(range: SourceRange, path: string): Pick<Problem, 'severity' | 'path' | 'range'> {
  return { severity: 'error', path, range };
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
