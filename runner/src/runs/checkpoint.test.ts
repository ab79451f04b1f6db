import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  batchLabel,
  type CheckpointContent,
  checkpointFiles,
  epochLabel,
  latestCheckpoint,
  listCheckpoints,
  periodLabel,
  pruneCheckpoints,
  readCheckpoint,
  writeCheckpoint,
} from './checkpoint.ts';
import { CheckpointError } from './errors.ts';
import { encodeSafetensors, writeSafetensors } from './safetensors.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advexp-checkpoint-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const content = (step: number, events = step * 100): CheckpointContent => ({
  position: {
    kind: 'epoch',
    time: '2026-11-23T02:15:02Z',
    step,
    epoch: Math.floor(step / 10),
    batch: step % 10,
    period: 0,
    seed: 0,
    events_bytes: events,
    best: { epoch: 0, robust_accuracy: 0.5 },
    sums: { loss: 0.1 + 0.2, correct: null },
    seconds: 12.5,
  },
  weights: [
    { name: 'conv1.weight', shape: [1, 1, 2, 2], data: Float32Array.from([1, 2, 3, step]) },
    { name: 'bn1.running_var', shape: [1], data: Float32Array.from([1]) },
    { name: 'bn1.num_batches_tracked', shape: [], data: BigInt64Array.from([BigInt(step)]) },
  ],
  state: [{ name: 'momentum.conv1.weight', shape: [1, 1, 2, 2], data: Float32Array.from([0, 0, 0, 1]) }],
  extra: { tensorboard_bytes: 42, health: ['ε'] },
});
/** Flips a bit of the file's last byte. */
const flip = (path: string) => {
  const file = readFileSync(path);
  file[file.byteLength - 1] = (file.at(-1) ?? 0) ^ 1;
  writeFileSync(path, file);
};

test('a checkpoint comes back as written', () => {
  const bytes = writeCheckpoint(folder, 'epoch-0001', content(10));
  const { label, metadata, weights, state, extra } = readCheckpoint(folder, 'epoch-0001');
  expect({ position: metadata, weights, state, extra }).toMatchObject(content(10));
  expect(metadata.sums.loss).toBe(0.1 + 0.2);
  expect(label).toBe('epoch-0001');
  const sizes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).byteLength);
  expect(sizes).toHaveLength(2);
  expect(bytes).toBe((sizes[0] ?? 0) + (sizes[1] ?? 0));
});

test('the same content gives the same bytes', () => {
  writeCheckpoint(folder, 'last', content(10));
  const { weights, state } = checkpointFiles(folder, 'last');
  const first = [readFileSync(weights), readFileSync(state)];
  writeCheckpoint(folder, 'last', content(10));
  expect([readFileSync(weights), readFileSync(state)]).toEqual(first);
});

test('labels sort by progress', () => {
  expect([epochLabel(7), batchLabel(1234), periodLabel(1)]).toEqual(['epoch-0007', 'batch-00001234', 'period-1']);
  expect(() => writeCheckpoint(folder, '../x', content(0))).toThrow('not a checkpoint');
});

test('files that were not written together are no checkpoint', () => {
  writeCheckpoint(folder, 'epoch-0001', content(10));
  writeCheckpoint(folder, 'epoch-0002', content(20));
  copyFileSync(checkpointFiles(folder, 'epoch-0002').weights, checkpointFiles(folder, 'epoch-0001').weights);
  expect(() => readCheckpoint(folder, 'epoch-0001')).toThrow('does not belong to epoch-0001.state.safetensors');
});

test('a file that is missing, cut or damaged is refused', () => {
  writeCheckpoint(folder, 'last', content(10));
  const { weights, state } = checkpointFiles(folder, 'last');
  flip(weights);
  expect(() => readCheckpoint(folder, 'last')).toThrow(/last\.safetensors is damaged .* checksum/);
  writeCheckpoint(folder, 'last', content(10));
  truncateSync(state, 100);
  expect(() => readCheckpoint(folder, 'last')).toThrow(CheckpointError);
  rmSync(state);
  expect(() => readCheckpoint(folder, 'last')).toThrow(/Cannot read .*last\.state\.safetensors \(ENOENT\)/);
});

