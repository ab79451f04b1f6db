import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic, Position, ServerCapabilities } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PULLING, TestClient } from './testing-client.ts';

/**
 * Milliseconds within which the server must have said what is wrong and have answered one request of each kind. Far above
 * what it takes, as tests share their machine; a hang or quadratic work is far above this.
 */
const LIMIT = 5000;

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

let client: TestClient;
let announced: ServerCapabilities;
beforeAll(async () => {
  client = TestClient.inProcess();
  announced = (await client.initialize(PULLING, { folder: import.meta.dirname })).capabilities;
});
afterAll(async () => {
  await client.shutdown();
  client.connection.dispose();
});

const REQUESTS: readonly [keyof ServerCapabilities, method: string, params: (at: Position) => object][] = [
  ['hoverProvider', 'textDocument/hover', (position) => ({ position })],
  ['completionProvider', 'textDocument/completion', (position) => ({ position })],
  ['signatureHelpProvider', 'textDocument/signatureHelp', (position) => ({ position })],
  ['definitionProvider', 'textDocument/definition', (position) => ({ position })],
  [
    'referencesProvider',
    'textDocument/references',
    (position) => ({ position, context: { includeDeclaration: true } }),
  ],
  ['documentHighlightProvider', 'textDocument/documentHighlight', (position) => ({ position })],
  ['selectionRangeProvider', 'textDocument/selectionRange', (position) => ({ positions: [position] })],
  [
    'codeActionProvider',
    'textDocument/codeAction',
    (at) => ({ range: { start: at, end: at }, context: { diagnostics: [] } }),
  ],
  ['inlayHintProvider', 'textDocument/inlayHint', (at) => ({ range: { start: { line: 0, character: 0 }, end: at } })],
  ['documentSymbolProvider', 'textDocument/documentSymbol', () => ({})],
  ['foldingRangeProvider', 'textDocument/foldingRange', () => ({})],
  ['documentLinkProvider', 'textDocument/documentLink', () => ({})],
  ['codeLensProvider', 'textDocument/codeLens', () => ({})],
  ['semanticTokensProvider', 'textDocument/semanticTokens/full', () => ({})],
  ['documentFormattingProvider', 'textDocument/formatting', () => ({ options: { tabSize: 2, insertSpaces: true } })],
];

/** Every position in an answer, wherever it stands. */
function positionsIn(answer: unknown): Position[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if ('line' in answer && 'character' in answer) return [answer as Position];
  return Object.values(answer).flatMap(positionsIn);
}

let opened = 0;

