import { expect, test } from 'vitest';
import { MarkupContent, MarkupKind } from 'vscode-languageserver';
import { open, textIn } from '../testing.ts';
import { hoverAt, type Shown } from './hover.ts';

const MARKDOWN: Shown = { format: MarkupKind.Markdown, images: false };

const BASE = `model: { architecture: lenet }
data: { dataset: mnist }
epsilon: { schedule: cosine, target: 0.4, max: 0.6 }
pas: { periods: [100, 50] }
learning_rate: 0.1
train: { batch_size: 64 }
`;

/** What hovering over each cursor shows; null where it shows nothing. */
function hovers(marked: string, shown = MARKDOWN, files = {}): (string | null)[] {
  const { document, cursors } = open(marked, files);
  return cursors.map((cursor) => {
    const contents = hoverAt(document, cursor, shown)?.contents;
    return MarkupContent.is(contents) ? contents.value : null;
  });
}

/** A sound spec on which a test writes its own lines. */
function spec(lines: string, sections = 'epsilon pas learning_rate data model train'): string {
  const all: Record<string, string> = {
    epsilon: 'epsilon: 8/255',
    pas: 'pas: { periods: [100, 50, 50] }',
    learning_rate: 'learning_rate: 0.1',
    data: 'data: { dataset: cifar-10 }',
    model: 'model: { architecture: resnet18 }',
  };
  const others = sections
    .split(' ')
    .flatMap((name) => (lines.replaceAll('<|>', '').includes(`${name}:`) ? [] : (all[name] ?? [])));
  return [lines, 'seed: 0', ...others].join('\n');
}

test('a key is explained in full', () => {
  expect(hovers(spec('train: { batch_<|>size: 64 }'))).toEqual([
    `**train.batch_size**

Samples of an update. The last, smaller batch of an epoch is kept. Default 128, as in the paper.

Range: 1 or more

In this spec: 64, written here.`,
  ]);
});

test.each([
  ['epsilon: { schedule: constant, tar<|>get: 8/255 }', '8/255 = 0.0313725 = 8 grey levels'],
  ['epsilon: { schedule: constant, target: 8p<|>x }', '8/255 = 0.0313725 = 8 grey levels'],
  ['epsilon: 0.0<|>3', '0.03 = 7.65 grey levels'],
  ['epsilon: 1/2<|>55', '1/255 = 0.00392157 = 1 grey level'],
  ['epsilon: 0.1<|>', '0.1 = 25.5 grey levels'],
  ['epsilon: 0.<|>5\nattack: { norm: l2 }', '0.5 (l2 norm of the change of a whole image)'],
  ['attack: { step_<|>size: 0.25eps }', '0.25 ε = 2/255 at ε = 8/255'],
  ['attack: { step_size: 2p<|>x }', '2/255 = 0.00784314 = 2 grey levels'],
  ['attack: { method: fgsm, step_<|>size: 1eps }', 'ε = 8/255 at ε = 8/255'],
])('a budget or step is given in every unit: %s', (line, words) => {
  expect(hovers(spec(line))[0]).toContain(`\n\nIn this spec: ${words}, written here.`);
});

test.each([
  ['device: cud<|>a', '`cuda`: ONNX Runtime on an NVIDIA GPU, with CUDA and cuDNN.'],
  [
    'device: { name: tensorflow<|>:1 }',
    '`tensorflow:1`: Number 1 (from 0) of several. tensorflow: a native TensorFlow',
  ],
])('a device is explained: %s', (line, words) => {
  expect(hovers(spec(line))[0]).toContain(words);
});

test('origins: here, a line of a base with a link, a preset, a default', () => {
  const [attack = '', steps] = hovers(
    `extends: base.advexp
seed: 0
at<|>tack:
  preset: madry
  ste<|>ps: 50
train: { batch_size: 128 }`,
    MARKDOWN,
    { '/specs/base.advexp': `${BASE}attack:\n  steps: 7\n  restarts: 2\n` },
  );
  expect(attack?.slice(attack.indexOf('In this spec'))).toBe(`In this spec:

- \`method\`: pgd, by the preset \`madry\`
- \`norm\`: linf, by default
- \`steps\`: 50, written here
- \`step_size\`: 0.01 = 2.55 grey levels, by the preset \`madry\`
- \`start\`: uniform, by the preset \`madry\`
- \`restarts\`: 2, from [base.advexp:9](file:///specs/base.advexp#L9)
- \`keep\`: last, by default
- \`batchnorm\`: train, by the preset \`madry\`
- \`loss\`: cross-entropy, by default
- \`bounds\`: [0, 1], by default`);
  expect(steps).toContain('Written instead of `7` in [base.advexp:8](file:///specs/base.advexp#L8).');
});

