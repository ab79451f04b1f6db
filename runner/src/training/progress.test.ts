import type { CheckpointMetadata } from '@advexp/schemas';
import { expect, test } from 'vitest';
import type { Json } from '../runs/checkpoint.ts';
import { emptySums, progressExtra, progressOf, startOfTraining, type TrainingProgress } from './progress.ts';

const PROGRESS: TrainingProgress = {
  epoch: 7,
  batch: 3,
  step: 73,
  optimizerUpdates: 13,
  forwardPasses: 219,
  averaged: 2,
  best: { epoch: 5, robust_accuracy: 0.41 },
  sums: { loss: 123.456789012345, correct: 99, clean_correct: 130, samples: 192 },
  health: { collapsed: true, overfitted: false, bestRobust: 0.43, dead: ['conv1', 'fc1'] },
  lossScale: { scale: 2 ** 13, good_steps: 17 },
  seconds: 321.5,
};

function metadataOf({ epoch, batch, step, best, sums, lossScale, seconds }: TrainingProgress): CheckpointMetadata {
  return {
    format_version: 1,
    kind: 'time',
    time: '2026-01-01T00:00:00.000Z',
    period: 1,
    seed: 0,
    files: {},
    events_bytes: 10,
    epoch,
    batch,
    step,
    best,
    sums: { ...sums },
    seconds,
    ...(lossScale && { loss_scale: lossScale }),
  };
}

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

test.each([
  ['in the middle', PROGRESS],
  ['at the start', startOfTraining()],
  ['at the start of mixed precision', startOfTraining('mixed-float16')],
])('progress %s survives a checkpoint exactly', (_, progress) => {
  const restored = progressOf(throughJson(metadataOf(progress)), throughJson(progressExtra(progress, 4711)));
  expect(restored).toEqual({ progress, tensorboardBytes: 4711 });
});

test('a sum that was not finite comes back as such', () => {
  const broken = { ...PROGRESS, sums: { ...emptySums(), loss: Number.NaN } };
  const { progress } = progressOf(throughJson(metadataOf(broken)), throughJson(progressExtra(broken, 0)));
  expect(progress.sums.loss).toBeNaN();
});

test.each([
  ['extra data', null],
  ['health', { optimizer_updates: 1, forward_passes: 1, averaged: 0, tensorboard_bytes: 0 }],
  ['averaged', { optimizer_updates: 1, forward_passes: 1, tensorboard_bytes: 0, health: { best_robust: 0 } }],
] as const)('a checkpoint without its %s is refused by name', (name, extra: Json) => {
  expect(() => progressOf(metadataOf(PROGRESS), extra)).toThrow(new RegExp(`the checkpoint's ${name} is not`));
});