/** Opens a text, asks everything of it that the server offers, and checks that the server neither tires nor errs. */
async function survive(text: string, uri = `file:///specs/bad-${++opened}.advexp`): Promise<Diagnostic[]> {
  const lines = TextDocument.create(uri, 'advexp', 1, text);
  const before = performance.now();
  await client.open(uri, text);
  const diagnostics = await client.pull(uri);
  const answers: unknown[] = [diagnostics];
  const last = lines.positionAt(text.length);
  const places = [
    lines.positionAt(0),
    lines.positionAt(text.length >> 1),
    last,
    { line: last.line + 9, character: 99 },
  ];
  for (const [capability, method, params] of REQUESTS) {
    if (!announced[capability]) continue;
    for (const at of places) {
      answers.push(await client.connection.sendRequest(method, { textDocument: { uri }, ...params(at) }));
    }
  }
  expect(performance.now() - before).toBeLessThan(LIMIT);
  expect(client.logged).toEqual([]);
  for (const position of positionsIn(answers)) {
    // What lies behind the end of a line or of the text would be moved there and back.
    expect(lines.positionAt(lines.offsetAt(position))).toEqual(position);
  }
  await client.close(uri);
  return diagnostics;
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

test('a sound spec is sound, so that what follows can be told from it', async () => {
  expect(await survive(SOUND)).toEqual([]);
});

test.each([
  ['a line without its colon', SOUND.replace('seed: 0', 'seed'), 'yaml-syntax', 1, 0, 4],
  ['a brace that is not closed', SOUND.replace('sgd }', 'sgd'), 'yaml-syntax', 7, 0, 0],
  ['a quote that is not closed', SOUND.replace('sgd', '"sgd'), 'yaml-syntax', 7, 0, 0],
  ['a tab', SOUND.replace('train: { epochs: 2, batch_size: 128 }', 'train:\n\tepochs: 2'), 'yaml-syntax', 9, 0, 0],
])('broken YAML spoils only its own entry: %s', async (_, text, code, line) => {
  const diagnostics = await survive(text);
  expect(codes(diagnostics)).toEqual([code]);
  expect(diagnostics[0]?.range.start.line).toBe(line);
});

const EPSILON = 'epsilon: { schedule: constant, target: 0.1 }';
const at = (line: number, character: number, length: number) => ({
  start: { line, character },
  end: { line, character: character + length },
});

test.each([
  ['CRLF', SOUND.replaceAll('\n', '\r\n'), 5, 39],
  ['CR alone', SOUND.replaceAll('\n', '\r'), 5, 39],
  ['all three ends of line', SOUND.replace('\n', '\r').replace('\n', '\r\n'), 5, 39],
  ['a byte order mark before all', `\uFEFF${SOUND}`, 5, 39],
  ['a byte order mark on its line', `\uFEFF${EPSILON}\n${SOUND.replace(`${EPSILON}\n`, '')}`, 0, 40],
  [
    'a byte order mark before flow',
    `\uFEFF{ ${EPSILON}, ${SOUND.trim().replace(`${EPSILON}\n`, '').replaceAll('\n', ', ')} }`,
    0,
    42,
  ],
  ['emoji before it', SOUND.replace('epsilon: {', 'epsilon: { # 😀\n'), 6, 29],
  ['an anchored value of emoji', SOUND.replace('seed: 0', 'seed: 0 # &a 😀'), 5, 39],
])('positions count UTF-16 units in lines as editors count them: %s', async (_, text, line, character) => {
  const diagnostics = await survive(text.replace('target: 0.1', 'target: 8'));
  expect(diagnostics.map(({ code, range }) => [code, range])).toEqual([['epsilon-unit', at(line, character, 1)]]);
});

test('emoji before a place on its line count twice', async () => {
  const diagnostics = await survive(SOUND.replace('epsilon: {', 'epsilon: { "😀😀": 1,').replace('0.1', '8'));
  expect(diagnostics.map(({ code, range }) => [code, range])).toEqual([
    ['unknown-key', at(5, 11, 6)],
    ['epsilon-unit', at(5, 50, 1)],
  ]);
});

const BOMB = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`),
].join('\n');

test.each<[string, text: string, codes: string[], message: RegExp]>([
  ['a file of 5 MB', SOUND + '# data\n'.repeat(750_000), ['too-large'], /^This file has 5127 KiB and is not checked/],
  ['5 MB on one line', `seed: [${'1,'.repeat(2_500_000)}`, ['too-large'], /not checked/],
  ['5 MB of anchors and aliases', '- &a 1\n- *a\n'.repeat(420_000), ['too-large'], /not checked/],
  ['aliases of aliases', BOMB, ['yaml-syntax'], /aliases .* too large/],
  ['an alias of itself', 'seed: &a [*a]\n', ['yaml-syntax'], /refers to itself/],
  ['100,000 brackets', `seed: ${'['.repeat(100_000)}`, ['yaml-syntax'], /nested 100000 levels deep; 64 is the limit/],
  ['100,000 braces', '{a: '.repeat(100_000), ['yaml-syntax'], /nested 100000 levels deep/],
  ['100,000 dashes', '- '.repeat(100_000), ['yaml-syntax'], /nested .* deep/],
  ['100,000 question marks', '? '.repeat(100_000), ['yaml-syntax'], /nested .* deep/],
  ['2,000 lines, each deeper', steps(1400), ['yaml-syntax'], /nested .* deep/],
  ['100,000 tags and anchors', `seed: ${'!a '.repeat(100_000)}`, ['yaml-syntax'], /./],
  ['NUL', `${SOUND}\0\0\x01`, ['not-text'], /not a text file/],
  ['binary junk', junk(60_000), ['not-text'], /not a text file/],
  ['nothing', '', ['empty'], /^The spec is empty/],
  ['blanks', ' \n\t\n\r\n', ['empty'], /^The spec is empty/],
  ['only a byte order mark', '\uFEFF', ['empty'], /^The spec is empty/],
])('one clear line says what cannot be read: %s', async (_, text, expected, message) => {
  const diagnostics = await survive(text);
  expect(codes(diagnostics)).toEqual(expected);
  expect(diagnostics[0]?.message).toMatch(message);
});

/** A map in a map in a map. */
function steps(depth: number): string {
  return Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
}

/** Bytes of no meaning as text. */
function junk(length: number): string {
  let state = 5;
  const bytes = Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
  return Buffer.from(bytes).toString('latin1');
}

test('binary junk without NUL is refused or read, and never ends the server', async () => {
  expect((await survive(junk(60_000).replaceAll('\0', ''))).length).toBeGreaterThan(0);
  expect(
    (await survive(Buffer.from(junk(60_000)).toString('utf8').replaceAll('\0', '').replaceAll('\n', ': '))).length,
  ).toBeGreaterThan(0);
});

test.each(['\ud83d', '\ude00', '\ude00\ud83d'])('lone surrogates are characters like any other: %j', async (lone) => {
  const diagnostics = await survive(SOUND.replace('seed: 0', `seed: 0 # ${lone}\nname: "${lone}"`).replace('0.1', '8'));
  expect(diagnostics.at(-1)).toMatchObject({ code: 'epsilon-unit', range: at(6, 39, 1) });
});

