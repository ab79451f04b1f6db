import { expect, test } from 'vitest';
import { lastLines } from './last-lines.ts';

test('of an exception what it says, without its stack', () => {
  const thrown =
    'file:///x.js:1\nthrow 1;\n^\n\nTypeError [CODE]: no such thing\n    at x.js:1\n    at y.js:2\n\nNode.js v24.21.0\n';
  expect(lastLines(thrown)).toBe('TypeError [CODE]: no such thing');
});

test('else the last lines', () => {
  expect(lastLines('1\n2\n\n3\n4\n5\n')).toBe('2\n3\n4\n5');
  expect(lastLines('')).toBe('');
});
