/** @file Sweeps through the real program: planned, run, interrupted, gone on with, one point at a time. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  explain,
  loadSpec,
  type RunManifest,
  type RunOutput,
  validateEvent,
  validateManifest,
  validatePlanOutput,
  validateRunOutput,
} from '@advexp/schemas';
import { afterAll, expect, test } from 'vitest';
import { advexp as startAdvexp } from '../../../test/command-line.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'advexp-sweep-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SPEC = `name: tiny
seed: 0
data: { dataset: fashion-mnist-mini, validation: 50, train_samples: 100, test_samples: 50 }
model: { architecture: linear }
attack: { method: pgd, steps: 2, step_size: 0.5eps }
epsilon: { schedule: constant, target: 0.1 }
learning_rate: 0.01
train: { batch_size: 50, epochs: 2 }
evaluate: { attacks: [clean, pgd-2] }
`;
const SWEEP = `${SPEC}sweep: { grid: { learning_rate: [0.01, 0.02] }, seeds: 2, exclude: [{ learning_rate: 0.02, seed: 0 }] }\n`;
const NAMES = ['lr-0.01_seed-0', 'lr-0.01_seed-1', 'lr-0.02_seed-1'];

function write(name: string, text: string): string {
  writeFileSync(join(root, name), text);
  return name;
}

function advexp(...words: string[]) {
  const options = { cwd: root, encoding: 'utf8', timeout: 60_000 } as const;
  return spawnSync(process.execPath, ['--conditions=advexp-source', MAIN, ...words], options);
}

/** The lines of `run --json` that are no events. */
function results(stdout: string): RunOutput[] {
  return stdout
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const value: unknown = JSON.parse(line);
      if (validateEvent(value)) return [];
      expect(validateRunOutput(value) ? '' : explain(validateRunOutput)).toBe('');
      return [value as RunOutput];
    });
}

function manifest(run: string): RunManifest {
  const value: unknown = JSON.parse(readFileSync(join(run, 'manifest.json'), 'utf8'));
  if (!validateManifest(value)) throw new Error(explain(validateManifest));
  return value;
}

