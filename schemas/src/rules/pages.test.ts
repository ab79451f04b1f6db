import { expect, test } from 'vitest';
import { filesReader } from '../load/annotated.ts';
import { loadSpec } from '../load/load.ts';
import type { Problem } from '../resolved.ts';
import { EXAMPLE_BASE } from './page.ts';
import { explainCode, PAGES, PROBLEM_CODES, type ProblemCode } from './pages/index.ts';

const REQUIRED = ['data', 'model', 'epsilon', 'learning_rate'];

/** An example of a page with what it leaves out; one that says nothing or all that a spec needs stands as it is. */
function completed(example: string): string {
  const written = new Set([...example.matchAll(/^([a-z_]+):/gm)].map(([, key = '']) => key));
  if (written.size === 0 || REQUIRED.every((key) => written.has(key))) return example;
  const base = Object.entries(EXAMPLE_BASE).filter(([key]) => !written.has(key));
  const periods = /periods: \[/.test(example);
  const sections = base.filter(([key]) => !(key === 'train' && periods));
  return [...sections.map(([key, value]) => `${key}: ${value}`), example].join('\n');
}

function problemsOf(example: string): Problem[] {
  const files = { '/x/base.advexp': completed('seed: 0'), '/x/mine.advexp': completed('seed: 0') };
  const options = { read: filesReader(files), exists: () => 'file' as const, memory: 16e9 };
  if (!example.startsWith('$ ')) {
    return loadSpec({ file: '/x/mine.advexp', text: completed(example) }, options).problems;
  }
  const [, file = ''] = /(\w+\.advexp)/.exec(example) ?? [];
  const overrides = [...example.matchAll(/--set (\S+)/g)].map(([, assignment = '']) => assignment);
  return loadSpec(`/x/${file}`, { ...options, overrides }).problems;
}

/** What depends on the machine, the bytes of a file or an editor's limits; tested where it is found. */
const ELSEWHERE: readonly ProblemCode[] = [
  'cannot-prepare',
  'not-text',
  'too-large',
  'sweep-sampled',
  'sweep-overridden',
];
const CHECKED = PROBLEM_CODES.filter((code) => !ELSEWHERE.includes(code));

test.each(CHECKED)('%s: the wrong example has this problem and no other, the right one has none', (code) => {
  const { wrong, right, severity } = PAGES[code];
  expect(problemsOf(wrong).map((problem) => `${problem.severity} ${problem.code}`)).toEqual([`${severity} ${code}`]);
  expect(problemsOf(right).map((problem) => problem.code)).toEqual([]);
});

test('pages are written in full sentences, and codes are words', () => {
  for (const [code, { title, why, source }] of Object.entries(PAGES)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(why).toMatch(/^[A-Z`«].{60,}[.)]$/s);
    expect(source).toMatch(/\.$/);
  }
});

test('there are more than forty semantic rules', async () => {
  const { RULES, WRITTEN_RULES } = await import('./index.ts');
  const codes = new Set([...RULES, ...WRITTEN_RULES].map(({ code }) => code));
  expect(codes.size).toBeGreaterThan(60);
  expect(explainCode('no-such-code')).toBeNull();
  expect(explainCode('toString')).toBeNull();
});
