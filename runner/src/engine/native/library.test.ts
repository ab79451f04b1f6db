/** With real libraries, compiled here. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileLibrary, compiles } from '../../../../test/shared-library.ts';
import { neededLibraries } from './elf.ts';
import { preloadLibraries } from './library.ts';

const root = mkdtempSync(join(tmpdir(), 'advexp-library-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.runIf(compiles)('libraries that need each other', () => {
  const below = join(root, 'below/libadvexpbelow.so.1');
  const above = join(root, 'above/libadvexpabove.so.1');
  const broken = join(root, 'broken.so');

  beforeAll(() => {
    compileLibrary(below, [], 'extern "C" int below() { return 1; }');
    compileLibrary(above, [below], 'extern "C" int below(); extern "C" int above() { return below(); }');
    writeFileSync(broken, 'no library');
  });

  test('stay loaded, whatever their order; what is broken is told', () => {
    expect(preloadLibraries([above, broken, below])).toEqual([broken]);
    const maps = readFileSync('/proc/self/maps', 'utf8');
    for (const file of [below, above]) expect(maps).toContain(file);
  });

  test('say what they are linked with', () => {
    expect(neededLibraries(above)).toContain('libadvexpbelow.so.1');
    expect(neededLibraries(below)).not.toContain('libadvexpbelow.so.1');
    expect(neededLibraries(broken)).toEqual([]);
  });
});
