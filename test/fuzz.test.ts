import { expect, test } from 'vitest';
import { fuzz } from './fuzz/fuzz.ts';
import { seedSpecs } from './fuzz/seeds.ts';

test('whatever is done to a spec, the language server answers, in the document, at once', async () => {
  const report = await fuzz(seedSpecs(), { mutations: 600, seed: 2 });
  expect(report.findings.map(({ what, text }) => `${what}\n${text}`)).toEqual([]);
  expect(report.sound).toBeGreaterThan(50);
});
