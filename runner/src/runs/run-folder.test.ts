import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunManifest } from '@advexp/schemas';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRunFolder, newRunId, openRunFolder, runFolderAt, writeRunInputs } from './run-folder.ts';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'advexp-run-folder-'));
});
afterEach(() => rmSync(out, { recursive: true }));

const NOW = new Date('2026-11-23T02:15:02.999Z');
const manifest: RunManifest = {
  format_version: 1,
  name: 'pas',
  run: 'r',
  created: NOW.toISOString(),
  command: ['advexp', 'run', 'pas.advexp'],
  spec: { file: 'pas.advexp', sha256: 'a'.repeat(64), overrides: [] },
  versions: { advexp: '0.1.0' },
  device: { executor: 'onnx', provider: 'cpu', threads: 2, platform: 'p', name: 'n', cores: 2, memory_bytes: 1 },
  seeds: { seed: 0 },
  lowerings: {},
  data: { dataset: 'mnist', files: [], counts: { train: 1, validation: 0, test: 1 } },
  git: null,
};

test('a run id is readable and sorts by time', () => {
  expect(newRunId(NOW)).toMatch(/^20261123-021502-[a-z]{4}$/);
  expect(newRunId(new Date('2026-11-23T02:15:03Z')) > newRunId(NOW)).toBe(true);
});

test('every run gets a folder of its own, and can be opened once its manifest is there', () => {
  const folders = Array.from({ length: 50 }, () => createRunFolder(out, 'pas ε', NOW));
  expect(new Set(folders.map(({ root }) => root)).size).toBe(50);
  const folder = folders[0] ?? runFolderAt(out);
  expect(() => openRunFolder(folder.root)).toThrow('is not a run folder (it has no manifest.json)');
  writeRunInputs(folder, { spec: 'version: 1 # mine\n', resolved: { version: 1 }, manifest });
  expect(openRunFolder(folder.root)).toEqual({ folder, manifest });
  expect(readFileSync(folder.spec, 'utf8')).toBe('version: 1 # mine\n');
  expect(JSON.parse(readFileSync(folder.resolved, 'utf8'))).toEqual({ version: 1 });
});

test('a folder of a newer version is refused, and so is a damaged manifest', () => {
  const folder = createRunFolder(out, 'pas', NOW);
  writeFileSync(folder.manifest, '{"format_version": 2, "unknown": true}');
  expect(() => openRunFolder(folder.root)).toThrow(/format_version 2, and this advexp reads up to 1\. Update advexp/);
  writeFileSync(folder.manifest, '{"format_version": 1}');
  expect(() => openRunFolder(folder.root)).toThrow(/not a valid manifest: 'name' is missing/);
  writeFileSync(folder.manifest, '{');
  expect(() => openRunFolder(folder.root)).toThrow('not JSON');
  expect(() => openRunFolder(join(folder.manifest, 'x'))).toThrow('not a run folder');
});

test('an invalid manifest is not written; a bad name or place is refused', () => {
  const folder = createRunFolder(out, 'pas', NOW);
  const inputs = { spec: '', resolved: {}, manifest: { ...manifest, created: 'today' } };
  expect(() => writeRunInputs(folder, inputs)).toThrow('The manifest is not valid: created');
  expect(() => openRunFolder(folder.root)).toThrow();
  for (const name of ['', '..', '../x', 'a/b', 'a\\b', ' x']) {
    expect(() => createRunFolder(out, name)).toThrow('cannot name a folder');
  }
  writeFileSync(join(out, 'file'), '');
  expect(() => createRunFolder(join(out, 'file'), 'x')).toThrow(/Cannot create a run folder in .*\(ENOTDIR\)/);
});
