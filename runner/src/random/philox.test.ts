import { expect, test } from 'vitest';
import { philox, RandomStream } from './philox.ts';

// Known-answer vectors published with Random123 (kat_vectors, philox4x32 10).
test.each([
  [
    [0, 0, 0, 0],
    [0, 0],
    [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
  ],
  [
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  ],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  ],
])('philox4x32-10 of %j under key %j', (counter, key, expected) => {
  const out = new Uint32Array(4);
  philox(counter[0], counter[1], counter[2], counter[3], key[0], key[1], out);
  expect([...out]).toEqual(expected);
});

test('uniform and normal have the right first two moments', () => {
  const n = 100_000;
  const stream = new RandomStream(7, 'test');
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const value = stream.uniform();
    sum += value;
    squares += value * value;
  }
  expect(sum / n).toBeCloseTo(0.5, 2);
  expect(squares / n).toBeCloseTo(1 / 3, 2);
  const normals = new Float32Array(n);
  stream.fillNormal(normals);
  const mean = normals.reduce((a, b) => a + b, 0) / n;
  const variance = normals.reduce((a, b) => a + b * b, 0) / n;
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
});

test('streams differ by seed, purpose and index, and repeat exactly', () => {
  const first = (...args: ConstructorParameters<typeof RandomStream>) => new RandomStream(...args).uint32();
  const values = [first(1, 'test'), first(2, 'test'), first(1, 'shuffle'), first(1, 'test', 1), first(1, 'test', 0, 1)];
  expect(new Set(values).size).toBe(values.length);
  expect(first(1, 'test')).toBe(values[0]);
  expect(first(2 ** 40, 'test')).not.toBe(first(0, 'test'));
});

test('a permutation holds every index once', () => {
  const order = new RandomStream(3, 'shuffle').permutation(1000);
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
});
