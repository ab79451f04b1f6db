import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CompletionItem, InsertReplaceEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { open } from '../../testing.ts';
import { completionsAt, resolved } from './index.ts';
import type { ItemForm } from './item.ts';

const PLAIN: ItemForm = { snippets: false, insertReplace: false, asIs: false };
const SNIPPETS: ItemForm = { snippets: true, insertReplace: true, asIs: true };

function items(marked: string, form = PLAIN, files = {}, file?: string): CompletionItem[] {
  const { document, cursors } = open(marked, files, file);
  const [cursor] = cursors;
  return cursor ? completionsAt(document, cursor, form).items : [];
}

function labels(marked: string, files = {}): string[] {
  return items(marked, PLAIN, files).map(({ label }) => label);
}

/** The whole text once an item is taken. */
function taken(marked: string, label: string, form = PLAIN, files = {}, file?: string): string {
  const item = items(marked, form, files, file).find((one) => one.label === label);
  if (!item?.textEdit) return `no item '${label}'`;
  const { newText } = item.textEdit;
  const range = InsertReplaceEdit.is(item.textEdit) ? item.textEdit.replace : item.textEdit.range;
  const text = TextDocument.create('', '', 0, marked.replace('<|>', ''));
  return TextDocument.applyEdits(text, [TextEdit.replace(range, newText), ...(item.additionalTextEdits ?? [])]);
}

const COSINE = 'schedule: cosine';

