import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { crc32c, eventFiles, frameRecord, maskedCrc32c, TensorBoardWriter } from './tensorboard.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advexp-tensorboard-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('crc32c gives the known vectors (RFC 3720, B.4)', () => {
  expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283);
  expect(crc32c(Buffer.alloc(32))).toBe(0x8a9136aa);
  expect(crc32c(Buffer.alloc(32, 0xff))).toBe(0x62a8ab43);
  expect(crc32c(Uint8Array.from({ length: 32 }, (_, i) => i))).toBe(0x46dd794e);
  expect(crc32c(Uint8Array.from({ length: 32 }, (_, i) => 31 - i))).toBe(0x113fdb5c);
});

test('a frame is length, checksum, data, checksum', () => {
  const frame = Buffer.from(frameRecord(Buffer.from('123456789')));
  const masked = (crc: number) => Number(((BigInt(crc) >> 15n) | (BigInt(crc) << 17n)) & 0xffffffffn);
  expect(frame.subarray(0, 8)).toEqual(Buffer.from([9, 0, 0, 0, 0, 0, 0, 0]));
  expect(frame.toString('utf8', 12, 21)).toBe('123456789');
  expect(frame.readUInt32LE(21)).toBe((masked(0xe3069283) + 0xa282ead8) % 2 ** 32);
  expect(frame.readUInt32LE(8)).toBe(maskedCrc32c(frame.subarray(0, 8)));
  expect(frame.byteLength).toBe(25);
});

interface Decoded {
  wallTime?: number;
  step?: number;
  version?: string;
  scalars: Record<string, number>;
}

/** A reader of its own, from the protocol buffers specification: [field, value] pairs of one message. */
function fields(message: Buffer): [number, number | Buffer][] {
  const result: [number, number | Buffer][] = [];
  let at = 0;
  const take = (length: number) => {
    at += length;
    return message.subarray(at - length, at);
  };
  const varint = () => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = take(1).readUInt8();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return Number(value);
    }
  };
  while (at < message.byteLength) {
    const key = varint();
    const wire = key & 7;
    if (wire === 0) result.push([key >> 3, varint()]);
    else if (wire === 1) result.push([key >> 3, take(8).readDoubleLE()]);
    else if (wire === 5) result.push([key >> 3, take(4).readFloatLE()]);
    else result.push([key >> 3, take(varint())]);
  }
  return result;
}

function decode(path: string): Decoded[] {
  const file = readFileSync(path);
  const events: Decoded[] = [];
  for (let at = 0; at < file.byteLength; ) {
    const length = Number(file.readBigUInt64LE(at));
    expect(file.readUInt32LE(at + 8)).toBe(maskedCrc32c(file.subarray(at, at + 8)));
    const data = file.subarray(at + 12, at + 12 + length);
    expect(file.readUInt32LE(at + 12 + length)).toBe(maskedCrc32c(data));
    at += 16 + length;
    const event: Decoded = { scalars: {} };
    for (const [field, value] of fields(data)) {
      if (field === 1) event.wallTime = Number(value);
      else if (field === 2) event.step = Number(value);
      else if (field === 3) event.version = String(value);
      else {
        for (const [, summary] of fields(value as Buffer)) {
          const parts = new Map(fields(summary as Buffer));
          event.scalars[String(parts.get(1))] = Number(parts.get(2));
        }
      }
    }
    events.push(event);
  }
  return events;
}

test('scalars come back with tag, step and wall time', () => {
  const writer = new TensorBoardWriter(folder);
  writer.addScalars({ 'train/loss': 2.5, 'robust/ε': -0.125 }, 0, 1.5e9 + 0.25);
  writer.addScalars({ 'train/loss': Number.NaN }, 3_000_000_000, 1.5e9 + 1);
  writer.sync();
  expect(basename(writer.path)).toMatch(/^events\.out\.tfevents\.\d{10}\./);
  const [first, ...rest] = decode(writer.path);
  expect(first?.version).toBe('brain.Event:2');
  expect(rest).toEqual([
    { wallTime: 1.5e9 + 0.25, step: 0, scalars: { 'train/loss': 2.5, 'robust/ε': -0.125 } },
    { wallTime: 1.5e9 + 1, step: 3_000_000_000, scalars: { 'train/loss': Number.NaN } },
  ]);
  writer.close();
});

test('a resumed run cuts what came after its checkpoint, half-written records too', () => {
  const killed = new TensorBoardWriter(folder);
  killed.addScalars({ loss: 1 }, 1, 10);
  killed.sync();
  const offset = killed.offset;
  expect(offset).toBe(readFileSync(killed.path).byteLength);
  killed.addScalars({ loss: 2 }, 2, 11);
  killed.close();
  appendFileSync(killed.path, Buffer.from([1, 2, 3]));
  const resumed = new TensorBoardWriter(folder, offset);
  resumed.addScalars({ loss: 3 }, 2, 12);
  resumed.close();
  expect(eventFiles(folder)).toHaveLength(1);
  expect(decode(resumed.path).map(({ scalars }) => scalars.loss)).toEqual([undefined, 1, 3]);
});
