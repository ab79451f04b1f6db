import { expect, test } from 'vitest';
import { afterKey, afterWheel, panned, scaled } from './navigation.ts';

const whole = { min: 0, max: 100 };
const range = { min: 40, max: 60 };
const turned = { deltaX: 0, deltaY: 0, ctrlKey: false, shiftKey: false };
const at = { range, whole, about: 45, width: 400 };

test('a part is moved, and stops at the ends', () => {
  expect(panned(range, 0.5, whole)).toEqual({ min: 50, max: 70 });
  expect(panned(range, 9, whole)).toEqual({ min: 80, max: 100 });
  expect(panned(range, -9, whole)).toEqual({ min: 0, max: 20 });
  expect(panned(whole, 0.5, whole)).toEqual(whole);
});

test('a part is narrowed around a place, which stays where it is, and never wider than all', () => {
  expect(scaled(range, 2, 45, whole)).toEqual({ min: 42.5, max: 52.5 });
  expect(scaled(range, 1e-3, 45, whole)).toEqual(whole);
});

test('keys move, narrow, widen and show all', () => {
  expect(afterKey('ArrowRight', range, whole)).toEqual({ min: 42, max: 62 });
  expect(afterKey('ArrowLeft', range, whole)).toEqual({ min: 38, max: 58 });
  expect(afterKey('+', range, whole)).toEqual({ min: 42, max: 58 });
  expect(afterKey('-', range, whole)).toEqual({ min: 37.5, max: 62.5 });
  expect(afterKey('0', range, whole)).toEqual(whole);
  expect(afterKey('Tab', range, whole)).toBeNull();
});

test('the wheel scrolls the page, unless it goes sideways or a key is held', () => {
  expect(afterWheel({ ...turned, deltaY: 100 }, at)).toBeNull();
  expect(afterWheel({ ...turned, deltaY: 100, deltaX: 20 }, at)).toBeNull();
  expect(afterWheel({ ...turned, deltaX: 40 }, at)).toEqual({ min: 42, max: 62 });
  expect(afterWheel({ ...turned, deltaY: -40, shiftKey: true }, at)).toEqual({ min: 38, max: 58 });
  const closer = afterWheel({ ...turned, deltaY: -200, ctrlKey: true }, at);
  expect(closer?.min).toBeCloseTo(45 - 5 / Math.E, 9);
  expect(closer?.max).toBeCloseTo(45 + 15 / Math.E, 9);
});
