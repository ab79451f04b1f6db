/**
 * @file Specs with the scopes of their parts written beneath: `»` and carets under the text, then scopes that it has and,
 * behind `!`, scopes that it has not. `»<<` stands for the first two columns, where carets cannot be.
 */
import { expect, test } from 'vitest';
import { type Token, tokensOf } from './tokens.ts';

interface Assertion {
  line: number;
  start: number;
  end: number;
  scopes: string[];
}

function readAnnotated(source: string): { text: string; assertions: Assertion[] } {
  const lines: string[] = [];
  const assertions: Assertion[] = [];
  for (const line of source.split('\n')) {
    const match = /^»(?:( *\^+)|(<+)) *(.*)$/.exec(line);
    if (!match) {
      lines.push(line);
      continue;
    }
    const [, carets, margin = '', scopes = ''] = match;
    const start = carets === undefined ? 0 : carets.indexOf('^') + 1;
    const end = carets === undefined ? margin.length : carets.length + 1;
    assertions.push({ line: lines.length - 1, start, end, scopes: scopes.split(/\s+/) });
  }
  return { text: lines.join('\n'), assertions };
}

function expectScopes(source: string, edit: (text: string) => string = (text) => text): void {
  const { text, assertions } = readAnnotated(source);
  expect(assertions.length).toBeGreaterThan(0);
  const tokens = tokensOf(edit(text));
  for (const { line, start, end, scopes } of assertions) {
    const covering = tokens.filter((token) => token.line === line && token.start < end && token.end > start);
    expect(covering.length, `nothing stands at line ${line + 1}, ${start}–${end}`).toBeGreaterThan(0);
    for (const token of covering) expectToken(token, scopes);
  }
}

function expectToken({ line, text, scopes: actual }: Token, wanted: string[]): void {
  for (const scope of wanted) {
    const name = scope.replace(/^!/, '');
    const has = actual.some((other) => other === name || other.startsWith(`${name}.`));
    expect(has, `line ${line + 1}, '${text}': ${scope}, but it has ${actual.join(' ')}`).toBe(!scope.startsWith('!'));
  }
}

test('keys, words, units and comments in flow maps', () => {
  expectScopes(`
epsilon: { schedule: cosine, target: 8/255, min: 0, update: batch } # rises # on
»<<<<<<< entity.name.tag.yaml
»      ^ punctuation.separator.key-value.mapping.yaml
»        ^ punctuation.definition.mapping.begin.yaml meta.flow-mapping.yaml
»          ^^^^^^^^ entity.name.tag.yaml
»                    ^^^^^^ support.function.schedule.advexp !string
»                          ^ punctuation.separator.sequence.yaml
»                                    ^ constant.numeric.advexp
»                                     ^^^^ keyword.other.unit.advexp
»                                                ^ constant.numeric.advexp
»                                                           ^^^^^ variable.other.enummember.advexp
»                                                                   ^^^^^^^^^^^^ comment.line.number-sign.yaml
attack: {method: fgsm-rs, norm: linf, step_size: 1.25eps, steps: 1e1}
»                ^^^^^^^ support.function.method.advexp
»                               ^^^^ variable.other.enummember.advexp
»                                                ^^^^ constant.numeric.advexp
»                                                    ^^^ keyword.other.unit.advexp
»                                                                ^^^ constant.numeric.advexp
`);
});

