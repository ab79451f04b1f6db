/** @file Where ONNX Runtime cannot be loaded, what computes says why and what to do, and all else works. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'advexp-without-runtime-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** As the loader of a system refuses a library that is of another one, or lacks others. */
const refusal = join(root, 'refusal.cjs');
writeFileSync(
  refusal,
  `process.dlopen = () => {
    throw Object.assign(new Error('libneeded.so: cannot be found.'), { code: 'ERR_DLOPEN_FAILED' });
  };`,
);
const spec = join(root, 'small.advexp');
writeFileSync(
  spec,
  `seed: 0
name: small
data: { dataset: fashion-mnist-mini, train_samples: 1000 }
model: { architecture: linear }
attack: { method: pgd, steps: 2, step_size: 0.5eps }
epsilon: 0.1
learning_rate: 0.1
train: { epochs: 1 }
`,
);
const why = /ONNX Runtime cannot be loaded: libneeded\.so: cannot be found\. It needs \S+/;

function advexp(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=advexp-source', `--require=${refusal}`, MAIN, ...words],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return { status, stdout, stderr: stderr.replaceAll(/\s+/g, ' ') };
}

test('a spec is checked', () => {
  expect(advexp('check', spec)).toMatchObject({ status: 0, stderr: '' });
});

test('a run says why it cannot be, in one sentence', () => {
  const { status, stderr } = advexp('run', spec);
  expect(status).toBe(1);
  expect(stderr).toMatch(why);
  expect(stderr).not.toMatch(/ at |thread/);
});

test('the doctor goes on, and ends with what is missing', () => {
  const { status, stdout, stderr } = advexp('doctor');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(why);
  expect(stdout).toMatch(/^OK +disk/m);
  expect(stdout).not.toMatch(/^\S+ +device/m);
  expect(stdout).toMatch(/^PROBLEM +ONNX Runtime.*(\n +.*)+\n$/m);
  expect(stdout.split(/^PROBLEM/m)[1]).not.toMatch(/^(OK|note)/m);
});
