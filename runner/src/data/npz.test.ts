import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeNpy, encodeNpy, type NpyArray } from './npy.ts';
import { decodeNpz, encodeNpz } from './npz.ts';

function golden(name: string): Uint8Array {
  return readFileSync(new URL(`golden/${name}`, import.meta.url));
}

const COUNT = Array.from({ length: 24 }, (_, i) => i);

describe.each(['numpy-stored.npz', 'numpy-deflated.npz'])('%s, written by NumPy', (name) => {
  const arrays = decodeNpz(golden(name), name);
  const numbers = (key: string) => Array.from(arrays.get(key)?.data ?? [], Number);

  test('every type in C order', () => {
    for (const key of ['i1', 'i2', 'i4', 'i8', 'big_endian'])
      expect(numbers(key), key).toEqual(COUNT.map((i) => i - 5));
    for (const key of ['u1', 'u2', 'u4', 'u8', 'fortran']) expect(numbers(key), key).toEqual(COUNT);
    for (const key of ['f4', 'f8', 'big_endian_double']) expect(numbers(key), key).toEqual(COUNT.map((i) => i / 8 - 1));
    expect(numbers('bool')).toEqual(COUNT.map((i) => (i % 3 === 0 ? 1 : 0)));
    expect(arrays.get('bool')?.dtype).toBe('b1');
    expect(arrays.get('i8')?.data).toBeInstanceOf(BigInt64Array);
    expect(arrays.get('fortran')?.shape).toEqual([2, 3, 4]);
  });

  test('scalars, vectors and empty arrays', () => {
    expect(arrays.get('scalar')).toEqual({ dtype: 'f8', shape: [], data: Float64Array.of(2.5) });
    expect(arrays.get('vector')).toEqual({ dtype: 'u1', shape: [3], data: Uint8Array.of(1, 2, 3) });
    expect(arrays.get('empty')).toEqual({ dtype: 'f4', shape: [0, 3], data: new Float32Array(0) });
  });
});

const ARRAYS: Record<string, NpyArray> = {
  bytes: { shape: [2, 2], data: Uint8Array.of(0, 1, 254, 255) },
  shorts: { shape: [3], data: Int16Array.of(-32768, 0, 32767) },
  longs: { shape: [1, 2], data: BigInt64Array.of(-1n, 1n << 62n) },
  floats: { shape: [2], data: Float32Array.of(Number.NaN, -0.1) },
  doubles: { shape: [], data: Float64Array.of(Math.PI) },
};

test.each([true, false])('what is written is read back (compressed: %s)', (compress) => {
  const archive = encodeNpz(ARRAYS, { compress });
  const back = decodeNpz(archive, 'x');
  expect([...back.keys()]).toEqual(Object.keys(ARRAYS));
  for (const [name, { shape, data }] of Object.entries(ARRAYS)) expect(back.get(name)).toMatchObject({ shape, data });
  expect(encodeNpz(ARRAYS, { compress })).toEqual(archive);
});

test('the header is as NumPy writes it, and the numbers begin at a multiple of 64', () => {
  const bytes = encodeNpy({ shape: [3], data: Float32Array.of(1, 2, 3) });
  expect(Buffer.from(bytes.subarray(0, 8)).toString('latin1')).toBe('\x93NUMPY\x01\x00');
  expect(new TextDecoder().decode(bytes.subarray(10, 128))).toBe(
    `${"{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }".padEnd(117)}\n`,
  );
  expect(bytes).toHaveLength(128 + 12);
  expect(() => encodeNpy({ shape: [2], data: Float32Array.of(1) })).toThrow(/shape \(2\) does not hold 1 numbers/);
});

describe('refused', () => {
  const good = encodeNpy({ shape: [3], data: Float32Array.of(1, 2, 3) });
  const withHeader = (from: string, to: string) => {
    const text = Buffer.from(good).toString('latin1').replace(from, to);
    return Buffer.from(text, 'latin1');
  };
  test.each([
    ['not NumPy', new Uint8Array(200), /x is no NumPy array/],
    ['a cut header', good.subarray(0, 60), /x is truncated within its header/],
    ['cut numbers', good.subarray(0, 139), /x is truncated: shape \(3\) of f4 takes 12 bytes, but 11 follow/],
    ['trailing bytes', Uint8Array.of(...good, 0), /x is too long/],
    ['half floats', withHeader('<f4', '<f2'), /numbers of type f2; expected b1, u1.*astype/],
    ['Python objects', withHeader("'<f4'", "'|O' "), /numbers of type O/],
    ['records', withHeader("'<f4'", "[('a'"), /numbers of type \[\('a'/],
    ['a damaged header', withHeader('shape', 'shame'), /x has a damaged NumPy header/],
  ])('%s', (_, bytes, message) => {
    expect(() => decodeNpy(bytes, 'x')).toThrow(message);
  });

  test('a cut or foreign archive', () => {
    const archive = golden('numpy-deflated.npz');
    expect(() => decodeNpz(archive.subarray(0, 2000), 'x')).toThrow(
      /x is a truncated or damaged \.npz archive \(2000 bytes\)/,
    );
    expect(() => decodeNpz(new Uint8Array(100), 'x')).toThrow(/x is no \.npz archive/);
  });
});
