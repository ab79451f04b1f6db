import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CheckpointError, FileError } from './errors.ts';
import { decodeSafetensors, encodeSafetensors, readSafetensors, writeSafetensors } from './safetensors.ts';
import type { NamedTensor } from './tensor.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'advexp-safetensors-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const TENSORS: NamedTensor[] = [
  { name: 'fc.weight', shape: [2, 3], data: Float32Array.from([1, -2, 3.5, Number.NaN, Number.POSITIVE_INFINITY, -0]) },
  { name: 'bn.num_batches_tracked', shape: [], data: BigInt64Array.from([12345678901234567n]) },
  { name: 'bytes', shape: [3], data: Uint8Array.from([0, 127, 255]) },
  { name: 'double', shape: [1, 1], data: Float64Array.from([Math.PI]) },
  { name: 'integers', shape: [2], data: Int32Array.from([-1, 2 ** 31 - 1]) },
  { name: 'empty', shape: [0, 4], data: new Float32Array(0) },
  { name: '0', shape: [1], data: Int16Array.from([-7]) },
];

const encode = (...content: Parameters<typeof encodeSafetensors>) =>
  Buffer.concat(encodeSafetensors(...content).pieces);

/** A file put together by hand from a header and data, as another program might have written it. */
function handmade(header: string, data: number[] = []): Uint8Array {
  const json = Buffer.from(header);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.byteLength));
  return Buffer.concat([length, json, Buffer.from(data)]);
}
const read = (header: string, data?: number[]) => () => decodeSafetensors(handmade(header, data), 'x.safetensors');

test('tensors of every kind, and the metadata, come back as they were', () => {
  const path = join(folder, 'all.safetensors');
  writeSafetensors(path, TENSORS, { epoch: '7', note: 'ε "quoted" "sha256":"' });
  const { tensors, metadata } = readSafetensors(path);
  expect(tensors).toEqual(TENSORS);
  expect(Object.is(tensors[0]?.data[5], -0)).toBe(true);
  expect(metadata).toMatchObject({ epoch: '7', note: 'ε "quoted" "sha256":"' });
});

test('the bytes are the format by the letter, aligned, and the same each time', () => {
  const file = encode([{ name: 'a', shape: [2], data: Float32Array.from([1, 2]) }]);
  expect(file).toEqual(encode([{ name: 'a', shape: [2], data: Float32Array.from([1, 2]) }]));
  const start = 8 + Number(file.readBigUInt64LE(0));
  expect(start % 8).toBe(0);
  const header = file.toString('utf8', 8, start);
  expect(header).toMatch(
    /^\{"__metadata__":\{"sha256":"[0-9a-f]{64}"\},"a":\{"dtype":"F32","shape":\[2\],"data_offsets":\[0,8\]\}\} *$/,
  );
  expect([...file.subarray(start)]).toEqual([0, 0, 128, 63, 0, 0, 0, 64]);
  const blanked = Buffer.from(file.toString('latin1').replace(/[0-9a-f]{64}/, '0'.repeat(64)), 'latin1');
  expect(header).toContain(createHash('sha256').update(blanked).digest('hex'));
});

test('wider elements lie first, so that every tensor is aligned', () => {
  const file = encode(TENSORS);
  const header = JSON.parse(file.toString('utf8', 8, 8 + Number(file.readBigUInt64LE(0))));
  expect(header['bn.num_batches_tracked'].data_offsets).toEqual([0, 8]);
  expect(header.double.data_offsets).toEqual([8, 16]);
  expect(header['fc.weight'].data_offsets).toEqual([16, 40]);
  expect(header.bytes.data_offsets).toEqual([50, 53]);
});

test('a view into a larger buffer is written, not the buffer', () => {
  const data = Float32Array.from([9, 1, 2, 9]).subarray(1, 3);
  const file = encode([{ name: 'v', shape: [2], data }]);
  expect(decodeSafetensors(file, 'v').tensors[0]?.data).toEqual(Float32Array.from([1, 2]));
});

