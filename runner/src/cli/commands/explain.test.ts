import { explainCode } from '@advexp/schemas';
import { expect, test } from 'vitest';
import { pageLines } from './explain.ts';

test('a page in a terminal of 60 columns', () => {
  const page = explainCode('bounds-scale');
  if (page === null) throw new Error('the page is gone');
  expect(pageLines('bounds-scale', page, 60, (_, text) => text)).toEqual([
    'Bounds outside the range of pixels  warning[bounds-scale]',
    '',
    'Images are scaled to [0, 1] when they are loaded. With',
    'bounds of [0, 255] nothing is clipped from above, and the',
    'attack makes images brighter than white, which are easier',
    'to get wrong than any that exist.',
    '',
    'Wrong',
    '  attack: { bounds: [0, 255] }',
    '',
    'Right',
    '  attack: { bounds: [0, 1] }',
    '',
    'Source: how advexp loads images.',
    'If it is meant, write `# advexp-ignore bounds-scale` at the',
    'end of the line, or on a line of its own above.',
  ]);
});

test('an error cannot be ignored, so its page does not say how', () => {
  const page = explainCode('bounds');
  if (page === null) throw new Error('the page is gone');
  expect(pageLines('bounds', page, 80, (_, text) => text).join('\n')).not.toContain('advexp-ignore');
});
