/** @file The patterns of the language configuration on lines of specs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface OnEnterRule {
  beforeText: string;
  afterText?: string;
  action: { indent: string; appendText: string };
}

interface LanguageConfiguration {
  wordPattern: string;
  folding: { markers: { start: string; end: string } };
  indentationRules: { increaseIndentPattern: string; decreaseIndentPattern: string };
  onEnterRules: OnEnterRule[];
}

const configuration = JSON.parse(
  readFileSync(join(import.meta.dirname, 'language-configuration.json'), 'utf8'),
) as LanguageConfiguration;
const { increaseIndentPattern, decreaseIndentPattern } = configuration.indentationRules;

test.each([
  ['epsilon: { schedule: cosine, target: 8/255 }', ['epsilon', 'schedule', 'cosine', 'target', '8/255']],
  ['step_size: 0.25eps # half', ['step_size', '0.25eps', 'half']],
  ['at: [50%, "75%"]', ['at', '50%', '75%']],
  ['dataset: fashion-mnist', ['dataset', 'fashion-mnist']],
  ['extends: ../common/cifar.advexp', ['extends', '../common/cifar.advexp']],
  ['attack: &weak {method: pgd-20}', ['attack', 'weak', 'method', 'pgd-20']],
])('words of %s', (line, words) => {
  expect(line.match(new RegExp(configuration.wordPattern, 'g'))).toEqual(words);
});

test.each([
  'train:',
  '  hessian:   # c',
  'attack: &weak',
  'name: |',
  '  name: >-',
  '- |',
  'data: {',
  '  layers: [',
  '  - at:',
])('a line after %j is deeper', (line) => {
  expect(line).toMatch(new RegExp(increaseIndentPattern));
});

test.each(['seed: 0', 'seed: 0 # as in:', '# train:', 'data: {}', '- 50%', 'batch_size:64', ''])(
  'a line after %j is not deeper',
  (line) => {
    expect(line).not.toMatch(new RegExp(increaseIndentPattern));
  },
);

test.each([
  ['  }', true],
  ['  ]},', true],
  ['} # c', true],
  ['a: {}', false],
])('%j closes: %s', (line, closes) => {
  expect(new RegExp(decreaseIndentPattern).test(line)).toBe(closes);
});

/** What VS Code puts behind the indentation of the line above; null when no rule acts. */
function onEnter(before: string, after: string): string | null {
  const rule = configuration.onEnterRules.find(
    ({ beforeText, afterText }) => new RegExp(beforeText).test(before) && new RegExp(afterText ?? '').test(after),
  );
  return rule?.action.appendText ?? null;
}

test.each([
  ['  - 50%', '', '- '],
  ['- pgd-20 # as in: the paper', '', '- '],
  ['  - { at: 20%, value: 0 }', '', '- '],
  ['  - "a: b"', '', '- '],
  ['  - name: far', '', '  '],
  ['  - bounds: [0, 1]', '', '  '],
  ['  - epsilon:', '', '    '],
  ['  - note: |', '', '    '],
  ['  -', '', null],
  ['  - ', '', null],
  ['  - |', '', null],
  ['  - {', '}', null],
  ['  - [1,', '', null],
  ['  - name: {', '', null],
  ['seed: 0', '', null],
  ['# a sentence', 'that goes on', '# '],
  ['# a sentence', '', null],
])('Enter in %j before %j', (before, after, appended) => {
  expect(onEnter(before, after)).toBe(appended);
});

test.each(['# region attack', '  #region', '# endregion', '#endregion'])('%j folds', (line) => {
  const { start, end } = configuration.folding.markers;
  expect(line).toMatch(new RegExp(line.includes('end') ? end : start));
  expect(line).not.toMatch(new RegExp(line.includes('end') ? start : end));
});
