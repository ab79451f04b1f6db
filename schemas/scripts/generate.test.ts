import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate, generatePages } from './generate.ts';
import { referencePage } from './reference.ts';

test.each([
  [join('schemas', 'src', 'generated'), generate],
  [join('docs', 'rules'), generatePages],
])('%s is what `npm run generate` writes', async (path, generated) => {
  const folder = join(import.meta.dirname, '..', '..', path);
  const files = await generated();
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files) {
    expect(readFileSync(join(folder, name), 'utf8') === text, `${name} is stale: run npm run generate`).toBe(true);
  }
});

test('docs/spec.md is what `npm run generate` writes', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/spec.md'), 'utf8');
  expect(page === referencePage(), 'docs/spec.md is stale: run npm run generate').toBe(true);
});
