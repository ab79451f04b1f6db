/** @file For tests: random numbers that are the same each time, and specs that are mutated with them. */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../runner/examples/', import.meta.url);
/** The specs that come with the runner, by the name of their file. */
export const EXAMPLES: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.advexp'))
    .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]),
);

/** All that YAML can do, badly laid out. */
const BLOCKS = `# file
model:
    architecture: custom # own
    # layers follow
    layers:
    - type: conv   # first
      channels: 3

      kernel: 3
    -   relu
    - { type: linear,
        units: 10, # ten
        bias: true }
train:
 objective:
     name: trades
     beta: 6.0
# at
 epochs: 5
seed: 0 # 0
note: |
   # no comment
     deep

   end
text: one
  two   three
"quoted":  'it''s'
? key
: - - 1
  - 2
anchored: &x { a: 5e-4, b: 0.10 }
again:   [*x , {"c":1}]
`;

const PIECES = [
  ...['\n', '\n\n\n', ' ', '  ', '    ', '# x\n', ' # y', '\n# z\n', '\n   # deep\n', '- ', '-', ': ', ':', ', ', ','],
  ...[
    '{',
    '}',
    '[',
    ']',
    '{ a: 1, b: 2 }',
    '[1, 2]',
    '|\n',
    '>-\n',
    '? ',
    '&a ',
    '*a',
    '*x',
    '!!str ',
    '"',
    "'",
    '\t',
    '\r\n',
    '---\n',
  ],
  ...[
    'seed: 0\n',
    'epsilon:\n  max: 1\n  target: 8/255\n',
    'name: x',
    '5e-4',
    '0.10',
    'x'.repeat(70),
    '\uFEFF',
    '😀',
    '~',
    '\\',
  ],
];

/** Linear congruential generator (Numerical Recipes). */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One of the examples, or a text that uses all of YAML, with a few pieces put in or left out; mostly still readable. */
export function mutatedSpec(random: (below: number) => number): string {
  const original = [...EXAMPLES.values(), BLOCKS, BLOCKS, BLOCKS][random(EXAMPLES.size + 3)] ?? '';
  const tokens = original.split(/\b|(?<=\n)|(?<= )/);
  for (let edits = 0; edits <= random(2); edits++) {
    const piece = random(3) === 0 ? [] : [PIECES[random(PIECES.length)] ?? ''];
    tokens.splice(random(tokens.length), random(2), ...piece);
  }
  return random(4) === 0 ? tokens.join('').replaceAll('\n', '\r\n') : tokens.join('');
}
