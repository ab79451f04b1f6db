import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { prepared } from '../../../test/reported-run.ts';
import { TrainingThread } from './training-thread.ts';

const root = mkdtempSync(join(tmpdir(), 'advexp-thread-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PREPARED = JSON.stringify(prepared('/runs/x'));

/** A thread that runs this code instead of training. */
function start(code: string): { thread: TrainingThread; kinds: string[]; seen: Promise<void> } {
  const file = join(root, `${Math.round(performance.now() * 1000)}.mjs`);
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads';\n${code}`);
  const kinds: string[] = [];
  let first = (): void => {};
  const seen = new Promise<void>((resolve) => {
    first = resolve;
  });
  const onReport = ({ kind }: { kind: string }): void => {
    kinds.push(kind);
    first();
  };
  const request = { kind: 'resume', folder: '/runs/x', commandLine: [] } as const;
  return { thread: new TrainingThread(request, onReport, pathToFileURL(file)), kinds, seen };
}

test('reports come in order, the outcome apart', async () => {
  const { thread, kinds } = start(`
    parentPort.postMessage(${PREPARED});
    parentPort.postMessage({ kind: 'status', status: {} });
    parentPort.postMessage({ kind: 'done', folder: workerData.request.folder, state: 'finished' });`);
  expect(await thread.outcome).toEqual({ kind: 'done', folder: '/runs/x', state: 'finished' });
  expect(kinds).toEqual(['prepared', 'status']);
});

test('a stop reaches a thread that never yields', async () => {
  const { thread, seen } = start(`
    parentPort.postMessage({ kind: 'status', status: {} });
    const flag = new Int32Array(workerData.flag);
    while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0, 10);
    parentPort.postMessage({ kind: 'done', folder: '/runs/x', state: 'stopped' });`);
  await seen;
  thread.stop();
  expect(await thread.outcome).toMatchObject({ state: 'stopped' });
});

test('a thread that breaks has failed, and its run folder is known', async () => {
  const { thread } = start(`parentPort.postMessage(${PREPARED}); throw new Error('out of luck');`);
  const outcome = await thread.outcome;
  expect(outcome).toMatchObject({ kind: 'failed', exitCode: 1, key: null, folder: '/runs/x' });
  expect(outcome.kind === 'failed' && outcome.message).toMatch(/^The training thread broke: Error: out of luck/);
});

test('a thread that ends without a word has failed', async () => {
  const { thread } = start('process.exit(7);');
  expect(await thread.outcome).toMatchObject({
    kind: 'failed',
    message: 'The training thread ended without a result (code 7).',
    folder: null,
  });
});
