import { expect, test } from 'vitest';
import type { Resolved } from './generated/resolved.ts';
import {
  explain,
  loadSpec,
  type ResolvedSpec,
  type RunEvent,
  validateCheckOutput,
  validateCheckpoint,
  validateEvent,
  validateManifest,
  validatePlanOutput,
  validateResolved,
  validateRunOutput,
  validateStatus,
} from './index.ts';

const time = '2026-11-23T02:38:00.123Z';
const batch: RunEvent = {
  type: 'batch',
  time,
  step: 7,
  epoch: 0,
  batch: 7,
  period: 0,
  loss: null,
  accuracy: 0.5,
  epsilon: 0.1,
  learning_rate: 0.05,
  gradient_norm: 1.25,
  distance_from_init: 3,
};
const evaluation = {
  clean_accuracy: 0.9,
  robust_accuracy: 0.5,
  attacks: { 'pgd-20': { epsilon: 0.1, accuracy: 0.5, loss: 1, samples: 10 } },
};
const sha256 = 'a'.repeat(64);

const events: RunEvent[] = [
  batch,
  { type: 'run-start', time, step: 0, name: 'x', epochs: 2, batches_per_epoch: 3, parameters: 10 },
  {
    type: 'epoch',
    time,
    step: 3,
    epoch: 0,
    period: 0,
    epsilon: 0,
    learning_rate: 0.1,
    train: { loss: 1, robust_accuracy: 0.1, clean_accuracy: null },
    validation: {
      split: 'validation',
      samples: 100,
      clean_accuracy: 0.5,
      clean_loss: 1,
      robust_accuracy: 0.25,
      robust_loss: 2,
      robust_epsilon: 0.1,
    },
    seconds: { data: 0, attack: 1, step: 1, evaluation: 1, checkpoint: 0, other: 0 },
    samples_per_second: 100,
    memory_bytes: 1e9,
  },
  { type: 'period-end', time, step: 3, epoch: 1, period: 0, path: 'checkpoints/period-0.safetensors' },
  { type: 'checkpoint', time, step: 3, kind: 'epoch', epoch: 1, batch: 0, path: 'checkpoints/a.json', bytes: 10 },
  {
    type: 'health',
    time,
    step: 3,
    kind: 'collapse',
    severity: 'error',
    epoch: 0,
    batch: 1,
    message: 'a',
    cause: 'b',
    next: 'c',
    details: { loss: 2.3 },
  },
  {
    type: 'evaluation',
    time,
    step: 6,
    weights: 'ensemble',
    split: 'test',
    attack: 'clean',
    epsilon: 0,
    accuracy: 0.9,
    loss: 0.3,
    samples: 2000,
  },
  { type: 'resume', time, step: 3, epoch: 1, batch: 0, path: 'checkpoints/a.json' },
  {
    type: 'run-end',
    time,
    step: 6,
    state: 'finished',
    metrics: { clean_accuracy: 0.9, robust_accuracy: 0.5, weights: { last: evaluation } },
    message: null,
  },
];

test.each(events.map((event) => [event.type, event] as const))('a %s event is valid', (_type, event) => {
  expect(validateEvent(JSON.parse(JSON.stringify(event))), explain(validateEvent)).toBe(true);
});

test.each([
  [{ ...batch, epsilon: -0.1 }, 'epsilon must be >= 0'],
  [{ ...batch, loss: '1' }, 'loss must be number,null'],
  [{ ...batch, extra: 1 }, "unknown key 'extra'"],
  [{ ...batch, type: 'bach' }, "unknown type 'bach'"],
  [{ ...batch, time: 'yesterday' }, 'time must match pattern'],
  [{ type: 'resume', time, step: 3, epoch: 1, batch: 0 }, "'path' is missing"],
  [{ ...events[8], state: 'lost' }, 'state must be one of finished, stopped, failed, diverged'],
  [null, 'value must be object'],
  ['{"type": "batch"', 'value must be object'],
])('a bad event is refused and explained: %#', (event, reason) => {
  expect(validateEvent(event)).toBe(false);
  expect(explain(validateEvent)).toContain(reason);
});

