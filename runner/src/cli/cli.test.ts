/** @file The command line end to end, as child processes: what bad input gets, and a run from check to export. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HealthEvent } from '@advexp/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const NODE_WORDS = ['--conditions=advexp-source', MAIN];
const root = mkdtempSync(join(tmpdir(), 'advexp-cli-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SPEC = `version: 1
name: small
seed: 0
data: { dataset: fashion-mnist-mini, validation: 100, train_samples: 200, test_samples: 100 }
model: { architecture: linear }
attack: { method: pgd, norm: linf, steps: 2, step_size: 0.5eps, start: uniform }
epsilon: { schedule: cosine, target: 0.1, min: 0, update: batch }
pas: { periods: [2, 2], reset: [epsilon, learning_rate], ensemble: period-ends }
learning_rate: { schedule: constant, value: 0.01 }
train: { batch_size: 50 }
evaluate: { during: pgd-2, attacks: [clean, pgd-2] }
`;

/** Runs a command in the test's folder, without a terminal. */
function advexp(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...NODE_WORDS, ...words], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

function write(name: string, text: string): string {
  writeFileSync(join(root, name), text);
  return name;
}

describe('bad input ends with code 2 at its place, and nothing is written', () => {
  test.each([
    ['an unknown key', SPEC.replace('steps: 2', 'stepz: 2'), 'bad.advexp:6:', "Did you mean 'steps'?"],
    ['an unknown value', SPEC.replace('linear }', 'lenett }'), 'bad.advexp:5:24', "Did you mean 'lenet'?"],
    ['a bare epsilon above 1', SPEC.replace('target: 0.1', 'target: 8'), 'bad.advexp:7:38', '8/255'],
    [
      'a missing data file',
      SPEC.replace('dataset: fashion-mnist-mini', 'dataset: npz, path: nowhere.npz'),
      'bad.advexp:4:29',
      'There is nothing at',
    ],
  ])('%s', (_, text, place, advice) => {
    const { status, stderr } = advexp('run', write('bad.advexp', text), '--out', 'bad-runs');
    expect(stderr).toContain(place);
    expect(stderr).toContain(advice);
    expect(status).toBe(2);
    expect(existsSync(join(root, 'bad-runs'))).toBe(false);
  });

  test('an output folder that cannot be', () => {
    write('a-file', '');
    const { status, stderr } = advexp('run', write('fine.advexp', SPEC), '--out', 'a-file/runs');
    expect(stderr).toContain('a-file is a file');
    expect(status).toBe(2);
  });

  test('an unknown command, option or run', () => {
    expect(advexp('trian').status).toBe(2);
    expect(advexp('run', '--fast').status).toBe(2);
    const { status, stderr } = advexp('show', 'no-such-run');
    expect(stderr).toContain('There is no run "no-such-run" here.');
    expect(status).toBe(2);
  });
});

test('check --format json names file, line, column and code', () => {
  const { status, stdout } = advexp(
    'check',
    write('bad.advexp', SPEC.replace('target: 0.1', 'target: 8')),
    '--format',
    'json',
  );
  expect(JSON.parse(stdout)).toMatchObject([{ line: 7, column: 38, severity: 'error', code: 'epsilon-unit' }]);
  expect(status).toBe(2);
});

describe('a run', () => {
  let folder: string;
  beforeAll(() => {
    const { status, stdout, stderr } = advexp('run', write('small.advexp', SPEC), '--json');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const last: unknown = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
    expect(last).toMatchObject({ state: 'finished', metrics: { clean_accuracy: expect.any(Number) } });
    const runs = join(root, 'runs', 'small');
    folder = join(runs, readdirSync(runs)[0] ?? '');
    expect(last).toMatchObject({ run: folder });
  }, 60_000);

  test('is listed and shown, as text without colours and as JSON', () => {
    const list = advexp('list');
    expect(list.stdout).toMatch(/runs\/small\/\S+ +finished +4\/4/);
    expect(list.stdout).not.toContain('\u001b');
    expect(advexp('show', 'small').stdout).toContain('ensemble of period ends');
    expect(JSON.parse(advexp('list', '--json').stdout)).toHaveLength(1);
    expect(JSON.parse(advexp('show', 'small', '--json').stdout)).toBeTypeOf('object');
  });

  test('is shown with what is wrong, whatever usual overflows of mixed precision came after it', () => {
    const path = join(folder, 'events.jsonl');
    const before = readFileSync(path, 'utf8');
    const finding = { epoch: 0, batch: 0, cause: 'A cause.', next: 'A remedy.' };
    const health = (kind: HealthEvent['kind'], severity: HealthEvent['severity'], message: string): string => {
      const event: HealthEvent = {
        type: 'health',
        time: '2026-11-23T02:15:02Z',
        step: 1,
        kind,
        severity,
        message,
        ...finding,
      };
      return `${JSON.stringify(event)}\n`;
    };
    const overflow = (severity: HealthEvent['severity']) => health('gradient-overflow', severity, `An ${severity}.`);
    writeFileSync(path, before + health('collapse', 'warning', 'A collapse.') + overflow('information').repeat(9));
    expect(advexp('show', folder).stdout).toMatch(/Health, newest first\n +.*A collapse\./);
    writeFileSync(path, before + overflow('error'));
    expect(advexp('show', folder).stdout).toContain('An error.');
    writeFileSync(path, before);
  });

  test('is exported', () => {
    expect(advexp('export', 'small', '--to', 'csv').status).toBe(0);
    expect(
      readFileSync(join(folder, 'export', 'epochs.csv'), 'utf8')
        .trimEnd()
        .split('\n'),
    ).toHaveLength(5);
  });

  test('of a newer version is refused', () => {
    const path = join(folder, 'manifest.json');
    const text = readFileSync(path, 'utf8');
    const manifest: unknown = JSON.parse(text);
    writeFileSync(path, JSON.stringify({ ...(manifest as object), format_version: 99 }));
    const { status, stderr } = advexp('show', folder);
    writeFileSync(path, text);
    expect(stderr).toContain('has format_version 99');
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(1);
  });
});

test('Ctrl-C makes a checkpoint, names the command to go on, and ends with 130; resume gets past damaged checkpoints', async () => {
  const file = write('long.advexp', SPEC.replace('name: small', 'name: long'));
  const child = spawn(process.execPath, [...NODE_WORDS, 'run', file, '--out', 'long-runs'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes('epoch 1/4')) child.kill('SIGINT');
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(130);
  const folder = /resume (\S+)/.exec(stderr)?.[1] ?? '';
  const checkpoints = join(root, folder, 'checkpoints');
  for (const file of readdirSync(checkpoints)) {
    if (!file.startsWith('epoch-0001')) writeFileSync(join(checkpoints, file), 'damaged');
  }
  const { status, stdout } = advexp('resume', folder);
  expect(stdout).toContain('Going on from checkpoint epoch-0001');
  expect(stdout).toContain('epoch 4/4');
  expect(status).toBe(0);
}, 60_000);
