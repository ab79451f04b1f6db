/** @file A run from its start to whatever end it takes: finished, stopped, diverged; resumed from every checkpoint. */
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HealthEvent, RunEvent } from '@advexp/schemas';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openSubject } from '../runner/src/landscape/subject.ts';
import { checkpointFiles, listCheckpoints, readCheckpoint } from '../runner/src/runs/checkpoint.ts';
import { requestControl, withdrawControl } from '../runner/src/runs/control.ts';
import { openRunFolder, readResolved } from '../runner/src/runs/run-folder.ts';
import { readStatus } from '../runner/src/runs/status.ts';
import type { NamedTensor } from '../runner/src/runs/tensor.ts';
import type { TrainingReport } from '../runner/src/training/messages.ts';
import { RefusedError } from '../runner/src/training/refused-error.ts';
import { advexp } from './command-line.ts';
import { requires } from './components.ts';
import { finalWeights, recordedEvents } from './recorded-run.ts';
import { copyRun, type Grip, resumeRun, runSpec, type SessionResult, tinySpec } from './session.ts';

const root = mkdtempSync(join(tmpdir(), 'advexp-run-'));
afterAll(() => rmSync(root, { recursive: true }));

const SWIFTSHADER = '/usr/lib/chromium/vk_swiftshader_icd.json';
afterEach(() => {
  vi.unstubAllEnvs();
});

const healthOf = (events: readonly RunEvent[]): HealthEvent[] => events.filter((event) => event.type === 'health');
const labelsOf = (folder: string): string[] => listCheckpoints(join(folder, 'checkpoints')).map(({ label }) => label);

const numbersOf = ({ data }: NamedTensor): number[] => Array.from<number | bigint, number>(data, Number);

function removeCheckpoint(folder: string, label: string): void {
  const { weights, state } = checkpointFiles(join(folder, 'checkpoints'), label);
  rmSync(state);
  rmSync(weights);
}

const stopAfter =
  (step: number) =>
  (report: TrainingReport, { stop }: Grip): void => {
    if (report.kind === 'event' && report.event.type === 'batch' && report.event.step === step) stop();
  };

function flipByte(path: string): void {
  const bytes = readFileSync(path);
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 0x10, middle);
  writeFileSync(path, bytes);
}

