import { expect, test } from 'vitest';
import { open } from '../testing.ts';
import { tokensOf } from './semantic-tokens.ts';

/** Tokens as `text: type modifiers`. */
function painted(text: string, files: Record<string, string> = {}): string[] {
  const { document } = open(text, files);
  return tokensOf(document).map(({ start, length, type, modifiers }) =>
    [`${document.text.slice(start, start + length)}: ${type}`, ...modifiers].join(' '),
  );
}

test('keys, choices, quantities and texts', () => {
  const text =
    'name: mine\nepsilon: { schedule: cosine, target: 8/255 }\nattack: { step_size: 0.25eps }\nevaluate: { attacks: [clean, pgd-20] }\n';
  expect(painted(text)).toEqual([
    'name: property',
    'mine: string',
    'epsilon: property',
    'schedule: property',
    'cosine: enumMember',
    'target: property',
    '8/255: number',
    'attack: property',
    'step_size: property',
    '0.25eps: number',
    'evaluate: property',
    'attacks: property',
    'clean: enumMember',
    'pgd-20: enumMember',
  ]);
});

test('what is not known stays as it is', () => {
  expect(painted('epsilom: 3\nmodel: { architecture: resnet-18, widht: 2 }\n')).toEqual([
    '3: number',
    'model: property',
    'architecture: property',
    '2: number',
  ]);
});

test('a key that belongs to the branch a base chooses is known', () => {
  const files = { '/specs/base.advexp': 'optimizer: { name: sgd }\n' };
  expect(painted('extends: base.advexp\noptimizer: { nesterov: true }\n', files)).toContain('nesterov: property');
});

test('paths of a sweep and anchors', () => {
  const text = 'epsilon: &e 8/255\nsweep: { grid: { epsilon: [*e, 0.1], epsilom: [1] } }\n';
  expect(painted(text)).toEqual([
    'epsilon: property',
    '&e: variable declaration',
    '8/255: number',
    'sweep: property',
    'grid: property',
    'epsilon: variable',
    '*e: variable',
    '0.1: number',
    '1: number',
  ]);
});

test('a range is painted alone', () => {
  const { document } = open('seed: 0\nname: x\ntrain: { epochs: 1 }\n');
  const at = document.text.indexOf('name');
  expect(
    tokensOf(document, { start: at, end: at + 7 }).map(({ start }) => document.text.slice(start, start + 4)),
  ).toEqual(['name', 'x\ntr']);
});

test('nothing is painted over several lines', () => {
  expect(painted('name: "a\n  b"\nseed: 0\n')).toEqual(['name: property', 'seed: property', '0: number']);
});
