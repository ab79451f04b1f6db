import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  CancellationTokenSource,
  type Diagnostic,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  LSPErrorCodes,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { diagnosticsOf } from './diagnostics.ts';
import { documentSymbols } from './features/document-symbol.ts';
import { open } from './testing.ts';
import { PULLING, TestClient } from './testing-client.ts';

const SOUND = `version: 1
seed: 0
data: { dataset: fashion-mnist-mini }
model: { architecture: lenet, width: 2 }
attack: { preset: paper, steps: 5, step_size: 0.4eps }
epsilon: { schedule: constant, target: 0.1 }
learning_rate: { schedule: constant, value: 0.05 }
optimizer: { name: sgd }
train: { epochs: 2, batch_size: 128 }
`;
const WITHOUT_EPOCHS = SOUND.replace('epochs: 2, ', '');
const MINE = 'file:///specs/mine.advexp';

let client: TestClient;
let folder: string;

beforeEach(() => {
  client = TestClient.inProcess();
  folder = mkdtempSync(join(tmpdir(), 'advexp-server-'));
});
afterEach(async () => {
  await client.shutdown();
  client.connection.dispose();
  rmSync(folder, { recursive: true });
});

const uriOf = (file: string) => URI.file(file).toString();
const codes = (diagnostics: readonly Diagnostic[] | undefined) => diagnostics?.map(({ code }) => code);

/** Waits until the diagnostics pushed last for a document have these codes. */
async function pushed(uri: string, expected: string[]): Promise<void> {
  await vi.waitFor(() => expect(codes(client.latest(uri)?.diagnostics)).toEqual(expected), { timeout: 10_000 });
}

test('a client that asks for diagnostics is answered, and none are pushed to it', async () => {
  const { capabilities } = await client.initialize(PULLING);
  expect(capabilities.diagnosticProvider).toEqual({
    identifier: 'advexp',
    interFileDependencies: true,
    workspaceDiagnostics: false,
  });
  await client.open(MINE, WITHOUT_EPOCHS);
  expect(codes(await client.pull(MINE))).toEqual(['missing-key']);
  await client.edit(MINE, { text: SOUND });
  expect(await client.pull(MINE)).toEqual([]);
  await client.close(MINE);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(client.published).toEqual([]);
});

test.each([{}, { textDocument: { synchronization: {} }, workspace: {} }, { textDocument: { publishDiagnostics: {} } }])(
  'to any other client diagnostics are pushed, and cleared on close: %j',
  async (capabilities) => {
    const announced = (await client.initialize(capabilities)).capabilities;
    expect(announced.diagnosticProvider).toBeUndefined();
    expect(announced.textDocumentSync).toEqual({ openClose: true, change: 2 });
    await client.open(MINE, WITHOUT_EPOCHS);
    await pushed(MINE, ['missing-key']);
    await client.close(MINE);
    await pushed(MINE, []);
  },
);

test('of a burst of edits only the newest version is published', async () => {
  await client.initialize();
  await client.open(MINE, SOUND);
  for (const letter of 'pas: { periodz: [1, 1] }') {
    const before = client.text(MINE);
    const place = before.positionAt(before.getText().length);
    await client.edit(MINE, { range: { start: place, end: place }, text: letter });
  }
  await vi.waitFor(() => expect(client.latest(MINE)?.version).toBe(25), { timeout: 10_000 });
  expect(client.latest(MINE)?.diagnostics[0]).toMatchObject({ code: 'unknown-key', range: { start: { line: 9 } } });
  expect(client.published.length).toBeLessThan(5);
  const versions = client.published.map(({ version }) => version ?? 0);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
});

test('closing a document drops what was about to be published', async () => {
  await client.initialize();
  await client.open(MINE, WITHOUT_EPOCHS);
  await client.close(MINE);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(client.published).toEqual([{ uri: MINE, diagnostics: [] }]);
});