describe('an uninterrupted run', () => {
  let reference: SessionResult;
  beforeAll(async () => {
    reference = await runSpec(root, tinySpec());
  }, 60_000);

  const expectSame = (folder: string): void => {
    expect(finalWeights(folder)).toEqual(finalWeights(reference.folder));
    expect(recordedEvents(folder)).toEqual(recordedEvents(reference.folder));
  };

  test('finishes, with its weights and events in place', () => {
    expect(reference.state).toBe('finished');
    expect(reference.events.at(0)?.type).toBe('run-start');
    expect(reference.events.at(-1)?.type).toBe('run-end');
    expect(reference.events.filter(({ type }) => type === 'batch')).toHaveLength(40);
    expect(labelsOf(reference.folder)).toEqual(
      expect.arrayContaining(['last', 'best', 'period-0', 'period-1', 'epoch-0001', 'epoch-0004']),
    );
    expect(readStatus(join(reference.folder, 'status.json')).state).toBe('finished');
  });

  test('is repeated by another run of the spec', async () => {
    expectSame((await runSpec(root, tinySpec())).folder);
  });

  test('has the same end when resumed from any of its checkpoints', async () => {
    const labels = labelsOf(reference.folder);
    for (const [i, label] of labels.entries()) {
      const copy = copyRun(root, reference.folder);
      for (const further of labels.slice(0, i)) removeCheckpoint(copy, further);
      appendFileSync(join(copy, 'events.jsonl'), '{"type":"batch","st'); // what a kill leaves
      const { state, notes } = await resumeRun(copy);
      expect(notes).toContain(`Going on from checkpoint ${label}.`);
      expect(state).toBe('finished');
      expectSame(copy);
    }
  });

  test('has the same end when its furthest checkpoints are damaged', async () => {
    const copy = copyRun(root, reference.folder);
    const [furthest, next] = labelsOf(copy);
    flipByte(checkpointFiles(join(copy, 'checkpoints'), furthest ?? '').weights);
    flipByte(checkpointFiles(join(copy, 'checkpoints'), next ?? '').state);
    const { notes } = await resumeRun(copy);
    expect(notes.filter((note) => note.includes('cannot be used'))).toHaveLength(2);
    expectSame(copy);
  });

  test('has the same end when events were lost after an older checkpoint', async () => {
    const copy = copyRun(root, reference.folder);
    const events = readFileSync(join(copy, 'events.jsonl'));
    // An older checkpoint, made before the cut, is whole.
    writeFileSync(join(copy, 'events.jsonl'), events.subarray(0, events.length >> 1));
    const { notes } = await resumeRun(copy);
    expect(notes.join('\n')).toMatch(/Checkpoint last cannot be used: .*events\.jsonl has \d+ bytes/);
    expectSame(copy);
  });

  test('is not resumed, nor changed, when its events were lost or shifted', async () => {
    for (const change of [() => '', (text: string) => text.replace('{', '{ ')]) {
      const copy = copyRun(root, reference.folder);
      const path = join(copy, 'events.jsonl');
      writeFileSync(path, change(readFileSync(path, 'utf8')));
      const before = readFileSync(path, 'utf8');
      const status = readFileSync(join(copy, 'status.json'), 'utf8');
      await expect(resumeRun(copy)).rejects.toThrow(/No checkpoint of this run can be used.*\n.*events\.jsonl/);
      expect(readFileSync(path, 'utf8')).toBe(before);
      expect(readFileSync(join(copy, 'status.json'), 'utf8')).toBe(status);
    }
  });

  test('goes on past a damaged event, and says so', async () => {
    const copy = copyRun(root, reference.folder);
    const path = join(copy, 'events.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"type":"batch"', '"type":"hatch"'));
    const { notes, state } = await resumeRun(copy);
    expect(state).toBe('finished');
    expect(notes.join('\n')).toMatch(/events\.jsonl has an invalid event at byte \d+.*Training goes on/);
  });

  test('is not resumed on other data, nor by a resolved spec that somebody changed', async () => {
    const change = (file: string, from: RegExp, to: string): string => {
      const copy = copyRun(root, reference.folder);
      const text = readFileSync(join(copy, file), 'utf8');
      expect(text).toMatch(from);
      writeFileSync(join(copy, file), text.replace(from, to));
      return copy;
    };
    const otherData = change(
      'manifest.json',
      /"sha256": "[0-9a-f]{64}"(?=,\s*"bytes")/,
      `"sha256": "${'0'.repeat(64)}"`,
    );
    await expect(resumeRun(otherData)).rejects.toThrow(/data of fashion-mnist-mini are not those .* began with/);
    const otherSpec = change('resolved.json', /"batch_size": *32/, '"batch_size": "32"');
    await expect(resumeRun(otherSpec)).rejects.toThrow(/resolved\.json is not a resolved spec/);
  });

  test('has the same end when stopped and resumed in every kind of place', async () => {
    // In the middle of an epoch, at its very end (while it is evaluated), and in the final evaluation.
    const places: ((event: RunEvent) => boolean)[] = [
      (event) => event.type === 'batch' && event.step === 13,
      (event) => event.type === 'batch' && event.step === 19,
      (event) => event.type === 'epoch' && event.epoch === 1,
      (event) => event.type === 'evaluation' && event.weights === 'best',
    ];
    for (const place of places) {
      const stopped = await runSpec(root, tinySpec(), (report, grip) => {
        if (report.kind === 'event' && place(report.event)) grip.stop();
      });
      expect(stopped.state).toBe('stopped');
      expect(readStatus(join(stopped.folder, 'status.json')).state).toBe('stopped');
      expect((await resumeRun(stopped.folder)).state).toBe('finished');
      expectSame(stopped.folder);
    }
  });

  test('has the same end when resumed on the device that it is on, which auto chose', async () => {
    // No GPU, not even one in software, and no TensorFlow that was set up.
    vi.stubEnv('VK_DRIVER_FILES', 'none');
    vi.stubEnv('XDG_CACHE_HOME', join(root, 'cache'));
    const { folder } = await runSpec(root, tinySpec(), stopAfter(19));
    const { notes } = await resumeRun(folder, undefined, {
      device: { executor: 'onnx', threads: 0, provider: 'auto' },
    });
    expect(notes[0]).toMatch(/^Device cpu: the fastest here/);
    expectSame(folder);
    const { moves, device } = openRunFolder(folder).manifest;
    expect([moves, device.threads]).toEqual([undefined, 1]);
  });

  test('obeys stop in its control folder', async () => {
    const stopped = await runSpec(root, tinySpec(), (report, { folder }) => {
      if (report.kind === 'prepared') requestControl(join(folder, 'control'), 'stop');
    });
    expect(stopped.state).toBe('stopped');
    expect(existsSync(join(stopped.folder, 'control', 'stop'))).toBe(false);
    expect((await resumeRun(stopped.folder)).state).toBe('finished');
    expectSame(stopped.folder);
  });

  test('writes a checkpoint when its control folder says so', async () => {
    const { events, folder } = await runSpec(root, tinySpec(), (report, grip) => {
      if (report.kind === 'prepared') requestControl(join(grip.folder, 'control'), 'checkpoint-now');
    });
    const written = events.filter((event) => event.type === 'checkpoint' && event.kind === 'request');
    expect(written).toHaveLength(1);
    expect(existsSync(join(folder, 'control', 'checkpoint-now'))).toBe(false);
    expectSame(folder);
  });

  test('holds while its control folder says pause', async () => {
    const HELD_MS = 500;
    let heldAt = 0;
    let goneOnAt = 0;
    const { folder, state } = await runSpec(root, tinySpec(), (report, grip) => {
      const control = join(grip.folder, 'control');
      if (report.kind === 'prepared') requestControl(control, 'pause');
      if (report.kind === 'status' && report.status.state === 'paused') {
        heldAt = performance.now();
        expect(readStatus(join(grip.folder, 'status.json')).state).toBe('paused');
        setTimeout(() => withdrawControl(control, 'pause'), HELD_MS);
      }
      if (report.kind === 'event' && report.event.type === 'batch' && heldAt > 0) goneOnAt ||= performance.now();
    });
    expect(state).toBe('finished');
    expect(goneOnAt - heldAt).toBeGreaterThanOrEqual(HELD_MS - 1);
    expectSame(folder);
  });
});

