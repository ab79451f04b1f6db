import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Appended } from './appended.ts';

const folder = mkdtempSync(join(tmpdir(), 'advexp-appended-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function textOf(appended: Appended): Promise<string> {
  let text = '';
  for await (const piece of appended.read()) text += piece;
  return text;
}

test('only what was appended is read, characters whole', async () => {
  const file = join(folder, 'text');
  const appended = new Appended(file);
  expect(await textOf(appended)).toBe('');
  writeFileSync(file, 'ε = ');
  expect(await textOf(appended)).toBe('ε = ');
  const bytes = Buffer.from('λ₁\n');
  appendFileSync(file, bytes.subarray(0, 3));
  expect(await textOf(appended)).toBe('λ');
  appendFileSync(file, bytes.subarray(3));
  expect(await textOf(appended)).toBe('₁\n');
  expect(await textOf(appended)).toBe('');
  writeFileSync(file, 'new');
  expect(await textOf(appended)).toBe('');
  appendFileSync(file, 'er');
  expect(await textOf(appended)).toBe('er');
});

test('a file larger than one chunk is read whole', async () => {
  const file = join(folder, 'large');
  const text = 'ε'.repeat(1_500_001);
  writeFileSync(file, text);
  expect((await textOf(new Appended(file))) === text).toBe(true);
  expect(await textOf(new Appended(file, 3_000_000))).toBe('ε');
});
