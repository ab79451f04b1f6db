import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  CodeLensRequest,
  ConfigurationRequest,
  HoverRequest,
  InlayHintRequest,
  MarkupContent,
} from 'vscode-languageserver';
import { clientOptions } from './client-options.ts';
import { TestClient } from './testing-client.ts';

const MINE = 'file:///specs/mine.advexp';
const SPEC = `seed: 0
data: { dataset: cifar-10 }
model: { architecture: resnet18 }
epsilon: 8px
learning_rate: 0.1
train: { epochs: 2 }
`;
const textDocument = { uri: MINE };

let client: TestClient;
beforeEach(() => {
  client = TestClient.inProcess();
});
afterEach(async () => {
  await client.shutdown();
  client.connection.dispose();
});

test.each([
  [
    { images: true, commands: ['advexp.run'] },
    { images: true, commands: ['advexp.run'] },
  ],
  [
    { images: 'yes', commands: 'advexp.run', more: 1 },
    { images: false, commands: [] },
  ],
  [{ commands: [1, 'advexp.plan', null] }, { images: false, commands: ['advexp.plan'] }],
  [undefined, { images: false, commands: [] }],
  [null, { images: false, commands: [] }],
  ['images', { images: false, commands: [] }],
])('options that a client sends: %j', (sent, read) => {
  expect(clientOptions(sent)).toEqual(read);
});

test.each([
  [
    'pictures for clients that show images',
    ['markdown', 'plaintext'],
    { images: true },
    'markdown',
    '](data:image/svg+xml',
  ],
  ['blocks for those that only have Markdown', ['markdown'], undefined, 'markdown', '```text\nε '],
  ['plain text for those that prefer it', ['plaintext', 'markdown'], { images: true }, 'plaintext', '\n\nε '],
  ['plain text for those that say nothing', undefined, { images: true }, 'plaintext', '\n\nε '],
] as const)('hover has %s', async (_, contentFormat, options, kind, part) => {
  const formats = contentFormat && { contentFormat: [...contentFormat] };
  await client.initialize({ textDocument: { hover: { ...formats } } }, { options });
  await client.open(MINE, SPEC);
  const position = { line: 3, character: 2 };
  const contents = (await client.connection.sendRequest(HoverRequest.type, { textDocument, position }))?.contents;
  if (!MarkupContent.is(contents)) throw new TypeError('The hover is no markup.');
  expect(contents.kind).toBe(kind);
  expect(contents.value).toContain(part);
});

test('lenses with commands are there for clients that have them', async () => {
  await client.initialize({}, { options: { commands: ['advexp.plan'] } });
  await client.open(MINE, SPEC);
  const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument });
  expect(lenses?.map(({ command }) => command)).toEqual([{ title: 'Plan', command: 'advexp.plan', arguments: [MINE] }]);
});

test.each([
  ['on by default', {}, undefined, 2],
  ['on where the setting has no value', { workspace: { configuration: true } }, null, 2],
  ['off where the setting says so', { workspace: { configuration: true } }, false, 0],
] as const)('inlay hints are %s', async (_, capabilities: ClientCapabilities, setting, hints) => {
  const asked: unknown[] = [];
  client.connection.onRequest(ConfigurationRequest.type, ({ items }) => {
    asked.push(...items);
    return items.map(() => setting);
  });
  await client.initialize(capabilities);
  await client.open(MINE, SPEC);
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const found = await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range });
  expect(found).toHaveLength(hints);
  expect(asked).toEqual(capabilities.workspace ? [{ scopeUri: MINE, section: 'advexp.inlayHints.enabled' }] : []);
});
