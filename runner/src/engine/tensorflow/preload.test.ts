/** With real libraries, compiled here. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { preloadLibraries } from './preload.ts';

const root = mkdtempSync(join(tmpdir(), 'advexp-preload-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const compiles = process.platform === 'linux' && spawnSync('c++', ['--version']).status === 0;

/** Compiles a library into a folder of its own, linked with another by its name alone. */
function library(name: string, code: string, needed: string[] = []): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'code.cc'), code);
  const file = join(folder, `lib${name}.so.1`);
  const words = ['-shared', '-fPIC', `-Wl,-soname,lib${name}.so.1`, join(folder, 'code.cc'), ...needed, '-o', file];
  expect(spawnSync('c++', words, { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  return file;
}

test.runIf(compiles)('libraries that need each other stay loaded, whatever the order of their folders', () => {
  const below = library('advexpbelow', 'extern "C" int below() { return 1; }');
  const above = library('advexpabove', 'extern "C" int below(); extern "C" int above() { return below(); }', [below]);
  writeFileSync(join(root, 'advexpabove', 'broken.so'), 'no library');
  preloadLibraries(['advexpabove', 'advexpbelow', 'nowhere'].map((name) => join(root, name)));
  const maps = readFileSync('/proc/self/maps', 'utf8');
  for (const file of [below, above]) expect(maps).toContain(file);
});
