import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generator } from '../generator.ts';
import { ParsedPieces, parseSource } from './parse.ts';
import { plainValue, type SourceNode } from './tree.ts';
import { readYaml } from './yaml-text.ts';

const EXAMPLES = join(import.meta.dirname, '../../../runner/examples');
const examples = readdirSync(EXAMPLES).map((name) => readFileSync(join(EXAMPLES, name), 'utf8'));

/** Layouts that pieces must not change the meaning of; long enough to be cut within sections. */
const layers = Array.from({ length: 30 }, (_, i) => `    - { type: conv, channels: ${i + 1} } # ${i}\n`).join('');
const points = Array.from({ length: 20 }, (_, i) => `  - at: ${i} epochs\n\n    value: ${i}/255\n`).join('');
const LAYOUTS = [
  ...examples,
  `# first\n\nversion: 1\nmodel:   # ours\n  architecture: custom\n\n  layers:\n${layers}\n  # end\nseed: 0`,
  `epsilon:\n  schedule: piecewise\n  points:\n${points}train:\n  epochs: 3\n`,
  `epsilon:\n  points: # same column\n${points.replaceAll('\n  -', '\n  -')}  target: 3\n`,
  `list:\n${Array.from({ length: 40 }, (_, i) => `- ${i}\n`).join('')}other: >-\n  some\n  text: with\n  - signs\n`,
  'a: "x\n  y"\nb: [1,\n  2]\nc: {\n  d: 1,\n  }\n',
  '"quoted key": 1\n\'single\': 2\nplain key: 3\n12: 4\n',
  'a:\r\n  b: 1\r\n  c:\r\n    - x\r\n    - y\r\nd: 2\r\n',
  'a: &x { b: 1 }\nc: *x\n',
  '{ a: 1, b: [2, 3] }',
  '---\na: 1\n',
  'pas:\nseed: 0\n\n\n',
  '',
  '# nothing\n',
];

const shown = (node: SourceNode | null) => JSON.stringify(node, (_, v) => (v instanceof Map ? [...v] : v), 1);

test.each(LAYOUTS)('in pieces a document is what it is in one go: %j', (text) => {
  const whole = readYaml(text);
  const named = JSON.parse(shown(whole.root).replaceAll('"file": ""', '"file": "f"'));
  const parsed = parseSource('f', text);
  expect(parsed.problems).toEqual([]);
  expect(JSON.parse(shown(parsed.root))).toEqual(named);
});

test('after any edits, remembered pieces give what reading afresh gives, and sound documents keep their meaning', () => {
  const random = generator(7);
  const bits = [
    '\n',
    ' ',
    '  ',
    ':',
    ': ',
    '- ',
    '# ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    'key',
    'key: 1\n',
    '|\n',
    '&',
    '\t',
    '\r',
    '<<<<<<< x\n',
  ];
  let sound = 0;
  for (const start of LAYOUTS) {
    const pieces = new ParsedPieces();
    let text = start;
    for (let edit = 0; edit < 60; edit++) {
      const at = random(text.length + 1);
      text =
        text.slice(0, at) + (random(3) === 0 ? '' : (bits[random(bits.length)] ?? '')) + text.slice(at + random(4));
      const parsed = parseSource('f', text, pieces);
      expect(parsed, text).toEqual(parseSource('f', text));
      for (const { range } of parsed.problems) {
        expect(range.start.offset, text).toBeLessThanOrEqual(range.end.offset);
        expect(range.end.offset, text).toBeLessThanOrEqual(text.length);
      }
      // A carriage return alone ends a line for us, though not for the yaml package.
      const whole = readYaml(text.replaceAll(/\r(?!\n)/g, '\n'));
      if (whole.broken || whole.problems.length > 0 || whole.root === null) continue;
      sound++;
      if (parsed.problems.length === 0)
        expect(parsed.root && plainValue(parsed.root), text).toEqual(plainValue(whole.root));
      if (edit % 3 === 0) text = start;
    }
  }
  expect(sound).toBeGreaterThan(60);
});

test.each([
  [
    'train:\n  epochs: 20\n  batch_size:64\n',
    'A space is missing after the colon: write `batch_size: 64`.',
    'batch_size:64',
  ],
  ['batch_size:64\nseed: 0\n', 'A space is missing after the colon: write `batch_size: 64`.', 'batch_size:64'],
  ['train:\n  epochs: 20\n  batch\nseed: 0\n', "A colon and a value are missing after 'batch'.", 'batch'],
  ['train:\n  batch\n  epochs: 2\n', "A colon and a value are missing after 'batch'.", 'batch'],
  ['seed: 0\nepsil\nname: x\n', "A colon and a value are missing after 'epsil'.", 'epsil'],
  ['pas: { periods: [1, 2 }\nseed: 0\n', 'A closing ] is missing for the bracket that is open here.', null],
  ['name: "x\nseed: 0\n', 'A closing quote, bracket or brace, or a comma is missing.', null],
])('what is half typed is told by what is missing: %j', (text, message, marked) => {
  const { problems, root } = parseSource('f', text);
  expect(problems.map((problem) => problem.message)).toEqual([message]);
  const [problem] = problems;
  if (marked && problem) expect(text.slice(problem.range.start.offset, problem.range.end.offset)).toBe(marked);
  expect(root).not.toBeNull();
});
