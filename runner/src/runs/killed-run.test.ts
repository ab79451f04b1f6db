/** @file A process is killed at random instants while it writes events, status and checkpoints: what is left holds together. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { latestCheckpoint } from './checkpoint.ts';
import { EventWriter, readEvents } from './events.ts';
import { acquireLock } from './lock.ts';
import { createRunFolder } from './run-folder.ts';
import { readStatus } from './status.ts';
import { TensorBoardWriter } from './tensorboard.ts';

const module = (name: string) => JSON.stringify(import.meta.resolve(name));
/** Goes on where the last checkpoint stands, a "weight" counting the steps; a checkpoint every three steps. */
const TRAIN = `
import { latestCheckpoint, batchLabel, writeCheckpoint, pruneCheckpoints } from ${module('./checkpoint.ts')};
import { EventWriter } from ${module('./events.ts')};
import { acquireLock } from ${module('./lock.ts')};
import { runFolderAt } from ${module('./run-folder.ts')};
import { StatusWriter } from ${module('./status.ts')};
import { TensorBoardWriter } from ${module('./tensorboard.ts')};
const run = runFolderAt(process.argv[1]);
acquireLock(run);
const { checkpoint } = latestCheckpoint(run.checkpoints);
let step = checkpoint?.metadata.step ?? 0;
const time = '2026-11-23T02:15:02Z';
const events = new EventWriter(run.events, checkpoint?.metadata.events_bytes ?? 0);
const board = new TensorBoardWriter(run.tensorboard, checkpoint?.extra.board ?? 0);
const status = new StatusWriter(run.status, { state: 'running' });
for (;;) {
  step++;
  events.append({ type: 'batch', time, step, epoch: 0, batch: step, period: 0, loss: step, accuracy: 0, epsilon: 0,
    learning_rate: 0, gradient_norm: 0, distance_from_init: 0 });
  board.addScalars({ loss: step }, step, 0);
  status.update({ message: String(step) });
  if (step % 3 === 0) {
    events.sync();
    board.sync();
    writeCheckpoint(run.checkpoints, batchLabel(step), {
      position: { kind: 'time', time, step, epoch: 0, batch: step, period: 0, seed: 0, events_bytes: events.offset,
        best: null, sums: {}, seconds: 0 },
      weights: [{ name: 'w', shape: [10000], data: new Float32Array(10000).fill(step) }],
      state: [{ name: 'm', shape: [10000], data: new Float32Array(10000).fill(-step) }],
      extra: { board: board.offset },
    });
    pruneCheckpoints(run.checkpoints, 1);
    console.log('checkpoint');
  }
  if (step % 7 === 0) await new Promise((resolve) => setImmediate(resolve));
}`;

test('a run killed again and again loses nothing that a checkpoint counted, and repeats nothing', async () => {
  const out = mkdtempSync(join(tmpdir(), 'advexp-killed-'));
  try {
    const folder = createRunFolder(out, 'killed');
    let reached = 0;
    for (let kill = 0; kill < 6; kill++) {
      const node = ['--conditions=advexp-source', '--input-type=module', '-e', TRAIN, folder.root];
      const child = spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 80));
      child.kill('SIGKILL');
      await once(child, 'exit');

      const { checkpoint, skipped } = latestCheckpoint(folder.checkpoints);
      expect(skipped).toEqual([]);
      expect(readStatus(folder.status).state).toBe('running');
      const { step, events_bytes } = checkpoint?.metadata ?? { step: 0, events_bytes: 0 };
      expect(checkpoint?.weights[0]?.data[9999]).toBe(step);
      expect(checkpoint?.state[0]?.data[9999]).toBe(-step);
      expect(step).toBeGreaterThan(reached);
      reached = step;
      const lock = acquireLock(folder);
      expect(lock.takenOver).toContain('is gone');
      new EventWriter(folder.events, events_bytes).close();
      const lines = [...readEvents(folder.events)];
      expect(lines.map((line) => ('event' in line ? line.event.step : line.damage))).toEqual(
        Array.from({ length: step }, (_, i) => i + 1),
      );
      const board = checkpoint?.extra as { board: number };
      const writer = new TensorBoardWriter(folder.tensorboard, board.board);
      expect(writer.offset).toBe(board.board);
      writer.close();
      expect(statSync(writer.path).size).toBe(board.board);
      lock.release();
      expect(readdirSync(folder.checkpoints).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
  } finally {
    rmSync(out, { recursive: true });
  }
});