/** Text with the cursor, the label of an item, and the whole text after it was taken. */
const CASES: [text: string, label: string, after: string][] = [
  // Keys of the document
  ['<|>', 'data', 'data:\n  dataset: fashion-mnist-mini'],
  ['seed: 0\n<|>', 'model', 'seed: 0\nmodel:\n  architecture: lenet'],
  ['seed: 0\nepsi<|>\n', 'epsilon', 'seed: 0\nepsilon: \n'],
  ['ep<|>si\nseed: 0', 'epsilon', 'epsilon: \nseed: 0'],
  ['ver<|>', 'version', 'version: 1'],
  ['# first\n\n<|>\n\nseed: 0', 'train', '# first\n\ntrain:\n  epochs: 100\n\nseed: 0'],
  ['se<|>: 3', 'seed', 'seed: 3'],
  ['se<|>ed: 3', 'seed', 'seed: 3'],
  ['"se<|>": 3', 'seed', '"seed": 3'],
  ['tra<|>\n  epochs: 3', 'train', 'train:\n  epochs: 3'],
  ['train:\n  epochs: 3\nda<|>', 'data', 'train:\n  epochs: 3\ndata:\n  dataset: fashion-mnist-mini'],
  // Keys of a block
  ['train:\n  <|>', 'epochs', 'train:\n  epochs: '],
  ['train:\n  ep<|>', 'epochs', 'train:\n  epochs: '],
  ['train:\n  ep<|>\n  batch_size: 3', 'epochs', 'train:\n  epochs: \n  batch_size: 3'],
  ['train:\n  batch_size: 3\n  <|>', 'epochs', 'train:\n  batch_size: 3\n  epochs: '],
  ['train:\n  batch_size: 3\n  <|>\nseed: 0', 'epochs', 'train:\n  batch_size: 3\n  epochs: \nseed: 0'],
  ['train:\n<|>\n  batch_size: 3', 'epochs', 'train:\n  epochs: \n  batch_size: 3'],
  ['train:\n <|>\n  batch_size: 3', 'epochs', 'train:\n  epochs: \n  batch_size: 3'],
  ['train:\n    batch_size: 3\n    <|>', 'objective', 'train:\n    batch_size: 3\n    objective: '],
  ['train:\n  e<|>pochs: 3', 'epochs', 'train:\n  epochs: 3'],
  ['train:\n  objective:\n    name: trades\n    <|>', 'beta', 'train:\n  objective:\n    name: trades\n    beta: '],
  ['data:\n  <|>', 'augment', 'data:\n  augment: '],
  ['data:\n  augment:\n    <|>', 'crop_padding', 'data:\n  augment:\n    crop_padding: '],
  ['landscape:\n  he<|>', 'hessian', 'landscape:\n  hessian:\n    top: 20'],
  ['landscape:\n    trace: []\n    he<|>', 'hessian', 'landscape:\n    trace: []\n    hessian:\n        top: 20'],
  [`epsilon:\n  ${COSINE}\n  <|>`, 'target', `epsilon:\n  ${COSINE}\n  target: `],
  [
    'epsilon:\n  schedule: piecewise\n  po<|>',
    'points',
    'epsilon:\n  schedule: piecewise\n  points:\n    - at: 20%\n      value: 0\n    - at: 60%\n      value: 8/255',
  ],
  // Values behind a key
  ['epsilon:<|>', '8/255', 'epsilon: 8/255'],
  ['epsilon: <|>', '8px', 'epsilon: 8px'],
  ['epsilon:\t<|>', '8px', 'epsilon:\t8px'],
  ['epsilon: <|> # grows', '8px', 'epsilon: 8px # grows'],
  ['epsilon: <|># grows', '8px', 'epsilon: 8px # grows'],
  ['epsilon:8<|>', '8/255', 'epsilon: 8/255'],
  ['epsilon: 8<|>', '8/255', 'epsilon: 8/255'],
  ['epsilon: 12<|>', '12/255', 'epsilon: 12/255'],
  ['epsilon: 12<|>', '12px', 'epsilon: 12px'],
  ['epsilon: 4/<|>', '4/255', 'epsilon: 4/255'],
  ['attack:\n  step_size: 2<|>', '2/255', 'attack:\n  step_size: 2/255'],
  ['attack:\n  step_size: 0.5<|>', '0.5eps', 'attack:\n  step_size: 0.5eps'],
  ['attack:\n  method: fg<|>sm\n', 'pgd', 'attack:\n  method: pgd\n'],
  ['attack:\n  method:<|>\n  steps: 3', 'fgsm-rs', 'attack:\n  method: fgsm-rs\n  steps: 3'],
  ['optimizer:\n  nesterov: <|>', 'true', 'optimizer:\n  nesterov: true'],
  ['optimizer: { name: sgd, nesterov: <|> }', 'false', 'optimizer: { name: sgd, nesterov: false }'],
  ['data:\n  dataset: "mn<|>"', 'mnist', 'data:\n  dataset: "mnist"'],
  ["data:\n  dataset: '<|>'", 'cifar-10', "data:\n  dataset: 'cifar-10'"],
  ['data:\n  dataset: "mn<|>', 'mnist', 'data:\n  dataset: "mnist"'],
  ['data: { dataset: "mn<|> }', 'mnist', 'data: { dataset: "mnist" }'],
  ['data:\n  dataset: fashion<|>-mnist # 28×28', 'cifar-100', 'data:\n  dataset: cifar-100 # 28×28'],
  ['learning_rate:\n  schedule: one-cycle\n  peak: 40<|>', '40%', 'learning_rate:\n  schedule: one-cycle\n  peak: 40%'],
  ['device: <|>', 'reference', 'device: reference'],
  ['device: <|>', 'tensorflow', 'device: tensorflow'],
  ['device: <|>', 'cuda:1', 'device: cuda:1'],
  ['device:\n  name: tens<|>', 'tensorflow:1', 'device:\n  name: tensorflow:1'],
  ['version: <|>', '1', 'version: 1'],
  // Blocks behind a key
  ['epsilon:<|>', COSINE, `epsilon:\n  ${COSINE}\n  target: 0.1\n  min: 0\n  max: 0.15`],
  ['epsilon: <|>\nseed: 0', COSINE, `epsilon:\n  ${COSINE}\n  target: 0.1\n  min: 0\n  max: 0.15\nseed: 0`],
  ['epsilon: cos<|>', COSINE, `epsilon:\n  ${COSINE}\n  target: 0.1\n  min: 0\n  max: 0.15`],
  ['epsilon:\n  <|>', COSINE, `epsilon:\n  ${COSINE}\n  target: 0.1\n  min: 0\n  max: 0.15`],
  ['train:\n  averaging: <|>', 'method: ema', 'train:\n  averaging:\n    method: ema\n    decay: 0.999'],
  ['data:\n    augment: <|>', 'crop_padding: …', 'data:\n    augment:\n        crop_padding: 0'],
  [
    'learning_rate: <|>',
    'schedule: step',
    'learning_rate:\n  schedule: step\n  initial: 0.05\n  factor: 0.1\n  at: [50%, 75%]',
  ],
  // Lists in blocks
  ['evaluate:\n  attacks:\n    - <|>', 'pgd-100', 'evaluate:\n  attacks:\n    - pgd-100'],
  ['evaluate:\n  attacks:\n    -<|>', 'pgd-100', 'evaluate:\n  attacks:\n    - pgd-100'],
  ['evaluate:\n  attacks:\n  - clean\n  - <|>', 'fgsm', 'evaluate:\n  attacks:\n  - clean\n  - fgsm'],
  ['evaluate:\n  attacks:\n    - clean\n    <|>', '- fgsm', 'evaluate:\n  attacks:\n    - clean\n    - fgsm'],
  ['evaluate:\n  attacks:\n  - clean\n  <|>', '- fgsm', 'evaluate:\n  attacks:\n  - clean\n  - fgsm'],
  ['evaluate:\n  attacks:\n  - clean\n  <|>', 'during', 'evaluate:\n  attacks:\n  - clean\n  during: '],
  ['evaluate:\n  attacks:\n    <|>', '- clean', 'evaluate:\n  attacks:\n    - clean'],
  ['evaluate:\n  attacks: <|>', '[clean, pgd-20]', 'evaluate:\n  attacks: [clean, pgd-20]'],
  ['evaluate:\n  attacks:\n    - pgd-7<|>', 'pgd-7-10', 'evaluate:\n  attacks:\n    - pgd-7-10'],
  [
    'evaluate:\n  attacks:\n    - name: x\n      <|>',
    'restarts',
    'evaluate:\n  attacks:\n    - name: x\n      restarts: ',
  ],
  ['evaluate:\n  attacks:\n    - st<|>\n      name: x', 'steps', 'evaluate:\n  attacks:\n    - steps: \n      name: x'],
  [
    'model:\n  architecture: custom\n  layers:\n    - <|>',
    'type: conv',
    'model:\n  architecture: custom\n  layers:\n    - type: conv\n      channels: 16\n      kernel: 3',
  ],
  [
    'model:\n  architecture: custom\n  layers:\n    - relu\n    <|>',
    '- type: conv',
    'model:\n  architecture: custom\n  layers:\n    - relu\n    - type: conv\n      channels: 16\n      kernel: 3',
  ],
  ['model:\n  layers:\n    - type: conv\n      k<|>', 'kernel', 'model:\n  layers:\n    - type: conv\n      kernel: '],
  ['learning_rate:\n  at:\n    - 5<|>', '5 epochs', 'learning_rate:\n  at:\n    - 5 epochs'],
  ['learning_rate:\n  at:\n    - 5 <|>', '5 epochs', 'learning_rate:\n  at:\n    - 5 epochs'],
  ['pas:\n  reset:\n    - epsilon\n    - l<|>', 'learning_rate', 'pas:\n  reset:\n    - epsilon\n    - learning_rate'],
  ['epsilon:\n  points:\n    - at: 20%\n      <|>', 'value', 'epsilon:\n  points:\n    - at: 20%\n      value: '],
  // In braces and brackets
  ['train: { <|> }', 'epochs', 'train: { epochs:  }'],
  ['train: {<|>}', 'epochs', 'train: {epochs: }'],
  ['train: {<|>', 'epochs', 'train: {epochs: '],
  ['train: { ep<|>: 3 }', 'epochs', 'train: { epochs: 3 }'],
  ['train: { batch_size: 3, ep<|> }', 'epochs', 'train: { batch_size: 3, epochs:  }'],
  ['train: { batch_size: 3 <|>}', 'epochs', 'train: { batch_size: 3, epochs: }'],
  ['train: { <|> batch_size: 3 }', 'epochs', 'train: { epochs: , batch_size: 3 }'],
  ['train: { batch_size: 3, <|>\nseed: 0', 'epochs', 'train: { batch_size: 3, epochs: \nseed: 0'],
  ['train: { objective:<|> }', 'trades', 'train: { objective: trades }'],
  ['train: { objective:tr<|> }', 'trades', 'train: { objective: trades }'],
  ['train: { objective: <|> }', 'name: trades', 'train: { objective: { name: trades, beta: 6 } }'],
  [`epsilon: { ${COSINE}, tar<|>`, 'target', `epsilon: { ${COSINE}, target: `],
  [`epsilon: {\n  ${COSINE},\n  <|>\n}`, 'target', `epsilon: {\n  ${COSINE},\n  target: \n}`],
  [`epsilon: {\n  ${COSINE}\n  tar<|>\n}`, 'target', `epsilon: {\n  ${COSINE},\n  target: \n}`],
  [`epsilon: {\n<|>\n  ${COSINE} }`, 'target', `epsilon: {\n  target: ,\n  ${COSINE} }`],
  [`epsilon: { ${COSINE}, warmup: { <|> } }`, 'from', `epsilon: { ${COSINE}, warmup: { from:  } }`],
  ['evaluate: { attacks: [clean, <|>] }', 'pgd-20', 'evaluate: { attacks: [clean, pgd-20] }'],
  ['evaluate: { attacks: [clean <|>] }', 'pgd-20', 'evaluate: { attacks: [clean, pgd-20] }'],
  ['evaluate: { attacks: [<|> clean] }', 'pgd-20', 'evaluate: { attacks: [pgd-20, clean] }'],
  ['evaluate: { attacks: [clean, pg<|>d-20], every: 2 }', 'fgsm', 'evaluate: { attacks: [clean, fgsm], every: 2 }'],
  ['evaluate: { attacks: [clean,\n    pg<|>', 'pgd-50-10', 'evaluate: { attacks: [clean,\n    pgd-50-10'],
  ['evaluate: { attacks: [<|>', 'name: …', 'evaluate: { attacks: [{ name: pgd-strong }'],
  ['model: { layers: [relu, { type: conv, <|>', 'channels', 'model: { layers: [relu, { type: conv, channels: '],
  ['pas: { periods: <|> }', '[100, 50, 50]', 'pas: { periods: [100, 50, 50] }'],
  ['pas: { periods: [3], <|> } # 😀', 'ensemble', 'pas: { periods: [3], ensemble:  } # 😀'],
  ['{ train: { <|> } }', 'epochs', '{ train: { epochs:  } }'],
  [
    'epsilon: { schedule: piecewise, target: 8px, points: [{ at: 20%, <|> }] }',
    'value',
    'epsilon: { schedule: piecewise, target: 8px, points: [{ at: 20%, value:  }] }',
  ],
  // Sweeps
  ['sweep:\n  grid:\n    epsilon.t<|>', 'epsilon.target', 'sweep:\n  grid:\n    epsilon.target: [8/255, 0.03]'],
  ['sweep: { grid: { <|> } }', 'attack.norm', 'sweep: { grid: { attack.norm: [linf, l2, l1] } }'],
  ['sweep:\n  grid:\n    epsilon.target: [4<|>]', '4/255', 'sweep:\n  grid:\n    epsilon.target: [4/255]'],
  ['sweep:\n  zip:\n    attack.method:\n      - <|>', 'fgsm', 'sweep:\n  zip:\n    attack.method:\n      - fgsm'],
  [
    'sweep:\n  grid:\n    seed: [1]\n  exclude:\n    - <|>',
    'seed',
    'sweep:\n  grid:\n    seed: [1]\n  exclude:\n    - seed: 0',
  ],
  // Line ends, characters of two code units, byte order marks
  ['train:\r\n  epochs: 3\r\n  <|>\r\nseed: 0', 'objective', 'train:\r\n  epochs: 3\r\n  objective: \r\nseed: 0'],
  ['seed: 0\r\nlandscape:<|>\r\n', 'hessian: …', 'seed: 0\r\nlandscape:\r\n  hessian:\r\n    top: 20\r\n'],
  ['name: "😀😀"\ntrain: { ep<|> }', 'epochs', 'name: "😀😀"\ntrain: { epochs:  }'],
  ['train: { 😀: 1, ep<|> } # 😀', 'epochs', 'train: { 😀: 1, epochs:  } # 😀'],
  ['\uFEFFseed: 0\n<|>', 'train', '\uFEFFseed: 0\ntrain:\n  epochs: 100'],
];