test('a run whose learning rate is absurd diverges, says so, and keeps its last good checkpoint', async () => {
  const file = join(root, 'diverging.advexp');
  writeFileSync(
    file,
    tinySpec({
      name: 'diverging',
      learning_rate: '{ schedule: piecewise, points: [{ at: 1, value: 0.05 }, { at: 2, value: 1e30 }], update: batch }',
      pas: '{ periods: [4] }',
    }),
  );
  const ended = await advexp(['run', file, '--out', join(root, 'diverging')]);
  expect(ended.result?.state).toBe('diverged');
  expect(ended.code).toBe(1);
  const [finding] = healthOf(ended.events);
  expect(finding).toMatchObject({ kind: 'non-finite', severity: 'error', epoch: 1 });
  expect(ended.events.at(-1)).toMatchObject({ type: 'run-end', state: 'diverged', message: finding?.message });
  const folder = ended.result?.run ?? '';
  expect(readStatus(join(folder, 'status.json')).state).toBe('diverged');
  const { weights, metadata } = readCheckpoint(join(folder, 'checkpoints'), 'epoch-0001');
  expect(metadata.step).toBe(10);
  expect(weights.flatMap(numbersOf).every(Number.isFinite)).toBe(true);
});

test('a linear model is told its threshold, and collapses beyond it', async () => {
  const { events } = await runSpec(
    root,
    tinySpec({
      model: '{ architecture: linear, bias: true }',
      epsilon: '{ schedule: constant, target: 0.9 }',
      pas: '{ periods: [4] }',
      learning_rate: '{ schedule: constant, value: 0.005 }',
    }),
  );
  const findings = healthOf(events);
  const threshold = findings.find(({ kind }) => kind === 'linear-threshold');
  expect(threshold?.severity).toBe('warning');
  const start = events.find((event) => event.type === 'run-start');
  expect(threshold?.details?.threshold).toBe(start?.threshold);
  expect(start?.threshold).toBeGreaterThan(0);
  expect(start?.threshold).toBeLessThanOrEqual(0.5);
  expect(findings.filter(({ kind }) => kind === 'collapse').length).toBeGreaterThan(0);
});