test('block maps and lists', () => {
  expectScopes(`
learning_rate:
»<<<<<<<<<<<<< entity.name.tag.yaml
  schedule: step # falls twice
» ^^^^^^^^ entity.name.tag.yaml
»           ^^^^ support.function.schedule.advexp
»               ^ !comment
»                ^^^^^^^^^^^^^ comment.line.number-sign.yaml
  at:
  - 50%
» ^ punctuation.definition.block.sequence.item.yaml
»   ^^ constant.numeric.advexp
»     ^ keyword.other.unit.advexp
  - 10 epochs
»   ^^ constant.numeric.advexp
»      ^^^^^^ keyword.other.unit.advexp
  - 1 epoch
»     ^^^^^ keyword.other.unit.advexp
  initial: .5
»          ^^ constant.numeric.advexp
model:
  architecture: preact-resnet18
»               ^^^^^^^^^^^^^^^ support.class.architecture.advexp
data: { dataset: fashion-mnist-mini, augment: false, path: ~ }
»                ^^^^^^^^^^^^^^^^^^ support.class.dataset.advexp
»                                             ^^^^^ constant.language.boolean.yaml
»                                                          ^ constant.language.null.yaml
evaluate:
  during: pgd-10
»         ^^^^^^ support.function.attack.advexp
  attacks:
    - clean
»     ^^^^^ support.function.attack.advexp
    - pgd-50-10
»     ^^^^^^^^^ support.function.attack.advexp
    - name: far
»     ^^^^ entity.name.tag.yaml
»           ^^^ string.unquoted.plain.out.yaml
      epsilon: 16px
»     ^^^^^^^ entity.name.tag.yaml
»              ^^ constant.numeric.advexp
»                ^^ keyword.other.unit.advexp
    - - keep: best
»       ^^^^ entity.name.tag.yaml
»             ^^^^ variable.other.enummember.advexp
pas: { reset: [epsilon, momentum], periods: [3, 2] }
»              ^^^^^^^ variable.other.enummember.advexp
»                                            ^ constant.numeric.advexp
`);
});

test('words and units count only as whole values, and words only after their key', () => {
  expectScopes(`
name: clean
»     ^^^^^ string.unquoted.plain.out.yaml !variable
data: { path: folder, dataset: folders, test_samples: 8pixels }
»             ^^^^^^ string.unquoted.plain.in.yaml !support
»                              ^^^^^^^ string.unquoted.plain.in.yaml !support
»                                                     ^^^^^^^ string.unquoted.plain.in.yaml !constant
epsilon: eight 8/255
»        ^^^^^^^^^^^ string.unquoted.plain.out.yaml !constant
model: { width: 4 of 8 }
»               ^^^^^^ string.unquoted.plain.in.yaml !constant
optimizer:
  name: sgd
»       ^^^ variable.other.enummember.advexp
  nesterov: yes
»           ^^^ string.unquoted.plain.out.yaml !constant
"schedule": cosine
»<<<<<<<<<< entity.name.tag.yaml string.quoted.double.yaml
»           ^^^^^^ support.function.schedule.advexp
other: {"schedule":cosine, 'objective' : "trades"}
»       ^^^^^^^^^^ entity.name.tag.yaml
»                  ^^^^^^ support.function.schedule.advexp
»                          ^^^^^^^^^^^ entity.name.tag.yaml
»                                        ^^^^^^^^ string.quoted.double.yaml !variable
`);
});

test('key:value without a space is no key', () => {
  expectScopes(`
batch_size:64
»<<<<<<<<<<<<< string.unquoted.plain.out.yaml !entity.name.tag
train: { batch_size:64, epochs: 4 }
»        ^^^^^^^^^^^^^ string.unquoted.plain.in.yaml !entity.name.tag
»                       ^^^^^^ entity.name.tag.yaml
data: { path: C:\\data#1, a#b: c }
»             ^^^^^^^^^ string.unquoted.plain.in.yaml !comment
»                        ^^^ entity.name.tag.yaml
`);
});

test('references: bases, anchors, aliases, merge keys, tags', () => {
  expectScopes(`
extends: ../common/cifar.advexp # base
»        ^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link.advexp string.unquoted.plain.out.yaml
»                               ^^^^^^ comment.line.number-sign.yaml !markup
extends: base.yaml
»        ^^^^^^^^^ markup.underline.link.advexp
extends: ["my base.advexp", pas.advexp]
»         ^^^^^^^^^^^^^^^^ markup.underline.link.advexp string.quoted.double.yaml
»                           ^^^^^^^^^^ markup.underline.link.advexp
attack: &weak { method: pgd }
»       ^ punctuation.definition.anchor.yaml
»        ^^^^ entity.name.type.anchor.yaml
»                       ^^^ support.function.method.advexp
again: *weak
»      ^ punctuation.definition.alias.yaml
»       ^^^^ variable.other.alias.yaml
<<: *weak
»<< entity.name.tag.yaml
epsilon: { schedule: &shape linear, target: !!float 0.1 }
»                    ^ punctuation.definition.anchor.yaml
»                     ^^^^^ entity.name.type.anchor.yaml
»                           ^^^^^^ support.function.schedule.advexp
»                                           ^^^^^^^ storage.type.tag-handle.yaml
»                                                   ^^^ constant.numeric.advexp
`);
});

