/** @file The built server in Neovim, set up as docs/editors.md says: what a user sees there. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { requires } from '../components.ts';

const SPEC = `version: 1
seed: 0
data: { dataset: fashion-mnist-mini }
model: { architecture: lenet, width: 2 }
attack: { preset: paper, steps: 5, step_size: 0.4eps }
epsilon: { schedule: constant, target: 8 }
learning_rate: { schedule: constant, value: 0.05 }
optimizer: { name: sgd }
train: { epochs: 2, batch_size: 128 }
`;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The configuration for the oldest Neovim, as written in the documentation. */
function configuration(): string {
  const page = readFileSync(join(ROOT, 'docs/editors.md'), 'utf8');
  const block = /0\.7 to 0\.10 .*?```lua\n(.*?)```/s.exec(page)?.[1];
  if (block === undefined) throw new Error('docs/editors.md has no configuration for Neovim 0.7.');
  return block;
}

test.runIf(requires('neovim'))('Neovim shows diagnostics, outline, hover and completion', () => {
  const folder = mkdtempSync(join(tmpdir(), 'advexp-neovim-'));
  try {
    const spec = join(folder, 'mine.advexp');
    const file = join(folder, 'answers.json');
    writeFileSync(spec, SPEC);
    symlinkSync(join(ROOT, 'server/bin/advexp-language-server.js'), join(folder, 'advexp-language-server'));
    const setup = join(folder, 'init.lua');
    writeFileSync(setup, configuration());
    const script = join(import.meta.dirname, 'neovim.lua');
    const path = [folder, dirname(process.execPath), process.env.PATH].join(delimiter);
    execFileSync('nvim', ['--headless', '-u', setup, '-n', '-c', `luafile ${script}`], {
      env: { ...process.env, HOME: folder, XDG_CACHE_HOME: folder, PATH: path, SPEC: spec, ANSWERS: file },
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 100_000,
    });
    const answers = JSON.parse(readFileSync(file, 'utf8'));
    expect(answers.filetype).toBe('advexp');
    expect(answers.diagnostics).toEqual([
      { line: 5, column: 39, code: 'epsilon-unit', message: expect.stringMatching(/^8 has no unit/) },
    ]);
    expect(answers.symbols).toEqual(SPEC.match(/^\w+/gm));
    expect(answers.hover).toMatch(/^\**`?epsilon/);
    expect(answers.mended).toEqual([]);
    expect(answers.completion).toEqual(expect.arrayContaining(['periods', 'reset', 'ensemble']));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