test.each([
  ['data: { dataset: fashion-<|>mnist }', '`fashion-mnist`: 28×28 grey, 60,000 + 10,000.'],
  ['attack: { method: pg<|>d }', '`pgd`: projected gradient ascent.'],
  ['attack: { method: no<|>ne }', '`none`: leave images clean.'],
  [
    'pas: { periods: [100, 50, 50], reset: [ep<|>silon] }',
    '`epsilon`: the schedule; what is not listed runs once over the whole training.',
  ],
  ['optimizer: { name: s<|>gd }', '`sgd`: Stochastic gradient descent.'],
  ['train: { objective: tra<|>des }', '`trades`: CE(x) + beta·KL(p(x) ‖ p(x′)) (Zhang et al. 2019).'],
  [
    'learning_rate: { schedule: st<|>ep, initial: 0.1, at: [50%] }',
    '`step`: initial · factor^(number of moments passed). Rice et al. 2020: 0.1, ×0.1 at 50% and 75%.',
  ],
  [
    'evaluate: { attacks: [clean, pgd-20<|>] }',
    '`pgd-20`: PGD in l∞: 20 steps of 0.125 ε = 1/255 at ε = 8/255, from a uniform start in the ε ball.',
  ],
  [
    'evaluate: { during: pgd-5<|>0-10 }',
    '`pgd-50-10`: PGD in l∞: 50 steps of 0.05 ε = 0.00156863 at ε = 8/255, from a uniform start in the ε ball, the worst of 10 restarts.',
  ],
  ['evaluate: { attacks: [cle<|>an] }', '`clean`: no attack, the clean images.'],
  [
    'learning_rate: { schedule: step, initial: 0.1, at: [50%, 75<|>%] }',
    '`75%`: Epoch 75 of 100, 38 of 50, counted from the start of each period.',
  ],
  [
    'learning_rate: { schedule: step, initial: 0.1, at: [0.5<|>] }\npas: { periods: [100, 100], reset: [epsilon] }',
    '`0.5`: Epoch 100 of 200, counted from the start of the run.',
  ],
  [
    'epsilon: { schedule: piecewise, target: 8px, points: [{ at: 20<|>%, value: 0 }, { at: 30 epochs, value: 8px }] }',
    null,
  ],
  [
    'epsilon: { schedule: piecewise, target: 8px, points: [{ at: 25<|>%, value: 0 }, { at: 50%, value: 8px }] }',
    '`25%`: Epoch 25 of 100, 12.5 of 50, counted from the start of each period.',
  ],
])('a value is explained: %s', (line, words) => {
  const [shown = ''] = hovers(spec(line));
  if (words === null) expect(shown).not.toContain('Epoch');
  else expect(shown?.split('\n\n')[1]).toBe(words);
});

const SCHEDULES = spec(`epsilon: { schedule: <|>cosine, tar<|>get: 0.1, min: 0, max: 0.15 }
pas:
  per<|>iods: [10, 5, 5]
learning_<|>rate: { schedule: step, initial: 0.05, factor: 0.1, at: [50%, 75%] }`);

test('the schedules stand in characters where no images are shown', () => {
  const [value, ...keys] = hovers(SCHEDULES);
  expect(value).not.toContain('```');
  for (const shown of keys) {
    expect(shown?.slice(shown.indexOf('```'))).toBe(`\`\`\`text
ε              ▁▁▂▃▅▆████▁▂▅██▁▂▅██  0 … 0.1
learning rate  █████▂▂▂▁▁███▂▁███▂▁  0.0005 … 0.05

period  epochs  ε first  middle  last  rate first  middle  last
1       0–10    0        0.075   0.1   0.05        0.005   0.0005
2       10–15   0        0.0518  0.1   0.05        0.05    0.0005
3       15–20   0        0.0518  0.1   0.05        0.05    0.0005
\`\`\``);
  }
});

test('clients that show images get a picture', () => {
  const [value, ...keys] = hovers(SCHEDULES, { format: MarkupKind.Markdown, images: true });
  expect(value).not.toContain('data:image');
  for (const shown of keys) {
    const [, encoded = ''] =
      /!\[ε and learning rate over the epochs\]\(data:image\/svg\+xml;base64,([\w+/=]+)\)$/.exec(shown ?? '') ?? [];
    expect(Buffer.from(encoded, 'base64').toString()).toMatch(/^<svg (?:.|\n)*<polyline (?:.|\n)*<\/svg>$/);
  }
});

test('plain text has no marks of Markdown', () => {
  const plain: Shown = { format: MarkupKind.PlainText, images: true };
  const files = { '/specs/base.advexp': BASE };
  const [target, periods] = hovers(
    'extends: base.advexp\nseed: 0\nepsilon: { tar<|>get: 0.3 }\npas: { per<|>iods: 2 }\ntrain: { epochs: 4 }',
    plain,
    files,
  );
  expect(target).toContain(
    'In this spec: 0.3 = 76.5 grey levels, written here.\n\nWritten instead of 0.4 in base.advexp:3.',
  );
  expect(periods).toMatch(/\n\nε {14}▁/);
  expect(`${target}${periods}`).not.toMatch(/[`*]|\]\(|data:/);
});

test('many periods are told from their first and last', () => {
  const [shown = ''] = hovers(spec('pas: { per<|>iods: 10000 }\ntrain: { epochs: 100000 }'));
  const rows = shown?.split('\n').filter((line) => /^(\d|…)/.test(line)) ?? [];
  expect(rows).toHaveLength(9);
  expect(rows.at(-1)).toMatch(/^10000 {3}99990–100000 {2}8\/255/);
});

test('a spec with mistakes is explained without values; between the words nothing is shown', () => {
  expect(hovers('train: { batch_<|>size: many }\nepsilon: 8')[0]).not.toContain('In this spec');
  expect(hovers('nonsense<|>: 1\ntrain: { epo<|>chs: 3 }\n<|>\n# com<|>ment\nmodel: <|>')).toEqual([
    null,
    expect.stringContaining('**train.epochs**'),
    null,
    null,
    expect.stringContaining('**model**'),
  ]);
});

test('the range shown is that of the key or value, also after characters of two code units', () => {
  const { document, ranges } = open('name: a # 😀\r\ndata: { <|dataset|>: <|mnist|> }');
  for (const range of ranges) expect(hoverAt(document, range.start, MARKDOWN)?.range).toEqual(range);
  expect(ranges.map((range) => textIn(document, range))).toEqual(['dataset', 'mnist']);
});
