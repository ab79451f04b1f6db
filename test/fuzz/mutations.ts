/** @file Seeded damage to specs: what typing, pasting, merging and other programs do to a text. */

export type Random = (below: number) => number;

/** Linear congruential generator (Numerical Recipes): a run is the same each time. */
export function generator(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PIECES = [
  ...` |\n|  |:|: |- |-|# |#|"|'|{|}|[|]|,|, |&a|*a|!!str |>|||?|%|@|\`|~|\t|\r\n|---|...|<<: `.split(/(?<!\\)\|/),
  ...'null true .nan 1e999 -0 8/255 8px 0.25eps 50% 10 300px 8/0 pgd-20 cosine one-cycle constant'.split(' '),
  ...'😀 é 中 \u2028 \u0000 \uFEFF \uD800 \u200B'.split(' '),
  ...['\n\n', '\n  ', '\n    - ', '__proto__: 1\n', 'epsilon: 8\n', 'sweep: { grid: { seed: [0, 1] } }\n'],
  ...['<<<<<<< ours\n', '=======\n', '>>>>>>> theirs\n', '# advexp-ignore seed-missing', 'extends: self.advexp\n'],
];

/** One edit of a text: what stood between the offsets is replaced. */
export interface Mutation {
  start: number;
  end: number;
  text: string;
}

/** @param others texts to paste from */
export function mutation(text: string, random: Random, others: readonly string[]): Mutation {
  const at = random(text.length + 1);
  const piece = () => PIECES[random(PIECES.length)] ?? '';
  const line = lineAt(text, at);
  switch (random(12)) {
    case 0:
      return { start: at, end: Math.min(text.length, at + random(12)), text: '' };
    case 1:
      return { start: at, end: at, text: text.slice(at, at + random(40)) };
    case 2:
      return { ...line, text: '' };
    case 3:
      return { start: line.start, end: line.start, text: text.slice(line.start, line.end) };
    case 4:
      return { start: line.start, end: line.start, text: ' '.repeat(1 + random(4)) };
    case 5:
      return { start: line.start, end: Math.min(line.end, line.start + 2), text: '' };
    case 6: {
      const other = others[random(others.length)] ?? '';
      const from = lineAt(other, random(other.length + 1));
      return { start: line.start, end: line.start, text: other.slice(from.start, from.end) };
    }
    case 7: {
      const word = /[\w.-]+/.exec(text.slice(at))?.[0] ?? '';
      const start = word === '' ? at : text.indexOf(word, at);
      return { start, end: start + word.length, text: piece() };
    }
    case 8:
      return { start: at, end: Math.min(text.length, at + 1), text: String.fromCharCode(32 + random(95)) };
    default:
      return { start: at, end: Math.min(text.length, at + random(3)), text: piece() };
  }
}

function lineAt(text: string, offset: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  return { start, end: next === -1 ? text.length : next + 1 };
}
