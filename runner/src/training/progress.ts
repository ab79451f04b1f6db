/** @file Where training stands, apart from its tensors: everything a checkpoint must hold so that resuming repeats the rest exactly. */
import type { BestEpoch, CheckpointMetadata, LossScale } from '@advexp/schemas';
import type { Precision } from '../engine/graph/precision.ts';
import type { Json } from '../runs/checkpoint.ts';
import type { HealthMemory } from './health.ts';
import { FIRST_LOSS_SCALE } from './loss-scale.ts';

/** Running totals of the epoch. */
export interface EpochSums {
  /** Σ loss · samples */
  loss: number;
  correct: number;
  clean_correct: number;
  samples: number;
}

export interface TrainingProgress {
  /** Epoch that training is in, from 0; equal to the number of epochs when only the final evaluation is left. */
  epoch: number;
  /** Next batch of that epoch; equal to the batches of an epoch when only its evaluation is left. */
  batch: number;
  /** Updates of the weights so far, those that were left out for an overflow among them: one a batch. */
  step: number;
  /** Updates since the optimiser's state was last cleared. */
  optimizerUpdates: number;
  /** Forward passes in train mode, over which BatchNorm's running statistics were taken. */
  forwardPasses: number;
  /** Weights that the SWA average holds. */
  averaged: number;
  best: BestEpoch | null;
  sums: EpochSums;
  health: HealthMemory;
  /** In mixed precision. */
  lossScale: LossScale | null;
  /** Seconds spent before this process. */
  seconds: number;
}

export function emptySums(): EpochSums {
  return { loss: 0, correct: 0, clean_correct: 0, samples: 0 };
}

export function startOfTraining(precision: Precision = 'float32'): TrainingProgress {
  return {
    epoch: 0,
    batch: 0,
    step: 0,
    optimizerUpdates: 0,
    forwardPasses: 0,
    averaged: 0,
    best: null,
    sums: emptySums(),
    health: { collapsed: false, overfitted: false, bestRobust: 0, dead: [] },
    lossScale: precision === 'float32' ? null : FIRST_LOSS_SCALE,
    seconds: 0,
  };
}

/** The part of the progress that the checkpoint's schema does not name, as plain JSON. */
export function progressExtra(progress: TrainingProgress, tensorboardBytes: number): Json {
  const { collapsed, overfitted, bestRobust, dead } = progress.health;
  return {
    optimizer_updates: progress.optimizerUpdates,
    forward_passes: progress.forwardPasses,
    averaged: progress.averaged,
    tensorboard_bytes: tensorboardBytes,
    health: { collapsed, overfitted, best_robust: bestRobust, dead: [...dead] },
  };
}

type JsonObject = { readonly [key: string]: Json };

function objectAt(json: Json, key: string | null): JsonObject {
  const value = key === null ? json : (json as JsonObject)[key];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`the checkpoint's ${key ?? 'extra data'} is not an object`);
  }
  return value as JsonObject;
}

function numberAt(json: JsonObject, key: string): number {
  const value = json[key];
  if (typeof value !== 'number') throw new TypeError(`the checkpoint's ${key} is not a number`);
  return value;
}

/** Restores the progress of a checkpoint. @throws TypeError if something is missing */
export function progressOf(
  metadata: CheckpointMetadata,
  extra: Json,
): { progress: TrainingProgress; tensorboardBytes: number } {
  const root = objectAt(extra, null);
  const health = objectAt(root, 'health');
  const { sums, loss_scale } = metadata;
  return {
    progress: {
      epoch: metadata.epoch,
      batch: metadata.batch,
      step: metadata.step,
      optimizerUpdates: numberAt(root, 'optimizer_updates'),
      forwardPasses: numberAt(root, 'forward_passes'),
      averaged: numberAt(root, 'averaged'),
      best: metadata.best,
      sums: {
        loss: sums.loss ?? Number.NaN,
        correct: sums.correct ?? 0,
        clean_correct: sums.clean_correct ?? 0,
        samples: sums.samples ?? 0,
      },
      health: {
        collapsed: health.collapsed === true,
        overfitted: health.overfitted === true,
        bestRobust: numberAt(health, 'best_robust'),
        dead: Array.isArray(health.dead) ? health.dead.map(String) : [],
      },
      lossScale: loss_scale ?? null,
      seconds: metadata.seconds,
    },
    tensorboardBytes: numberAt(root, 'tensorboard_bytes'),
  };
}
