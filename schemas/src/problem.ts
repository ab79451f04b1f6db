/** @file Problems of a spec as text and as JSON. */
import type { CheckProblem } from './generated/check-output.ts';
import type { Problem, SourceRange } from './resolved.ts';

/** `file:line:column: severity[code] message`, the form that editors and terminals make clickable. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, code, message } = problemRecord(problem);
  return `${file}:${line}:${column}: ${severity}[${code}] ${message}`;
}

/** An item of `advexp check --format json`. */
export function problemRecord({ range, severity, code, message }: Problem): CheckProblem {
  return { file: range.file, line: range.start.line, column: range.start.column, severity, code, message };
}

/** By file in order of appearance, then by place. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map(({ range }) => range.file))];
  return problems.toSorted(
    (a, b) =>
      files.indexOf(a.range.file) - files.indexOf(b.range.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column,
  );
}

/** The very start of a file, for problems that concern it as a whole. */
export function startOf(file: string): SourceRange {
  const place = { line: 1, column: 1, offset: 0 };
  return { file, start: place, end: place };
}