test('a linear model below its threshold is told so, and does not collapse', async () => {
  const { events } = await runSpec(root, tinySpec({ model: '{ architecture: linear, bias: true }' }));
  expect(healthOf(events).map(({ kind, severity }) => [kind, severity])).toEqual([['linear-threshold', 'information']]);
});

test('a run whose batches are computed in parts makes the same updates', async () => {
  const inParts = await runSpec(root, tinySpec({ train: '{ batch_size: 32, micro_batch_size: 12 }' }));
  const whole = await runSpec(root, tinySpec());
  const lossesOf = ({ events }: SessionResult) =>
    events.flatMap((event) => (event.type === 'batch' ? (event.loss ?? Number.NaN) : []));
  expect(lossesOf(inParts)).toHaveLength(40);
  expect(lossesOf(inParts)).toEqual(lossesOf(whole).map((loss) => expect.closeTo(loss, 3)));
  expect(lossesOf(inParts).slice(0, 10)).toEqual(
    lossesOf(whole)
      .slice(0, 10)
      .map((loss) => expect.closeTo(loss, 5)),
  );
});

test('a run goes on with other parts of its batches when told so, and stays with them', async () => {
  const { folder } = await runSpec(root, tinySpec(), stopAfter(13));
  const manifest = () => openRunFolder(folder).manifest;
  const inParts = await resumeRun(folder, stopAfter(23), { microBatchSize: 12 });
  expect(inParts.notes).toContain(
    'Going on with 12 samples at once; so far it computed 32: the updates agree but for rounding.',
  );
  expect(manifest().moves).toEqual([
    expect.objectContaining({ step: 14, micro_batch_size: 12, device: manifest().device }),
  ]);
  expect(readResolved(join(folder, 'resolved.json')).train).not.toHaveProperty('micro_batch_size');

  const further = await resumeRun(folder, stopAfter(30));
  expect(further.notes.join()).not.toMatch(/at once/);
  expect(manifest().moves).toHaveLength(1);
  const subject = await openSubject({ folder, checkpoint: null }, null);
  expect(subject.spec).toMatchObject({ train: { micro_batch_size: 12 }, evaluate: { batch_size: 12 } });

  // Evaluation goes by the parts of now, not by smaller ones of before.
  const evaluated: number[] = [];
  const noted =
    (then: typeof stop): typeof stop =>
    (report, grip) => {
      if (report.kind === 'prepared') evaluated.push(report.spec.evaluate.batch_size);
      then(report, grip);
    };
  const stop = stopAfter(32);
  await resumeRun(folder, noted(stop), { microBatchSize: 24 });
  const last = await resumeRun(
    folder,
    noted(() => {}),
    { microBatchSize: 'auto' },
  );
  expect(evaluated).toEqual([24, readResolved(join(folder, 'resolved.json')).evaluate.batch_size]);
  expect(last.state).toBe('finished');
  expect(last.notes).toContain('Batches of 32 are computed whole, as they fit into memory.');
  expect(manifest().moves?.at(-1)).not.toHaveProperty('micro_batch_size');
  const lossesOf = (events: readonly unknown[]) =>
    (events as RunEvent[]).flatMap((event) => (event.type === 'batch' ? (event.loss ?? Number.NaN) : []));
  const whole = await runSpec(root, tinySpec());
  expect(lossesOf(recordedEvents(folder))).toEqual(lossesOf(whole.events).map((loss) => expect.closeTo(loss, 3)));
});

