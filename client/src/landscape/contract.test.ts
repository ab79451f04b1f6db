import { expect, test } from 'vitest';
import { isFromPanel, isToPanel } from './contract.ts';

const STANDING = { words: 'w', computing: null, problem: null, checkpoints: ['last'] };
const RESULT = { checkpoint: 'last', analysis: 'hessian', output: { hessian: {} } };
const WHOLE = {
  ...STANDING,
  type: 'whole',
  sequence: 0,
  title: 't',
  results: [RESULT],
  fields: { hessian: [{ key: 'top', description: '', choices: [], required: false }] },
  mayCompute: true,
  others: [],
  compared: null,
};

test('messages of the form are let in, to the panel and from it', () => {
  expect(isToPanel(WHOLE)).toBe(true);
  expect(isToPanel({ ...STANDING, type: 'change', sequence: 1, results: [], gone: ['last.slice'] })).toBe(true);
  expect(isFromPanel({ type: 'compute', analysis: 'slice', checkpoint: 'last', settings: { points: '9' } })).toBe(true);
  expect(isFromPanel({ type: 'export', name: 'n', format: 'svg', content: '<svg/>' })).toBe(true);
  expect(isFromPanel({ type: 'compare', folder: null })).toBe(true);
});

test.each([
  [{ ...WHOLE, results: [{ ...RESULT, analysis: 'slice' }] }],
  [{ ...WHOLE, computing: { words: 1, share: null } }],
  [{ ...WHOLE, compared: { folder: 'f', title: 't' } }],
  [{ ...WHOLE, type: 'other' }],
  [null],
])('others are not let in to the panel', (message) => expect(isToPanel(message)).toBe(false));

test.each([
  [{ type: 'compute', analysis: 'rm', checkpoint: 'last', settings: {} }],
  [{ type: 'compute', analysis: 'slice', checkpoint: 'last', settings: { points: 9 } }],
  [{ type: 'export', name: 'n', format: 'exe', content: '' }],
  [{ type: 'compare', folder: 3 }],
  ['send-whole'],
])('nor from it', (message) => expect(isFromPanel(message)).toBe(false));
