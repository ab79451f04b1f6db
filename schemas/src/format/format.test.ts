import { expect, test } from 'vitest';
import { applyEdits } from '../edit/text-edit.ts';
import { type FormatOptions, formatSpec } from './format.ts';

function format(text: string, options: Partial<FormatOptions> = {}): string {
  return applyEdits(text, formatSpec(text, { sortKeys: false, ...options }));
}

const LONG = 'x'.repeat(60);

const CASES: Record<string, [before: string, after: string, options?: Partial<FormatOptions>][]> = {
  spaces: [
    ['a:   1   #c  \nb :  2', 'a: 1 #c\nb: 2\n'],
    ['a: {b: 1,c:   [ 1,2 ,3 ]}\n', 'a: { b: 1, c: [1, 2, 3] }\n'],
    ['a: { }\nb: [ ]\n', 'a: {}\nb: []\n'],
    ['a: {b: , c}\nd: {e: }\n', 'a: { b:, c }\nd: { e: }\n'],
    ['a: { "b":1, c: 2, }\n', 'a: { "b": 1, c: 2, }\n'],
    ['-   a:  1\n-    - 2\n', '- a: 1\n- - 2\n'],
    ['a:   &x   !!str   1\nb:   *x\n*x   : 2\n', 'a: &x !!str 1\nb: *x\n*x : 2\n'],
    [
      'a: 5e-4\nb: 8/255\nc: 0.10\nd: \'x\'\ne: "y"\nf: 0x10\n',
      'a: 5e-4\nb: 8/255\nc: 0.10\nd: \'x\'\ne: "y"\nf: 0x10\n',
    ],
  ],
  'lines of the file': [
    ['\n\n# a\n\n\n\na: 1\n\n\nb: 2\n\n\n', '# a\n\na: 1\n\nb: 2\n'],
    ['\uFEFFa:  1\r\n\r\n\r\n\r\nb: 2', '\uFEFFa: 1\r\n\r\nb: 2\r\n'],
    ['---\na:  1\n...\n', '---\na: 1\n...\n'],
    ['a: 1\n# end  ', 'a: 1\n# end\n'],
  ],
  indentation: [
    ['a:\n    b:\n          c: 1\n    d: 2\n', 'a:\n  b:\n    c: 1\n  d: 2\n'],
    ['a:\n  b:\n    c: 1\n', 'a:\n    b:\n        c: 1\n', { indent: 4 }],
    ['a:\n- 1\n-   at: 1\n    value: 2\n', 'a:\n  - 1\n  - at: 1\n    value: 2\n'],
    ['  a: 1\n  b: 2\n', 'a: 1\nb: 2\n'],
    ['a:\n      1\n', 'a:\n  1\n'],
    ['?   a\n:    b\n?\n    - c\n:\n    d: 1\n', '? a\n: b\n?\n  - c\n:\n  d: 1\n'],
    ['a: {\n      b: 1,\n   c: { d: 1,\n e: 2 } }\n', 'a: {\n  b: 1,\n  c: { d: 1,\n    e: 2 } }\n'],
    [
      'a:\n   - [\n     1, # one\n    # two\n     2\n    ]\n',
      'a:\n  - [\n      1, # one\n      # two\n      2\n    ]\n',
    ],
    ['a:\n b:\n  c: one\n   two\n', 'a:\n  b:\n    c: one\n      two\n'],
    [
      'a:\n      b: |\n           x\n             y\n\n           z\n      c: 1\n',
      'a:\n  b: |\n    x\n      y\n\n    z\n  c: 1\n',
    ],
    ['a:\n    b: |1\n      x\n    c: >-\n     y\n', 'a:\n  b: |1\n    x\n  c: >-\n    y\n'],
  ],
  comments: [
    ['a:\n    # of b\n    b: 1\n    # in a\n# of c\nc: 2\n', 'a:\n  # of b\n  b: 1\n  # in a\n# of c\nc: 2\n'],
    ['a:\n    b: 1\n        # deeper\nc: 2\n', 'a:\n  b: 1\n    # deeper\nc: 2\n'],
    ['a:\n   # todo\nc: 2\n', 'a:\n  # todo\nc: 2\n'],
    ['a:\n    b:\n        c: 1\n    # in a\n# at the end\n', 'a:\n  b:\n    c: 1\n  # in a\n# at the end\n'],
    ['a: # c\n    b: 1\n-x: 2 #   d\n', 'a: # c\n  b: 1\n-x: 2 #   d\n'],
    ['a: |\n      x\n   # c\nb: 1\n', 'a: |\n  x\n# c\nb: 1\n'],
  ],
  'long maps': [
    [`a: { b: ${LONG}, c: ${LONG} } # why\nd: 1\n`, `a: # why\n  b: ${LONG}\n  c: ${LONG}\nd: 1\n`],
    [`a: { b: ${LONG}, c: ${LONG.slice(0, 45)} }\n`, `a: { b: ${LONG}, c: ${LONG.slice(0, 45)} }\n`],
    [`a: { b: ${LONG}, c: ${LONG.slice(0, 46)} }\n`, `a:\n  b: ${LONG}\n  c: ${LONG.slice(0, 46)}\n`],
    [
      `a:\n- {b: ${LONG}, c: {d: ${LONG}, e: ${LONG}}}\n`,
      `a:\n  - b: ${LONG}\n    c:\n      d: ${LONG}\n      e: ${LONG}\n`,
    ],
    [`a: { b: [{ c: ${LONG} }, { c: ${LONG} }] }\n`, `a:\n  b:\n    - { c: ${LONG} }\n    - { c: ${LONG} }\n`],
    [`a: &x { b: ${LONG}, c: ${LONG}, d: }\ne: *x\n`, `a: &x\n  b: ${LONG}\n  c: ${LONG}\n  d:\ne: *x\n`],
    [`a: [${LONG}, ${LONG}]\n`, `a: [${LONG}, ${LONG}]\n`],
    ['a:\n  b: 1\n', 'a:\n  b: 1\n'],
  ],
  'order of keys': [
    [
      '# about\ntrain: { batch_size: 1, epochs: 3 }\nseed: 0\n',
      '# about\nseed: 0\ntrain: { epochs: 3, batch_size: 1 }\n',
      { sortKeys: true },
    ],
    [
      'train:\n  batch_size: 1 # b\n  # of epochs\n  epochs: 3\n\n# of seed\nseed: 0 # zero\nother: 1\nname: x',
      'name: x\n\n# of seed\nseed: 0 # zero\ntrain:\n  # of epochs\n  epochs: 3\n  batch_size: 1 # b\nother: 1\n',
      { sortKeys: true },
    ],
    [
      'epsilon:\n  points:\n  - value: 1\n    at: 2\n',
      'epsilon:\n  points:\n    - at: 2\n      value: 1\n',
      { sortKeys: true },
    ],
    [
      'epsilon: { max: 1, target: 0.1, schedule: cosine, min: 0 }\n',
      'epsilon: { schedule: cosine, target: 0.1, min: 0, max: 1 }\n',
      { sortKeys: true },
    ],
    ['train: &x { epochs: 1 }\nseed: *x\n', 'train: &x { epochs: 1 }\nseed: *x\n', { sortKeys: true }],
    [
      'train: {\n  batch_size: 1, # b\n  epochs: 3\n}\n',
      'train: {\n  batch_size: 1, # b\n  epochs: 3\n}\n',
      { sortKeys: true },
    ],
  ],
  'nothing in what cannot be read': [
    ['a: [1,   2\n', 'a: [1,   2\n'],
    ['a:  1\n---\nb: 1\n', 'a:  1\n---\nb: 1\n'],
    ['  half  ', '  half  '],
    ['a:   *x\n', 'a:   *x\n'],
    ['', ''],
  ],
};