test('of a merge conflict the upper version is checked, and each conflict is pointed at', async () => {
  const conflict = '<<<<<<< HEAD\ntrain: { epochs: 0, batch_size: 128 }\n=======\ntrain: nonsense\n>>>>>>> theirs\n';
  const diagnostics = await survive(SOUND.replace(/train: .*\n/, conflict));
  expect(diagnostics.map(({ code, range }) => [code, range])).toEqual([
    ['merge-conflict', at(8, 0, 12)],
    ['out-of-range', at(9, 17, 1)],
  ]);
});

test('a base that includes itself, by its own name or over another, is a circle', async () => {
  const [itself] = await survive('extends: self.advexp\n', 'file:///specs/self.advexp');
  expect(itself).toMatchObject({ code: 'extends', range: at(0, 9, 11) });
  await client.open('file:///specs/a.advexp', 'extends: b.advexp\n');
  const [over] = await survive('extends: a.advexp\n', 'file:///specs/b.advexp');
  expect(over).toMatchObject({ code: 'extends', range: at(0, 9, 8) });
  expect(over?.message).toMatch(/^In a\.advexp:1: .*circle: b\.advexp → a\.advexp → b\.advexp/);
  await client.close('file:///specs/a.advexp');
});

test('a document that was never saved is checked like any other', async () => {
  expect(await survive(SOUND, 'untitled:Untitled-1')).toEqual([]);
  expect(codes(await survive('extends: base.advexp\n', 'untitled:Untitled-1'))).toEqual(['extends']);
  expect(codes(await survive(SOUND.replace('epochs: 2, ', ''), 'vscode-remote://host/specs/a.advexp'))).toEqual([
    'missing-key',
  ]);
});

test('a base that is a folder, a device or too large is one problem of the name', async () => {
  for (const base of ['.', '/dev/null/x', '..']) {
    expect(codes(await survive(`extends: ${base}\n`)), base).toEqual(['extends']);
  }
});
