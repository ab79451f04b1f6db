import { expect, test } from 'vitest';
import { open } from '../testing.ts';
import { inlayHintsIn } from './inlay-hints.ts';

/** The marked text as an editor shows it, hints in braces. */
function shown(marked: string, files: Record<string, string> = {}): string {
  const { document, ranges } = open(marked, files);
  const [range] = ranges;
  if (!range) throw new RangeError('Nothing is marked.');
  const hints = inlayHintsIn(document, range).map(({ position, label }) => ({
    at: document.offsetAt(position),
    text: typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
  }));
  return hints
    .toSorted((a, b) => a.at - b.at)
    .reduceRight((text, { at, text: hint }) => `${text.slice(0, at)}{${hint}}${text.slice(at)}`, document.text);
}

const REST = 'seed: 0\ndata: { dataset: cifar-10 }\nmodel: { architecture: resnet18 }\n';
const SECTIONS = { epsilon: 'epsilon: 0', learning_rate: 'learning_rate: 0.1', train: 'train: { epochs: 4 }' };

/** The lines of a sound spec, as an editor shows them. */
function lines(text: string): string {
  const missing = Object.entries(SECTIONS).flatMap(([key, line]) => (text.includes(`${key}:`) ? [] : [line]));
  const all = shown(`<|${text}|>\n${REST}${missing.join('\n')}`);
  return all.slice(0, all.indexOf(`\n${REST}`));
}

test.each([
  ['epsilon: 0.03', 'epsilon: 0.03{= 7.65 px}'],
  ['epsilon: 8/255', 'epsilon: 8/255{= 0.0314}'],
  ['epsilon: 8px # of 255', 'epsilon: 8px{= 0.0314} # of 255'],
  ['epsilon: 0', 'epsilon: 0'],
  ['epsilon: 0.5\nattack: { norm: l2 }', 'epsilon: 0.5\nattack: { norm: l2 }'],
  [
    'epsilon: { schedule: cosine, target: 8/255, min: 0 }',
    'epsilon: { schedule: cosine, target: 8/255{= 0.0314}{max 16/255}, min: 0 }',
  ],
  [
    'epsilon: { schedule: linear, target: 0.1, max: 0.15 }',
    'epsilon: { schedule: linear, target: 0.1{= 25.5 px}, max: 0.15{= 38.3 px} }',
  ],
])('budgets are given in the other unit: %s', (written, expected) => {
  expect(lines(written)).toBe(expected);
});

test.each([
  ['attack: { step_size: 0.25eps }', 'attack: { step_size: 0.25eps{= 2/255 at 8/255} }'],
  ['attack: { step_size: 2px }', 'attack: { step_size: 2px{= 0.00784} }'],
  ['attack: { step_size: 0.01 }', 'attack: { step_size: 0.01{= 2.55 px} }'],
  [
    'evaluate: { attacks: [clean, { name: far, epsilon: 16px, step_size: 0.5eps }] }',
    'evaluate: { attacks: [clean, { name: far, epsilon: 16px{= 0.0627}, step_size: 0.5eps{= 8/255 at 16/255} }] }',
  ],
])('steps are given in absolute terms at the ε of their attack: %s', (written, expected) => {
  expect(lines(`${written}\nepsilon: 8/255`)).toBe(`${expected}\nepsilon: 8/255{= 0.0314}`);
});

test.each([
  ['pas: { periods: [100, 50, 50] }', 'pas: { periods: [100, 50, 50]{ends 100, 150, 200} }'],
  ['pas: { periods: 3 }', 'pas: { periods: 3{ends 67, 134, 200} }'],
  ['pas: { periods: 1 }', 'pas: { periods: 1 }'],
  ['pas: { periods: 20 }', 'pas: { periods: 20{ends 10, 20, 30, 40, 50, …, 200} }'],
])('the ends of periods are given: %s', (written, expected) => {
  expect(shown(`<|${written}|>\n${REST}epsilon: 0\nlearning_rate: 0.1\ntrain: { epochs: 200 }`)).toContain(
    `${expected}\n`,
  );
});

test.each([
  ['at: [1%, 50%, 0.75]', '', 'at: [1%{= epoch 1 | 1}, 50%{= epoch 50 | 25}, 0.75{= epoch 75 | 38}]'],
  ['at: [50%], update: batch', '', 'at: [50%{= epoch 50 | 25}], update: batch'],
  ['at: [75%], update: batch', '', 'at: [75%{= epoch 75 | 37.5}], update: batch'],
  ['at: [10 epochs, 20]', '', 'at: [10 epochs, 20]'],
  ['at: [75%]', ', reset: [epsilon]', 'at: [75%{= epoch 113}]'],
])('moments are given in epochs of each length of period: %s%s', (at, reset, expected) => {
  const pas = `pas: { periods: [100, 50]${reset} }`;
  const text = `<|learning_rate: { schedule: step, initial: 0.1, ${at} }|>\n${pas}\n${REST}epsilon: 0`;
  expect(shown(text).split('\n')[0]).toBe(`learning_rate: { schedule: step, initial: 0.1, ${expected} }`);
});