test('comments that suppress a rule', () => {
  expectScopes(`
# advexp-ignore epsilon-unit
»<< comment.line.number-sign.yaml !keyword
» ^^^^^^^^^^^^^ keyword.control.ignore.advexp comment.line.number-sign.yaml
»               ^^^^^^^^^^^^ variable.other.enummember.rule.advexp
epsilon: 8 # advexp-ignore epsilon-unit, seed-missing because of a test
»        ^ constant.numeric.advexp
»            ^^^^^^^^^^^^^ keyword.control.ignore.advexp
»                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ variable.other.enummember.rule.advexp
»                                                    ^^^^^^^^^^^^^^^^^ comment.line.number-sign.yaml !variable
data: { # advexp-ignore data-path
»         ^^^^^^^^^^^^^ keyword.control.ignore.advexp
}
# advexp-ignored is a word of its own
» ^^^^^^^^^^^^^^ comment.line.number-sign.yaml !keyword
# see advexp-ignore
»     ^^^^^^^^^^^^^ comment.line.number-sign.yaml !keyword
name: "# advexp-ignore name"
»      ^^^^^^^^^^^^^^^^^^^^ string.quoted.double.yaml !comment !keyword
`);
});

test('quoted strings: escapes, quotes within, several lines', () => {
  expectScopes(`
name: "a\\n\\u00e9\\q \\" # b" # c
»       ^^^^^^^^ constant.character.escape.yaml
»               ^^ invalid.illegal.constant.character.escape.yaml
»                  ^^ constant.character.escape.yaml
»                     ^^^ string.quoted.double.yaml !comment
»                          ^^^ comment.line.number-sign.yaml
name: 'it''s 8px' # c
»        ^^ constant.character.escape.yaml
»            ^^^ string.quoted.single.yaml !constant
»                 ^^^ comment.line.number-sign.yaml
name: it's "8px"
»     ^^^^^^^^^^ string.unquoted.plain.out.yaml
name: "over
  seed: 1

  lines" # c
» ^^^^^ string.quoted.double.yaml
»        ^^^ comment.line.number-sign.yaml
data: { path: "over
    two # lines", dataset: mnist }
»       ^^^^^^^ string.quoted.double.yaml !comment
»                          ^^^^^ support.class.dataset.advexp
`);
});

test('an unclosed quote or bracket ends with what it is in', () => {
  expectScopes(`
name: "fmnist
seed: 0
»<<<< entity.name.tag.yaml
»     ^ constant.numeric.advexp !string
train:
  objective: 'trades
    still: open
»   ^^^^^ string.quoted.single.yaml !entity.name.tag
  epochs: 4
» ^^^^^^ entity.name.tag.yaml
»         ^ constant.numeric.advexp !string
evaluate:
  attacks:
    - name: "far
      steps: 4
»     ^^^^^ entity.name.tag.yaml !string
    - "clean
    - fgsm
»     ^^^^ support.function.attack.advexp !string
pas: { periods: [3, 2, "x
epsilon: 0.1
»<<<<<<< entity.name.tag.yaml !meta.flow-mapping.yaml
"typed at the margin
version: 1
»<<<<<<< entity.name.tag.yaml !string
`);
});

test('flow maps and lists over several lines, their end at the margin', () => {
  expectScopes(`
epsilon: {
  schedule: piecewise, # c
» ^^^^^^^^ entity.name.tag.yaml
»           ^^^^^^^^^ support.function.schedule.advexp
»                      ^^^ comment.line.number-sign.yaml
  points: [
    { at: 20%, value: 0 },
»         ^^ constant.numeric.advexp
»           ^ keyword.other.unit.advexp
    { at: 60%,

      value: 8/255 }
»            ^ constant.numeric.advexp
»                  ^ punctuation.definition.mapping.end.yaml
  ],
» ^ punctuation.definition.sequence.end.yaml
  target: 8px
}
»< punctuation.definition.mapping.end.yaml meta.flow-mapping.yaml
model: { architecture: custom, layers: [
  flatten,
» ^^^^^^^ support.class.layer.advexp
  { type: linear, units: 10 }]}
»         ^^^^^^ support.class.layer.advexp
»                             ^ punctuation.definition.mapping.end.yaml
seed: 1
»<<<< entity.name.tag.yaml !meta.flow-mapping.yaml
`);
});

