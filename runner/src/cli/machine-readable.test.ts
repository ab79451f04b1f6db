/** @file What other programs read from the command line: every output matches its schema, and signals have their codes. */
import { type ChildProcess, execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  explain,
  type PlanOutput,
  type Validator,
  validateCheckOutput,
  validateEvent,
  validatePlanOutput,
  validateRunOutput,
} from '@advexp/schemas';
import { afterAll, describe, expect, test } from 'vitest';
import { advexp as startAdvexp } from '../../../test/command-line.ts';
import { readStatus } from '../runs/status.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'advexp-machine-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SPEC = `seed: 0
name: small
data: { dataset: fashion-mnist-mini, validation: 50, train_samples: 100, test_samples: 50 } # advexp-ignore few-samples
model: { architecture: linear }
attack: { method: pgd, steps: 2, step_size: 0.5eps }
epsilon: { schedule: constant, target: 0.1 }
pas: { periods: [1, 1], reset: [momentum], ensemble: period-ends }
learning_rate: 0.01
train: { batch_size: 50 }
evaluate: { attacks: [clean, pgd-2] }
`;
const small = join(root, 'small.advexp');
writeFileSync(small, SPEC);
/** Far longer than any test waits. */
const long = join(root, 'long.advexp');
writeFileSync(long, SPEC.replace('small', 'long').replace('[1, 1]', '[5000, 5000]'));

function advexp(...words: string[]) {
  const options = { cwd: root, encoding: 'utf8', timeout: 60_000 } as const;
  return spawnSync(process.execPath, ['--conditions=advexp-source', MAIN, ...words], options);
}

function expectValid(validate: Validator<unknown>, value: unknown): void {
  expect(validate(value) ? '' : explain(validate)).toBe('');
}

test('check', () => {
  const bad = join(root, 'bad.advexp');
  writeFileSync(bad, SPEC.replace('target: 0.1', 'target: 8'));
  const { stdout, status } = advexp('check', small, bad, '--json');
  const output: unknown = JSON.parse(stdout);
  expectValid(validateCheckOutput, output);
  expect(output).toMatchObject([{ file: bad, line: 6, code: 'epsilon-unit' }]);
  expect(status).toBe(2);
});

test('plan', () => {
  const { stdout, status } = advexp('plan', small, '--json');
  const output: unknown = JSON.parse(stdout);
  expectValid(validatePlanOutput, output);
  expect(output).toMatchObject({ parameters: 7850, epochs: 2, batches_per_epoch: 2, attack_steps: 8 });
  expect(output).toMatchObject({
    estimated_seconds: expect.any(Number),
    estimates: { cpu: expect.any(Number) },
    schedule: [{ epoch: 0 }, { epoch: 1, period: 1 }],
  });
  expect(status).toBe(0);
});

test('plan settles on as many samples at once as a run would, on the device that auto chooses', () => {
  // Without a GPU that is the processor, whose memory this network exceeds at a single sample.
  const hidden = { VK_DRIVER_FILES: 'none', XDG_CACHE_HOME: join(root, 'cache') };
  const large = ['--set', 'model={ architecture: resnet18, width: 1024 }', '--set', 'train.micro_batch_size=auto'];
  const options = { cwd: root, encoding: 'utf8', timeout: 60_000, env: { ...process.env, ...hidden } } as const;
  const words = ['--conditions=advexp-source', MAIN, 'plan', small, '--device', 'auto', ...large];
  const { stdout, stderr } = spawnSync(process.execPath, words, options);
  expect(stdout, stderr).toContain('in parts of at most 1 ×');
  expect(stdout).toMatch(/memory +[\d.]+ [GT]B at the peak, of [\d.]+ GB free/);
  const json = spawnSync(process.execPath, [...words, '--json'], options).stdout;
  expect((JSON.parse(json) as PlanOutput).estimates).toEqual({ cpu: null });
});

test('plan counts the analyses that the spec asks for', () => {
  const density = 'landscape.density={ samples: 60, starts: 2, steps: 3 }';
  const { stdout, stderr, status } = advexp('plan', small, '--set', density, '--json');
  expect(status, stderr).toBe(0);
  const output: unknown = JSON.parse(stdout);
  expectValid(validatePlanOutput, output);
  const { analyses, flops, estimated_seconds } = output as PlanOutput;
  const [planned] = analyses ?? [];
  expect(analyses).toEqual([
    {
      analysis: 'density',
      checkpoints: 1,
      products: 6,
      products_expected: false,
      flops: expect.any(Number),
      estimated_seconds: expect.any(Number),
    },
  ]);
  expect(flops).toBeGreaterThan(planned?.flops ?? Number.NaN);
  expect(estimated_seconds).toBeGreaterThan(planned?.estimated_seconds ?? Number.NaN);
});

