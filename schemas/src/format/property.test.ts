/** @file Formatting of mutated specs: idempotent, and neither meaning nor comments nor spellings change. */
import { expect, test } from 'vitest';
import { CST, parseDocument } from 'yaml';
import { textEdits } from '../edit/edit.ts';
import { applyEdits } from '../edit/text-edit.ts';
import { EXAMPLES, generator, mutatedSpec } from '../generator.ts';
import { readDocument } from '../source/document.ts';
import { type FormatOptions, formatSpec } from './format.ts';

function commentsOf(text: string): string[] {
  const comments: string[] = [];
  const collect = (tokens: readonly CST.SourceToken[] = []) => {
    for (const { type, source } of tokens) if (type === 'comment') comments.push(source.trimEnd());
  };
  const visit = (token: CST.Token | null | undefined) => {
    if (!token) return;
    if (token.type === 'comment') collect([token]);
    if ('items' in token) {
      for (const { start, key, sep, value } of token.items as CST.CollectionItem[]) {
        collect(start);
        visit(key);
        collect(sep);
        visit(value);
      }
    }
    if ('props' in token) collect(token.props as CST.SourceToken[]);
    if ('start' in token && Array.isArray(token.start)) collect(token.start);
    if ('value' in token) visit(token.value);
    if ('end' in token) collect(token.end);
  };
  for (const token of readDocument(text)?.tokens ?? []) visit(token);
  return comments.sort();
}

/** What scalars say as they are spelled, without the white space around their lines. */
function spellings(text: string): string[] {
  const found: string[] = [];
  for (const token of readDocument(text)?.tokens ?? []) {
    if (token.type !== 'document' || !token.value) continue;
    CST.visit(token, ({ key, value }) => {
      for (const scalar of [key, value]) {
        if (CST.isScalar(scalar) && scalar.source !== '') found.push(scalar.source.replaceAll(/\s+/g, ' ').trim());
      }
    });
  }
  return found.sort();
}

function expectSound(before: string, options: FormatOptions): boolean {
  const edits = formatSpec(before, options);
  const after = applyEdits(before, edits);
  const seen = `${JSON.stringify(options)}\n${before}\n→\n${after}`;
  const quiet = { prettyErrors: false, logLevel: 'error' } as const;
  if (readDocument(before) === null) {
    expect(edits, seen).toEqual([]);
    return false;
  }
  expect(
    parseDocument(after, quiet).errors.filter(({ code }) => code !== 'DUPLICATE_KEY'),
    seen,
  ).toEqual([]);
  expect(parseDocument(after, quiet).toJS(), seen).toEqual(parseDocument(before, quiet).toJS());
  expect(commentsOf(after), seen).toEqual(commentsOf(before));
  expect(spellings(after), seen).toEqual(spellings(before));
  if (options.range === undefined) expect(formatSpec(after, options), seen).toEqual([]);
  return true;
}

const TRIALS = 400;

test('formatting is idempotent and changes neither meaning nor comments', () => {
  const random = generator(7);
  let readable = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    const text = mutatedSpec(random);
    const [start, end] = [random(text.length), random(text.length)].sort((a, b) => a - b) as [number, number];
    const range = random(3) === 0 ? { range: { start, end } } : {};
    const isReadable = expectSound(text, { sortKeys: random(2) === 0, indent: 1 + random(4), ...range });
    if (isReadable) readable++;
  }
  expect(readable).toBeGreaterThan(TRIALS / 3);
});

test('the examples are formatted', () => {
  for (const text of EXAMPLES.values()) expect(formatSpec(text, { sortKeys: false })).toEqual([]);
});

test('hostile texts neither break nor hold up formatting and editing', () => {
  const bomb = 'abcdefgh'.replaceAll(/./g, (name) => `${name}: &${name} [${'*z, '.repeat(9)}]\n`);
  const texts = {
    deep: `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}\nb:   1\n`,
    steps: Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
    bomb: `y: &z 1\n${bomb.replaceAll(/&(.) \[(.*)\]/g, '&z [$2]')}`,
    binary: '\0\x01\uD800{]:\t\n'.repeat(100),
    comments: `a:   1\n${'   # c\n'.repeat(20_000)}`,
  };
  for (const [name, text] of Object.entries(texts)) {
    const start = process.cpuUsage();
    expectSound(text, { sortKeys: true });
    const after = applyEdits(text, textEdits(text, [{ kind: 'set', path: ['a', 'b'], value: '1' }]));
    expect(readDocument(after) === null, name).toBe(readDocument(text) === null);
    expect(process.cpuUsage(start).user, name).toBeLessThan(10e6);
  }
});
