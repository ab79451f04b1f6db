import { applyEdits, loadSpec } from '@advexp/schemas';
import { expect, test } from 'vitest';
import { open } from '../../testing.ts';
import { extractBase } from './extract-base.ts';

function extracted(marked: string) {
  const { document, ranges } = open(marked);
  const [range] = ranges;
  const found = range && extractBase(document, document.offsetAt(range.start), document.offsetAt(range.end));
  return found ? { ...found, left: applyEdits(document.text, found.edits) } : null;
}

const SPEC = `version: 1
name: mine
<|# the images
data: { dataset: cifar-10 } # all of them
model:
  architecture: resnet18|>
  width: 8
seed: 0
epsilon: 8/255
learning_rate: 0.1
train: { epochs: 4 }
`;

test('the sections that a selection touches move to a base, which the spec extends', () => {
  const found = extracted(SPEC);
  expect(found?.title).toBe('Extract data, model to base.advexp');
  expect(found?.text).toContain(
    'data: { dataset: cifar-10 } # all of them\nmodel:\n  architecture: resnet18\n  width: 8\n',
  );
  expect(found?.text).not.toContain('name');
  expect(found?.left).not.toContain('dataset');
  const files: Record<string, string> = { '/specs/base.advexp': found?.text ?? '' };
  const read = (file: string) => files[file] ?? '';
  const before = loadSpec({ file: '/specs/mine.advexp', text: SPEC.replaceAll(/<\||\|>/g, '') });
  const after = loadSpec({ file: '/specs/mine.advexp', text: found?.left ?? '' }, { read });
  expect(after.spec).toEqual(before.spec);
  expect(after.spec).not.toBeNull();
});

test('nothing is offered without a selection, for a spec that extends another, or for all of it', () => {
  expect(extracted('seed: 0\nname: x\n')).toBeNull();
  expect(extracted('extends: a.advexp\n<|seed: 0|>\nname: x\n')).toBeNull();
  expect(extracted('<|seed: 0|>\n')).toBeNull();
  expect(extracted('<|name: x|>\nseed: 0\n')).toBeNull();
});