test('there are enough cases', () => expect(CASES.length).toBeGreaterThan(100));

test.each(CASES)('%j: %s', (text, label, after) => {
  expect(taken(text, label)).toBe(after);
});

test.each<[string, string, string]>([
  ['epsilon:<|>', COSINE, `epsilon:\n  ${COSINE}\n  target: \${1:0.1}\n  min: \${2:0}\n  max: \${3:0.15}`],
  [
    'optimizer: { <|> }',
    'name',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet of the protocol
    'optimizer: { name: ${1|sgd,adam,adamw|} }',
  ],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet of the protocol
  ['attack: { st<|> }', 'steps', 'attack: { steps: ${1:10} }'],
  ['train: { <|> }', 'gradient_clip', 'train: { gradient_clip: $1 }'],
  ['data: { dataset: "mn<|> }', 'mnist', 'data: { dataset: "mnist" }'],
])('clients with snippets fill in holes: %j', (text, label, after) => {
  expect(taken(text, label, SNIPPETS)).toBe(after);
});

test('clients that can choose get both: what to replace and where to insert', () => {
  const edit = items('attack:\n  method: fg<|>sm', SNIPPETS).find(({ label }) => label === 'pgd')?.textEdit;
  expect(edit).toEqual({
    newText: 'pgd',
    insert: { start: { line: 1, character: 10 }, end: { line: 1, character: 12 } },
    replace: { start: { line: 1, character: 10 }, end: { line: 1, character: 14 } },
  });
});

