/** @file Whole specs: every key, scalar and comment that the YAML parser finds has its scope, and nothing else has it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Lexer, LineCounter, parseDocument, type Scalar, visit } from 'yaml';
import { vocabulary } from './scripts/vocabulary.ts';
import { type Token, tokensOf } from './tokens.ts';

const folder = join(import.meta.dirname, '..', 'runner', 'examples');
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.advexp'))
  .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]);

/** What a plain value looks like, and the scopes of its tokens. */
const VALUES: [RegExp, string[]][] = [
  [/^-?[\d.]+(e-?\d+)?$/, ['constant.numeric']],
  [/^[\d.]+(\/\d+|px|eps|%| epochs?)$/, ['constant.numeric', 'keyword.other.unit']],
  [/^(true|false)$/, ['constant.language.boolean']],
  [/^(clean|fgsm|pgd-\d+)$/, ['support.function.attack']],
  [/\.advexp$/, ['markup.underline.link']],
];
/** Keys whose words have a scope of their own; other words of the schema are members of enumerations. */
const WORDS: Record<string, string> = {
  schedule: 'support.function.schedule',
  method: 'support.function.method',
  architecture: 'support.class.architecture',
  dataset: 'support.class.dataset',
};
const { values, items } = vocabulary();

function wantedScopes(key: string, source: string, depth: number): string[] {
  if (depth === 0 && key === 'name') return ['string.unquoted'];
  const known = values.get(key)?.has(source) || items.get(key)?.has(source);
  if (known) return [WORDS[key] ?? 'variable.other.enummember'];
  return VALUES.find(([form]) => form.test(source))?.[1] ?? ['string.unquoted'];
}

const has = (token: Token, scope: string) =>
  token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`));

test('there are examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(5);
});

test.each(examples)('%s', (_, text) => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  expect(document.errors).toEqual([]);
  const tokens = tokensOf(text);
  const within = (start: number, end: number) =>
    tokens.filter((token) => {
      const offset = (lines.lineStarts[token.line] ?? 0) + token.start;
      return offset >= start && offset < end && token.text.trim() !== '';
    });

  const keys = new Set<Token>();
  const scalar = (node: Scalar, wanted: (source: string) => string[]) => {
    const [start = 0, end = 0] = node.range ?? [];
    const found = within(start, end);
    const scopes = wanted(text.slice(start, end));
    expect(found.flatMap((token) => scopes.filter((scope) => has(token, scope)))).toEqual(scopes);
    return found;
  };
  visit(document, {
    Scalar(position, node, path) {
      if (position === 'key') {
        for (const token of scalar(node, () => ['entity.name.tag.yaml'])) keys.add(token);
        return;
      }
      const owners = path.filter((ancestor) => 'key' in ancestor);
      const key = String((owners.at(-1) as { key: Scalar } | undefined)?.key.value ?? '');
      scalar(node, (source) => wantedScopes(key, source, owners.length - 1));
    },
  });
  expect(keys.size).toBeGreaterThan(3);
  expect(tokens.filter((token) => has(token, 'entity.name.tag')).length).toBe(keys.size);

  const comments = [...new Lexer().lex(text)].filter((lexeme) => lexeme.startsWith('#'));
  const coloured = tokens.filter((token) => has(token, 'comment'));
  expect(coloured.map(({ text }) => text).join('')).toBe(comments.join(''));
  expect(tokens.filter((token) => has(token, 'invalid'))).toEqual([]);
});

test('whatever is typed on a line, the next key at the margin is a key', () => {
  const lines = new Set(examples.flatMap(([, text]) => text.split('\n')));
  const broken = [...lines].flatMap((line) =>
    Array.from(line, (_, place) => [
      line.slice(0, place),
      `${line.slice(0, place)}${`"'{[|>&*!#`[place % 10]}${line.slice(place)}`,
    ]).flat(),
  );
  const derailed = broken.filter((line) => {
    const parent = /^\s/.test(line) ? 'landscape:\n' : '';
    const text = `${parent}${line}\nseed: 0`;
    const after = tokensOf(text).filter((token) => token.line === text.split('\n').length - 1);
    const wanted = [
      ['entity.name.tag.yaml'],
      ['punctuation.separator.key-value.mapping.yaml'],
      [],
      ['constant.numeric.advexp'],
    ];
    return JSON.stringify(after.map(({ scopes }) => scopes)) !== JSON.stringify(wanted);
  });
  expect(derailed).toEqual([]);
});
