/** @file The tests inside the extension host (host/index.js), in a workspace with a run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { open, withEditor } from './one-editor.ts';

const ADVEXP = fileURLToPath(new URL('../../runner/bin/advexp.js', import.meta.url));
const SPEC = `version: 1
name: tiny
seed: 0
data: { dataset: fashion-mnist-mini, validation: 50, train_samples: 100, test_samples: 50 }
model: { architecture: linear }
attack: { steps: 1, step_size: 1eps }
epsilon: 8
learning_rate: 0.05
evaluate: { during: pgd-1, attacks: [clean, pgd-1] }
train: { epochs: 1, batch_size: 50 }
`;

withEditor('tests inside the extension host pass', async () => {
  const made = mkdtempSync(join(tmpdir(), 'host-'));
  writeFileSync(join(made, 'tiny.advexp'), SPEC.replace('epsilon: 8', 'epsilon: 8/255'));
  const { status, stderr } = spawnSync(process.execPath, [ADVEXP, 'run', 'tiny.advexp'], {
    cwd: made,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const editor = await open({
    files: { 'tiny.advexp': SPEC },
    folders: { runs: join(made, 'runs') },
    inside: fileURLToPath(new URL('host/index.js', import.meta.url)),
  });
  rmSync(made, { recursive: true });
  const { code, log } = await editor.ended();
  expect(code, log.join('\n')).toBe(0);
  expect(log.filter((line) => line.startsWith('passed: '))).toHaveLength(6);
});
