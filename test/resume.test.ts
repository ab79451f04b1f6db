/** @file The promise of `advexp resume`: killed at any instant, a run ends with the very same bits. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { advexp } from './command-line.ts';
import { generator } from './generator.ts';
import { finalWeights, recordedEvents } from './recorded-run.ts';

const LENET_WITH_ADAM = `
model: { architecture: lenet, width: 1 }
optimizer: { name: adam }
pas: { periods: [2, 2], reset: [epsilon, learning_rate, momentum], ensemble: period-ends }
train: { batch_size: 64, micro_batch_size: 24, objective: adversarial, averaging: { method: ema, decay: 0.9 } }
learning_rate: { schedule: cosine, initial: 0.01, final: 0.001 }`;

const BATCHNORM_WITH_MOMENTUM = `
model:
  architecture: custom
  layers: [{ type: conv, channels: 4, kernel: 5, stride: 2 }, batchnorm, relu, flatten, { type: linear, units: 10 }]
optimizer: { name: sgd, momentum: 0.9 }
pas: { periods: [2, 2], reset: [epsilon, learning_rate], ensemble: period-ends }
train: { batch_size: 64, objective: { name: trades, beta: 3 }, averaging: { method: swa, start_epoch: 1 }, precision: mixed-float16 }
learning_rate: { schedule: cosine, initial: 0.05, final: 0.001 }`;

const spec = (name: string, network: string) => `version: 1
name: ${name}
seed: 5
data: { dataset: fashion-mnist-mini, validation: 200, train_samples: 600, test_samples: 600, augment: { crop_padding: 1, horizontal_flip: true } }
attack: { method: pgd, norm: linf, steps: 3, step_size: 0.4eps, start: uniform }
epsilon: { schedule: cosine, target: 0.1, min: 0, max: 0.2 }
evaluate: { during: pgd-5, attacks: [clean, pgd-20], batch_size: 64 }
checkpoint: { every_minutes: 0.001, keep: 2 }
device: { threads: 1 }
${network}
`;

const root = mkdtempSync(join(tmpdir(), 'advexp-resume-'));
afterAll(() => rmSync(root, { recursive: true }));

function kill(child: ChildProcess, afterMs: number): void {
  setTimeout(() => child.kill('SIGKILL'), afterMs);
}

describe.each([
  ['lenet, Adam, moving average, batches in parts', 'lenet', LENET_WITH_ADAM, 1],
  ['BatchNorm, momentum, TRADES, SWA, mixed precision', 'batchnorm', BATCHNORM_WITH_MOMENTUM, 2],
])('a run (%s) killed ten times and resumed', (_, name, network, seed) => {
  const file = join(root, `${name}.advexp`);
  let reference = '';
  let killed = '';
  let kills = 0;

  beforeAll(async () => {
    writeFileSync(file, spec(name, network));
    const whole = await advexp(['run', file, '--out', join(root, 'whole')]);
    expect(whole.stderr).not.toMatch(/error/);
    expect(whole.code).toBe(0);
    reference = whole.result?.run ?? '';
    const steps = whole.events.filter(({ type }) => type === 'batch').length;

    const random = generator(seed);
    const out = join(root, 'killed');
    // Eight kills at random moments of random batches (or of the evaluation that follows), one while starting, one in
    // the final evaluation.
    const targets = Array.from({ length: 8 }, () => Math.floor(random() * steps)).sort((a, b) => a - b);
    const launch = async (
      listen: Parameters<typeof advexp>[1],
      started?: Parameters<typeof advexp>[2],
    ): Promise<void> => {
      const args = killed === '' ? ['run', file, '--out', out] : ['resume', killed];
      const life = await advexp(args, listen, started);
      if (killed === '') killed = join(out, name, readdirSync(join(out, name))[0] ?? '');
      if (life.signal === 'SIGKILL') kills++;
      else if (life.code !== 0) throw new Error(life.stderr);
    };
    for (const [i, target] of targets.entries()) {
      const delay = random() * 60;
      let armed = true;
      await launch((event, child) => {
        if (!armed || event.step < target || event.type === 'resume') return;
        armed = false;
        kill(child, delay);
      });
      if (i === 3) await launch(undefined, (child) => kill(child, 300 + random() * 1000));
    }
    const moment = random() * 20;
    await launch((event, child) => {
      if (event.type === 'evaluation') kill(child, moment);
    });
    const last = await advexp(['resume', killed]);
    expect(last.stderr).not.toMatch(/error/);
    expect(last.code).toBe(0);
  }, 300_000);

  test('was killed ten times', () => {
    expect(kills).toBe(10);
  });

  test('has the same weights, byte for byte', () => {
    const weights = finalWeights(reference);
    expect(Object.keys(weights)).toEqual(
      expect.arrayContaining(['best.safetensors', 'last.safetensors', 'period-0.safetensors', 'period-1.safetensors']),
    );
    expect(finalWeights(killed)).toEqual(weights);
  });

  test('has the same events with the same numbers', () => {
    expect(recordedEvents(killed)).toEqual(recordedEvents(reference));
  });
});
