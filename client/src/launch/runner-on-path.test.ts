import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scriptsOnPath } from './runner-on-path.ts';

const root = mkdtempSync(join(tmpdir(), 'advexp-path-'));
afterAll(() => rmSync(root, { recursive: true }));

test.skipIf(process.platform === 'win32')('npm’s link leads to the runner, and nothing else of its name is one', () => {
  const [links, scripts] = ['links', 'scripts'].map((name) => join(root, name)) as [string, string];
  const bin = join(root, 'lib/node_modules/advexp/bin');
  for (const folder of [links, scripts, bin]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(bin, 'advexp.js'), '');
  symlinkSync('../lib/node_modules/advexp/bin/advexp.js', join(links, 'advexp'));
  writeFileSync(join(scripts, 'advexp'), '#!/bin/sh\n');
  expect(scriptsOnPath([join(root, 'nowhere'), scripts, links].join(delimiter))).toEqual([join(links, 'advexp')]);
});

test('folders that depend on where one stands are left out', () => {
  expect(scriptsOnPath('bin::.', 'linux')).toEqual([]);
  expect(scriptsOnPath('bin;;.', 'win32')).toEqual([]);
});

test('under Windows it lies beside npm’s batch file', () => {
  expect(scriptsOnPath('C:\\Windows;C:\\My npm', 'win32')).toEqual([
    'C:\\Windows\\node_modules\\advexp\\bin\\advexp.js',
    'C:\\My npm\\node_modules\\advexp\\bin\\advexp.js',
  ]);
});