test('files of other programs are read: no checksum, any order of entries, spaces', () => {
  const file = handmade(
    ' { "b" : {"dtype":"U8","shape":[1],"data_offsets":[4,5]}, "a\\"" :{"dtype":"F32","shape":[],"data_offsets":[0,4]} } ',
    [0, 0, 128, 63, 9],
  );
  expect(decodeSafetensors(file, 'foreign').tensors).toEqual([
    { name: 'b', shape: [1], data: Uint8Array.from([9]) },
    { name: 'a"', shape: [], data: Float32Array.from([1]) },
  ]);
});

test('every flipped bit is found', () => {
  const file = encode(TENSORS.slice(0, 3), { epoch: '7' });
  const key = file.indexOf('"sha256"');
  for (let position = 0; position < file.byteLength; position++) {
    // Damage to the checksum's own name makes it a file without checksum, which checkpoints (not this format) refuse.
    if (position >= key && position < key + 8) continue;
    const damaged = Buffer.from(file);
    damaged[position] = (damaged[position] ?? 0) ^ 4;
    expect(() => decodeSafetensors(damaged, 'x'), `byte ${position}`).toThrow(CheckpointError);
  }
});

test('a file cut anywhere is refused', () => {
  const path = join(folder, 'cut.safetensors');
  writeSafetensors(path, TENSORS);
  for (let size = readFileSync(path).byteLength - 1; size >= 0; size -= 13) {
    truncateSync(path, size);
    expect(() => readSafetensors(path)).toThrow(/cut\.safetensors is damaged or not a safetensors file/);
  }
});

test('what the format forbids is refused with its reason', () => {
  const entry = (offsets: string, shape = '[4]', dtype = 'U8') =>
    `{"dtype":"${dtype}","shape":${shape},"data_offsets":${offsets}}`;
  const four = [1, 2, 3, 4];
  expect(read('[]')).toThrow('not a JSON object');
  expect(read('{')).toThrow('not JSON');
  expect(read('{"__metadata__":{"n":1}}')).toThrow('metadata "n" is not a string');
  expect(read(`{"a":${entry('[0,4]')},"a":${entry('[0,4]')}}`, four)).toThrow('"a" occurs twice');
  expect(read(`{"a":${entry('[0,4]')}}`, [...four, 5])).toThrow('tensors take 4 bytes and it holds 5');
  expect(read(`{"a":${entry('[1,5]')}}`, [...four, 5])).toThrow('hole or an overlap before tensor "a"');
  expect(read(`{"a":${entry('[0,4]')},"b":${entry('[0,4]')}}`, four)).toThrow('hole or an overlap');
  expect(read(`{"a":${entry('[0,4]', '[5]')}}`, four)).toThrow('shape [5] takes 5 bytes, its offsets 4');
  expect(read(`{"a":${entry('[4,0]')}}`, four)).toThrow('no proper data_offsets');
  expect(read(`{"a":${entry('[0,4]', '[-4]')}}`, four)).toThrow('no proper shape');
  expect(read(`{"a":${entry('[0,4]', '[4]', 'F8_E4M3')}}`, four)).toThrow('type "F8_E4M3"');
  const huge = Buffer.alloc(16, 0xff);
  expect(() => decodeSafetensors(huge, 'x')).toThrow('its header claims 18446744073709551615 bytes');
});

test('the writer refuses tensors that contradict themselves', () => {
  const a: NamedTensor = { name: 'a', shape: [2], data: new Float32Array(2) };
  expect(() => encodeSafetensors([a, { ...a }])).toThrow('Two tensors are called "a"');
  expect(() => encodeSafetensors([{ ...a, name: '__metadata__' }])).toThrow(CheckpointError);
  expect(() => encodeSafetensors([{ ...a, shape: [3] }])).toThrow('shape [3] has 2 elements');
});

test('a missing file is an error of the disk, with its name', () => {
  expect(() => readSafetensors(join(folder, 'none.safetensors'))).toThrow(FileError);
  writeFileSync(join(folder, 'none'), '');
  expect(() => readSafetensors(join(folder, 'none'))).toThrow('it has 0 bytes');
});
