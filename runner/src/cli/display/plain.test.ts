import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BATCHES, batch, health, reportsUpTo } from '../../../../test/reported-run.ts';
import type { TrainingReport } from '../../training/messages.ts';
import { PlainDisplay } from './plain.ts';
import { RunProgress } from './run-progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function open(): { lines: string[]; display: PlainDisplay; take: (...reports: TrainingReport[]) => void } {
  const lines: string[] = [];
  const progress = new RunProgress();
  const display = new PlainDisplay(progress, (line) => lines.push(line));
  const take = (...reports: TrainingReport[]): void => {
    for (const report of reports) {
      progress.take(report);
      display.show(report);
    }
  };
  return { lines, display, take };
}

test('a head, one line an epoch, and warnings', () => {
  const { lines, display, take } = open();
  take(...reportsUpTo(2 * BATCHES), health(2 * BATCHES - 1));
  display.close();
  expect(lines).toEqual([
    'fmnist-pas: lenet w4, fashion-mnist, PGD-10 l∞, 206,954 parameters, 6 epochs of 461 batches, in /runs/fmnist-pas/20261123-030000-abcd',
    'epoch 1/6  period 1/2  ε 0.0731  lr 0.05    loss 1.2500  train  50.0 %  clean  70.0 %  robust  31.0 %  46s  3m 51s left',
    'epoch 2/6  period 1/2  ε 0.0731  lr 0.05    loss 1.2500  train  50.0 %  clean  71.0 %  robust  42.0 %  46s  3m 5s left',
    '! 93.8 % of the units of the ReLU after conv2 are zero on every probed sample. An update pushed the layer below zero everywhere. Lower the learning rate.',
  ]);
});

test('a long epoch is not silent', () => {
  const { lines, display, take } = open();
  take(...reportsUpTo(1));
  vi.advanceTimersByTime(4 * 60_000);
  expect(lines).toHaveLength(1);
  take(batch(1));
  vi.advanceTimersByTime(2 * 60_000);
  expect(lines.slice(1)).toEqual(['epoch 1, batch 2 of 461: loss 1.2500']);
  display.close();
  vi.advanceTimersByTime(60 * 60_000);
  expect(lines).toHaveLength(2);
});