for (const [subject, cases] of Object.entries(CASES)) {
  test.each(cases)(`${subject}: %j`, (before, after, options) => {
    expect(format(before, options)).toBe(after);
    expect(formatSpec(after, { sortKeys: false, ...options })).toEqual([]);
  });
}

test('edits are as small as can be', () => {
  expect(formatSpec('a: 1\nb:\n    c:  2\n', { sortKeys: false })).toEqual([
    { start: 10, end: 12, text: '' },
    { start: 15, end: 16, text: '' },
  ]);
});

test('never ends an edit between the two halves of a line end', () => {
  // Line ends are those of the first line; an editor has no position behind the \r alone.
  expect(formatSpec('a: 1\nb: 2\r\nc: 3\n', { sortKeys: false })).toEqual([{ start: 9, end: 11, text: '\n' }]);
  expect(formatSpec('a: 1\r\nb: 2\nc: 3\r\n', { sortKeys: false })).toEqual([{ start: 10, end: 10, text: '\r' }]);
});

/** Formats what stands between « and ». */
function formatMarked(marked: string, options: Partial<FormatOptions> = {}): string {
  const [before = '', inside = '', after = ''] = marked.split(/[«»]/);
  const range = { start: before.length, end: before.length + inside.length };
  return format(before + inside + after, { ...options, range });
}

test('a range leaves the rest as it is', () => {
  expect(formatMarked('a:  1\n«b:   { c: 1}\n»d:  2\n')).toBe('a:  1\nb: { c: 1 }\nd:  2\n');
  expect(formatMarked('a:  1\n«b:\n    c:   1\n»d:  2\n')).toBe('a:  1\nb:\n  c: 1\nd:  2\n');
  // Half a block cannot be indented.
  expect(formatMarked('b:\n    c:   1\n«    d:   1\n»')).toBe('b:\n    c:   1\n    d: 1\n');
  expect(formatMarked('seed:  0\nname: b\n«train: {batch_size: 1, epochs: 2}\n»', { sortKeys: true })).toBe(
    'seed:  0\nname: b\ntrain: { epochs: 2, batch_size: 1 }\n',
  );
});