test('a moment that rounding would shift takes place where the schedule has it', () => {
  // 0.1 · 30 is above 3 in floating point, but epoch 3 of 30 is at 0.1.
  const text = `<|learning_rate: { schedule: step, initial: 0.1, at: [10%] }|>\n${REST}epsilon: 0\ntrain: { epochs: 30 }`;
  expect(shown(text).split('\n')[0]).toContain('10%{= epoch 3}');
});

test('peaks and corners lie where they are passed, between epochs', () => {
  expect(
    lines(`learning_rate: { schedule: one-cycle, max: 0.1, peak: 0.4 }
epsilon: { schedule: piecewise, target: 8px, points: [{ at: 25%, value: 0 }, { at: 30%, value: 8px }] }
train: { epochs: 10 }`),
  ).toContain(`peak: 0.4{= epoch 4} }
epsilon: { schedule: piecewise, target: 8px{= 0.0314}, points: [{ at: 25%{= epoch 2.5}, value: 0 }, { at: 30%{= epoch 3}, value: 8px{= 0.0314} }] }`);
});

test.each([
  // 49,000 images make 383 batches of 128: 200 · 383 · (10 + 1).
  ['train: { epochs: 200 }', 'train: { epochs: 200{≈ 843 k gradient evaluations} }'],
  ['train: { epochs: 1, objective: clean }', 'train: { epochs: 1{≈ 383 gradient evaluations}, objective: clean }'],
  ['pas: { periods: [3, 1] }', 'pas: { periods: [3, 1]{ends 3, 4}{≈ 16.9 k gradient evaluations} }'],
])('the size of the training stands where its epochs are written: %s', (written, expected) => {
  expect(shown(`<|${written}|>\n${REST}epsilon: 0\nlearning_rate: 0.1`).split('\n')[0]).toBe(expected);
});

const BASE = `# shared
data: { dataset: cifar-10 }
model: { architecture: resnet18 }
epsilon: 8/255
learning_rate: 0.1
seed: 0
`;

test('values of a base that are replaced, and sections that it gives', () => {
  const files = { '/specs/base.advexp': BASE };
  const marked =
    '<|extends: base.advexp\nepsilon: 4/255\nlearning_rate: 0.1\ntrain: { batch_size: 64 }|>\npas: { periods: [2, 2] }';
  expect(shown(marked, files)).toBe(
    'extends: base.advexp{gives data, model, seed}\nepsilon: 4/255{= 0.0157}{was 8/255}\nlearning_rate: 0.1\ntrain: { batch_size: 64 }\npas: { periods: [2, 2] }',
  );
  const { document, ranges } = open(marked, files);
  const hints = ranges.flatMap((range) => inlayHintsIn(document, range));
  const start = { line: 3, character: 9 };
  expect(hints.find(({ label }) => Array.isArray(label))?.label).toEqual([
    {
      value: 'was 8/255',
      location: { uri: 'file:///specs/base.advexp', range: { start, end: { line: 3, character: 14 } } },
    },
  ]);
});

test('of several bases the later one counts, and a change of a base changes the hint', () => {
  const files = { '/specs/base.advexp': BASE, '/specs/other.advexp': 'epsilon: 2px' };
  const { document, workspace } = open(
    'extends: [base.advexp, other.advexp]\nepsilon: 1px\ntrain: { epochs: 1 }',
    files,
  );
  const was = () => {
    const hints = inlayHintsIn(document, document.rangeAt(0, document.text.length));
    return hints.flatMap(({ label }) => (typeof label === 'string' ? [] : label.map(({ value }) => value)));
  };
  expect(was()).toEqual(['was 2px']);
  workspace.close('file:///specs/other.advexp');
  expect(was()).toEqual(['was 8/255']);
});

test('only the range asked for is annotated, and a spec with mistakes has no hints of what it resolves to', () => {
  expect(shown(`epsilon: 8/255\n<|learning_rate: 0.1|>\n${REST}train: { epochs: 1 }`)).not.toContain('{=');
  expect(shown(`<|epsilon: 8/255\nlearning_rate: fast|>\n${REST}`)).not.toMatch(/\{[=≈]/);
  expect(shown('<|: : [}|>')).toBe(': : [}');
});
