import { scheduleForms, schemaAt } from '@advexp/schemas';
import { expect, test } from 'vitest';
import { open } from '../testing.ts';
import { signatureHelpAt } from './signature-help.ts';

/** The active signature with its active parameter marked «like this»; null where there is no help. */
function shown(marked: string, files = {}): string | null {
  const { document, cursors } = open(marked, files);
  const [cursor] = cursors;
  const help = cursor && signatureHelpAt(document, cursor);
  const signature = help?.signatures[help.activeSignature ?? 0];
  const label = signature?.parameters?.[help?.activeParameter ?? 0]?.label;
  if (!signature || !Array.isArray(label)) return null;
  const [start, end] = label;
  const { label: text } = signature;
  return `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
}

test.each<[string, string]>([
  ['epsilon: { schedule: cosine, <|> }', 'cosine: min + ½(max − min)(1 − cos πu), clipped at «target»; warmup, update'],
  [
    'epsilon: { schedule: cosine, target: 0.1, <|>',
    'cosine: «min» + ½(max − min)(1 − cos πu), clipped at target; warmup, update',
  ],
  [
    'epsilon: { schedule: cosine, max: <|>0.2, target: 0.1 }',
    'cosine: min + ½(«max» − min)(1 − cos πu), clipped at target; warmup, update',
  ],
  [
    'epsilon:\n  schedule: linear\n  warmup: { epochs: <|> }',
    'linear: min + (max − min)·u, clipped at target; «warmup», update',
  ],
  ['epsilon:\n  schedule: linear\n  up<|>', 'linear: min + (max − min)·u, clipped at target; warmup, «update»'],
  [
    'learning_rate:\n  schedule: step\n  at:\n    - 50<|>%',
    'step: initial · factor^(moments in «at» that have passed); warmup, update',
  ],
  [
    'learning_rate: { schedule: one-cycle, peak: 40%<|> }',
    'one-cycle: initial → max at «peak» → final (anneal: linear or cosine); warmup, update',
  ],
  [
    'epsilon:\n  schedule: piecewise\n  points:\n    - { at: 20%, <|> }',
    'piecewise: straight lines through «points», clipped at target; warmup, update',
  ],
  ['learning_rate: { <|>schedule: exponential }', 'exponential: «initial» · decay^epoch; warmup, update'],
  ['epsilon: { schedule: exp<|> }', 'exponential: initial · decay^epoch, clipped at «target»; warmup, update'],
  ['epsilon: { <|> }', 'constant: «target»; warmup, update'],
  ['epsilon:\n  { schedule: constant,<|> }', 'constant: «target»; warmup, update'],
])('%j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('a schedule that a base chooses', () => {
  const base = { '/specs/base.advexp': 'learning_rate: { schedule: linear, initial: 0.1 }' };
  expect(shown('extends: base.advexp\nlearning_rate: { final: <|> }', base)).toBe(
    'linear: initial + («final» − initial)·u; warmup, update',
  );
});

test.each(['epsilon: <|>', 'epsilon: 8<|>/255', 'train: { <|> }', 'optimizer: { name: adam, <|> }', '# <|>', '<|>'])(
  'no help: %j',
  (text) => expect(shown(text)).toBeNull(),
);

test.each(['epsilon', 'learning_rate'])('every schedule of %s has a formula', (key) => {
  const tags = schemaAt([key, 'schedule'])?.forms.flatMap(({ enum: values = [] }) => values);
  expect(Object.keys(scheduleForms(key) ?? {})).toEqual(tags);
});
