/** @file What the schema says and what the grammar colours are the same words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { grammar } from './scripts/grammar.ts';
import { vocabulary } from './scripts/vocabulary.ts';
import { tokensOf } from './tokens.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'));
const schema = read('../schemas/spec.schema.json');
const { values, items } = vocabulary();

/** What a word after a key must have; every other word is an `enummember`. */
const SCOPE: Record<string, string> = {
  schedule: 'support.function.schedule.advexp',
  anneal: 'support.function.schedule.advexp',
  method: 'support.function.method.advexp',
  architecture: 'support.class.architecture.advexp',
  dataset: 'support.class.dataset.advexp',
  type: 'support.class.layer.advexp',
  layers: 'support.class.layer.advexp',
};
const MEMBER = 'variable.other.enummember.advexp';

const pairs = (words: Map<string, Set<string>>) =>
  [...words].flatMap(([key, set]) => [...set].map((word): [string, string] => [key, word]));

/** The scopes of a word where it stands last in a text. */
function scopesOf(word: string, text: string): string[] {
  const place = text.lastIndexOf(word);
  const token = tokensOf(text).find(({ line, start }) => line === 0 && start === place);
  return token?.text === word ? token.scopes.filter((scope) => !scope.startsWith('meta.')) : [];
}

test('advexp.tmLanguage.json is what `npm run generate` writes', () => {
  expect(read('advexp.tmLanguage.json')).toEqual(grammar());
});

test('the grammar is injected nowhere and takes in no other', () => {
  const text = JSON.stringify(grammar());
  expect(text).not.toMatch(/"injection|injectTo/);
  expect([...text.matchAll(/"include":"([^"]*)"/g)].filter(([, name]) => !name?.startsWith('#'))).toEqual([]);
});

test('every word that the schema lists anywhere belongs to a key', () => {
  const listed = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, child] of Object.entries(node)) {
      if (name === 'enum' || name === 'const') {
        for (const word of [child].flat()) if (typeof word === 'string') listed.add(word);
      } else visit(child);
    }
  };
  visit(schema);
  const known = new Set([...pairs(values), ...pairs(items)].map(([, word]) => word));
  expect(listed.size).toBeGreaterThan(50);
  expect([...listed].filter((word) => !known.has(word))).toEqual([]);
});

test.each(pairs(values))('%s: %s', (key, word) => {
  const scope = [SCOPE[key] ?? MEMBER];
  expect(scopesOf(word, `  ${key}: ${word}`)).toEqual(scope);
  expect(scopesOf(word, `  ${key}: &a ${word} # c`)).toEqual(scope);
  expect(scopesOf(word, `x: { ${key}: ${word} }`)).toEqual(scope);
  expect(scopesOf(word, `x: {"${key}":${word},`)).toEqual(scope);
  expect(scopesOf(word, `  ${key}: ${word}-like`)).toEqual([]);
  expect(scopesOf(word, `other: ${word}`)).toEqual(['string.unquoted.plain.out.yaml']);
});

test.each(pairs(items))('%s: [%s]', (key, word) => {
  const scope = [SCOPE[key] ?? MEMBER];
  expect(scopesOf(word, `${key}: [${word}]`)).toEqual(scope);
  expect(scopesOf(word, `${key}: [x, ${word}, y]`)).toEqual(scope);
  expect(scopesOf(word, `  - ${word}`)).toEqual(scope);
  expect(scopesOf(word, `${key}: [${word}-like]`)).toEqual([]);
});

test('values in a list, as in a sweep', () => {
  expect(scopesOf('lenet', 'model.architecture: [vgg16, lenet]')).toEqual([SCOPE.architecture]);
  expect(scopesOf('step', 'epsilon.schedule: [cosine, step]')).toEqual([SCOPE.schedule]);
  expect(scopesOf('l2', '  - l2')).toEqual([MEMBER]);
});

const EXAMPLES = (schema as { $defs: Record<string, { examples?: unknown[] }> }).$defs;

test.each(
  ['budget', 'stepSize', 'moment', 'moments', 'evaluationName'].flatMap((name) =>
    [EXAMPLES[name]?.examples ?? []].flat(2).map((example): [string, string] => [name, String(example)]),
  ),
)('%s as in the schema: %s', (name, example) => {
  const wanted = name === 'evaluationName' ? /^support\.function\.attack/ : /^(constant\.numeric|keyword\.other\.unit)/;
  for (const text of [`during: ${example}`, `x: { during: ${example} }`, `attacks: [${example}]`]) {
    const written = tokensOf(text).filter(({ scopes }) => scopes.some((scope) => wanted.test(scope)));
    expect(written.map((token) => token.text.trim()).join('')).toBe(example.replaceAll(' ', ''));
  }
});
