/**
 * @file Comments that hide problems: `# advexp-ignore CODE, CODE` at the end of a line, or alone on a line for the next
 * one that holds something else. Warnings and informations are hidden, errors never.
 */
import { Lexer } from 'yaml';
import { nearest } from '../nearest.ts';
import type { Problem, SourceRange } from '../resolved.ts';
import { isProblemCode, PAGES, PROBLEM_CODES } from '../rules/pages/index.ts';

interface Ignore {
  code: string;
  /** Where the code stands in the comment. */
  range: SourceRange;
  /** The line, from 1, whose problems it hides. */
  line: number;
  /** The same, or that of the value where a key has its value on the next line: problems of a value stand there. */
  last: number;
}

export interface Suppressed {
  problems: Problem[];
  /** Comments that hide nothing, as problems. */
  useless: Problem[];
}

/**
 * @param texts of the files that problems lie in, by name
 * @param complete names of the files of which every problem is known: in others a comment may hide what shows elsewhere
 */
export function suppress(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  complete: ReadonlySet<string>,
): Suppressed {
  const ignores = [...texts].flatMap(([file, text]) => ignoresIn(file, text));
  if (ignores.length === 0) return { problems: [...problems], useless: [] };
  const hits = (ignore: Ignore, problem: Problem) =>
    problem.code === ignore.code &&
    problem.range.file === ignore.range.file &&
    problem.range.start.line >= ignore.line &&
    problem.range.start.line <= ignore.last;
  return {
    problems: problems.filter(
      (problem) => problem.severity === 'error' || !ignores.some((ignore) => hits(ignore, problem)),
    ),
    useless: ignores.flatMap((ignore) => {
      const why = uselessness(
        ignore,
        problems.filter((problem) => hits(ignore, problem)),
        complete,
      );
      return why === null ? [] : [uselessIgnore(ignore.range, why)];
    }),
  };
}

function uselessness({ code, range, line }: Ignore, hidden: Problem[], complete: ReadonlySet<string>): string | null {
  if (code === '') return 'This comment names no code. Write `# advexp-ignore CODE`, or remove it.';
  if (!isProblemCode(code)) {
    const meant = nearest(code, PROBLEM_CODES);
    const advice = meant === null ? '`advexp explain` lists all codes.' : `Did you mean '${meant}'?`;
    return `There is no problem with the code '${code}'. ${advice}`;
  }
  if (PAGES[code].severity === 'error')
    return `${code} is an error, and errors cannot be hidden. Mend it, and remove this comment.`;
  if (hidden.length > 0 || !complete.has(range.file)) return null;
  return `There is no ${code} on line ${line} that this comment could hide. Remove it.`;
}

function uselessIgnore(range: SourceRange, message: string): Problem {
  return { code: 'useless-ignore', severity: 'information', message, path: '', range };
}

const COMMENT = /^#[\s#]*advexp-ignore\b:?/;

function ignoresIn(file: string, text: string): Ignore[] {
  // Lexing takes time, and hardly any file has such comments.
  if (!text.includes('advexp-ignore')) return [];
  const starts = lineStarts(text);
  return commentsIn(text).flatMap(({ offset, comment }) => {
    const head = COMMENT.exec(comment)?.[0];
    if (head === undefined) return [];
    const own = lineOf(starts, offset);
    const alone = text.slice(starts[own - 1], offset).trim() === '';
    const line = alone ? nextLine(text, starts, own) : own;
    const content = text.slice(starts[line - 1], alone ? starts[line] : offset).replace(/\s#.*$/s, '');
    const last = content.trimEnd().endsWith(':') ? nextLine(text, starts, line) : line;
    const rangeOf = (from: number, to: number): SourceRange => {
      const place = (at: number) => ({ line: own, column: at - (starts[own - 1] ?? 0) + 1, offset: at });
      return { file, start: place(offset + from), end: place(offset + to) };
    };
    const codes = [...listOf(comment, head.length)];
    if (codes.length === 0) return [{ code: '', range: rangeOf(0, comment.trimEnd().length), line, last }];
    return codes.map(({ code, at }) => ({ code, range: rangeOf(at, at + code.length), line, last }));
  });
}

/** The codes at the head of a comment's text, up to the first word that no comma announces: what follows is prose. */
function* listOf(comment: string, from: number): Iterable<{ code: string; at: number }> {
  const word = /\s*([^\s,]+)\s*(,?)/y;
  word.lastIndex = from;
  for (let match = word.exec(comment); match !== null; match = word.exec(comment)) {
    const [whole, code = '', comma] = match;
    yield { code, at: match.index + whole.indexOf(code) };
    if (comma === '') return;
  }
}

/** Comments by the lexer of YAML, so that a # within quotes or a block of text is none. */
function commentsIn(text: string): { offset: number; comment: string }[] {
  const comments: { offset: number; comment: string }[] = [];
  let offset = 0;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    // Marks of the lexer stand for nothing in the text; after the mark of a scalar comes its text.
    const mark = !text.startsWith(token, offset) || (MARKS.has(token) && text[offset] !== token);
    if (mark) {
      scalar = token === SCALAR;
      continue;
    }
    if (!scalar && token.startsWith('#')) comments.push({ offset, comment: token });
    scalar = false;
    offset += token.length;
  }
  return comments;
}

/** Marks of yaml's lexer: document, end of a flow collection, scalar (see its cst.ts). */
const SCALAR = '\x1f';
const MARKS: ReadonlySet<string> = new Set(['\x02', '\x18', SCALAR]);

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line of an offset, from 1. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** The first line after one that holds more than a comment. */
function nextLine(text: string, starts: readonly number[], line: number): number {
  for (let next = line + 1; next <= starts.length; next++) {
    const content = text.slice(starts[next - 1], starts[next]).trim();
    if (content !== '' && !content.startsWith('#')) return next;
  }
  return line + 1;
}
