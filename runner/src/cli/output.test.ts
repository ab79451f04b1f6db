import { expect, test } from 'vitest';
import { quote } from './output.ts';

test('a word of a command is quoted where the shell would take it apart', () => {
  expect(quote('runs/mine/1', 'linux')).toBe('runs/mine/1');
  expect(quote("it's here", 'linux')).toBe(`'it'\\''s here'`);
  expect(quote('seed=[1, 2]', 'darwin')).toBe(`'seed=[1, 2]'`);
});

test('under Windows as PowerShell and cmd both take it', () => {
  expect(quote('C:\\Users\\me\\runs', 'win32')).toBe('C:\\Users\\me\\runs');
  expect(quote('C:\\My runs\\1', 'win32')).toBe('"C:\\My runs\\1"');
  expect(quote('name="x"', 'win32')).toBe('"name=\\"x\\""');
});
