/** @file The built server as a process, as editors run it. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { ExitNotification, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { PULLING, TestClient } from '../server/src/testing-client.ts';

const PROGRAM = fileURLToPath(new URL('../server/bin/advexp-language-server.js', import.meta.url));
const MINE = 'file:///specs/mine.advexp';

const children: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function start(words: readonly string[] = ['--stdio'], nodeWords: readonly string[] = []) {
  const child = spawn(process.execPath, [...nodeWords, PROGRAM, ...words]);
  children.push(child);
  return child;
}

function clientOf(child: ChildProcessWithoutNullStreams): TestClient {
  return new TestClient(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
}

/** How a process ended: its exit code. */
async function ended(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'exit');
  return child.exitCode;
}

test('it checks a spec, and ends with 0 after shutdown and exit', async () => {
  const child = start();
  const client = clientOf(child);
  const { serverInfo } = await client.initialize({}, { processId: process.pid });
  expect(serverInfo?.name).toBe('advexp-language-server');
  await client.open(MINE, 'seed: "😀"\n');
  await vi.waitFor(() => expect(client.latest(MINE)?.diagnostics.length).toBeGreaterThan(0), { timeout: 20_000 });
  expect(client.latest(MINE)?.diagnostics.find(({ code }) => code === 'wrong-type')?.range.end.character).toBe(10);
  await client.shutdown();
  await client.connection.sendNotification(ExitNotification.type);
  expect(await ended(child)).toBe(0);
});

test('it ends with 1 when it is told to exit without shutdown, or its input ends', async () => {
  const told = start();
  const client = clientOf(told);
  await client.initialize();
  await client.connection.sendNotification(ExitNotification.type);
  expect(await ended(told)).toBe(1);
  const left = start();
  await clientOf(left).initialize();
  left.stdin.end();
  expect(await ended(left)).toBe(1);
});

test('it ends when the process that it serves is gone', async () => {
  const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const child = start();
  await clientOf(child).initialize({}, { processId: editor.pid ?? null });
  editor.kill('SIGKILL');
  await once(editor, 'exit');
  expect(await ended(child)).toBe(1);
});

test('what is printed by mistake does not come between the messages', async () => {
  const print =
    'data:text/javascript,setInterval(() => { console.log("stray"); console.info("stray"); console.table([1]); }, 1)';
  const child = start(['--stdio'], ['--import', print]);
  const client = clientOf(child);
  await client.initialize(PULLING);
  await client.open(MINE, 'seed: x\n');
  for (let round = 0; round < 50; round++) expect((await client.pull(MINE)).length).toBeGreaterThan(0);
});

test.each([
  [['--help'], 0],
  [[], 2],
  [['--nonsense'], 2],
])('%j prints the usage', async (words, code) => {
  const child = start(words);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part));
  expect(await ended(child)).toBe(code);
  await vi.waitFor(() => expect(text).toContain('advexp-language-server --stdio'));
});
