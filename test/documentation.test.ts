import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { EXAMPLE_BASE, loadSpec, type Problem } from '@advexp/schemas';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const EXAMPLES = join(ROOT, 'runner/examples');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs')).map((name) => join('docs', name)),
].filter((name) => name.endsWith('.md'));

/** Blocks of a page that are specs or parts of specs. */
function specsIn(page: string): string[] {
  const blocks = readFileSync(join(ROOT, page), 'utf8').matchAll(/^```(?:yaml|advexp)\n(.*?)^```/gms);
  return [...blocks].map(([, text = '']) => text);
}

const shown = (problems: readonly Problem[]) => problems.map(({ code, message }) => `${code}: ${message}`);

const examples = [EXAMPLES, join(ROOT, 'client/templates')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.advexp'))
    .map((name) => join(folder, name)),
);

test.each(examples.map((file) => relative(ROOT, file)))('%s has no problem', (name) => {
  const { spec, problems } = loadSpec(join(ROOT, name));
  expect(shown(problems)).toEqual([]);
  expect(spec).not.toBeNull();
});

const documented = pages.flatMap((page) => specsIn(page).map((text) => [page, text] as const));

test('the documentation shows specs', () => {
  expect(documented.length).toBeGreaterThan(3);
});

/** What a part of a spec leaves out is as in the examples of the rules. */
test.each(documented)('%s shows a spec without problems: %j', (_, text) => {
  const missing = Object.entries(EXAMPLE_BASE).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(text));
  const epochs = /^pas:.*periods: \[/m.test(text) ? missing.filter(([key]) => key !== 'train') : missing;
  const whole = text + epochs.map(([key, value]) => `${key}: ${value}\n`).join('');
  const read = (file: string) => {
    if (file.endsWith('.advexp')) return '';
    throw new Error(`${file} is not there`);
  };
  expect(shown(loadSpec({ file: '/documented.advexp', text: whole }, { read }).problems)).toEqual([]);
});
