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
import { parseSource } from '../source/parse.ts';
import { find, findNearest, type Path, plainValue, type SourceNode, showPath } from '../source/tree.ts';
import { parseWithBases, type ReadText, reason, type Sources } from './extends.ts';
import { fixesFor, withDuplicateFix } from './fixes.ts';
import { type Origin, originOf, writtenPath } from './origin.ts';
import { applyOverrides, COMMAND_LINE } from './overrides.ts';
import type { Examined } from './point-problems.ts';
import { suppress } from './suppress.ts';
import { expandSweep, treeOfPoint } from './sweep.ts';
import { examineSweep, type SweepPoint } from './sweep-points.ts';

export interface LoadOptions {
  /** Assignments such as `epsilon.target=8/255`, applied in order over the file. */
  overrides?: readonly string[];
  /** How files are read; an editor gives unsaved text here. Throws when there is no such file. */
  read?: ReadText;
  /** What lies at an absolute path, so that data files are looked for. Default: they are not. */
  exists?: ExistsCheck;
  /** Bytes of memory of the machine that is to train. Default: any amount. */
  memory?: number;
  /** How texts are parsed; an editor passes one that remembers the pieces that did not change. */
  parse?: Sources['parse'];
  /** About how many points of a sweep to check, each value at least once: editors answer at once. Default: all. */
  checkedPoints?: number;
}

export interface LoadedSpec {
  /** Null when some problem is an error. Of a sweep it is the first point's. */
  spec: ResolvedSpec | null;
  /** Every experiment of a spec with `sweep`, in the order in which they are run; only the first if the sweep is wrong. */
  sweep: { points: SweepPoint[] } | null;
  /** By file and place. */
  problems: Problem[];
  /** The document as written, with what it extends and the overrides; null when it cannot be read. */
  source: SourceNode | null;
  /** Paths of what could not be read in full, so that nothing can be said of it. */
  broken: readonly string[];
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
    return failed([
      { ...at(startOf(file), ''), code: 'cannot-read', message: `Cannot read ${file}: ${reason(error)}.` },
    ]);
  }
  texts.set(file, text);
  const parsed = parseWithBases(file, text, { read, parse: options.parse ?? parseSource });
  if (parsed.root === null) {
    if (parsed.problems.length > 0) return failed(parsed.problems);
    const message = 'The spec is empty. Begin with data, model, epsilon, learning_rate and train.';
    return failed([{ ...at(startOf(file), ''), code: 'empty', message }]);
  }
  const { root, problems: overrideProblems } = applyOverrides(parsed.root, options.overrides ?? []);
  const before = [...parsed.problems.map((problem) => withDuplicateFix(root, problem)), ...overrideProblems];
  const sweep = expandSweep(root);
  const inspection = { file, broken: parsed.broken, resolving: !before.some(isError), options };
  const one = (tree: SourceNode) => examine(tree, inspection);
  const { spec, points, problems } =
    sweep === null ? { ...one(root), points: null } : examineSweep(sweep, one, parsed.broken, options.checkedPoints);
  const found = [...before, ...problems];
  // Bases serve other specs too, and assignments come and go: there a comment may hide what does not show now.
  const complete = found.some(isError) || options.overrides?.length ? [] : [file];
  const all = finish(suppressed(found, texts, complete), options.overrides);
  const [first] = sweep?.points ?? [];
  const tree = sweep && first ? treeOfPoint(sweep, first) : root;
  return {
    spec: all.some(isError) ? null : spec,
    sweep: points && { points },
    problems: all,
    source: root,
    broken: parsed.broken,
    origin: (path) => originOf(tree, path, sweep?.swept),
  };
}

function failed(problems: Problem[]): LoadedSpec {
  return {
    spec: null,
    sweep: null,
    problems: finish(problems),
    source: null,
    broken: [''],
    origin: () => ({ kind: 'default', range: null }),
  };
}

function suppressed(problems: Problem[], texts: ReadonlyMap<string, string>, complete: string[]): Problem[] {
  const { problems: left, useless } = suppress(problems, texts, new Set(complete));
  return [...left, ...useless];
}

/** How a tree is looked at. */
interface Inspection {
  file: string;
  /** Paths of what could not be read in full. */
  broken: readonly string[];
  /** Whether to go on to the resolved form when nothing written is wrong. */
  resolving: boolean;
  options: LoadOptions;
}

function examine(root: SourceNode, { file, broken, resolving, options }: Inspection): Examined {
  const plain = plainValue(root);
  const problems = checkWritten(root, plain, broken);
  if (!resolving || problems.some(isError)) return { spec: null, problems };
  const spec = resolveSpec(plain as Spec, { file, dataPath: absoluteDataPath(root) });
  problems.push(...checkResolved(spec, root, options));
  return { spec: problems.some(isError) ? null : spec, problems };
}

/** Shape and written rules; what the shape already complains about is left to it, and what could not be read is left out. */
function checkWritten(root: SourceNode, plain: unknown, broken: readonly string[]): Problem[] {
  const problems = checkShape(root, plain).map((problem) => withFixes(problem, root, problem.fixes));
  if (broken.length > 0) {
    const readable = ({ path, code }: Problem) =>
      code !== 'missing-key' && !broken.some((top) => isAtOrBelow(path, top));
    return problems.filter(readable);
  }
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