/** Linear congruential generator (Numerical Recipes): the test is the same each time. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('after any incremental edits the server has exactly the text of the client', async () => {
  await client.initialize(PULLING);
  const random = generator(11);
  const bits = [
    '',
    '\n',
    '\r\n',
    '😀',
    ' ',
    '  ',
    ': ',
    'seed: 1\n',
    '- x',
    '{',
    '}',
    '#',
    'epochs',
    '\u2028',
    '\ud83d',
  ];
  await client.open(MINE, SOUND.replace('seed: 0', 'name: 😀\r\nseed: 0'));
  for (let round = 0; round < 60; round++) {
    for (let burst = 0; burst <= random(4); burst++) {
      const changes = Array.from({ length: 1 + random(3) }, () => {
        // Also behind the end of a line and of the document: editors may be off by a version.
        const line = random(14);
        const start = { line, character: random(50) };
        const end = random(2) === 0 ? start : { line: line + random(2), character: start.character + random(9) };
        return { range: { start, end }, text: bits[random(bits.length)] ?? '' };
      });
      await client.edit(MINE, ...changes);
    }
    const text = client.text(MINE).getText();
    const { document: afresh } = open(text);
    expect(await client.pull(MINE), JSON.stringify(text)).toEqual(diagnosticsOf(afresh));
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: MINE } });
    expect(symbols, JSON.stringify(text)).toEqual(documentSymbols(afresh));
    if (text.length < 200) await client.edit(MINE, { text: SOUND });
  }
});

test('a cancelled request is answered as cancelled, whether it waits or is under way', async () => {
  await client.initialize({}, { folder });
  await client.open(MINE, SOUND);
  const cancelled = { code: LSPErrorCodes.RequestCancelled };
  const waiting = new CancellationTokenSource();
  const answer = client.connection.sendRequest(
    DocumentSymbolRequest.type,
    { textDocument: { uri: MINE } },
    waiting.token,
  );
  waiting.cancel();
  await expect(answer).rejects.toMatchObject(cancelled);

  // So many files that the search is still going on when the cancellation comes.
  for (let i = 0; i < 100; i++) {
    mkdirSync(join(folder, `${i}`));
    writeFileSync(join(folder, `${i}`, 'a.advexp'), SOUND);
  }
  const running = new CancellationTokenSource();
  const search = client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' }, running.token);
  setTimeout(() => running.cancel(), 3);
  await expect(search).rejects.toMatchObject(cancelled);
  const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
  expect(found?.length).toBe(101);
});

test('a spec is checked again when a base on disk appears, changes, is replaced or goes away', async () => {
  const mine = uriOf(join(folder, 'mine.advexp'));
  const base = join(folder, 'base.advexp');
  await client.initialize();
  await client.open(mine, 'extends: base.advexp\n');
  await pushed(mine, ['extends']);
  writeFileSync(base, WITHOUT_EPOCHS);
  await pushed(mine, ['missing-key']);
  writeFileSync(base, SOUND);
  await pushed(mine, []);
  rmSync(base);
  await pushed(mine, ['extends']);
  writeFileSync(base, SOUND);
  await pushed(mine, []);
  writeFileSync(`${base}.new`, WITHOUT_EPOCHS);
  renameSync(`${base}.new`, base);
  await pushed(mine, ['missing-key']);
});

test('a base is followed before the spec is saved, also into a folder that does not exist yet', async () => {
  const mine = uriOf(join(folder, 'mine.advexp'));
  await client.initialize();
  await client.open(mine, SOUND);
  await pushed(mine, []);
  await client.edit(mine, { text: 'extends: bases/deep/base.advexp\n' });
  await pushed(mine, ['extends']);
  mkdirSync(join(folder, 'bases/deep'), { recursive: true });
  await new Promise((resolve) => setTimeout(resolve, 100));
  writeFileSync(join(folder, 'bases/deep/base.advexp'), SOUND);
  await pushed(mine, []);
  rmSync(join(folder, 'bases'), { recursive: true });
  await pushed(mine, ['extends']);
});

test('a spec is checked again when an open base changes unsaved, and when it is closed', async () => {
  const mine = uriOf(join(folder, 'mine.advexp'));
  const middle = uriOf(join(folder, 'middle.advexp'));
  const base = uriOf(join(folder, 'base.advexp'));
  writeFileSync(join(folder, 'base.advexp'), SOUND);
  writeFileSync(join(folder, 'middle.advexp'), 'extends: base.advexp\n');
  await client.initialize();
  await client.open(mine, 'extends: middle.advexp\n');
  await pushed(mine, []);
  await client.open(base, WITHOUT_EPOCHS);
  await pushed(mine, ['missing-key']);
  await client.open(middle, 'extends: base.advexp\ntrain: { epochs: 3 }\n');
  await pushed(mine, []);
  await client.close(middle);
  await pushed(mine, ['missing-key']);
  await client.close(base);
  await pushed(mine, []);
});

test('a client that asks for diagnostics is told once to ask again when a base or the data change', async () => {
  const mine = uriOf(join(folder, 'mine.advexp'));
  writeFileSync(join(folder, 'base.advexp'), SOUND);
  await client.initialize(PULLING);
  await client.open(mine, 'extends: base.advexp\ndata: { path: images }\n');
  expect(codes(await client.pull(mine))).toEqual(['data-path']);
  writeFileSync(join(folder, 'base.advexp'), WITHOUT_EPOCHS);
  await vi.waitFor(() => expect(client.refreshes).toBe(1), { timeout: 10_000 });
  expect(codes(await client.pull(mine))).toEqual(['missing-key']);
  writeFileSync(join(folder, 'base.advexp'), SOUND);
  await vi.waitFor(() => expect(client.refreshes).toBe(2), { timeout: 10_000 });
  expect(codes(await client.pull(mine))).toEqual(['data-path']);
  mkdirSync(join(folder, 'images'));
  await vi.waitFor(() => expect(client.refreshes).toBe(3), { timeout: 10_000 });
  expect(await client.pull(mine)).toEqual([]);
  rmSync(join(folder, 'images'), { recursive: true });
  await vi.waitFor(() => expect(client.refreshes).toBe(4), { timeout: 10_000 });
  writeFileSync(join(folder, 'unrelated.advexp'), SOUND);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(client.refreshes).toBe(4);
});

test('the data of a base are looked for beside the base', async () => {
  const mine = uriOf(join(folder, 'mine.advexp'));
  mkdirSync(join(folder, 'bases'));
  const base = SOUND.replace('fashion-mnist-mini', 'fashion-mnist-mini, path: images');
  writeFileSync(join(folder, 'bases/base.advexp'), base);
  await client.initialize(PULLING);
  await client.open(mine, 'extends: bases/base.advexp\n');
  expect(codes(await client.pull(mine))).toEqual(['data-path']);
  mkdirSync(join(folder, 'bases/images'));
  await vi.waitFor(() => expect(client.refreshes).toBe(1), { timeout: 10_000 });
  expect(await client.pull(mine)).toEqual([]);
});

test('a file that is deleted while it is open is served as before', async () => {
  const file = join(folder, 'mine.advexp');
  writeFileSync(file, SOUND);
  await client.initialize(PULLING);
  await client.open(uriOf(file), SOUND);
  expect(await client.pull(uriOf(file))).toEqual([]);
  rmSync(file);
  await client.edit(uriOf(file), { text: WITHOUT_EPOCHS });
  expect(codes(await client.pull(uriOf(file)))).toEqual(['missing-key']);
});

test('documents that are not open, and ones that were closed, get neutral answers', async () => {
  await client.initialize(PULLING);
  await client.open(MINE, WITHOUT_EPOCHS);
  await client.close(MINE);
  for (const uri of [
    MINE,
    'file:///nowhere.advexp',
    'untitled:Untitled-9',
    'git:/x.advexp?ref',
    '',
    ':',
    '%',
    'http://[',
  ]) {
    expect(await client.pull(uri), uri).toEqual([]);
    const params = { textDocument: { uri } };
    expect(await client.connection.sendRequest(DocumentSymbolRequest.type, params), uri).toBeNull();
  }
  await client.edit(MINE, { text: SOUND }).catch(() => {});
  expect(await client.pull(MINE)).toEqual([]);
});

test('messages without what they must hold are logged, and the server goes on', async () => {
  await client.initialize(PULLING);
  await client.open(MINE, WITHOUT_EPOCHS);
  expect(await client.connection.sendRequest(DocumentSymbolRequest.method, {})).toBeNull();
  expect(await client.connection.sendRequest(DocumentDiagnosticRequest.method, {})).toEqual({
    kind: 'full',
    items: [],
  });
  await vi.waitFor(() => expect(client.logged.length).toBe(2), { timeout: 10_000 });
  expect(client.logged[0]).toMatch(/^textDocument\/documentSymbol: TypeError: /);
  expect(client.logged[1]).toMatch(/^textDocument\/diagnostic: TypeError: /);
  for (const method of ['didOpen', 'didChange', 'didSave', 'didClose']) {
    await client.connection.sendNotification(`textDocument/${method}`, {});
  }
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: 7 }] });
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: MINE, version: 2 },
    contentChanges: [{}],
  });
  await expect(client.connection.sendRequest('textDocument/nonsense', {})).rejects.toThrow();
  expect(codes(await client.pull(MINE))).toEqual(['missing-key']);
});

test('two hundred specs are open at once', async () => {
  await client.initialize(PULLING);
  const uris = Array.from({ length: 200 }, (_, i) => `file:///specs/${i}.advexp`);
  for (const [i, uri] of uris.entries()) await client.open(uri, i % 2 === 0 ? SOUND : WITHOUT_EPOCHS);
  const answers = await Promise.all(uris.map((uri) => client.pull(uri)));
  expect(answers.map((items) => items.length)).toEqual(uris.map((_, i) => i % 2));
});