test('a run in mixed precision learns under its schedule, and says in what it computed', async () => {
  const spec = tinySpec({
    data: '{ dataset: fashion-mnist-mini, validation: 128, train_samples: 3200, test_samples: 600 }',
    model: '{ architecture: lenet, width: 2 }',
    epsilon: '{ schedule: linear, target: 0.05, min: 0, max: 0.1 }',
    optimizer: '{ name: adam }',
    learning_rate: '{ schedule: cosine, initial: 0.01, final: 0.001 }',
    train: '{ batch_size: 64, precision: mixed-float16 }',
  });
  const { folder, state, events } = await runSpec(root, spec);
  expect(state).toBe('finished');
  expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toMatchObject({ precision: 'mixed-float16' });
  const evaluations = events.filter((event) => event.type === 'evaluation' && event.weights === 'last');
  // float32 gets to 0.80 and 0.63; a constant classifier has 0.1.
  expect(evaluations.map((event) => 'accuracy' in event && event.accuracy)).toEqual([
    expect.toSatisfy((accuracy: number) => accuracy > 0.7),
    expect.toSatisfy((accuracy: number) => accuracy > 0.5),
  ]);
  const scales = events.flatMap((event) => (event.type === 'batch' ? [event.loss_scale ?? 0] : []));
  expect(scales).toHaveLength(200);
  for (const scale of scales) expect(Number.isInteger(Math.log2(scale))).toBe(true);
});

test.runIf(requires('software-vulkan'))('mixed precision on a device without half precision is refused', async () => {
  const file = join(root, 'mixed.advexp');
  writeFileSync(file, tinySpec({ train: '{ batch_size: 32, precision: mixed-float16 }', device: 'webgpu' }));
  vi.stubEnv('VK_DRIVER_FILES', SWIFTSHADER);
  const { code, stderr } = await advexp(['run', file, '--out', join(root, 'mixed')]);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /The device of webgpu does not compute in half precision \(WebGPU calls the feature shader-f16\)\. Take `train\.precision: float32`/,
  );
  expect(existsSync(join(root, 'mixed'))).toBe(false);
});

test('what auto settled on is what the run records', async () => {
  const { folder, notes, state } = await runSpec(
    root,
    tinySpec({ train: '{ batch_size: 32, micro_batch_size: auto }' }),
  );
  expect(state).toBe('finished');
  expect(notes).toEqual(['Batches of 32 are computed whole, as they fit into memory.']);
  expect(readResolved(join(folder, 'resolved.json')).train).not.toHaveProperty('micro_batch_size');
});

test.runIf(requires('software-vulkan'))(
  'auto takes the whole batch where the memory is not known, and says so',
  async () => {
    const file = join(root, 'unknown.advexp');
    const small = '{ dataset: fashion-mnist-mini, validation: 32, train_samples: 32, test_samples: 32 }';
    writeFileSync(
      file,
      tinySpec({ data: small, train: '{ batch_size: 32, micro_batch_size: auto }', device: 'webgpu' }),
    );
    vi.stubEnv('VK_DRIVER_FILES', SWIFTSHADER);
    const { code, stderr } = await advexp(['run', file, '--out', join(root, 'unknown')]);
    expect(stderr).toMatch(/Batches of 32 are computed whole, as the device does not tell how much memory it has\./);
    expect(code).toBe(0);
  },
);

test('BatchNorm counts the forward passes over parts of batches, also when these change', async () => {
  const spec = tinySpec({
    model:
      '{ architecture: custom, layers: [{ type: conv, channels: 2, kernel: 5, stride: 3 }, batchnorm, flatten, { type: linear, units: 10 }] }',
    data: '{ dataset: fashion-mnist-mini, validation: 32, train_samples: 72, test_samples: 32 }',
    train: '{ batch_size: 32, micro_batch_size: 12, objective: { name: trades, beta: 1 } }',
  });
  const passes = (folder: string) => {
    const { weights } = readCheckpoint(join(folder, 'checkpoints'), 'last');
    const count = weights.find(({ name }) => name.endsWith('num_batches_tracked'));
    return count && numbersOf(count);
  };
  // Epochs of two batches of 32 in 3 parts and one of 8 in one, each passed through clean and attacked.
  expect(passes((await runSpec(root, spec)).folder)).toEqual([4 * (2 * 3 + 1) * 2]);
  const { folder } = await runSpec(root, spec, stopAfter(5));
  const { notes } = await resumeRun(folder, undefined, { microBatchSize: 4 });
  expect(notes.join()).toMatch(/agree but for rounding, and for BatchNorm, whose statistics are those of a part\./);
  // The last two of four epochs in 8 parts and 2.
  expect(passes(folder)).toEqual([2 * (2 * 3 + 1) * 2 + 2 * (2 * 8 + 2) * 2]);
});