test('metadata that is foreign, invalid or of a newer version is refused', () => {
  writeCheckpoint(folder, 'last', content(10));
  const { state } = checkpointFiles(folder, 'last');
  const { metadata } = readCheckpoint(folder, 'last');
  const write = (checkpoint: unknown) => writeSafetensors(state, [], { checkpoint: JSON.stringify(checkpoint) });
  write({ ...metadata, step: -1 });
  expect(() => readCheckpoint(folder, 'last')).toThrow('metadata that is not valid: step must be >= 0');
  write({ ...metadata, format_version: 2 });
  expect(() => readCheckpoint(folder, 'last')).toThrow('format_version 2. Update advexp');
  writeSafetensors(state, []);
  expect(() => readCheckpoint(folder, 'last')).toThrow('not the state of a checkpoint');
  const unsigned = Buffer.concat(encodeSafetensors([], { checkpoint: JSON.stringify(metadata) }).pieces);
  writeFileSync(state, unsigned.toString('latin1').replace('"sha256":"', '"sha257":"'), 'latin1');
  expect(() => readCheckpoint(folder, 'last')).toThrow(CheckpointError);
  const invalid = { ...content(1), position: { ...content(1).position, step: 0.5 } };
  expect(() => writeCheckpoint(folder, 'best', invalid)).toThrow("The checkpoint's metadata is not valid: step");
});

test('the furthest checkpoint is found, whatever its label; of equals, the one written last', () => {
  writeCheckpoint(folder, 'epoch-0002', content(20));
  writeCheckpoint(folder, 'batch-00000025', content(25));
  writeCheckpoint(folder, 'best', content(10));
  writeCheckpoint(folder, 'period-0', content(20, 2001));
  expect(listCheckpoints(folder).map(({ label }) => label)).toEqual([
    'batch-00000025',
    'period-0',
    'epoch-0002',
    'best',
  ]);
  expect(latestCheckpoint(folder)).toMatchObject({ checkpoint: { label: 'batch-00000025' }, skipped: [] });
});

test('an older checkpoint is used when newer ones are damaged, and it says so', () => {
  for (const epoch of [1, 2, 3, 4]) writeCheckpoint(folder, epochLabel(epoch), content(epoch * 10));
  flip(checkpointFiles(folder, 'epoch-0004').weights);
  truncateSync(checkpointFiles(folder, 'epoch-0003').state, 50);
  rmSync(checkpointFiles(folder, 'epoch-0002').weights);
  const { checkpoint, skipped } = latestCheckpoint(folder);
  expect(checkpoint?.label).toBe('epoch-0001');
  expect(skipped).toHaveLength(3);
  for (const epoch of [2, 3, 4]) {
    expect(skipped.join('\n')).toContain(`Checkpoint epoch-000${epoch} cannot be used: `);
  }
  expect(readdirSync(folder)).toHaveLength(7);
  rmSync(checkpointFiles(folder, 'epoch-0001').state);
  expect(() => latestCheckpoint(folder)).toThrow(/No checkpoint of this run can be used.*nothing was changed/);
});

test('before the first checkpoint there is none', () => {
  expect(latestCheckpoint(folder)).toEqual({ checkpoint: null, skipped: [] });
});

test('pruning keeps the newest epochs, and period ends, best and last', () => {
  for (const epoch of [1, 2, 9, 10]) writeCheckpoint(folder, epochLabel(epoch), content(epoch * 10));
  for (const step of [95, 100, 101, 102, 103]) writeCheckpoint(folder, batchLabel(step), content(step));
  writeCheckpoint(folder, 'epoch-0011', content(110));
  rmSync(checkpointFiles(folder, 'epoch-0011').state); // as a kill between the two renames leaves it
  for (const label of ['period-0', 'best', 'last']) writeCheckpoint(folder, label, content(5));
  expect(pruneCheckpoints(folder, 2).sort()).toEqual([
    'batch-00000095',
    'batch-00000100',
    'batch-00000101',
    'epoch-0001',
    'epoch-0002',
    'epoch-0011',
  ]);
  const left = ['batch-00000102', 'batch-00000103', 'best', 'epoch-0009', 'epoch-0010', 'last', 'period-0'];
  expect(readdirSync(folder).sort()).toEqual(
    left.flatMap((label) => [`${label}.safetensors`, `${label}.state.safetensors`]).sort(),
  );
  expect(pruneCheckpoints(folder, 2)).toEqual([]);
  expect(pruneCheckpoints(folder, 0, ['epoch-0009', 'period-ends'])).toEqual(['epoch-0010']);
});
