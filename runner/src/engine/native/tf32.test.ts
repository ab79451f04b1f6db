import { afterEach, beforeEach, expect, test } from 'vitest';
import { allowsTf32, forbidTf32 } from './tf32.ts';

const KEY = 'NVIDIA_TF32_OVERRIDE';
const before = process.env[KEY];
beforeEach(() => {
  delete process.env[KEY];
});
afterEach(() => {
  if (before === undefined) delete process.env[KEY];
  else process.env[KEY] = before;
});

test('NVIDIA’s libraries may use TF32 until it is forbidden', () => {
  expect(allowsTf32()).toBe(true);
  forbidTf32();
  expect(process.env[KEY]).toBe('0');
  expect(allowsTf32()).toBe(false);
});

test('who wants it keeps it', () => {
  process.env[KEY] = '1';
  forbidTf32();
  expect(allowsTf32()).toBe(true);
});