test('a batch that cannot fit in memory is refused before anything is written', async () => {
  const spec = tinySpec({
    model: '{ architecture: resnet18, width: 64 }',
    train: '{ batch_size: 9000, objective: adversarial }',
    data: '{ dataset: fashion-mnist-mini, validation: 128, test_samples: 128 }',
  });
  const refusal: unknown = await runSpec(root, spec).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(RefusedError);
  expect(refusal).toMatchObject({
    key: 'train.batch_size',
    message: expect.stringMatching(
      /9000 samples at once, needs about [\d.]+ GiB .* Write train\.micro_batch_size: \d+/,
    ),
  });
  // As a run that began on a larger machine.
  const { folder } = await runSpec(root, tinySpec(), stopAfter(3));
  const resolved = join(folder, 'resolved.json');
  const begun = JSON.parse(readFileSync(resolved, 'utf8'));
  const model = { architecture: 'resnet18', width: 64 };
  writeFileSync(resolved, JSON.stringify({ ...begun, model, train: { ...begun.train, batch_size: 9000 } }));
  await expect(resumeRun(folder)).rejects.toMatchObject({
    key: null,
    message: expect.stringMatching(/Resume with --micro-batch-size \d+ \(by the estimate\): [^.]*\.$/),
  });
  const inParts = spec.replace('batch_size: 9000', 'batch_size: 9000, micro_batch_size: 8000');
  await expect(runSpec(root, inParts)).rejects.toMatchObject({ key: 'train.micro_batch_size' });
  const widest = await runSpec(root, tinySpec({ model: '{ architecture: lenet, width: 1024 }' })).catch(
    (error: unknown) => error,
  );
  expect(widest).toMatchObject({
    key: 'model',
    message: expect.stringMatching(
      /network of [\d,]+ parameters, 32 samples at once, needs about \d+\.\d GiB .* even one sample/,
    ),
  });
});

test('the float64 reference and ONNX Runtime train alike, and the reference is resumed exactly', async () => {
  const spec = (device: string) =>
    tinySpec({
      model: '{ architecture: linear, bias: true }',
      data: '{ dataset: fashion-mnist-mini, validation: 16, train_samples: 48, test_samples: 16 }',
      pas: '{ periods: [1] }',
      epsilon: '{ schedule: constant, target: 0.1 }',
      train: '{ batch_size: 16, objective: adversarial, epochs: 1 }',
      evaluate: '{ during: pgd-2, attacks: [clean], batch_size: 16 }',
      device,
    });
  const onnx = await runSpec(root, spec('{ threads: 1 }'));
  const reference = await runSpec(root, spec('{ name: reference }'));
  const lossesOf = ({ events }: SessionResult) =>
    events.filter((event) => event.type === 'batch').map(({ loss }) => loss ?? Number.NaN);
  expect(lossesOf(onnx)).toHaveLength(3);
  for (const [i, loss] of lossesOf(reference).entries()) expect(lossesOf(onnx)[i]).toBeCloseTo(loss, 4);
  const weightsOf = ({ folder }: SessionResult) => readCheckpoint(join(folder, 'checkpoints'), 'last').weights;
  const expected = weightsOf(reference);
  for (const [i, tensor] of weightsOf(onnx).entries()) {
    expect(tensor.name).toBe(expected[i]?.name);
    const other = expected[i] ? numbersOf(expected[i]) : [];
    const error = Math.max(...numbersOf(tensor).map((value, k) => Math.abs(value - Number(other[k]))));
    expect(error).toBeLessThan(1e-4);
  }

  const stopped = await runSpec(root, spec('{ name: reference }'), (report, grip) => {
    if (report.kind === 'event' && report.event.type === 'batch' && report.event.step === 1) grip.stop();
  });
  await resumeRun(stopped.folder);
  expect(finalWeights(stopped.folder)).toEqual(finalWeights(reference.folder));
  expect(recordedEvents(stopped.folder)).toEqual(recordedEvents(reference.folder));
});