test('status, manifest, checkpoint and outputs have validators', () => {
  const status = {
    state: 'running',
    pid: 1,
    host: 'h',
    started: time,
    heartbeat: time,
    progress: { epoch: 0, epochs: 2, batch: 1, batches: 3, fraction: 0.2 },
    eta_seconds: null,
    epsilon: 0.1,
    learning_rate: 0.1,
    period: 0,
    robust_accuracy: null,
    message: null,
  };
  expect(validateStatus(status), explain(validateStatus)).toBe(true);
  expect(validateStatus({ ...status, state: 'walking' })).toBe(false);

  const manifest = {
    format_version: 1,
    name: 'x',
    run: 'r',
    created: time,
    command: ['advexp', 'run'],
    spec: { file: 'a.advexp', sha256, overrides: [] },
    versions: { advexp: '0.1.0' },
    device: {
      executor: 'onnx',
      provider: 'cpu',
      threads: 2,
      platform: 'linux-x64',
      name: 'cpu',
      cores: 2,
      memory_bytes: 1,
    },
    seeds: { seed: 0 },
    lowerings: { 'conv 1x1': 'im2col' },
    data: { dataset: 'mnist', files: [{ path: 'p', sha256, bytes: 1 }], counts: { train: 1, validation: 0, test: 1 } },
    git: null,
  };
  expect(validateManifest(manifest), explain(validateManifest)).toBe(true);
  expect(validateManifest({ ...manifest, git: { commit: 1 } })).toBe(false);

  const checkpoint = {
    format_version: 1,
    kind: 'epoch',
    time,
    step: 3,
    epoch: 1,
    batch: 0,
    period: 0,
    seed: 0,
    files: { weights: { path: 'w.safetensors', sha256, bytes: 3 } },
    events_bytes: 12,
    best: { epoch: 0, robust_accuracy: 0.1 },
    sums: { loss: 1 },
    seconds: 3,
  };
  expect(validateCheckpoint(checkpoint), explain(validateCheckpoint)).toBe(true);
  expect(validateCheckpoint({ ...checkpoint, files: { weights: 'w.safetensors' } })).toBe(false);

  const problem = { file: 'a', line: 1, column: 1, severity: 'error', code: 'c', message: 'm' };
  expect(validateCheckOutput([problem]), explain(validateCheckOutput)).toBe(true);
  expect(validateCheckOutput([{ ...problem, line: 0 }])).toBe(false);

  const plan = {
    parameters: 1,
    epochs: 1,
    batches_per_epoch: 1,
    flops: 1,
    memory_bytes: 1,
    estimated_seconds: null,
    schedule: [{ epoch: 0, period: 0, epsilon: 0, learning_rate: 0.1 }],
  };
  expect(validatePlanOutput(plan), explain(validatePlanOutput)).toBe(true);
  expect(
    validateRunOutput({
      run: 'r',
      state: 'finished',
      metrics: { clean_accuracy: null, robust_accuracy: null, weights: {} },
    }),
  ).toBe(true);
});

test('every resolved spec is valid as resolved.json, and its type is that of the schema', () => {
  const asWritten = (spec: Resolved): ResolvedSpec => spec;
  const asStored = (spec: ResolvedSpec): Resolved => spec;
  const common =
    'data: { dataset: mnist }\nmodel: { architecture: lenet }\ntrain: { epochs: 2 }\nlandscape: { hessian: {}, density: {}, curvature: {}, slice: { epsilons: [0, 8/255] }, scatter: {}, gradient: {}, sharpness: {}, connectivity: { to: best }, linear: {} }';
  for (const epsilon of [
    '0.1',
    '{ schedule: cosine, target: 0.1 }',
    '{ schedule: one-cycle, target: 0.1, warmup: 1 }',
  ]) {
    const { spec } = loadSpec({ file: 'a.advexp', text: `${common}\nepsilon: ${epsilon}\nlearning_rate: 0.1` });
    if (spec === null) throw new Error(`${epsilon} does not resolve`);
    const stored: unknown = JSON.parse(JSON.stringify(asWritten(asStored(spec))));
    expect(validateResolved(stored), explain(validateResolved)).toBe(true);
    expect(stored).toEqual(spec);
    expect(validateResolved({ ...spec, epsilon: { ...spec.epsilon, maximum: 1 } })).toBe(false);
    expect(validateResolved({ ...spec, model: { architecture: 'lenet' } })).toBe(false);
  }
});
