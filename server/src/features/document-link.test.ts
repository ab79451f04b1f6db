import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { open, textIn } from '../testing.ts';
import { documentLinks } from './document-link.ts';

const folder = mkdtempSync(join(tmpdir(), 'advexp-links-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('bases and data files that exist are links', () => {
  mkdirSync(join(folder, 'data'));
  for (const name of ['base.advexp', 'a b.advexp', 'data/x.npz']) writeFileSync(join(folder, name), '');
  const text = 'extends: [base.advexp, none.advexp, "a b.advexp"]\ndata: { dataset: npz, path: data/x.npz }\n';
  const { document } = open(text, {}, join(folder, 'mine.advexp'));
  const links = documentLinks(document).map(({ range, target }) => [textIn(document, range), target]);
  expect(links).toEqual([
    ['base.advexp', URI.file(join(folder, 'base.advexp')).toString()],
    ['"a b.advexp"', URI.file(join(folder, 'a b.advexp')).toString()],
    ['data/x.npz', URI.file(join(folder, 'data/x.npz')).toString()],
  ]);
  const whole = open('extends: base.advexp\ndata: { dataset: folder, path: data }\n', {}, join(folder, 'two.advexp'));
  expect(documentLinks(whole.document)).toHaveLength(1);
});
