/** @file What a client is told over the protocol while a run of its spec comes and goes on; the words are in `last-run.test.ts`. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunStatus } from '@advexp/schemas';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CodeLensRefreshRequest, CodeLensRequest } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { TestClient } from '../testing-client.ts';

let folder: string;
let client: TestClient;
let refreshes = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advexp-lens-'));
  client = TestClient.inProcess();
  refreshes = 0;
  client.connection.onRequest(CodeLensRefreshRequest.type, () => void refreshes++);
});
afterEach(async () => {
  await client.shutdown();
  client.connection.dispose();
  rmSync(folder, { recursive: true });
});

/** Writes a status as a run does: in one step. */
function writeStatus(run: string, epoch: number): void {
  const time = new Date().toISOString();
  const status: RunStatus = {
    state: 'running',
    pid: 1,
    host: 'elsewhere',
    started: time,
    heartbeat: time,
    progress: { epoch, epochs: 9, batch: 0, batches: 3, fraction: epoch / 9 },
    eta_seconds: null,
    epsilon: null,
    learning_rate: null,
    period: null,
    robust_accuracy: null,
    message: null,
  };
  writeFileSync(join(run, '.status.tmp'), JSON.stringify(status));
  renameSync(join(run, '.status.tmp'), join(run, 'status.json'));
}

test('lenses are asked for again when a first run appears and when it goes on, not when nothing new is to be said', async () => {
  await client.initialize({ workspace: { codeLens: { refreshSupport: true } } });
  const uri = URI.file(join(folder, 'mine.advexp')).toString();
  await client.open(uri, 'name: mine');
  const lenses = async () => {
    const found = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
    return found?.map(({ command }) => command?.title);
  };
  expect(await lenses()).toEqual([]);

  const run = join(folder, 'runs', 'mine', '20261126-000000-abcd');
  mkdirSync(run, { recursive: true });
  writeStatus(run, 1);
  await vi.waitFor(() => expect(refreshes).toBe(1), { timeout: 10_000 });
  expect(await lenses()).toEqual(['last run running, 1 of 9 epochs']);

  writeStatus(run, 1);
  writeStatus(run, 2);
  await vi.waitFor(() => expect(refreshes).toBe(2), { timeout: 10_000 });
  expect(await lenses()).toEqual(['last run running, 2 of 9 epochs']);

  writeStatus(run, 2);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(refreshes).toBe(2);
});

test('a client without commands and refreshes gets what it can show', async () => {
  await client.initialize();
  const run = join(folder, 'runs', 'mine', '20261126-000000-abcd');
  mkdirSync(run, { recursive: true });
  writeStatus(run, 1);
  const uri = URI.file(join(folder, 'mine.advexp')).toString();
  await client.open(uri, 'name: mine');
  expect(await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })).toEqual([
    {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      command: { title: 'last run running, 1 of 9 epochs', command: '' },
    },
  ]);
});