test('block scalars', () => {
  expectScopes(`
name: |- # c
»     ^ keyword.control.flow.block-scalar.yaml
»      ^ storage.modifier.block-scalar.yaml
»        ^^^ comment.line.number-sign.yaml
  seed: 8px # no comment
»^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.block.yaml !comment !entity !constant

  "still
»^^^^^^^ string.unquoted.block.yaml !string.quoted
seed: 0
»<<<< entity.name.tag.yaml
data:
  path: >2
»        ^ storage.modifier.block-scalar.yaml
      deeper
    - text
»   ^^^^^^ string.unquoted.block.yaml !punctuation
  dataset: npz
» ^^^^^^^ entity.name.tag.yaml
»          ^^^ support.class.dataset.advexp
notes:
  - |
    a: 1
»   ^^^^ string.unquoted.block.yaml !entity
  - b: 1
»   ^ entity.name.tag.yaml !string
  - c: |
      text: 1
»     ^^^^^^^ string.unquoted.block.yaml
    d: 2
»   ^ entity.name.tag.yaml !string
`);
});

test('conflict markers stand out and nothing after them changes', () => {
  expectScopes(`
train:
  epochs: 4
<<<<<<< HEAD
»<<<<<<< invalid.illegal.merge-conflict.advexp
  objective: trades
» ^^^^^^^^^ entity.name.tag.yaml
»            ^^^^^^ variable.other.enummember.advexp
||||||| base
»<<<<<<<<<<<< invalid.illegal.merge-conflict.advexp
=======
»<<<<<<< invalid.illegal.merge-conflict.advexp
  objective: { name: mart,
<<<<<<< HEAD
»<<<<<<< invalid.illegal.merge-conflict.advexp
    beta: 6 }
»   ^^^^ entity.name.tag.yaml meta.flow-mapping.yaml
>>>>>>> branch: with "quote
»<<<<<<<<<<<<<<<<<<<<<<<<<<< invalid.illegal.merge-conflict.advexp
name: |
  text
=======
»<<<<<<< invalid.illegal.merge-conflict.advexp
  more: text
» ^^^^^^^^^^ string.unquoted.block.yaml
seed: 0
»<<<< entity.name.tag.yaml
`);
});

test('documents and directives', () => {
  expectScopes(`
%YAML 1.2
»<<<<<<<<< keyword.other.directive.yaml
---
»<<< entity.other.document.yaml
? seed
»< punctuation.separator.key-value.yaml
: 0
»< punctuation.separator.key-value.yaml
» ^ constant.numeric.advexp
...
»<<< entity.other.document.yaml
`);
});

test('CRLF', () => {
  expectScopes(
    `
epsilon: 8/255
»         ^^^^ keyword.other.unit.advexp
learning_rate:
»<<<<<<<<<<<<< entity.name.tag.yaml
  schedule: cosine
»           ^^^^^^ support.function.schedule.advexp
  final: |
    text
»   ^^^^ string.unquoted.block.yaml
evaluate: { attacks: [
  clean,
» ^^^^^ support.function.attack.advexp
  pgd-20
» ^^^^^^ support.function.attack.advexp
] }
<<<<<<< HEAD
»<<<<<<< invalid.illegal.merge-conflict.advexp
name: "open
seed: true
»     ^^^^ constant.language.boolean.yaml
`,
    (text) => text.replaceAll('\n', '\r\n'),
  );
});

test.each([
  ['spaces', `a${' '.repeat(20_000)}b`],
  ['colons', 'a:'.repeat(10_000)],
  ['brackets', '[{'.repeat(100)],
  ['quotes', `"\\"`.repeat(5_000)],
  ['digits', '1'.repeat(20_000)],
  ['words', `schedule: ${'cosine '.repeat(3_000)}`],
  ['dashes', '- '.repeat(5_000)],
])('a long line of %s is coloured at once', (_, line) => {
  const start = process.cpuUsage();
  tokensOf(`${line}\nepsilon: ${line}\n  - ${line}\nepsilon: [${line}`);
  // Processor time, since other tests run beside. It is 0.5 s; it was 6 s where a regular expression went back.
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(3);
});
