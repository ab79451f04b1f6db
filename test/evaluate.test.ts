/** @file `advexp evaluate` measures what the run measured at its end, and hands its samples to `advexp landscape`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EvaluateOutput, explain, validateEvaluateOutput } from '@advexp/schemas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadData } from '../runner/src/data/load.ts';
import { decodeNpz } from '../runner/src/data/npz.ts';
import { summarize } from '../runner/src/runs/list.ts';
import { readResolved, runFolderAt } from '../runner/src/runs/run-folder.ts';
import { runSpec, tinySpec } from './session.ts';

const MAIN = fileURLToPath(new URL('../runner/src/cli/main.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'evaluate-'));
let run = '';
beforeAll(async () => {
  const evaluate = '{ during: pgd-2, attacks: [clean, pgd-3], batch_size: 64 }';
  ({ folder: run } = await runSpec(root, tinySpec({ evaluate })));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function advexp(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=advexp-source', MAIN, ...words], {
    encoding: 'utf8',
    // No GPU, not even one in software, so that `auto` has the processor to choose.
    env: { ...process.env, VK_DRIVER_FILES: 'none', XDG_CACHE_HOME: join(root, 'cache') },
  });
  return { code: status, stdout, stderr };
}

function evaluate(...words: string[]): EvaluateOutput {
  const { code, stdout, stderr } = advexp('evaluate', run, ...words, '--json');
  expect(code, stderr).toBe(0);
  const output: unknown = JSON.parse(stdout);
  if (!validateEvaluateOutput(output)) throw new TypeError(explain(validateEvaluateOutput));
  return output;
}

test('it measures what the run measured at its end', () => {
  const { metrics } = summarize(runFolderAt(run));
  const timeless = (output: EvaluateOutput | undefined) =>
    JSON.parse(JSON.stringify(output), (key, value) => (key === 'seconds' ? undefined : value));
  expect(timeless(evaluate())).toEqual(timeless(metrics?.weights.last));
  expect(timeless(evaluate('pgd-3', '--checkpoint', 'best')).robust_accuracy).toBe(
    metrics?.weights.best?.robust_accuracy,
  );
});

test('more steps do not help the network, and fewer samples are the first ones', () => {
  const {
    attacks,
    clean_accuracy: clean,
    robust_accuracy: robust,
  } = evaluate('clean', 'pgd-1', 'pgd-20-2', '--samples', '96');
  expect(Object.values(attacks).map(({ samples }) => samples)).toEqual([96, 96, 96]);
  expect(robust).toBe(attacks['pgd-20-2']?.accuracy);
  expect(robust).toBeLessThanOrEqual(attacks['pgd-1']?.accuracy ?? 0);
  expect(attacks['pgd-1']?.accuracy).toBeLessThanOrEqual(clean ?? 0);
});

test('its samples are within the budget, and are those that the landscape is analysed at', async () => {
  const file = join(root, 'samples.npz');
  const { attacks } = evaluate('pgd-3', '--split', 'train', '--samples', '96', '--save-adversarial', file);
  const arrays = decodeNpz(readFileSync(file), file);
  const { data, epsilon } = readResolved(runFolderAt(run).resolved);
  const { train } = await loadData(data);
  expect(arrays.get('x')?.shape).toEqual([96, ...train.shape]);
  expect(Array.from(arrays.get('y')?.data as Uint8Array)).toEqual([...train.labels.slice(0, 96)]);
  const pixels = Array.from(arrays.get('x')?.data as Float32Array);
  const moved = pixels.map((value, i) => Math.abs(value - train.images[i] / 255));
  expect(Math.max(...moved)).toBeLessThanOrEqual(epsilon.target + 1e-6);
  expect(Math.max(...moved)).toBeGreaterThan(0.99 * epsilon.target);
  const settings = ['samples=96', 'top=1'].map((one) => `--set=landscape.hessian.${one}`);
  const { stdout, stderr } = advexp('landscape', run, 'hessian', '--adversarial', file, '--json', ...settings);
  expect(stderr).not.toContain('error');
  expect(JSON.parse(stdout).hessian.loss_value).toBeCloseTo(attacks['pgd-3']?.loss ?? 0, 5);
});

test('auto says what it chose, and an analysis finds what was computed there', () => {
  const chosen = /^Device cpu: the fastest here, in attack steps a second: cpu [\d.]+\..*$/gm;
  const gradient = ['landscape', run, 'gradient', '--set', 'landscape.gradient.samples=64'];
  const named = advexp(...gradient, '--device', 'cpu');
  expect(named.stderr).not.toMatch(chosen);
  expect(named.stdout).toMatch(/^Written to/m);
  const settled = advexp(...gradient, '--device', 'auto');
  expect(settled.stderr.match(chosen)).toHaveLength(1);
  expect(settled.stdout).toMatch(/^Was in/m);
  const evaluated = advexp('evaluate', run, 'clean', '--samples', '32', '--device', 'auto');
  expect(evaluated.stderr.match(chosen)).toHaveLength(1);
});

test.each([
  [['pgd20'], '"pgd20" is no attack'],
  [['clean', '--save-adversarial', 'x.npz'], 'takes the samples of one attack'],
  [['--checkpoint', 'epoch-9999'], 'no checkpoint "epoch-9999"'],
  [['--samples', '0'], 'whole number from 1'],
])('%j is refused in words', (words, message) => {
  expect(advexp('evaluate', run, ...words)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
});
