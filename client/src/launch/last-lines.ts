/** @file What of a program's output says why it ended. */

const LAST_LINES = 4;

/** What an exception says, without its stack; else the last lines. */
export function lastLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const thrown = lines.findLast((line) => /^\w*Error\b.*: /.test(line));
  return thrown ?? lines.slice(-LAST_LINES).join('\n');
}
