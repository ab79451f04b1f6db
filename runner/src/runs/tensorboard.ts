/**
 * @file TensorBoard event files, written by hand: TFRecord framing (u64 length, masked crc32c of the length, bytes,
 * masked crc32c of the bytes) round protobuf `Event` messages {wall_time = 1, step = 2, file_version = 3, summary = 5},
 * where `Summary` holds values {tag = 1, simple_value = 2}. A reader stops at a half-written last record, so appending
 * is safe against a kill at any instant.
 */

import { readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { AppendFile } from './append-file.ts';
import { makeFolder } from './atomic-file.ts';

/** The Castagnoli polynomial, reflected. */
const POLYNOMIAL = 0x82f63b78;
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? POLYNOMIAL : 0);
  return remainder;
});

/** CRC-32C (Castagnoli) as in RFC 3720. */
export function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

/** TFRecord's mask, which keeps a checksum of data that holds checksums meaningful. */
export function maskedCrc32c(bytes: Uint8Array): number {
  const crc = crc32c(bytes);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

/** Frames one record of a TFRecord file. */
export function frameRecord(data: Uint8Array): Uint8Array {
  const record = Buffer.alloc(16 + data.byteLength);
  record.writeBigUInt64LE(BigInt(data.byteLength), 0);
  record.writeUInt32LE(maskedCrc32c(record.subarray(0, 8)), 8);
  record.set(data, 12);
  record.writeUInt32LE(maskedCrc32c(data), 12 + data.byteLength);
  return record;
}

const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  bytes.push(rest);
  return Uint8Array.from(bytes);
}

function field(number: number, type: number, ...content: Uint8Array[]): Uint8Array {
  return Buffer.concat([varint(number * 8 + type), ...content]);
}

function bytesField(number: number, content: Uint8Array): Uint8Array {
  return field(number, BYTES, varint(content.byteLength), content);
}

function wallTimeField(seconds: number): Uint8Array {
  const double = Buffer.alloc(8);
  double.writeDoubleLE(seconds);
  return field(1, FIXED64, double);
}

function fileVersionEvent(wallTime: number): Uint8Array {
  return Buffer.concat([wallTimeField(wallTime), bytesField(3, Buffer.from('brain.Event:2'))]);
}

function scalarsEvent(scalars: Readonly<Record<string, number>>, step: number, wallTime: number): Uint8Array {
  const values = Object.entries(scalars).map(([tag, value]) => {
    const float = Buffer.alloc(4);
    float.writeFloatLE(value);
    return bytesField(1, Buffer.concat([bytesField(1, Buffer.from(tag)), field(2, FIXED32, float)]));
  });
  const summary = bytesField(5, Buffer.concat(values));
  return Buffer.concat([wallTimeField(wallTime), field(2, VARINT, varint(step)), summary]);
}

/** Names of the event files in a folder, oldest first; none when the folder is missing. */
export function eventFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith('events.out.tfevents.'))
      .sort();
  } catch {
    return [];
  }
}

/** Appends scalars to the one event file of a run; they reach the file within a second. */
export class TensorBoardWriter {
  readonly #file: AppendFile;

  /**
   * Opens the folder's event file, or starts one, and cuts off what was written after `offset`: the size that the
   * checkpoint being resumed recorded, 0 for a new run. Files that the user removed or cut are simply gone.
   * @throws FileError
   */
  constructor(folder: string, offset = 0) {
    makeFolder(folder);
    const now = Date.now() / 1000;
    const name = eventFiles(folder)[0] ?? `events.out.tfevents.${Math.floor(now)}.${hostname()}.advexp`;
    this.#file = new AppendFile(join(folder, name), offset);
    if (this.#file.size === 0) this.#file.append(frameRecord(fileVersionEvent(now)));
  }

  get path(): string {
    return this.#file.path;
  }

  /** Size of the file in bytes, all scalars so far included; a checkpoint records it. */
  get offset(): number {
    return this.#file.size;
  }

  /**
   * @param scalars value by tag, e.g. `{'train/loss': 0.3}`
   * @param step batch or epoch number, an integer ≥ 0
   * @param wallTime seconds since 1970
   * @throws FileError
   */
  addScalars(scalars: Readonly<Record<string, number>>, step: number, wallTime = Date.now() / 1000): void {
    this.#file.append(frameRecord(scalarsEvent(scalars, step, wallTime)));
  }

  /** Puts everything safely on the disk. @throws FileError */
  sync(): void {
    this.#file.sync();
  }

  /** @throws FileError */
  close(): void {
    this.#file.close();
  }
}
