import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { open } from '../testing.ts';
import { editsForRename } from './will-rename-files.ts';

const FILES = {
  '/w/base.advexp': 'seed: 0\n',
  '/w/a/mine.advexp': 'extends: ../base.advexp # ours\ndata: { dataset: npz, path: x.npz }\n',
  '/w/b.advexp': 'extends: [base.advexp, "a/mine.advexp"]\n',
  '/w/c.advexp': 'extends: /w/base.advexp\n',
};

/** Texts after the edits that a move brings, of the specs that it changes. */
function after(from: string, to: string): Record<string, string> {
  const { workspace } = open('', FILES);
  const specs = workspace.all.map(({ file, own }) => ({ file, own }));
  const changes = editsForRename(
    workspace,
    [{ oldUri: URI.file(from).toString(), newUri: URI.file(to).toString() }],
    specs,
  );
  return Object.fromEntries(
    Object.entries(changes).map(([uri, edits]) => {
      const text = workspace.get(uri)?.text ?? '';
      return [URI.parse(uri).path, TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits)];
    }),
  );
}

test('a base that moves is followed by every spec that names it', () => {
  expect(after('/w/base.advexp', '/w/common/ground.advexp')).toEqual({
    '/w/a/mine.advexp': FILES['/w/a/mine.advexp'].replace('../base', '../common/ground'),
    '/w/b.advexp': 'extends: [common/ground.advexp, "a/mine.advexp"]\n',
    '/w/c.advexp': 'extends: /w/common/ground.advexp\n',
  });
});

test('a spec that moves keeps its base and its data', () => {
  expect(after('/w/a/mine.advexp', '/w/mine.advexp')).toEqual({
    '/w/a/mine.advexp': 'extends: base.advexp # ours\ndata: { dataset: npz, path: a/x.npz }\n',
    '/w/b.advexp': 'extends: [base.advexp, mine.advexp]\n',
  });
});

test('a folder that moves takes its files along', () => {
  expect(after('/w/a', '/w/z')).toEqual({ '/w/b.advexp': 'extends: [base.advexp, z/mine.advexp]\n' });
});

test('a name that YAML would misread is quoted', () => {
  expect(after('/w/base.advexp', '/w/a: b.advexp')['/w/c.advexp']).toBe('extends: "/w/a: b.advexp"\n');
});
