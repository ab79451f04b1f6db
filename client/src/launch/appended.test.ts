import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Appended } from './appended.ts';

const folder = mkdtempSync(join(tmpdir(), 'advexp-appended-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('only what was appended is read, characters whole', async () => {
  const file = join(folder, 'text');
  const appended = new Appended(file);
  expect(await appended.read()).toBe('');
  writeFileSync(file, 'ε = ');
  expect(await appended.read()).toBe('ε = ');
  const bytes = Buffer.from('λ₁\n');
  appendFileSync(file, bytes.subarray(0, 3));
  expect(await appended.read()).toBe('λ');
  appendFileSync(file, bytes.subarray(3));
  expect(await appended.read()).toBe('₁\n');
  expect(await appended.read()).toBe('');
  writeFileSync(file, 'new');
  expect(await appended.read()).toBe('');
  appendFileSync(file, 'er');
  expect(await appended.read()).toBe('er');
});

test('a file larger than one chunk is read whole', async () => {
  const file = join(folder, 'large');
  const text = 'ε'.repeat(1_500_001);
  writeFileSync(file, text);
  expect((await new Appended(file).read()) === text).toBe(true);
  expect(await new Appended(file, 3_000_000).read()).toBe('ε');
});
