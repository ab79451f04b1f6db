/** @file A small run as its training thread would report it, with invented numbers, for tests of what shows it. */
import { type BatchEvent, type EpochEvent, type HealthEvent, loadSpec, type RunStatus } from '@advexp/schemas';
import type { TrainingReport } from '../runner/src/training/messages.ts';

const SPEC = `
name: fmnist-pas
seed: 0
data: { dataset: fashion-mnist, validation: 1000 }
model: { architecture: lenet, width: 4 }
attack: { method: pgd, steps: 10, step_size: 0.25eps }
epsilon: { schedule: cosine, target: 0.1, min: 0, max: 0.15 }
pas: { periods: [3, 3], ensemble: period-ends }
learning_rate: 0.05
evaluate: { attacks: [clean, pgd-20] }
`;

/** When the run starts, in milliseconds since 1970. */
export const STARTED = Date.parse('2026-11-23T03:00:00Z');
export const BATCHES = 461;
const EPOCHS = 6;
const BATCH_SECONDS = 0.1;

const clock = (step: number): string => new Date(STARTED + 5000 + step * BATCH_SECONDS * 1000).toISOString();

const place = (step: number) => ({
  time: clock(step),
  step,
  epoch: Math.floor(step / BATCHES),
  period: Math.floor(step / BATCHES / 3),
});

export function prepared(folder: string): TrainingReport {
  const { spec, problems } = loadSpec({ file: 'fmnist-pas.advexp', text: SPEC });
  if (spec === null) throw new Error(problems.map(({ message }) => message).join(' '));
  return { kind: 'prepared', folder, spec, parameters: 206_954, batchesPerEpoch: BATCHES, notes: [] };
}

export function batch(step: number): TrainingReport {
  const event: BatchEvent = {
    type: 'batch',
    ...place(step),
    batch: step % BATCHES,
    loss: 1.25,
    accuracy: 0.5390625,
    epsilon: 0.0731,
    learning_rate: 0.05,
    gradient_norm: 1.5,
    distance_from_init: 3,
  };
  return { kind: 'event', event };
}

export function epoch(index: number): TrainingReport {
  const event: EpochEvent = {
    type: 'epoch',
    ...place((index + 1) * BATCHES - 1),
    epsilon: 0.0731,
    learning_rate: 0.05,
    train: { loss: 1.25, robust_accuracy: 0.5, clean_accuracy: null },
    validation: {
      split: 'validation',
      samples: 1000,
      clean_accuracy: 0.7 + 0.01 * index,
      clean_loss: 0.8,
      robust_accuracy: [0.31, 0.42, 0.5, 0.47, 0.51, 0.523][index] ?? 0,
      robust_loss: 1.2,
      robust_epsilon: 0.1,
    },
    seconds: { data: 1, attack: 30, step: 10, evaluation: 5, checkpoint: 0.1, other: 0.2 },
    samples_per_second: 1280,
    memory_bytes: 5e8,
  };
  return { kind: 'event', event };
}

export function status(step: number, state: RunStatus['state'] = 'running'): TrainingReport {
  const fraction = step / (EPOCHS * BATCHES);
  return {
    kind: 'status',
    status: {
      state,
      pid: 1,
      host: 'here',
      started: clock(0),
      heartbeat: clock(step),
      progress: {
        epoch: Math.floor(step / BATCHES),
        epochs: EPOCHS,
        batch: step % BATCHES,
        batches: BATCHES,
        fraction,
      },
      eta_seconds: Math.round((EPOCHS * BATCHES - step) * BATCH_SECONDS),
      epsilon: 0.0731,
      learning_rate: 0.05,
      period: 0,
      robust_accuracy: null,
      message: null,
    },
  };
}

export function health(step: number): TrainingReport {
  const event: HealthEvent = {
    type: 'health',
    ...place(step),
    kind: 'dead-relu',
    severity: 'warning',
    batch: step % BATCHES,
    message: '93.8 % of the units of the ReLU after conv2 are zero on every probed sample.',
    cause: 'An update pushed the layer below zero everywhere.',
    next: 'Lower the learning rate.',
  };
  return { kind: 'event', event };
}

export function evaluation(weights: 'last' | 'ensemble', attack: 'clean' | 'pgd-20', accuracy: number): TrainingReport {
  const epsilon = attack === 'clean' ? 0 : 0.1;
  const at = place(EPOCHS * BATCHES);
  return {
    kind: 'event',
    event: {
      type: 'evaluation',
      time: at.time,
      step: at.step,
      weights,
      split: 'test',
      attack,
      epsilon,
      accuracy,
      loss: 1,
      samples: 1000,
    },
  };
}

/** Reports up to some number of updates, the epochs that have ended by then included. */
export function reportsUpTo(steps: number, folder = '/runs/fmnist-pas/20261123-030000-abcd'): TrainingReport[] {
  const reports = [prepared(folder)];
  for (let step = 0; step < steps; step++) {
    reports.push(batch(step), status(step));
    if ((step + 1) % BATCHES === 0) reports.push(epoch((step + 1) / BATCHES - 1));
  }
  return reports;
}
