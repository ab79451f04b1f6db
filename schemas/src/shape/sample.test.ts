import { expect, test } from 'vitest';
import { specText } from '../load/annotated.ts';
import { loadSpec } from '../load/load.ts';
import { schemaAt } from './place.ts';
import { sample, sampleMap } from './sample.ts';
import { branches, SPEC_SCHEMA } from './schema.ts';

const errors = (text: string) =>
  loadSpec({ file: '/specs/mine.advexp', text }).problems.filter(({ severity }) => severity === 'error');

test('the sample of a whole spec loads', () => {
  expect(errors(JSON.stringify(sample(SPEC_SCHEMA)))).toEqual([]);
});

const choices = ['epsilon', 'learning_rate', 'optimizer', 'train.objective', 'train.averaging'].flatMap((path) => {
  const place = schemaAt(path.split('.'));
  const form = place?.forms.find(({ oneOf }) => oneOf);
  return branches(form ?? {}).flatMap(({ tags }) =>
    tags.map((tag): [string, string, unknown] => [path, tag, sampleMap(form ?? {}, tag, place?.node.examples)]),
  );
});

test.each(choices)('the sample of %s %s is sound', (path, _, value) => {
  const [section = '', key] = path.split('.');
  const written = JSON.stringify(key ? { epochs: 4, [key]: value } : value);
  expect(errors(specText({ [section]: written }))).toEqual([]);
});

test('samples are examples where there are some, else what is required', () => {
  const epsilon = schemaAt(['epsilon']);
  const form = epsilon?.forms[1] ?? {};
  expect(sampleMap(form, 'cosine', epsilon?.node.examples)).toEqual({
    schedule: 'cosine',
    target: 0.1,
    min: 0,
    max: 0.15,
  });
  expect(sampleMap(form, 'exponential')).toEqual({
    schedule: 'exponential',
    target: '8/255',
    initial: '8/255',
    decay: 0.95,
  });
  expect(sample({ $ref: '#/$defs/train' })).toEqual({ epochs: 100 });
  expect(sample({ type: 'integer' })).toBeUndefined();
});
