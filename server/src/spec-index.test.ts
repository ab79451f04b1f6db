import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SpecIndex } from './spec-index.ts';
import { open } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'advexp-index-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('specs are found at any depth, open or not, and not in run folders and packages', async () => {
  for (const name of ['a.advexp', 'deep/er/b.advexp', 'runs/x/1/spec.advexp', 'node_modules/p/c.advexp', 'notes.txt']) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), 'seed: 0\n');
  }
  const { workspace } = open('name: mine\n');
  const specs = await new SpecIndex([folder, join(folder, 'none')], workspace).specs();
  const files = specs.map(({ file }) => file).sort();
  expect(files).toEqual(['/specs/mine.advexp', join(folder, 'a.advexp'), join(folder, 'deep/er/b.advexp')].sort());
  expect(specs.every(({ own }) => own?.kind === 'map')).toBe(true);
});
