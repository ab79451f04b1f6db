import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate } from './generate.ts';

const folder = join(import.meta.dirname, '..', 'src', 'generated');

test('src/generated is what `npm run generate` writes', async () => {
  const files = await generate();
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files) {
    expect(readFileSync(join(folder, name), 'utf8') === text, `${name} is stale: run npm run generate`).toBe(true);
  }
});