test('run, and what is exported of it', () => {
  const { stdout, status } = advexp('run', small, '--json');
  const lines = stdout.trimEnd().split('\n');
  const output: unknown = JSON.parse(lines.pop() ?? '');
  for (const line of lines) expectValid(validateEvent, JSON.parse(line));
  expectValid(validateRunOutput, output);
  expect(output).toMatchObject({ state: 'finished', metrics: { weights: { last: {}, ensemble: {} } } });
  expect(status).toBe(0);
  for (const format of ['csv', 'npz', 'onnx', 'pytorch', 'tensorboard']) {
    const exported = advexp('export', 'small', '--to', format, '--out', `exported-${format}`);
    expect(exported.stderr).toBe('');
    const files = exported.stdout.trimEnd().split('\n');
    expect(files.every((file) => existsSync(join(root, file)))).toBe(true);
  }
  expect(existsSync(join(root, 'exported-pytorch', 'last.pt'))).toBe(true);
  expect(advexp('export', 'small', '--to', 'pytorch', '--weights', 'period-0').stdout).toContain('period-0.pt');
  const wrong = advexp('export', 'small', '--to', 'pytorch', '--weights', 'period-7');
  expect(wrong.stderr).toContain('The run has no checkpoint "period-7"; it has last, ');
  expect(wrong.status).toBe(2);
});

/** What `advexp stop` prints, while this process goes on reading what the run prints. */
async function stop(...words: string[]): Promise<string> {
  const command = ['--conditions=advexp-source', MAIN, 'stop', ...words];
  return (await promisify(execFile)(process.execPath, command, { cwd: root, timeout: 60_000 })).stdout;
}

/** Starts the long run, and once it trains, does something to it. */
async function disturb<T>(what: (folder: string, child: ChildProcess) => T) {
  const runs = join(root, 'runs', 'long');
  let folder: string | null = null;
  let answer: T | null = null;
  const ended = await startAdvexp(['run', long], (event, child) => {
    if (folder !== null || event.type !== 'batch') return;
    folder = join(runs, readdirSync(runs).sort().at(-1) ?? '');
    answer = what(folder, child);
  });
  return { ...ended, folder: folder ?? '', answer: await answer };
}

const state = (folder: string) => readStatus(join(folder, 'status.json')).state;

describe('a run that is told to end', () => {
  test('by advexp stop: makes a checkpoint, and both say so', async () => {
    const { code, result, answer } = await disturb((folder) => stop(folder));
    expect(answer).toMatch(/its checkpoint\.\nIt has ended \(stopped\)\.\nGo on with: .* resume runs\/long/);
    expect(code).toBe(130);
    expectValid(validateRunOutput, result);
    expect(result?.state).toBe('stopped');
    expect(await stop('long')).toContain('is not running (stopped)');
  });

  test.runIf(process.platform !== 'win32')('by advexp stop --now', async () => {
    const { code, folder, answer } = await disturb((run) => stop(run, '--now'));
    expect(answer).toContain('It has made a checkpoint and stopped.');
    expect(code).toBe(130);
    expect(state(folder)).toBe('stopped');
  });

  test.runIf(process.platform !== 'win32')('by SIGKILL: is listed as crashed, and can be stopped no more', async () => {
    const { signal, folder } = await disturb((_, child) => child.kill('SIGKILL'));
    expect(signal).toBe('SIGKILL');
    expect(state(folder)).toBe('running');
    expect(advexp('list').stdout).toMatch(/runs\/long\/\S+ +crashed[\s\S]*`advexp resume` goes on/);
    expect(await stop(folder)).toContain('is not running');
  });

  test.runIf(process.platform !== 'win32')('twice: ends at once, with 130 and the way to go on', async () => {
    const { code, stderr } = await disturb((folder, child) => {
      // Stopped, the training thread cannot obey the first signal before the second comes.
      writeFileSync(join(folder, 'control', 'pause'), '');
      setTimeout(() => child.kill('SIGINT'), 500);
      setTimeout(() => child.kill('SIGINT'), 1200);
    });
    expect(stderr).toContain('Stopping after this batch');
    expect(stderr).toMatch(/Go on with: .* resume /);
    expect(code).toBe(130);
  });
});

test('a reader that goes away does not end a run', async () => {
  const command = `"${process.execPath}" --conditions=advexp-source "${MAIN}" run "${small}" --out lost | head -1`;
  expect(spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8', timeout: 60_000 }).stdout).toContain('small:');
  const runs = join(root, 'lost', 'small');
  expect(state(join(runs, readdirSync(runs)[0] ?? ''))).toBe('finished');
});