test('a sweep runs every point in a folder of its own; --missing leaves out what has finished', () => {
  const file = write('sweep.advexp', SWEEP);
  const { status, stdout } = advexp('run', file, '--json', '--out', 'all');
  const runs = results(stdout);
  expect(runs.map(({ point, state }) => [point, state])).toEqual(NAMES.map((name) => [name, 'finished']));
  expect(status).toBe(0);
  expect(manifest(runs[2]?.run ?? '')).toMatchObject({
    name: 'tiny',
    point: { name: NAMES[2], index: 2, count: 3, values: { learning_rate: 0.02, seed: 1 } },
    seeds: { run: 1 },
  });
  const { spec } = loadSpec({ file, text: SWEEP });
  expect(JSON.parse(readFileSync(join(runs[0]?.run ?? '', 'resolved.json'), 'utf8'))).toEqual(spec);
  expect(advexp('list', 'all').stdout).toMatch(/^run +point +state[\s\S]*lr-0\.02_seed-1 +finished/);
  expect(advexp('show', join('all', 'tiny')).stdout).toContain('sweep point    lr-0.02_seed-1 (2 of 0 … 2)');

  rmSync(runs[1]?.run ?? '', { recursive: true });
  const again = advexp('run', file, '--missing', '--out', 'all');
  expect(again.stdout).toMatch(/\nlr-0\.01_seed-1 \(point 1, 2 of 3\)\n/);
  expect(again.stdout.match(/\(point \d/g)).toHaveLength(1);
  expect(again.stdout).toMatch(/0 +lr-0\.01_seed-0 +finished before[\s\S]*1 +lr-0\.01_seed-1 +finished +\d/);
  expect(again.status).toBe(0);
  const third = advexp('run', file, '--missing', '--json', '--out', 'all');
  expect(results(third.stdout)).toHaveLength(3);
  expect(readdirSync(join(root, 'all', 'tiny'))).toHaveLength(3);
  // Another length is another experiment.
  const shorter = ['--point', '0', '--set', 'train.epochs=1'];
  expect(results(advexp('run', file, '--missing', '--json', '--out', 'all', ...shorter).stdout)).toHaveLength(1);
  expect(readdirSync(join(root, 'all', 'tiny'))).toHaveLength(4);
});

test('--point takes a number or a name', () => {
  const file = write('point.advexp', SWEEP);
  for (const [i, point] of ['1', NAMES[1] ?? ''].entries()) {
    const [run, ...others] = results(advexp('run', file, '--point', point, '--json', '--out', `point-${i}`).stdout);
    expect([run?.point, others]).toEqual([NAMES[1], []]);
  }
  // Which of several equal devices computed it makes no difference.
  const [id = ''] = readdirSync(join(root, 'point-0', 'tiny'));
  const resolved = join(root, 'point-0', 'tiny', id, 'resolved.json');
  const spec = JSON.parse(readFileSync(resolved, 'utf8'));
  writeFileSync(resolved, JSON.stringify({ ...spec, device: { ...spec.device, index: 1 } }));
  const text = advexp('run', file, '--point', '1', '--missing', '--out', 'point-0');
  expect(text.stdout).toMatch(/^Nothing to do: point-0\/tiny\/\S+ is finished\.\n$/);
  for (const point of ['3', 'lr-7']) {
    const { status, stderr } = advexp('run', file, '--point', point);
    expect(stderr).toContain(`The spec has no point ${point}. Its points are 0 (lr-0.01_seed-0) to 2 (lr-0.02_seed-1)`);
    expect(status).toBe(2);
  }
  expect(advexp('run', write('plain.advexp', SPEC), '--point', '0').stderr).toContain('It has no sweep');
});

test('a run whose samples at once auto has settled is found again; with a number of them written it is another', () => {
  const sweep = SWEEP.replaceAll('tiny', 'settled').replace('batch_size: 50', 'batch_size: 50, micro_batch_size: auto');
  const words = ['run', write('settled.advexp', sweep), '--point', '1', '--missing', '--out', 'settled'];
  expect(advexp(...words).status).toBe(0);
  expect(advexp(...words).stdout).toMatch(/^Nothing to do: settled/);
  const [id = ''] = readdirSync(join(root, 'settled', 'settled'));
  const resolved = join(root, 'settled', 'settled', id, 'resolved.json');
  const spec = JSON.parse(readFileSync(resolved, 'utf8'));
  // As a smaller machine would have settled it.
  const [train, evaluate] = [
    { ...spec.train, micro_batch_size: 25 },
    { ...spec.evaluate, batch_size: 25 },
  ];
  writeFileSync(resolved, JSON.stringify({ ...spec, train, evaluate }));
  expect(advexp(...words).stdout).toMatch(/^Nothing to do: settled/);
  expect(advexp(...words, '--set', 'train.micro_batch_size=25').stdout).toMatch(/^Nothing to do: settled/);
  expect(advexp(...words, '--set', 'train.micro_batch_size=10').stdout).not.toContain('Nothing to do');
});

test('a point that fails does not hold up the others, and the exit code tells', () => {
  mkdirSync(join(root, 'no-images'));
  const data = '{ dataset: fashion-mnist-mini, validation: 50, train_samples: 100, test_samples: 50 }';
  const sweep = `${SPEC.replace('tiny', 'failing')}sweep: { grid: { data: [${data}, { dataset: folder, path: no-images }] } }\n`;
  const { stdout, stderr, status } = advexp('run', write('failing.advexp', sweep), '--json', '--out', 'failing');
  expect(results(stdout).map(({ point, state }) => [point, state])).toEqual([
    ['data-fashion-mnist-mini-50-10', 'finished'],
  ]);
  const column = (sweep.split('\n').at(-2) ?? '').indexOf('no-images') + 1;
  expect(stderr).toMatch(new RegExp(`^failing\\.advexp:10:${column}: error`, 'm'));
  expect(stderr).toContain('Some points did not finish. Go on with: ');
  expect(status).toBe(2);
});

test('an interrupted sweep stops, and goes on from the checkpoint with --missing', async () => {
  const file = join(root, write('long.advexp', SWEEP.replace('tiny', 'long').replace('epochs: 2', 'epochs: 60')));
  const out = join(root, 'interrupted');
  let begun = 0;
  const ended = await startAdvexp(['run', file, '--out', out], (event, child) => {
    if (event.type === 'run-start') begun++;
    if (begun === 2 && event.type === 'epoch' && event.epoch === 1) child.kill('SIGINT');
  });
  expect(ended.code).toBe(130);
  expect(ended.result).toMatchObject({ state: 'stopped' });
  expect(ended.stderr).toMatch(/Stopped\. Go on with: .* run .*long\.advexp --out .* --missing/);
  const folders = () => readdirSync(join(out, 'long')).sort();
  const before = folders();
  expect(before).toHaveLength(2);
  const on = advexp('run', file, '--out', out, '--missing', '--json');
  expect(results(on.stdout).map(({ state }) => state)).toEqual(['finished', 'finished', 'finished']);
  expect(on.stdout).toContain('"type":"resume"');
  expect(folders().slice(0, 2)).toEqual(before);
  expect(folders()).toHaveLength(3);
});

test('plan sums up a sweep', () => {
  const file = write('plan.advexp', SWEEP.replace('epochs: 2', 'epochs: 3'));
  const { stdout, status } = advexp('plan', file, '--json');
  const output: unknown = JSON.parse(stdout);
  expect(validatePlanOutput(output) ? '' : explain(validatePlanOutput)).toBe('');
  if (!validatePlanOutput(output) || output.sweep === undefined) throw new Error('the plan has no sweep');
  const { sweep } = output;
  expect(sweep.points.map(({ name, parameters, epochs }) => [name, parameters, epochs])).toEqual(
    NAMES.map((name) => [name, 7850, 3]),
  );
  expect(sweep.flops).toBe(3 * output.flops);
  const seconds = sweep.points.map((point) => point.estimated_seconds ?? Number.NaN);
  expect(sweep.estimated_seconds).toBeCloseTo(
    seconds.reduce((a, b) => a + b),
    9,
  );
  expect(status).toBe(0);
  const text = advexp('plan', file).stdout;
  expect(text).toMatch(
    /^tiny: 3 points\n\n +point +parameters[\s\S]*2 +lr-0\.02_seed-1 +7,850[\s\S]*all, one after another/,
  );
  expect(advexp('plan', file, '--point', '2').stdout).toMatch(/^tiny\n[\s\S]*epoch +period/);
});

test('the example and the one in the documentation are sound', () => {
  const page = readFileSync(new URL('../../../docs/sweeps.md', import.meta.url), 'utf8');
  const documented = loadSpec({ file: 'budgets.advexp', text: /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '' });
  expect(documented.problems).toEqual([]);
  expect(documented.sweep?.points.map(({ name }) => name)[0]).toBe('lr-0.01_eps-4-255_width-2_batch-size-128_seed-0');
  expect(documented.sweep?.points).toHaveLength(18);
  const file = fileURLToPath(new URL('../../examples/sweep.advexp', import.meta.url));
  const { problems, sweep } = loadSpec(file);
  expect(problems).toEqual([]);
  expect(sweep?.points.map(({ name }) => name).slice(0, 4)).toEqual([
    'eps-0.1_periods-4_seed-0',
    'eps-0.1_periods-4_seed-1',
    'eps-0.1_periods-2-2_seed-0',
    'eps-0.1_periods-2-2_seed-1',
  ]);
});
