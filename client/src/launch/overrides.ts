/** @file Values of `--set` as typed into one line: `seed=3 pas.periods=[4, 4]`. */

const OPENING = '[{(';
const CLOSING = ']})';

/** The assignments in a line, parted at spaces outside brackets and quotes. */
export function splitOverrides(line: string): string[] {
  const words: string[] = [];
  let word = '';
  let depth = 0;
  let quote = '';
  for (const character of line.trim()) {
    if (/\s/.test(character) && depth === 0 && quote === '') {
      if (word) words.push(word);
      word = '';
      continue;
    }
    word += character;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
  }
  return word ? [...words, word] : words;
}
