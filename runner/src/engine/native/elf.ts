/** @file What a shared library of Linux says of itself: the names of the libraries that it is linked with (System V ABI, ELF64). */
import { closeSync, openSync, readSync } from 'node:fs';

const MAGIC = 0x7f454c46;
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;
/** Kinds of segments. */
const PT_LOAD = 1;
const PT_DYNAMIC = 2;
/** Kinds of entries of the dynamic segment. */
const DT_NEEDED = 1;
const DT_STRTAB = 5;
const DT_STRSZ = 10;

/**
 * The names that the loader has to find before it can load a library (the NEEDED of `readelf -d`); none where the file is no
 * such library. Only its tables are read, as it may have hundreds of megabytes.
 * @throws Error if the file cannot be read
 */
export function neededLibraries(file: string): string[] {
  const descriptor = openSync(file, 'r');
  const read = (offset: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    readSync(descriptor, bytes, 0, length, offset);
    return bytes;
  };
  try {
    const header = read(0, 64);
    if (header.readUInt32BE(0) !== MAGIC || header[4] !== CLASS_64 || header[5] !== LITTLE_ENDIAN) return [];
    const [start, size, count] = [Number(header.readBigUInt64LE(32)), header.readUInt16LE(54), header.readUInt16LE(56)];
    const segments = Array.from({ length: count }, (_, i) => {
      const entry = read(start + i * size, 56);
      const [offset, address, , length] = [8, 16, 24, 32].map((at) => Number(entry.readBigUInt64LE(at)));
      return { kind: entry.readUInt32LE(0), offset, address, length };
    });
    const dynamic = segments.find(({ kind }) => kind === PT_DYNAMIC);
    if (!dynamic) return [];
    const table = read(dynamic.offset, dynamic.length);
    const entries = Array.from({ length: Math.floor(dynamic.length / 16) }, (_, i) => ({
      kind: Number(table.readBigUInt64LE(16 * i)),
      value: Number(table.readBigUInt64LE(16 * i + 8)),
    }));
    const entryOf = (wanted: number) => entries.find(({ kind }) => kind === wanted)?.value ?? 0;
    const address = entryOf(DT_STRTAB);
    const loaded = segments.find(
      (segment) => segment.kind === PT_LOAD && segment.address <= address && address < segment.address + segment.length,
    );
    if (!loaded) return [];
    const names = read(loaded.offset + address - loaded.address, entryOf(DT_STRSZ));
    return entries
      .filter(({ kind }) => kind === DT_NEEDED)
      .map(({ value }) => names.toString('latin1', value, names.indexOf(0, value)));
  } finally {
    closeSync(descriptor);
  }
}
