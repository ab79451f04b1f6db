import { expect, test } from 'vitest';
import {
  BATCHES,
  batch,
  epoch,
  evaluation,
  health,
  prepared,
  reportsUpTo,
  status,
} from '../../../../test/reported-run.ts';
import type { TrainingReport } from '../../training/messages.ts';
import { RunProgress } from './run-progress.ts';

function after(...reports: TrainingReport[]): RunProgress {
  const progress = new RunProgress();
  for (const report of reports) progress.take(report);
  return progress;
}

test('the phases follow one another', () => {
  const folder = '/runs/x';
  const progress = after(prepared(folder));
  const phases = [progress.phase];
  const take = (report: TrainingReport): void => {
    progress.take(report);
    phases.push(progress.phase);
  };
  take(batch(0));
  take(status(0, 'paused'));
  take(status(0));
  take(batch(BATCHES - 1));
  take(epoch(0));
  take(batch(BATCHES));
  take(epoch(5));
  take(evaluation('last', 'clean', 0.8));
  expect(phases).toEqual([
    'preparing',
    'training',
    'paused',
    'training',
    'evaluating',
    'training',
    'training',
    'final-evaluation',
    'final-evaluation',
  ]);
});

test('the share done counts batches', () => {
  expect(after(...reportsUpTo(3 * BATCHES)).fraction).toBeCloseTo(0.5, 12);
  expect(after(...reportsUpTo(1)).fraction).toBeCloseTo(1 / (6 * BATCHES), 12);
});

test('speed is that of the last batches, the evaluation between epochs left out', () => {
  // 128 samples each tenth of a second.
  expect(after(...reportsUpTo(200)).samplesPerSecond).toBeCloseTo(1280, 6);
  const late = after(...reportsUpTo(BATCHES));
  const next = batch(BATCHES);
  if (next.kind !== 'event') throw new Error('not an event');
  late.take({ kind: 'event', event: { ...next.event, time: '2026-11-23T04:00:00.000Z' } });
  expect(late.samplesPerSecond).toBe(1280); // the epoch's own, as one batch has no speed
});

test('the best epoch is the first of the highest robust accuracy; a warning is kept once', () => {
  const progress = after(...reportsUpTo(6 * BATCHES), health(1), health(2));
  expect(progress.best).toEqual({ epoch: 5, robust_accuracy: 0.523 });
  expect(progress.robustAccuracies).toHaveLength(6);
  expect(progress.warnings).toMatchObject([{ step: 2 }]);
});

test('a resumed run remembers its earlier epochs', () => {
  const earlier = after(...reportsUpTo(2 * BATCHES)).epochs;
  const progress = after(prepared('/runs/x'));
  progress.remember(earlier);
  progress.take(epoch(2));
  expect(progress.robustAccuracies).toEqual([0.31, 0.42, 0.5]);
});