test('a whole experiment begins with one item, and loads', () => {
  const { document } = open(taken('<|>', 'experiment'));
  expect(document.loaded.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(document.loaded.spec?.epsilon.schedule).toBe('cosine');
  expect(labels('seed: 0\n<|>')).not.toContain('experiment');
});

test.each<[string, string[]]>([
  [`epsilon: { ${COSINE}, target: 3, <|> }`, ['min', 'max', 'warmup', 'update']],
  ['epsilon: { schedule: step, <|> }', ['target', 'initial', 'factor', 'at', 'warmup', 'update']],
  ['epsilon:\n  <|>\n  schedule: constant', ['target', 'warmup', 'update']],
  ['model: { architecture: mlp, <|> }', ['hidden', 'bias']],
  ['model: { <|> architecture: mlp }', ['hidden', 'bias']],
  ['optimizer: { name: adamw, betas: [0.9, 0.99], <|> }', ['eps', 'weight_decay']],
  ['checkpoint: { keep: 2, <|> }', ['every_minutes']],
  ['pas: { reset: [epsilon, <|>] }', ['learning_rate', 'momentum', 'optimizer']],
  ['train: { averaging: { <|> } }', ['method', 'decay', 'start_epoch']],
  ['train: { averaging: { method: swa, <|> } }', ['start_epoch']],
])('keys that are not there yet, by branch, the required first: %j', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('the tag comes first where it is missing, whatever else is written', () => {
  expect(labels('epsilon: { target: 0.1, <|> }')[0]).toBe('schedule');
  expect(labels('model:\n  width: 3\n  <|>')[0]).toBe('architecture');
});

test('the order of the schema is that of the list', () => {
  const sorted = items('attack: { <|> }').toSorted((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
  expect(sorted.map(({ label }) => label).slice(0, 4)).toEqual(['preset', 'method', 'norm', 'steps']);
});

test('a tag in a base decides as well', () => {
  const base = { '/specs/base.advexp': 'epsilon: { schedule: one-cycle, target: 0.1 }' };
  const text = 'extends: base.advexp\nepsilon: { <|> }';
  expect(labels(text, base)).toEqual([
    'schedule',
    'target',
    'initial',
    'max',
    'final',
    'peak',
    'anneal',
    'warmup',
    'update',
  ]);
});

test.each([
  '# comment <|>',
  'seed: 0 # comment <|>',
  'train: { # comment <|>\n  epochs: 3 }',
  'train:\n  # comment <|>\n  epochs: 3',
  'name: |\n  text <|>',
  'name: >-\n  text\n  <|>\n  more\nseed: 0',
  'train:\n  epochs: 3\n    <|>',
  'train:\n  epochs: 3\n <|>',
  'train:\n    <|>\n  epochs: 3',
  'data: "closed"<|>',
  'epsilon: <|>\n  schedule: cosine',
  'unknown: { <|> }',
  'unknown:\n  <|>',
  'seed: { <|> }',
])('nothing where nothing can stand: %j', (text) => {
  expect(labels(text)).toEqual([]);
});

test('codes that a comment can hide are those of its line, or of the next line where it is alone', () => {
  const base =
    'seed: 0\ndata: { dataset: mnist }\nmodel: { architecture: lenet }\nlearning_rate: 0.1\ntrain: { epochs: 3 }\n';
  const problem = 'epsilon: { schedule: cosine, target: 0.1, max: 0.05 }';
  const { document } = open(base + problem);
  const codes = document.loaded.problems.filter(({ severity }) => severity !== 'error').map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(0);
  expect(labels(`${base}${problem} # advexp-ignore <|>`)).toEqual(codes);
  expect(labels(`${base}# advexp-ignore <|>\n${problem}`)).toEqual(codes);
  expect(labels(`${base}# advexp-ignore ${codes.join(', ')}, <|>\n${problem}`)).toEqual([]);
  expect(taken(`${base}${problem} # advexp-ignore x<|>y`, codes[0] ?? '')).toBe(
    `${base}${problem} # advexp-ignore ${codes[0]}`,
  );
});

test('files and folders: bases for extends, arrays and folders for data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'advexp-'));
  mkdirSync(join(folder, 'my data'));
  for (const name of ['base.advexp', 'other.advexp', 'a.npz', 'notes, old.npz', 'readme.md', 'my data/b.npz']) {
    writeFileSync(join(folder, name), '');
  }
  const mine = join(folder, 'mine.advexp');
  const offered = (text: string) => items(text, PLAIN, {}, mine).map(({ label }) => label);
  expect(offered('extends: <|>')).toEqual(['base.advexp', 'other.advexp', 'my data/']);
  expect(offered('extends: [base.advexp, <|>]')).toEqual(['base.advexp', 'other.advexp', 'my data/']);
  expect(offered('data: { path: <|> }')).toEqual(['a.npz', 'notes, old.npz', 'my data/']);
  expect(offered('data: { dataset: folder, path: <|> }')).toEqual(['my data/']);
  expect(offered('data: { path: my data/<|> }')).toEqual(['my data/b.npz']);
  expect(offered('data: { path: nowhere/<|> }')).toEqual([]);
  const after = (text: string, label: string) => taken(text, label, PLAIN, {}, mine);
  expect(after('extends: ba<|>se', 'base.advexp')).toBe('extends: base.advexp');
  expect(after('data: { path: <|> }', 'notes, old.npz')).toBe('data: { path: "notes, old.npz" }');
  expect(after('data: { path: "<|>', 'notes, old.npz')).toBe('data: { path: "notes, old.npz"');
});

test.each<[string, string, RegExp]>([
  ['attack: { <|> }', 'steps', /^Gradient steps of PGD\. Default 10\.[\s\S]*\n\nRange: at least 1, at most 100000$/],
  ['epsilon: <|>', COSINE, /^From min to max, linearly or as ½\(1 − cos πu\)[\s\S]*cosine: min \+ ½/],
  ['epsilon: { <|> }', 'schedule', /^Shape of the schedule/],
  ['epsilon: { schedule: cosine, <|> }', 'max', /^Where the schedule would end[\s\S]*Examples: `16\/255`$/],
  ['data: { dataset: <|> }', 'npz', /npz: arrays x\/y/],
  ['sweep: { grid: { <|> } }', 'attack.keep', /^Which iterate an attack returns/],
])('documentation is added when an item is looked at: %j %s', (text, label, expected) => {
  const item = items(text).find((one) => one.label === label);
  expect(item?.documentation).toBeUndefined();
  const { documentation } = resolved(JSON.parse(JSON.stringify(item)) as CompletionItem);
  expect(documentation).toMatchObject({ kind: 'markdown', value: expect.stringMatching(expected) });
});
